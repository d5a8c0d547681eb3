import type { LightningElement } from 'lwc';
import type { Message } from 'c/salusCoreAnnouncing';
import { REGISTER, type FormField, type JoinedForm, type Registration } from 'c/salusCoreField';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { FormFields } from 'c/salusHostForm';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from './hostile';
import { mount, rendered } from './mount';

/** A field as the suite handles it: the public API and nothing else. */
type Field = HTMLElement &
    Omit<FormField, 'value'> &
    Record<'value' | 'error' | 'sensitivity', string> & {
        setCustomValidity(message: string): void;
        showHelpMessageIfInvalid(): void;
    };

/** What the suite has to know of a field. The test file itself mocks the announcer:
 *  `jest.mock('c/salusHostAnnouncer');` */
export interface FieldUnderTest {
    readonly bundle: string;
    readonly component: typeof LightningElement;
    /** What it needs besides a label, such as its choices. */
    readonly properties?: Readonly<Record<string, unknown>>;
    /** An answer that is right, and so odd that it stands nowhere else in the page. */
    readonly validAnswer: string;
    /** Answers as a person does. Left out, types into the first control. */
    readonly answer?: (field: HTMLElement, answer: string) => void;
    /** What it says when nothing was answered. Left out, the words of the base. */
    readonly missing?: string;
}

const EVENTS = ['change', 'commit', 'focus', 'blur', 'invalid', 'valid'] as const;
const TEXTS = [
    'label',
    'hint',
    'fieldLevelHelp',
    'error',
    'value',
    'name',
    'autocomplete',
] as const;
const MESSAGES = [
    'ValueMissing',
    'BadInput',
    'TypeMismatch',
    'PatternMismatch',
    'TooLong',
    'TooShort',
].map((constraint) => `messageWhen${constraint}`);

/** All that is inside a field's template. */
const inside = (field: Element): Element[] => [...field.shadowRoot!.querySelectorAll('*')];

/** The native controls of a field. */
export const controlsOf = (field: Element): HTMLInputElement[] => [
    ...field.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea'),
];

/** The name of a field: its label, or the legend of its group. */
export const labelOf = (field: Element): HTMLElement =>
    field.shadowRoot!.querySelector<HTMLElement>('.label')!;

/** What a control or a group is described by, in order. */
const describing = (field: Element, described: Element): Element[] =>
    (described.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => field.shadowRoot!.querySelector(`[id="${id}"]`)!);

/** The elements that the field's error describes. */
const describedByError = (field: Element): Element[] =>
    inside(field).filter((one) => describing(field, one).includes(errorElement(field)));

const errorElement = (field: Element): Element => field.shadowRoot!.querySelector('.error')!;

/** The words of the error that a field shows, or ''. */
export const errorOf = (field: Element): string => errorElement(field).textContent!.trim();

/** Types into one control as a browser does. */
export function type(control: HTMLInputElement, text: string): void {
    const crossing = { bubbles: true, composed: true, cancelable: true };
    control.dispatchEvent(new InputEvent('beforeinput', crossing));
    control.value = text;
    control.dispatchEvent(new InputEvent('input', crossing));
    control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Moves the focus out of a field, to a button beside it. */
export async function leave(field: Element): Promise<void> {
    const button = document.createElement('button');
    field.parentNode!.appendChild(button);
    button.focus();
    button.remove();
    await rendered();
}

const press = (phase: string): boolean => window.dispatchEvent(new MouseEvent(phase));

/** What every field promises: the titles are the *Must* lines of `salusField`’s page. */
export function behavesLikeAField(tested: FieldUnderTest): void {
    const { bundle, component, properties, validAnswer } = tested;
    const missing = tested.missing ?? 'Enter an answer';
    const answer = tested.answer ?? ((field, text) => type(controlsOf(field)[0]!, text));

    const make = async (own: Record<string, unknown> = {}, parent?: Element): Promise<Field> => {
        const given = { label: 'Question', name: 'question', ...properties, ...own };
        const field = mount<Field>(bundle, component, given, parent);
        await rendered();
        return field;
    };
    const makeWrong = async (): Promise<Field> => {
        const field = await make({ required: true });
        field.reportValidity();
        await rendered();
        return field;
    };
    /* An answer that only the page knows to be wrong: every kind of field can be given one. */
    const answerWrongly = (field: Field): void => {
        field.setCustomValidity('Taken');
        field.focus();
        answer(field, validAnswer);
    };
    const collectProblems = (): SalusProblem[] => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        return problems;
    };
    const said = (): string[] =>
        jest.mocked(announce).mock.calls.map(([message]: [Message]) => message.text);

    describe('as a field', () => {
        beforeEach(() => {
            if (!jest.isMockFunction(announce))
                throw new Error("begin the test file with jest.mock('c/salusHostAnnouncer')");
            jest.mocked(announce).mockClear();
        });
        afterEach(() => {
            jest.useRealTimers();
        });

        it('Must hold label, hint and error in one template and join them to its control', async () => {
            const field = await make({ hint: 'A hint', error: 'An error' });
            const [entry, ...others] = describedByError(field);
            const [hint, error] = describing(field, entry!);
            expect(hint!.textContent).toBe('A hint');
            expect(error!.textContent).toContain('An error');
            expect(others).toEqual([]);
            field.focus();
            expect(field.shadowRoot!.activeElement).toBe(entry);
            expect(labelOf(field).textContent).toContain('Question');
            await expect(field).toBeAccessible();
        });

        it('Must have its empty error element in the page from the start', async () => {
            const field = await make();
            expect(describedByError(field)).toHaveLength(1);
            expect(errorOf(field)).toBe('');
        });

        it('Must tell the developer of a missing label and show words in its place', async () => {
            const problems = collectProblems();
            const field = await make({ label: '  ' });
            expect(problems.map(({ code }) => code)).toEqual(['missing-label']);
            const label = labelOf(field);
            expect(label.textContent).toContain('Field without a name');
            await expect(field).toBeAccessible();
        });

        it('Must say beside its label whether an answer is required or optional', async () => {
            const words = async (own: object): Promise<string> => {
                const field = await make({ ...own });
                return labelOf(field).textContent!;
            };
            expect(await words({ required: true })).toContain('(required)');
            expect(await words({ optional: true })).toContain('(optional)');
        });

        it('Must keep a label that is hidden from the eye for those who hear it', async () => {
            const field = await make({ variant: 'label-hidden' });
            const label = labelOf(field);
            expect(label.dataset.hidden).toBe('true');
            expect(label.textContent).toContain('Question');
            await expect(field).toBeAccessible();
        });

        it('Must show no error while the person is answering', async () => {
            const field = await make({ required: true });
            field.setCustomValidity('Wrong');
            field.focus();
            answer(field, validAnswer);
            await rendered();
            expect(errorOf(field)).toBe('');
        });

        it('Must show nothing to somebody who only passes through', async () => {
            const field = await make({ required: true });
            field.setCustomValidity('Wrong');
            for (const control of controlsOf(field)) {
                control.focus();
                await leave(field);
            }
            expect(errorOf(field)).toBe('');
            expect(said()).toEqual([]);
        });

        it('Must show what is wrong with an answer when the person has left, and announce it once', async () => {
            const field = await make();
            answerWrongly(field);
            await leave(field);
            expect(errorOf(field)).toBe('Error: Taken');
            field.focus();
            await leave(field);
            expect(said()).toEqual(['Question: Taken']);
        });

        it('Must show what is missing when it is asked to, and say it once', async () => {
            const field = await makeWrong();
            expect(errorOf(field)).toBe(`Error: ${missing}`);
            expect(said()).toEqual([`Question: ${missing}`]);
        });

        it('Must keep an error back until nothing is pressed', async () => {
            jest.useFakeTimers();
            const field = await make();
            answerWrongly(field);
            press('pointerdown');
            await leave(field);
            expect(errorOf(field)).toBe('');
            press('pointerup');
            jest.runAllTimers();
            await rendered();
            expect(errorOf(field)).not.toBe('');
        });

        it('Must take an error away as soon as the answer is right', async () => {
            const field = await makeWrong();
            field.focus();
            answer(field, validAnswer);
            await rendered();
            expect(errorOf(field)).toBe('');
        });

        it('Must be marked as invalid exactly while it shows an error', async () => {
            const marks = (field: Element): Set<string | null> =>
                new Set(
                    inside(field)
                        .filter((one) => one.hasAttribute('aria-invalid'))
                        .map((one) => one.getAttribute('aria-invalid')),
                );
            const field = await make({ required: true });
            expect(marks(field)).toEqual(new Set(['false']));
            field.reportValidity();
            await rendered();
            expect(marks(field)).toEqual(new Set(['true']));
            answer(field, validAnswer);
            await rendered();
            expect(marks(field)).toEqual(new Set(['false']));
        });

        describe.each([
            ['it is disabled', { disabled: true }],
            ['it is only for reading', { readOnly: true }],
            ['no answer is required', { required: false }],
        ])('when %s', (_, change) => {
            it('Must leave nothing of an error that is none any more', async () => {
                const field = await makeWrong();
                const valid = jest.fn();
                field.addEventListener('valid', valid);
                Object.assign(field, change);
                await rendered();
                expect(errorOf(field)).toBe('');
                expect(field.shadowRoot!.querySelector('[aria-invalid="true"]')).toBeNull();
                expect(valid).toHaveBeenCalledTimes(1);
            });
        });

        it('Must answer for its validity as lightning-input does', async () => {
            const field = await make({ required: true });
            expect(field.checkValidity()).toBe(false);
            expect(field.validity).toMatchObject({ valid: false, valueMissing: true });
            await rendered();
            expect(errorOf(field)).toBe('');
            field.showHelpMessageIfInvalid();
            await rendered();
            expect(errorOf(field)).not.toBe('');
            field.value = validAnswer;
            expect(field.reportValidity()).toBe(true);
            expect(field.validity).toMatchObject({ valid: true, valueMissing: false });
        });

        it("Must say the author's own words for an error where there are some", async () => {
            const field = await make({ required: true, messageWhenValueMissing: 'We need this' });
            expect(field.validationMessage).toBe('We need this');
        });

        it('Must stay wrong for as long as the author says so', async () => {
            const field = await make({ value: validAnswer });
            field.setCustomValidity('Taken by somebody else');
            expect(field.validity).toMatchObject({ customError: true });
            expect(field.reportValidity()).toBe(false);
            await rendered();
            expect(errorOf(field)).toContain('Taken by somebody else');
            field.setCustomValidity('');
            await rendered();
            expect(errorOf(field)).toBe('');
        });

        it('Must show an error from outside at once and before its own', async () => {
            const field = await makeWrong();
            field.error = 'The server says no';
            await rendered();
            expect(errorOf(field)).toBe('Error: The server says no');
            expect(said().at(-1)).toBe('Question: The server says no');
        });

        it('Must ask for nothing while it is disabled or only for reading', async () => {
            for (const own of [{ disabled: true }, { readOnly: true }]) {
                const field = await make({ required: true, ...own });
                expect(field.reportValidity()).toBe(true);
            }
        });

        it('Must give its controls neither its name nor a form', async () => {
            const form = document.body.appendChild(document.createElement('form'));
            const field = await make({ value: validAnswer }, form);
            for (const control of controlsOf(field)) {
                expect(control.form).toBeNull();
                if (control.type !== 'radio') expect(control.hasAttribute('name')).toBe(false);
                expect(control.getAttribute('name') ?? '').not.toContain('question');
            }
            expect([...new FormData(form)]).toEqual([]);
        });

        it("Must not send an author's form on Enter", async () => {
            const form = document.body.appendChild(document.createElement('form'));
            const sent = jest.fn((event: Event) => event.preventDefault());
            form.addEventListener('submit', sent);
            const field = await make({}, form);
            const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
            for (const control of controlsOf(field)) {
                const enter = new KeyboardEvent('keydown', init);
                control.dispatchEvent(enter);
                const isLine = control.matches('input:not([type="radio"], [type="checkbox"])');
                expect(enter.defaultPrevented).toBe(isLine);
            }
            expect(sent).not.toHaveBeenCalled();
        });

        it('Must keep input and beforeinput inside its template', async () => {
            const parent = document.body.appendChild(document.createElement('div'));
            const heard = jest.fn();
            for (const event of ['input', 'beforeinput']) parent.addEventListener(event, heard);
            const field = await make({}, parent);
            for (const event of ['input', 'beforeinput']) field.addEventListener(event, heard);
            answer(field, validAnswer);
            expect(heard).not.toHaveBeenCalled();
        });

        it('Must fire each of its events exactly once, and let none of them bubble', async () => {
            const parent = document.body.appendChild(document.createElement('div'));
            const field = await make({ required: true }, parent);
            const heard: string[] = [];
            const bubbled = jest.fn();
            for (const event of EVENTS) {
                field.addEventListener(event, () => void heard.push(event));
                parent.addEventListener(event, bubbled);
            }
            field.focus();
            await leave(field);
            expect(heard).toEqual(['focus', 'blur']);
            heard.length = 0;
            field.reportValidity();
            expect(heard).toEqual(['invalid']);
            heard.length = 0;
            field.focus();
            answer(field, validAnswer);
            await leave(field);
            expect(heard.filter((event) => event !== 'change')).toEqual([
                'focus',
                'valid',
                'commit',
                'blur',
            ]);
            expect(heard).toContain('change');
            expect(bubbled).not.toHaveBeenCalled();
        });

        it('Must carry the answer in change and in no other event', async () => {
            const field = await make({ required: true });
            const details: Record<string, unknown> = {};
            for (const event of EVENTS)
                field.addEventListener(event, (fired) => {
                    details[event] = (fired as CustomEvent).detail;
                });
            field.reportValidity();
            field.focus();
            answer(field, validAnswer);
            await leave(field);
            expect(details.change).toEqual({ value: validAnswer });
            expect(details.invalid).toEqual({ name: 'question' });
            expect(details.valid).toEqual({ name: 'question' });
            expect(details.commit).toBeNull();
        });

        it('Must say nothing when its value is set by the page', async () => {
            const field = await make();
            const heard = jest.fn();
            field.addEventListener('change', heard);
            field.value = validAnswer;
            await rendered();
            expect(field.value).toBe(validAnswer);
            expect(heard).not.toHaveBeenCalled();
        });

        it('Must join the form around it and leave it when it goes', async () => {
            const { place, registrations, unregister, close } = openForm();
            const field = await make({}, place);
            expect(registrations).toHaveLength(1);
            expect(registrations[0]!.field).toBe(field);
            expect(Object.keys(registrations[0]!).sort()).toEqual(['field', 'join']);
            field.remove();
            expect(unregister).toHaveBeenCalledTimes(1);
            close();
        });

        it("Must offer no autofill for somebody else's answer", async () => {
            const field = await make({ autocomplete: 'tel', subject: 'other' });
            for (const control of controlsOf(field)) {
                if (control.type === 'radio' || control.type === 'checkbox') continue;
                expect(control.getAttribute('autocomplete')).toBe('off');
            }
        });

        it('Must drop its answer, also from its controls, when it is purged', async () => {
            const field = await make({ value: validAnswer, error: 'An error' });
            purgeAll('lock');
            expect(field.value).toBe('');
            expect(isEmpty(field)).toBe(true);
            await rendered();
            expect(isEmpty(field)).toBe(true);
            expect(errorOf(field)).toBe('');
        });

        it('Must show an answer again that is restored after a purge', async () => {
            const field = await make({ value: validAnswer });
            purgeAll('lock');
            Object.assign(field, properties, { value: validAnswer }); // As the owner gave them first.
            await rendered();
            expect(isEmpty(field)).toBe(false);
        });

        it('Must drop its answer when it leaves the page', async () => {
            const field = await make({ value: validAnswer });
            field.remove();
            await rendered();
            expect(field.value).toBe('');
            expect(isEmpty(field)).toBe(true);
        });

        it('Must keep its answer when it moves within the page', async () => {
            const field = await make({ value: validAnswer });
            document.body.appendChild(document.createElement('div')).appendChild(field);
            await rendered();
            expect(field.value).toBe(validAnswer);
            expect(isEmpty(field)).toBe(false);
        });

        it("Must keep an answer that is nobody's until the person changes", async () => {
            const field = await make({ value: validAnswer, sensitivity: 'none' });
            purgeAll('lock');
            expect(field.value).toBe(validAnswer);
            purgeAll('change-of-person');
            expect(field.value).toBe('');
        });

        it('Must ask session replay not to record it', async () => {
            const field = await make();
            expect(field.getAttribute('data-dd-privacy')).toBe('mask');
            field.setAttribute('data-of-the-author', 'kept');
            field.sensitivity = 'none';
            expect(field.hasAttribute('data-dd-privacy')).toBe(false);
        });

        it('Must keep its answer out of attributes, ids, classes and data', async () => {
            const field = await make({ value: validAnswer, required: true });
            answer(field, validAnswer);
            await leave(field);
            const attributes = [field, ...inside(field)].flatMap((one) => [...one.attributes]);
            const found = attributes.filter(({ value }) => value.includes(validAnswer));
            expect(found.map(({ name }) => name)).toEqual([]);
        });

        describe.each(HOSTILE_TEXTS)('given %s', (_, text) => {
            it('Must show hostile words as words, or not at all', async () => {
                const given = Object.fromEntries(
                    [...TEXTS, ...MESSAGES].map((name) => [name, text]),
                );
                const field = await make({ ...given, required: true });
                field.setCustomValidity(text);
                field.reportValidity();
                await rendered();
                const label = labelOf(field);
                expect(label.textContent).toContain(text.trim());
                expect(errorOf(field)).toContain(text);
                expectHarmless(field);
            });
        });

        describe.each(HOSTILE_OBJECTS)('given %s', (_, thing) => {
            it('Must ignore what is no text', async () => {
                collectProblems();
                const given = Object.fromEntries(
                    [...TEXTS, ...MESSAGES].map((name) => [name, thing]),
                );
                const field = await make({ ...given, required: true });
                field.setCustomValidity(thing as string);
                field.reportValidity();
                await rendered();
                expect(field.value).toBe('');
                const shown = inside(field).filter((one) => one.tagName !== 'STYLE');
                expect(shown.map(({ textContent }) => textContent).join()).not.toMatch(
                    /object|null|undefined/,
                );
                expectHarmless(field);
            });
        });
    });
}

const isEmpty = (field: Element): boolean =>
    controlsOf(field).every((control) =>
        control.type === 'radio' || control.type === 'checkbox' ? !control.checked : !control.value,
    );

/** Nothing was made of hostile words: no element, no handler, no address that runs. */
function expectHarmless(field: Element): void {
    expect(field.shadowRoot!.querySelector('img, script, iframe, object, b')).toBeNull();
    const attributes = inside(field).flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const addresses = attributes.filter(({ name }) => ['href', 'src', 'action'].includes(name));
    expect(addresses.filter(({ value }) => /^\s*javascript:/i.test(value))).toEqual([]);
    expect((window as unknown as { pwned?: boolean }).pwned).toBeUndefined();
}

interface OpenForm {
    readonly place: HTMLElement;
    readonly registrations: readonly Registration[];
    readonly unregister: jest.Mock;
    readonly close: () => void;
}

/** A place in which fields find a form, and what they told it. */
function openForm(): OpenForm {
    const outer = document.body.appendChild(document.createElement('div'));
    const place = outer.appendChild(document.createElement('div'));
    const fields = new FormFields(outer, { requestSubmit: () => {}, listsErrors: () => false });
    fields.start();
    const registrations: Registration[] = [];
    const unregister = jest.fn();
    const form: JoinedForm = { unregister, requestSubmit: () => {}, listsErrors: () => false };
    place.addEventListener(REGISTER, (event) => {
        event.stopPropagation();
        const { detail } = event as CustomEvent<Registration>;
        registrations.push(detail);
        detail.join(form);
    });
    return { place, registrations, unregister, close: () => fields.stop() };
}
