import SalusForm, { type SubmitDetail } from 'c/salusForm';
import SalusNameField from 'c/salusNameField';
import SalusRadios from 'c/salusRadios';
import SalusTextField from 'c/salusTextField';
import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { controlsOf, errorOf, errorsOf, type } from 'test-support/fieldUnderTest';
import { HOSTILE_OBJECTS } from 'test-support/hostile';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

type Form = HTMLElement & {
    showErrors(errors: unknown): void;
    busy: boolean;
    submitLabel: string;
    values: Record<string, string>;
    submit(): boolean;
};
type Field = HTMLElement & { value: string; disabled: boolean; name: string };

const open = (properties: Record<string, unknown> = {}, parent?: Element): Form =>
    mount<Form>('salusForm', SalusForm, properties, parent);

const add = (form: Element, name: string, own: Record<string, unknown> = {}): Field => {
    const given = { label: `Label of ${name}`, name, ...own };
    return mount<Field>('salusTextField', SalusTextField, given, form);
};

const summaryOf = (form: Element): HTMLElement | null =>
    form.shadowRoot!.querySelector('c-salus-error-summary');

const messagesOf = (form: Element): string[] =>
    [...(summaryOf(form)?.shadowRoot!.querySelectorAll('a') ?? [])].map((a) =>
        a.textContent!.trim(),
    );

const listen = (form: Element): Record<string, string>[] => {
    const submitted: Record<string, string>[] = [];
    form.addEventListener('submit', (event) => {
        submitted.push((event as CustomEvent<{ values: Record<string, string> }>).detail.values);
    });
    return submitted;
};

const pressEnter = (field: Element): KeyboardEvent => {
    const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    const event = new KeyboardEvent('keydown', init);
    controlsOf(field)[0]!.dispatchEvent(event);
    return event;
};

const pressButton = (form: Element): void => {
    const button = form.shadowRoot!.querySelector('c-salus-button')!;
    button.shadowRoot!.querySelector('button')!.click();
};

describe('c-salus-form', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must hand over the answers by name when all are right', async () => {
        const form = open();
        const submitted = listen(form);
        add(form, 'first', { required: true, value: `one ${CANARY}` });
        add(form, 'second');
        pressButton(form);
        await rendered();
        expect(submitted).toEqual([{ first: `one ${CANARY}`, second: '' }]);
        expect(summaryOf(form)).toBeNull();
    });

    it('Must not let its submit event bubble', () => {
        const parent = document.body.appendChild(document.createElement('div'));
        const heard = jest.fn();
        parent.addEventListener('submit', heard);
        const form = open({}, parent);
        add(form, 'first', { value: `one ${CANARY}` });
        expect(form.submit()).toBe(true);
        expect(heard).not.toHaveBeenCalled();
    });

    it('Must list what is wrong, move the focus to the list and hand over nothing', async () => {
        const form = open();
        const submitted = listen(form);
        const field = add(form, 'first', { required: true });
        add(form, 'second', { value: 'right' });
        await rendered();
        expect(form.submit()).toBe(false);
        await rendered();
        expect(messagesOf(form)).toEqual(['Label of first: Enter an answer']);
        expect(form.shadowRoot!.activeElement).toBe(summaryOf(form));
        expect(errorOf(field)).toBe('Error: Enter an answer');
        expect(submitted).toEqual([]);
        await expect(form).toBeAccessible();
    });

    it('Must give the heading of its list the level that its owner gives', async () => {
        const form = open({ headingLevel: 4 });
        add(form, 'first', { required: true });
        form.submit();
        await rendered();
        expect(summaryOf(form)).toMatchObject({ headingLevel: 4 });
    });

    it('Must move the focus to the list again when it is sent again', async () => {
        const form = open();
        const field = add(form, 'first', { required: true });
        form.submit();
        await rendered();
        field.focus();
        form.submit();
        await rendered();
        expect(form.shadowRoot!.activeElement).toBe(summaryOf(form));
    });

    it('Must let the list speak for the fields, so that nothing is said twice', async () => {
        const form = open();
        add(form, 'first', { required: true });
        add(form, 'second', { required: true });
        form.submit();
        await rendered();
        expect(announce).not.toHaveBeenCalled();
    });

    it('Must move the focus to the field whose error is chosen', async () => {
        const form = open();
        add(form, 'first', { value: 'right' });
        const second = add(form, 'second', { required: true });
        form.submit();
        await rendered();
        summaryOf(form)!.shadowRoot!.querySelector('a')!.click();
        expect(document.activeElement).toBe(second);
    });

    it('Must take the list away when all answers are right', async () => {
        const form = open();
        const field = add(form, 'first', { required: true });
        form.submit();
        await rendered();
        field.value = 'right';
        form.submit();
        await rendered();
        expect(summaryOf(form)).toBeNull();
    });

    it('Must be sent by Enter in a line of text', () => {
        const form = open();
        const submitted = listen(form);
        const field = add(form, 'first');
        type(controlsOf(field)[0]!, `typed ${CANARY}`);
        pressEnter(field);
        expect(submitted).toEqual([{ first: `typed ${CANARY}` }]);
    });

    it("Must not send an author's form around it, nor give it an answer", () => {
        const outer = document.body.appendChild(document.createElement('form'));
        const sent = jest.fn((event: Event) => event.preventDefault());
        outer.addEventListener('submit', sent);
        const form = open({}, outer);
        const field = add(form, 'first', { value: `one ${CANARY}` });
        expect(pressEnter(field).defaultPrevented).toBe(true);
        pressButton(form);
        expect(sent).not.toHaveBeenCalled();
        expect([...new FormData(outer)]).toEqual([]);
    });

    it('Must keep its fields in the order of the page, also those that came later', () => {
        const form = open();
        const last = add(form, 'last');
        const group = document.createElement('div');
        form.insertBefore(group, last);
        add(group, 'first');
        add(group, 'second');
        expect(Object.keys(form.values)).toEqual(['first', 'second', 'last']);
        form.appendChild(group);
        expect(Object.keys(form.values)).toEqual(['last', 'first', 'second']);
    });

    it('Must forget a field that left', () => {
        const form = open();
        add(form, 'stays');
        add(form, 'goes', { required: true }).remove();
        expect(form.submit()).toBe(true);
        expect(Object.keys(form.values)).toEqual(['stays']);
    });

    it('Must stop the registration, so that a form around it receives none of its fields', () => {
        const outer = open();
        const inner = open({}, outer);
        add(outer, 'outer');
        add(inner, 'inner');
        expect(Object.keys(outer.values)).toEqual(['outer']);
        expect(Object.keys(inner.values)).toEqual(['inner']);
    });

    it('Must leave out the answers of fields that are disabled or have no name', () => {
        const form = open();
        add(form, 'kept', { readOnly: true, value: 'read' });
        add(form, 'left', { disabled: true, value: 'not asked' });
        add(form, '', { value: 'no name' });
        expect(form.values).toEqual({ kept: 'read' });
    });

    it('Must treat the name of a prototype as a name', () => {
        const form = open();
        add(form, '__proto__', { value: 'odd' });
        expect(Object.entries(form.values)).toEqual([['__proto__', 'odd']]);
    });

    it('Must take every kind of field', async () => {
        const form = open();
        const options = [{ value: `yes-${CANARY}`, label: 'Yes' }];
        const given = { label: 'Sure?', name: 'sure', required: true, options };
        const radios = mount<Field>('salusRadios', SalusRadios, given, form);
        await rendered();
        expect(form.submit()).toBe(false);
        controlsOf(radios)[0]!.click();
        expect(form.submit()).toBe(true);
        expect(form.values).toEqual({ sure: `yes-${CANARY}` });
    });

    it('Must hand over nothing while it is busy, and say so on its button', async () => {
        const form = open({ busy: true, submitLabel: 'Book' });
        const submitted = listen(form);
        const field = add(form, 'first');
        await rendered();
        pressButton(form);
        pressEnter(field);
        expect(form.submit()).toBe(false);
        expect(submitted).toEqual([]);
        const button = form.shadowRoot!.querySelector('c-salus-button')!.shadowRoot!;
        expect(button.querySelector('button')!.textContent).toContain('Book: please wait');
    });

    it('Must name its button, also where no name was given', async () => {
        const label = (form: Element): string =>
            form.shadowRoot!.querySelector('c-salus-button')!.shadowRoot!.textContent!;
        const [named, plain] = [open({ submitLabel: 'Book' }), open({ submitLabel: null })];
        await rendered();
        expect(label(named)).toContain('Book');
        expect(label(plain)).toContain('Continue');
    });

    it('Must drop its list with the answers that it was about', async () => {
        const form = open();
        add(form, 'first', { required: true });
        form.submit();
        await rendered();
        purgeAll('lock');
        await rendered();
        expect(summaryOf(form)).toBeNull();
    });

    describe('with a server', () => {
        const NAMES = ['first', 'second'];
        const sent: SubmitDetail[] = [];
        const openSent = async (
            answer: (detail: SubmitDetail) => Promise<unknown>,
        ): Promise<[Form, Field[]]> => {
            const form = open();
            sent.length = 0;
            form.addEventListener('submit', (event) => {
                const { detail } = event as unknown as CustomEvent<SubmitDetail>;
                sent.push(detail);
                detail.waitUntil(answer(detail) as Promise<undefined>);
            });
            const fields = NAMES.map((name) => add(form, name, { value: `${name} ${CANARY}` }));
            await rendered();
            return [form, fields];
        };
        const settled = (): Promise<void> => new Promise((next) => setTimeout(next));
        const never = (): Promise<never> => new Promise(() => {});
        const isBusy = (form: Element): boolean =>
            (form.shadowRoot!.querySelector('c-salus-button') as unknown as { busy: boolean }).busy;

        beforeEach(() => installProblemSink(() => {}));

        it('Must give the same answers the same key, and other answers another', async () => {
            const [form, [field]] = await openSent(() => Promise.reject(new Error('offline')));
            form.submit();
            await settled();
            form.submit();
            await settled();
            field!.value = `changed ${CANARY}`;
            form.submit();
            const [one, again, other] = sent.map(({ idempotencyKey }) => idempotencyKey);
            expect(again).toBe(one);
            expect(other).not.toBe(one);
        });

        it('Must give what is sent again after it arrived a new key', async () => {
            const [form] = await openSent(() => Promise.resolve());
            form.submit();
            await settled();
            form.submit();
            expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
        });

        it('Must hand over nothing while it waits for the server, and say so on its button', async () => {
            const [form] = await openSent(never);
            pressButton(form);
            pressButton(form);
            await rendered();
            expect(form.submit()).toBe(false);
            expect(sent).toHaveLength(1);
            expect(isBusy(form)).toBe(true);
        });

        it('Must say that nothing is lost when the answers did not arrive, and be ready again', async () => {
            const problems: string[] = [];
            installProblemSink((problem) => void problems.push(problem.message));
            const [form, [field]] = await openSent(() => Promise.reject(new Error(CANARY)));
            form.submit();
            await settled();
            expect(summaryOf(form)).toMatchObject({ heading: 'Your answers were not sent' });
            expect(summaryOf(form)!.shadowRoot!.textContent).toContain('Nothing');
            expect(messagesOf(form)).toEqual([]); // Its line leads nowhere.
            expect(form.shadowRoot!.activeElement).toBe(summaryOf(form));
            expect(isBusy(form)).toBe(false);
            expect(field!.value).toBe(`first ${CANARY}`);
            expect(problems).toHaveLength(1);
            expect(problems.join()).not.toContain(CANARY);
            await expect(form).toBeAccessible();
        });

        it('Must show what the server found on its fields and in its list, and announce nothing twice', async () => {
            const errors = { second: 'Give a number that we can call', '': 'The clinic is closed' };
            const [form, [first, second]] = await openSent(() => Promise.resolve({ errors }));
            form.submit();
            await settled();
            expect(errorOf(second!)).toBe('Error: Give a number that we can call');
            expect(errorOf(first!)).toBe('');
            expect(messagesOf(form)).toEqual(['Label of second: Give a number that we can call']);
            expect(summaryOf(form)!.shadowRoot!.textContent).toContain('The clinic is closed');
            expect(form.shadowRoot!.activeElement).toBe(summaryOf(form));
            const said = jest.mocked(announce).mock.calls.map(([{ text }]) => text);
            expect(said).toEqual(['Continue: please wait']); // By the button.
            summaryOf(form)!.shadowRoot!.querySelector('a')!.click();
            expect(document.activeElement).toBe(second);
        });

        it('Must take an error of the server away when its answer is changed, or sent again', async () => {
            const [form, [first, second]] = await openSent(never);
            form.showErrors({ first: 'Taken', second: 'Taken' });
            await rendered();
            type(controlsOf(first!)[0]!, 'another');
            await rendered();
            expect([first!, second!].map(errorOf)).toEqual(['', 'Error: Taken']);
            form.submit();
            await rendered();
            expect(errorOf(second!)).toBe('');
            expect(summaryOf(form)).toBeNull();
        });

        it('Must lead to the part of a field that the server is about', async () => {
            const form = open();
            const name = mount(
                'salusNameField',
                SalusNameField,
                { label: 'Your name', name: 'you' },
                form,
            );
            await rendered();
            form.showErrors({
                'you.family': 'As on your card',
                'you.nobody': 'Odd',
                other: 'Odder',
            });
            await rendered();
            expect(messagesOf(form)).toEqual([
                'Your name: Last name: As on your card',
                'Your name: Odd',
            ]);
            expect(errorsOf(name)).toEqual(['Error: Odd', 'Error: As on your card']);
        });

        it.each(HOSTILE_OBJECTS)(
            'does not break where the server answers with %s',
            async (_, thing) => {
                const [form] = await openSent(() => Promise.resolve({ errors: thing }));
                form.submit();
                await settled();
                expect(isBusy(form)).toBe(false);
            },
        );

        it('Must forget what was sent, and what it waits for, when it is purged', async () => {
            const [form] = await openSent(never);
            form.submit();
            purgeAll('lock');
            await rendered();
            expect(isBusy(form)).toBe(false);
            form.submit();
            expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
        });
    });
});
