import type { Message } from 'c/salusCoreAnnouncing';
import { REGISTER, type JoinedForm, type Registration } from 'c/salusCoreField';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { FormFields } from 'c/salusHostForm';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import {
    choose,
    controlsOf,
    descriptionOf,
    errorOf,
    errorsOf,
    focused,
    inside,
    labelOf,
    leave,
    trialOf,
    type,
    entriesOf,
    giveFiles,
    isSelect,
    isText,
    type FieldUnderTest,
    type Trial,
} from './fieldUnderTest';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from './hostile';
import { rendered } from './mount';

type Check = (trial: Trial) => Promise<void>;

const checks = new Map<string, Check>();
const promise = (title: string, check: Check): unknown => checks.set(title, check);

const EVENTS = ['change', 'commit', 'focus', 'blur', 'invalid', 'valid'] as const;
const TEXTS = ['label', 'hint', 'fieldLevelHelp', 'error', 'value', 'name', 'autocomplete'];
const MESSAGES = [
    'ValueMissing',
    'BadInput',
    'TypeMismatch',
    'PatternMismatch',
    'TooLong',
    'TooShort',
].map((constraint) => `messageWhen${constraint}`);

/* The roles on which ARIA 1.2 allows `aria-invalid`, as far as a field has them. */
const MAY_BE_INVALID = [
    'input:not([type="radio"], [type="button"], [type="submit"], [hidden])',
    'select',
    'textarea',
    '[role="radiogroup"]',
    '[role="combobox"]',
    '[role="listbox"]',
].join();

/* A field of buttons, such as one that opens the list of files, says its error in their description. */
const canBeMarked = (field: Element): boolean =>
    inside(field).some((one) => one.matches(MAY_BE_INVALID));

/* What a field shows in its own template, and not in the fields inside it. */
const ownErrorOf = (field: Element): string =>
    field.shadowRoot!.querySelector('.error')!.textContent!.trim();

const press = (phase: string): boolean => window.dispatchEvent(new MouseEvent(phase));

const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

/* Of its errors. What it says of its state, such as that a file was sent, has another topic. */
const said = (): string[] =>
    jest
        .mocked(announce)
        .mock.calls.map(([message]: [Message]) => message)
        .filter(({ topic }) => topic === 'form')
        .map(({ text }) => text);

/* What a person can reach with the Tab key, but not the help, which is no part of the answer. */
const partsOf = (field: Element): HTMLElement[] =>
    inside(field).filter((one): one is HTMLElement =>
        one.matches('input, select, textarea, button'),
    );

/* Everything in an answer that is text, at any depth. */
const textsIn = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsIn)
        : [value].filter((one): one is string => typeof one === 'string' && one !== '');

promise(
    'Must hold label, hint and error in one template and join them to its control',
    async ({ make }) => {
        const field = await make({ hint: 'A hint', error: 'An error' });
        field.focus();
        const entry = focused()!;
        expect(descriptionOf(entry)).toContain('A hint');
        expect(descriptionOf(entry)).toContain('An error');
        const described = inside(field).filter((one) => descriptionOf(one).includes('A hint'));
        expect(described).toEqual([entry]);
        expect(labelOf(field).textContent).toContain('Question');
        await expect(field).toBeAccessible();
    },
);

promise('Must have its empty error element in the page from the start', async ({ make }) => {
    const field = await make();
    expect(field.shadowRoot!.querySelectorAll('.error')).toHaveLength(1);
    expect(errorsOf(field)).toEqual([]);
});

promise(
    'Must report a missing label to the developer and show other words instead',
    async ({ make }) => {
        const problems = collectProblems();
        const field = await make({ label: '  ' });
        expect(problems.map(({ code }) => code)).toEqual(['missing-label']);
        const label = labelOf(field);
        expect(label.textContent).toContain('Field without a name');
        await expect(field).toBeAccessible();
    },
);

promise('Must say beside its label whether an answer is required or optional', async ({ make }) => {
    const words = async (own: object): Promise<string> => {
        const field = await make({ ...own });
        return labelOf(field).textContent!;
    };
    expect(await words({ required: true })).toContain('(required)');
    expect(await words({ optional: true })).toContain('(optional)');
});

promise('Must keep a label that is hidden from the eye for those who hear it', async ({ make }) => {
    const field = await make({ variant: 'label-hidden' });
    const label = labelOf(field);
    expect(label.dataset.hidden).toBe('true');
    expect(label.textContent).toContain('Question');
    await expect(field).toBeAccessible();
});

promise(
    'Must show no error while the person is answering',
    async ({ make, answer, validAnswer }) => {
        const field = await make({ required: true });
        field.setCustomValidity('Wrong');
        field.focus();
        await answer(field, validAnswer);
        await rendered();
        expect(errorOf(field)).toBe('');
    },
);

promise('Must show nothing to somebody who only passes through', async ({ make }) => {
    const field = await make({ required: true });
    field.setCustomValidity('Wrong');
    for (const control of controlsOf(field)) {
        control.focus();
        await leave(field);
    }
    expect(errorOf(field)).toBe('');
    expect(said()).toEqual([]);
});

promise(
    'Must show what is wrong with an answer when the person has left, and announce it once',
    async ({ make, answerWrongly }) => {
        const field = await make();
        await answerWrongly(field);
        await leave(field);
        expect(errorOf(field)).toBe('Error: Taken');
        field.focus();
        await leave(field);
        expect(said()).toEqual(['Question: Taken']);
    },
);

promise(
    'Must withdraw the announcement of an error that is gone, and of one that has left the page',
    async ({ make, answerWrongly }) => {
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const mended = await make();
        await answerWrongly(mended);
        await leave(mended);
        expect(withdraw).not.toHaveBeenCalled();
        mended.setCustomValidity('');
        expect(withdraw).toHaveBeenCalledTimes(1);

        const removed = await make();
        await answerWrongly(removed);
        await leave(removed);
        withdraw.mockClear();
        removed.remove();
        expect(withdraw).toHaveBeenCalledTimes(1);
    },
);

promise(
    'Must show what is missing when it is asked to, and say it once',
    async ({ makeWrong, missing }) => {
        const field = await makeWrong();
        const errors = errorsOf(field);
        expect(new Set(errors)).toEqual(new Set(missing.map((words) => `Error: ${words}`)));
        expect(said()).toHaveLength(errors.length);
        expect(new Set(said()).size).toBe(errors.length);
        for (const text of said())
            expect(text).toMatch(new RegExp(`^Question(: [^:]+)*[:?] (${missing.join('|')})$`));
    },
);

promise('Must keep an error back until nothing is pressed', async ({ make, answerWrongly }) => {
    jest.useFakeTimers();
    const field = await make();
    await answerWrongly(field);
    press('pointerdown');
    await leave(field);
    expect(errorOf(field)).toBe('');
    press('pointerup');
    jest.runAllTimers();
    await rendered();
    expect(errorOf(field)).not.toBe('');
});

promise(
    'Must take an error away as soon as the answer is right',
    async ({ makeWrong, answer, validAnswer }) => {
        const field = await makeWrong();
        field.focus();
        await answer(field, validAnswer);
        await rendered();
        expect(errorOf(field)).toBe('');
    },
);

promise(
    'Must be marked as invalid exactly while it shows an error',
    async ({ make, answer, validAnswer }) => {
        /* Of a composite field, a part that is right is not marked beside one that is wrong. */
        const marks = (field: Element): Set<string | null> => {
            const marked = inside(field).filter((one) => one.hasAttribute('aria-invalid'));
            for (const one of marked) {
                const { host } = one.getRootNode() as ShadowRoot;
                expect(one.getAttribute('aria-invalid')).toBe(`${ownErrorOf(host) !== ''}`);
            }
            return new Set(marked.map((one) => one.getAttribute('aria-invalid')));
        };
        const field = await make({ required: true });
        const right = canBeMarked(field) ? ['false'] : [];
        expect(marks(field)).toEqual(new Set(right));
        field.reportValidity();
        await rendered();
        expect(marks(field).has('true')).toBe(canBeMarked(field));
        await answer(field, validAnswer);
        await rendered();
        expect(marks(field)).toEqual(new Set(right));
    },
);

promise('Must leave nothing of an error that is none any more', async ({ makeWrong }) => {
    for (const change of [{ disabled: true }, { readOnly: true }, { required: false }]) {
        const field = await makeWrong();
        const valid = jest.fn();
        field.addEventListener('valid', valid);
        Object.assign(field, change);
        await rendered();
        expect(errorOf(field)).toBe('');
        expect(inside(field).some((one) => one.matches('[aria-invalid="true"]'))).toBe(false);
        expect(valid).toHaveBeenCalledTimes(1);
    }
});

promise('Must answer for its validity as lightning-input does', async ({ make, validAnswer }) => {
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

promise("Must say the author's own words for an error where there are some", async ({ make }) => {
    const field = await make({ required: true, messageWhenValueMissing: 'We need this' });
    expect(field.validationMessage).toContain('We need this');
});

promise('Must stay wrong for as long as the author says so', async ({ make, validAnswer }) => {
    const field = await make({ value: validAnswer });
    field.setCustomValidity('Taken by somebody else');
    expect(field.validity).toMatchObject({ customError: true });
    expect(field.reportValidity()).toBe(false);
    await rendered();
    expect(errorOf(field)).toContain('Taken by somebody else');
    field.setCustomValidity(' ');
    expect(field.reportValidity()).toBe(false);
    expect(field.validationMessage).toBe('Check this answer');
    field.setCustomValidity('');
    await rendered();
    expect(errorOf(field)).toBe('');
});

promise('Must show an error from outside at once and before its own', async ({ makeWrong }) => {
    const field = await makeWrong();
    field.error = 'The server says no';
    await rendered();
    expect(errorOf(field)).toBe('Error: The server says no');
    expect(said().at(-1)).toBe('Question: The server says no');
});

promise('Must ask for nothing while it is disabled or only for reading', async ({ make }) => {
    for (const own of [{ disabled: true }, { readOnly: true }]) {
        const field = await make({ required: true, ...own });
        expect(field.reportValidity()).toBe(true);
    }
});

promise('Must give its controls neither its name nor a form', async ({ make, validAnswer }) => {
    const form = document.body.appendChild(document.createElement('form'));
    const field = await make({ value: validAnswer }, form);
    for (const control of controlsOf(field)) {
        expect(control.form).toBeNull();
        if (control.type !== 'radio') expect(control.hasAttribute('name')).toBe(false);
        expect(control.getAttribute('name') ?? '').not.toContain('question');
    }
    expect([...new FormData(form)]).toEqual([]);
});

promise("Must not send an author's form on Enter", async ({ make }) => {
    const form = document.body.appendChild(document.createElement('form'));
    const sent = jest.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', sent);
    const field = await make({}, form);
    const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    for (const control of controlsOf(field)) {
        const enter = new KeyboardEvent('keydown', init);
        control.dispatchEvent(enter);
        const isLine = isText(control) && control.matches('input');
        expect(enter.defaultPrevented).toBe(isLine);
    }
    expect(sent).not.toHaveBeenCalled();
});

promise(
    'Must keep input and beforeinput inside its template',
    async ({ make, answer, validAnswer }) => {
        const parent = document.body.appendChild(document.createElement('div'));
        const heard = jest.fn();
        for (const event of ['input', 'beforeinput']) parent.addEventListener(event, heard);
        const field = await make({}, parent);
        for (const event of ['input', 'beforeinput']) field.addEventListener(event, heard);
        await answer(field, validAnswer);
        expect(heard).not.toHaveBeenCalled();
    },
);

promise(
    'Must fire each of its events exactly once, and let none of them bubble',
    async ({ make, answer, validAnswer }) => {
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
        await answer(field, validAnswer);
        await leave(field);
        expect(heard.filter((event) => event !== 'change')).toEqual([
            'focus',
            'valid',
            'commit',
            'blur',
        ]);
        expect(heard).toContain('change');
        expect(bubbled).not.toHaveBeenCalled();
    },
);

promise(
    'Must carry the answer in change and in no other event',
    async ({ make, answer, validAnswer }) => {
        const field = await make({ required: true });
        const details: Record<string, unknown> = {};
        for (const event of EVENTS)
            field.addEventListener(event, (fired) => {
                details[event] = (fired as CustomEvent).detail;
            });
        field.reportValidity();
        field.focus();
        await answer(field, validAnswer);
        await leave(field);
        expect(details.change).toEqual({ value: validAnswer });
        expect(details.invalid).toEqual({ name: 'question' });
        expect(details.valid).toEqual({ name: 'question' });
        expect(details.commit).toBeNull();
    },
);

promise('Must say nothing when its value is set by the page', async ({ make, validAnswer }) => {
    const field = await make();
    const heard = jest.fn();
    field.addEventListener('change', heard);
    field.value = validAnswer;
    await rendered();
    expect(field.value).toEqual(validAnswer);
    expect(heard).not.toHaveBeenCalled();
});

promise(
    'Must clear what is half typed when the page sets an empty answer, and say nothing',
    async ({ make, empty, isEmpty }) => {
        const { length } = entriesOf(await make());
        for (let index = 0; index < length; index += 1) {
            const field = await make();
            field.value = empty; // As a page does that has no answer.
            await rendered();
            useInPart(entriesOf(field)[index]!);
            await leave(field);
            const heard = jest.fn();
            for (const event of ['change', 'commit', 'invalid'])
                field.addEventListener(event, heard);
            field.value = empty;
            expect(field.value).toEqual(empty);
            await rendered();
            expect(isEmpty(field)).toBe(true);
            expect(errorOf(field)).toBe('');
            expect(field.validity.valid).toBe(true);
            expect(heard).not.toHaveBeenCalled();
            field.remove();
        }
    },
);

promise(
    'Must not lose what is half typed when the page hands the answer back while the person is inside',
    async ({ make }) => {
        const { length } = entriesOf(await make());
        for (let index = 0; index < length; index += 1) {
            const field = await make();
            const entry = entriesOf(field)[index]!;
            useInPart(entry);
            const { value, checked } = entry;
            field.value = field.value;
            await rendered();
            expect(entriesOf(field).includes(entry)).toBe(true);
            expect([entry.value, entry.checked]).toEqual([value, checked]);
            field.remove();
        }
    },
);

promise('Must join the form around it and leave it when it goes', async ({ make }) => {
    const { parent, registrations, unregister, close } = openForm();
    const field = await make({}, parent);
    expect(registrations).toHaveLength(1);
    expect(registrations[0]!.field).toBe(field);
    const known = ['field', 'join', 'findPart', 'invalidParts'];
    expect(Object.keys(registrations[0]!).filter((key) => !known.includes(key))).toEqual([]);
    field.remove();
    expect(unregister).toHaveBeenCalledTimes(1);
    close();
});

promise("Must offer no autofill for somebody else's answer", async ({ make }) => {
    const field = await make({ autocomplete: 'tel', subject: 'other' });
    for (const control of controlsOf(field).filter(isText))
        expect(control.getAttribute('autocomplete')).toBe('off');
});

promise(
    'Must drop its answer, also from its controls, when it is purged',
    async ({ make, validAnswer, empty, isEmpty }) => {
        const field = await make({ value: validAnswer, error: 'An error' });
        purgeAll('lock');
        expect(field.value).toEqual(empty);
        expect(isEmpty(field)).toBe(true);
        await rendered();
        expect(isEmpty(field)).toBe(true);
        expect(errorOf(field)).toBe('');
    },
);

promise(
    'Must show an answer again that is restored after a purge',
    async ({ make, validAnswer, properties, isEmpty }) => {
        const field = await make({ value: validAnswer });
        purgeAll('lock');
        Object.assign(field, properties, { value: validAnswer }); // As the owner gave them first.
        await rendered();
        expect(isEmpty(field)).toBe(false);
    },
);

promise(
    'Must drop its answer when it leaves the page',
    async ({ make, validAnswer, empty, isEmpty }) => {
        const field = await make({ value: validAnswer });
        field.remove();
        await rendered();
        expect(field.value).toEqual(empty);
        expect(isEmpty(field)).toBe(true);
    },
);

promise(
    'Must keep its answer when it moves within the page',
    async ({ make, validAnswer, isEmpty }) => {
        const field = await make({ value: validAnswer });
        document.body.appendChild(document.createElement('div')).appendChild(field);
        await rendered();
        expect(field.value).toEqual(validAnswer);
        expect(isEmpty(field)).toBe(false);
    },
);

promise(
    'Must keep an answer that is not sensitive until the person changes',
    async ({ make, validAnswer, empty, fixedSensitivity }) => {
        const field = await make({ value: validAnswer, sensitivity: 'none' });
        expect(field.sensitivity).toBe(fixedSensitivity ?? 'none');
        purgeAll('lock');
        expect(field.value).toEqual(fixedSensitivity ? empty : validAnswer);
        purgeAll('change-of-person');
        expect(field.value).toEqual(empty);
    },
);

promise('Must ask session replay not to record it', async ({ make, fixedSensitivity }) => {
    const field = await make();
    expect(field.getAttribute('data-dd-privacy')).toBe('mask');
    field.setAttribute('data-of-the-author', 'kept');
    field.sensitivity = 'none';
    expect(field.hasAttribute('data-dd-privacy')).toBe(Boolean(fixedSensitivity));
});

promise(
    'Must keep its answer out of attributes, ids, classes and data',
    async ({ make, answer, validAnswer }) => {
        const attributesOf = (field: Element): string[] =>
            [field, ...inside(field)]
                .flatMap((one) => [...one.attributes])
                .map(({ name, value }) => `${name}: ${value}`);
        // Synthetic shadow numbers each id.
        const named = (attribute: string): string => attribute.replace(/-\d+$/, '');
        // A word of an answer, such as “day”, may be the name of a part as well.
        const unanswered = new Set(attributesOf(await make({ required: true })).map(named));
        const field = await make({ value: validAnswer, required: true });
        await answer(field, validAnswer);
        await leave(field);
        const texts = textsIn(validAnswer);
        const found = attributesOf(field).filter((one) => texts.some((text) => one.includes(text)));
        expect(found.filter((one) => !unanswered.has(named(one)))).toEqual([]);
    },
);

promise('Must be left once, whichever part of it is left', async ({ make, answerWrongly }) => {
    const { length } = partsOf(await make());
    for (let index = 0; index < length; index += 1) {
        const field = await make();
        const heard: string[] = [];
        await answerWrongly(field);
        await rendered();
        for (const event of ['commit', 'blur', 'invalid'])
            field.addEventListener(event, () => void heard.push(event));
        partsOf(field)[index]?.focus();
        await leave(field);
        expect(heard).toEqual(['commit', 'blur', 'invalid']);
        field.remove();
    }
});

promise('Must make every part of it inoperable while it is disabled', async ({ make }) => {
    const field = await make({ disabled: true });
    const parts = partsOf(field);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((one) => !one.matches(':disabled'))).toEqual([]);
});

promise(
    'Must keep every control focusable while it is only for reading, and change nothing',
    async ({ make, empty }) => {
        const field = await make({ readOnly: true });
        const changed = jest.fn();
        field.addEventListener('change', changed);
        for (const control of controlsOf(field)) {
            expect(control.matches(':disabled')).toBe(false);
            if (isText(control)) expect(control.readOnly).toBe(true);
        }
        for (const list of entriesOf(field).filter((one) => isSelect(one)))
            expect(list.querySelectorAll('option:not(:first-child, :disabled)')).toHaveLength(0);
        for (const part of partsOf(field)) part.click();
        await rendered();
        expect(field.value).toEqual(empty);
        expect(changed).not.toHaveBeenCalled();
    },
);

promise('Must say that it is invalid only where ARIA allows it', async ({ makeWrong }) => {
    const field = await makeWrong();
    const marked = inside(field).filter((one) => one.hasAttribute('aria-invalid'));
    expect(marked.length > 0).toBe(canBeMarked(field));
    field.focus();
    expect(descriptionOf(focused()!)).toContain('Error: ');
    expect(marked.filter((one) => !one.matches(MAY_BE_INVALID))).toEqual([]);
});

promise('Must open longer help without taking it for an answer', async ({ make, empty }) => {
    const field = await make({ fieldLevelHelp: 'As it stands on your card' });
    const details = field.shadowRoot!.querySelector('details')!;
    expect(details.querySelector('summary')!.textContent).toBe('Help with: Question');
    expect(details.textContent).toContain('As it stands on your card');
    details.open = true;
    expect(field.value).toEqual(empty);
    await expect(field).toBeAccessible();
});

promise('Must say its label once, and not in the error beside it', async ({ makeWrong }) => {
    const field = await makeWrong();
    expect(errorOf(field)).not.toContain('Question');
    expect(said().filter((text) => text.split('Question').length > 2)).toEqual([]);
});

promise('Must refuse a very long text before it is taken apart', async ({ make }) => {
    const field = await make();
    const control = controlsOf(field).find(isText);
    if (!control) return; // Nothing can be typed.
    const exec = jest.spyOn(RegExp.prototype, 'exec');
    const normalize = jest.spyOn(String.prototype, 'normalize');
    control.focus();
    control.value = '1'.repeat(1_000_000);
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const { validity, validationMessage } = field;
    await leave(field);
    const taken = [...exec.mock.calls, ...normalize.mock.contexts.map((text) => [String(text)])];
    exec.mockRestore();
    normalize.mockRestore();
    const lengths = taken.map(([text]) => String(text).length);
    expect(lengths.filter((length) => length > 10_000)).toEqual([]);
    expect(validity.tooLong).toBe(true);
    expect(validationMessage).toMatch(/characters or fewer/);
});

promise(
    'Must make its text controls anew when it is purged, because of the undo of the browser',
    async ({ make, answer, validAnswer }) => {
        const field = await make();
        const before = controlsOf(field).filter(isText);
        await answer(field, validAnswer);
        await rendered();
        expect(controlsOf(field).filter(isText)).toEqual(before);
        purgeAll('lock');
        await rendered();
        const after = controlsOf(field).filter(isText);
        expect(after).toHaveLength(before.length);
        expect(after.filter((control) => before.includes(control))).toEqual([]);
    },
);

promise(
    'Must let go of its native controls when it leaves the page, and take them back when it moves',
    async ({ make }) => {
        const listen = jest.spyOn(EventTarget.prototype, 'addEventListener');
        const field = await make();
        const controls = controlsOf(field);
        const listening = listen.mock.contexts.filter((one) => controls.includes(one as never));
        listen.mockRestore();
        expect(listening).toEqual([]);
        const parents = controls.map(({ parentNode }) => parentNode);
        const { parentNode } = field;
        field.remove();
        expect(controls.filter((control) => control.parentNode)).toEqual([]);
        parentNode!.appendChild(field);
        expect(controlsOf(field)).toEqual(controls);
        expect(controls.map((control) => control.parentNode)).toEqual(parents);
    },
);

promise('Must freeze its answer and compare it by content', async ({ make, validAnswer }) => {
    const field = await make({ value: validAnswer });
    const { value } = field;
    expect(Object.isFrozen(value)).toBe(true);
    field.value = JSON.parse(JSON.stringify(validAnswer)) as unknown;
    expect(field.value).toBe(value);
});

promise('Must show hostile words as words, or not at all', async ({ make }) => {
    for (const [, text] of HOSTILE_TEXTS) {
        const given = Object.fromEntries([...TEXTS, ...MESSAGES].map((name) => [name, text]));
        const field = await make({ ...given, required: true });
        field.setCustomValidity(text);
        field.reportValidity();
        await rendered();
        expect(labelOf(field).textContent).toContain(text.trim());
        expect(errorOf(field)).toContain(text);
        expectHarmless(field);
        field.remove();
    }
});

promise('Must ignore what is no text', async ({ make, empty, validAnswer }) => {
    for (const [, thing] of HOSTILE_OBJECTS) {
        collectProblems();
        const given = Object.fromEntries([...TEXTS, ...MESSAGES].map((name) => [name, thing]));
        const field = await make({ ...given, required: true });
        field.setCustomValidity(thing as string);
        field.reportValidity();
        await rendered();
        expect(field.value).toEqual(thing === validAnswer ? thing : empty);
        const shown = inside(field).filter((one) => one.tagName !== 'STYLE');
        expect(shown.map(({ textContent }) => textContent).join()).not.toMatch(
            /object|null|undefined/,
        );
        expectHarmless(field);
        field.remove();
    }
});

/* Does to one control what alone may be no answer yet: types the day of a date, say. */
function useInPart(control: HTMLInputElement): void {
    control.focus();
    if (isText(control)) type(control, '2');
    else if (isSelect(control)) choose(control, 1);
    else if (control.type === 'file') giveFiles(control, [new File(['2'], 'two.txt')]);
    else control.click();
}

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
    readonly parent: HTMLElement;
    readonly registrations: readonly Registration[];
    readonly unregister: jest.Mock;
    readonly close: () => void;
}

/** A parent that acts as a form, and the registrations that it received. */
function openForm(): OpenForm {
    const outer = document.body.appendChild(document.createElement('div'));
    const parent = outer.appendChild(document.createElement('div'));
    const fields = new FormFields(outer, { requestSubmit: () => {}, listsErrors: () => false });
    fields.start();
    const registrations: Registration[] = [];
    const unregister = jest.fn();
    const form: JoinedForm = { unregister, requestSubmit: () => {}, listsErrors: () => false };
    parent.addEventListener(REGISTER, (event) => {
        event.stopPropagation();
        const { detail } = event as CustomEvent<Registration>;
        registrations.push(detail);
        detail.join(form);
    });
    return { parent, registrations, unregister, close: () => fields.stop() };
}

beforeEach(() => {
    if (!jest.isMockFunction(announce))
        throw new Error("begin the test file with jest.mock('c/salusHostAnnouncer')");
    jest.mocked(announce).mockClear();
});

afterEach(() => {
    jest.useRealTimers();
});

/** What every field promises: the titles are the *Must* lines of `salusField`’s page. */
export function behavesLikeAField(tested: FieldUnderTest): void {
    describe(`${tested.bundle} as a field${tested.as ?? ''}`, () => {
        it.each([...checks])('%s', (_title, check) => check(trialOf(tested)));
    });
}

/** Whether a component breaks a promise: a planted one has to. */
export async function breaks(title: string, tested: FieldUnderTest): Promise<boolean> {
    const check = checks.get(title);
    if (!check) throw new Error(`no field promises “${title}”`);
    try {
        await check(trialOf(tested));
        return false;
    } catch {
        return true;
    }
}
