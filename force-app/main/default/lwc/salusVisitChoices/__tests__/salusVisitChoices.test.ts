import { purgeAll } from 'c/salusHostPhi';
import SalusVisitChoices, { type Question } from 'c/salusVisitChoices';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusVisitChoices.examples';

type Part = HTMLElement & Record<string, unknown> & { submit(): boolean };
type Choices = HTMLElement & { question?: Question; slots?: unknown; value: string };

const show = async (properties: Record<string, unknown>): Promise<Choices> => {
    const element = mount<Choices>('salusVisitChoices', SalusVisitChoices, properties);
    await rendered();
    return element;
};
const inside = (element: HTMLElement, selector: string): Part | null =>
    element.shadowRoot!.querySelector<Part>(selector);
const cards = (element: HTMLElement): Part[] => [
    ...element.shadowRoot!.querySelectorAll<Part>('c-salus-clinician-card'),
];
const submit = (element: HTMLElement): boolean => inside(element, 'c-salus-form')!.submit();
const choose = (element: HTMLElement, selector: string, index: number): void => {
    const field = inside(element, selector)!.shadowRoot!;
    field.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]!.click();
};
const record = (element: HTMLElement): unknown[] => {
    const events: unknown[] = [];
    for (const type of ['answer', 'choose', 'submit', 'more'])
        element.addEventListener(type, (event) => {
            const { detail } = event as CustomEvent<object | null>;
            events.push(detail ? [type, detail] : [type]);
        });
    return events;
};

describe('c-salus-visit-choices', () => {
    const { question } = examples.unanswered.properties;
    const { times } = examples;

    it('Must give the answer with the name of its question', async () => {
        const element = await show({ question });
        const events = record(element);
        choose(element, 'c-salus-radios', 1);
        submit(element);

        expect(events).toEqual([['answer', { name: 'reason', value: 'check-up' }]]);
        await expect(element).toBeAccessible();
    });

    it('Must let nobody on without an answer or a time', async () => {
        for (const properties of [{ question }, times.properties]) {
            const element = await show(properties);
            const events = record(element);

            expect(submit(element)).toBe(false);
            expect(events).toEqual([]);
        }
    });

    it('Must ask how and where as one choice', async () => {
        const element = await show(examples.visits.properties);
        const events = record(element);
        expect(inside(element, 'c-salus-modality-picker')!.value).toBe('video harbor CANARY');
        choose(element, 'c-salus-modality-picker', 2);
        submit(element);

        expect(events).toEqual([['answer', { name: 'visit', value: 'in-person hill CANARY' }]]);
        await expect(element).toBeAccessible();
    });

    it('Must show who can be chosen as cards, and go on with the one whose button is pressed', async () => {
        const element = await show(examples.clinicians.properties);
        const events = record(element);
        const [ana] = cards(element);
        ana!.shadowRoot!.querySelector('button')!.click();

        expect(events).toEqual([['answer', { name: 'clinician', value: 'ana CANARY' }]]);
        await expect(element).toBeAccessible();
    });

    it('Must let somebody without a preference on before all cards', async () => {
        const element = await show(examples.clinicians.properties);
        const events = record(element);
        const button = inside(element, 'c-salus-button')!;
        button.click();

        expect(button.label).toBe('No preference');
        expect(events).toEqual([['answer', { name: 'clinician', value: '' }]]);
        const follows = button.compareDocumentPosition(cards(element)[0]!);
        expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    });

    it('Must say which clinician was chosen before', async () => {
        const element = await show(examples.clinicians.properties);
        expect(cards(element).map(({ chosen }) => chosen)).toEqual([false, true]);
    });

    it('Must have another form for another question, and the same for the same', async () => {
        const element = await show({ question });
        const form = inside(element, 'c-salus-form');
        element.question = { ...question, value: 'check-up' };
        await rendered();
        expect(inside(element, 'c-salus-form')).toBe(form);

        element.question = { ...question, name: 'visit' };
        await rendered();
        expect(inside(element, 'c-salus-form')).not.toBe(form);
    });

    it('Must offer all times beside the nearest, and only there', async () => {
        const element = await show(examples.nearest.properties);
        const events = record(element);
        inside(element, 'c-salus-button')!.click();

        expect(events).toEqual([['more']]);
        expect(inside(await show({ question }), 'c-salus-button')).toBeNull();
    });

    it('Must give a time as soon as it is chosen, and go on when the person does', async () => {
        const element = await show(times.properties);
        const events = record(element);
        choose(element, 'c-salus-slot-picker', 1);
        expect(events).toEqual([['choose', { value: expect.stringContaining('slot 15') }]]);

        submit(element);
        expect(events.slice(1)).toEqual([['submit']]);
        await expect(element).toBeAccessible();
    });

    it('Must offer nothing to go on with where no time is open', async () => {
        const element = await show(examples.noTimes.properties);

        expect(inside(element, 'c-salus-slot-picker')!.slots).toEqual([]);
        expect(inside(element, 'c-salus-form')).toBeNull();
    });

    it('Must offer the next times elsewhere where none is open here, each one press away', async () => {
        const element = await show(examples.openElsewhere.properties);
        const events = record(element);
        const offers = [...element.shadowRoot!.querySelectorAll('c-salus-next-available')];
        expect(offers).toHaveLength(2);
        offers[0]!.shadowRoot!.querySelector('button')!.click();

        const value = expect.stringContaining('slot 14');
        expect(events).toEqual([['answer', { name: 'other', value }]]);
        await expect(element).toBeAccessible();
        const others = { ...times.properties, offers: examples.openElsewhere.properties.offers };
        expect(inside(await show(others), 'c-salus-next-available')).toBeNull();
    });

    it('Must keep an answer and a time from the page around it', async () => {
        const page = record(document.body);
        const asking = await show({ question });
        choose(asking, 'c-salus-radios', 1);
        submit(asking);
        choose(await show(times.properties), 'c-salus-slot-picker', 1);

        expect(page).toEqual([]);
    });

    it('Must drop what it was given when it is purged, and when it is removed', async () => {
        const dropped = { question: undefined, slots: undefined, offers: [], value: '' };
        const { offers } = examples.openElsewhere.properties;
        const given = { ...times.properties, offers, question, value: 'CANARY' };
        const purged = await show(given);
        purgeAll('lock');
        expect(purged).toMatchObject(dropped);

        const removed = await show(given);
        removed.remove();
        await rendered();
        expect(removed).toMatchObject(dropped);
    });
});
