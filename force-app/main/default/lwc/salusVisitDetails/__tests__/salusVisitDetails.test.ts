import SalusVisitDetails from 'c/salusVisitDetails';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusVisitDetails.examples';

type Field = HTMLElement & {
    name: string;
    label: string;
    value: unknown;
    subject: string;
    options: readonly { readonly value: string }[];
};
type Details = HTMLElement & {
    answers: Record<string, unknown>;
    summary: readonly { name: string; words: string }[];
    focusField(name: string): void;
};

const show = async (properties: Record<string, unknown>): Promise<Details> => {
    const element = mount<Details>('salusVisitDetails', SalusVisitDetails, properties);
    await rendered();
    return element;
};
const fields = (element: Element): Field[] => [
    ...element.shadowRoot!.querySelectorAll<Field>('[data-field]'),
];
const names = (element: Element): string[] => fields(element).map(({ name }) => name);
const field = (element: Element, name: string): Field =>
    fields(element).find((one) => one.name === name)!;
const offered = (element: Element): string[] =>
    field(element, 'needs').options.map(({ value }) => value);
const answer = (element: Element, name: string, value: unknown): boolean =>
    field(element, name).dispatchEvent(new CustomEvent('change', { detail: { value } }));
const submit = async (element: Element): Promise<void> => {
    const form = element.shadowRoot!.querySelector('c-salus-form') as unknown as { submit(): void };
    form.submit();
    await rendered();
};

describe('c-salus-visit-details', () => {
    const { inPerson, interpreter } = examples;

    it('Must ask about stairs and quiet rooms only who comes to a clinic', async () => {
        const rooms = ['step-free', 'quiet-room'];
        expect(offered(await show(inPerson.properties))).toEqual(expect.arrayContaining(rooms));
        expect(offered(await show(examples.default.properties))).toEqual(
            expect.not.arrayContaining(rooms),
        );
    });

    it('speaks of the video only to who has one', async () => {
        const hintOf = async (properties: Record<string, unknown>) =>
            (field(await show(properties), 'phone') as Field & { hint: string }).hint;
        expect(await hintOf(examples.default.properties)).toContain('video');
        expect(await hintOf(inPerson.properties)).not.toContain('video');
    });

    it('Must ask about a relay service only who does not', async () => {
        expect(offered(await show(examples.default.properties))).toContain('relay');
        expect(offered(await show(inPerson.properties))).not.toContain('relay');
    });

    it('Must ask everybody about captions and a support person', async () => {
        for (const modality of ['in-person', 'video', 'phone'])
            expect(offered(await show({ ...inPerson.properties, modality }))).toEqual(
                expect.arrayContaining(['captions', 'support-person']),
            );
    });

    it('Must ask for the language once an interpreter is needed', async () => {
        const element = await show(inPerson.properties);
        expect(names(element)).not.toContain('language');
        element.answers = { interpreter: 'sign' };
        await rendered();
        expect(field(element, 'language').label).toBe('Which sign language?');
        expect(field(await show(interpreter.properties), 'language').label).toBe('Which language?');
    });

    it('takes several needs, and shows those that were given', async () => {
        const element = await show({ ...inPerson.properties, answers: { needs: ['captions'] } });
        const given: unknown[] = [];
        element.addEventListener('answer', (event) => given.push((event as CustomEvent).detail));
        const [captions, , stepFree] = field(
            element,
            'needs',
        ).shadowRoot!.querySelectorAll<HTMLInputElement>('input');
        expect(captions!.checked).toBe(true);
        stepFree!.click();

        expect(given).toEqual([{ name: 'needs', value: ['captions', 'step-free'] }]);
    });

    it('Must let nobody on without a phone number and a birthday', async () => {
        const element = await show(examples.default.properties);
        let went = 0;
        element.addEventListener('submit', () => (went += 1));
        await submit(element);
        const invalid = fields(element).filter(
            (one) => !(one as unknown as { checkValidity(): boolean }).checkValidity(),
        );

        expect(went).toBe(0);
        expect(invalid.map(({ name }) => name)).toEqual(['phone', 'birthDate']);
    });

    it('goes on when they are there', async () => {
        const element = await show(inPerson.properties);
        let went = 0;
        element.addEventListener('submit', () => (went += 1));
        await submit(element);

        expect(went).toBe(1);
    });

    it('Must give each answer to its owner as soon as it changes', async () => {
        const element = await show(examples.default.properties);
        const given: unknown[] = [];
        element.addEventListener('answer', (event) => given.push((event as CustomEvent).detail));
        answer(element, 'phone', '555 0101 CANARY');

        expect(given).toEqual([{ name: 'phone', value: '555 0101 CANARY' }]);
    });

    it('keeps a date that is half typed when another answer changes', async () => {
        const element = await show(examples.default.properties);
        const month = field(element, 'birthDate').shadowRoot!.querySelector('input')!;
        month.value = '11';
        month.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        element.answers = { phone: '555 0101 CANARY' };
        await rendered();

        expect(field(element, 'phone').value).toBe('555 0101 CANARY');
        expect(month.value).toBe('11');
    });

    it('keeps an answer from the page around it', async () => {
        const element = await show(examples.default.properties);
        const heard = jest.fn();
        document.body.addEventListener('answer', heard);
        answer(element, 'phone', '555 0101 CANARY');
        document.body.removeEventListener('answer', heard);

        expect(heard).not.toHaveBeenCalled();
    });

    it('Must sum up only what was asked, in the words of the options', async () => {
        const element = await show({
            ...inPerson.properties,
            answers: {
                phone: '555 0100',
                interpreter: 'sign',
                language: 'ASL',
                needs: ['step-free', 'relay', 'captions'],
            },
        });

        expect(element.summary.map(({ name, words }) => [name, words])).toEqual([
            ['phone', '555 0100'],
            ['birthDate', ''],
            ['interpreter', 'Yes, a sign language'],
            ['language', 'ASL'],
            ['needs', 'Captions and Step-free access'],
            ['note', ''],
        ]);
    });

    it('Must put the focus on a field by its name', async () => {
        const element = await show(inPerson.properties);
        element.focusField('phone');

        expect(element.shadowRoot!.activeElement).toBe(field(element, 'phone'));
    });

    it('stays where it is when no field has the name', async () => {
        const element = await show(inPerson.properties);

        expect(() => element.focusField('"] *')).not.toThrow();
    });

    it('Must offer no answers of the browser when somebody acts for another', async () => {
        const element = await show({ ...inPerson.properties, subject: 'other' });

        expect(field(element, 'phone').subject).toBe('other');
        expect(field(element, 'birthDate').subject).toBe('other');
    });
});
