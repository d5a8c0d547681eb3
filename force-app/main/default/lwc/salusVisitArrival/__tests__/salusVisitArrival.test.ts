import SalusVisitArrival from 'c/salusVisitArrival';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusVisitArrival.examples';

type Field = HTMLElement & { name: string; value: unknown };

const show = async (properties: Record<string, unknown> = {}) => {
    const element = mount<HTMLElement & Record<string, unknown>>(
        'salusVisitArrival',
        SalusVisitArrival,
        properties,
    );
    const heard: CustomEvent[] = [];
    element.addEventListener('arrive', (event) => heard.push(event as CustomEvent));
    await rendered();
    await rendered();
    return { element, heard };
};
const fields = (element: Element): Field[] => [
    ...element.shadowRoot!.querySelectorAll<Field>('[data-field]'),
];
const names = (element: Element): string[] => fields(element).map(({ name }) => name);
const submits = async (element: Element): Promise<void> => {
    (element.shadowRoot!.querySelector('c-salus-form') as unknown as { submit(): void }).submit();
    await rendered();
};

describe('c-salus-visit-arrival', () => {
    it('Must ask where the person is now, and for a number to call them back', async () => {
        const { element } = await show();
        expect(names(element)).toEqual(['address', 'phone']);
        await expect(element).toBeAccessible();
    });

    it('Must ask a guest for their name and how they take part, and not where they are', async () => {
        const { element } = await show({ guest: true });
        expect(names(element)).toEqual(['name', 'role', 'phone']);
        await expect(element).toBeAccessible();
    });

    it('Must let nobody on without an answer to each', async () => {
        for (const guest of [true, false]) {
            const { element, heard } = await show({ guest });
            await submits(element);
            expect(heard).toEqual([]);
            const wrong = fields(element).filter((one) => !(one as any).validity.valid);
            expect(wrong).toHaveLength(fields(element).length);
        }
    });

    it('Must give the answers in one event that does not bubble, with the number as the whole world can call it', async () => {
        const patient = await show(examples.default.properties);
        await submits(patient.element);
        expect(patient.heard.map(({ bubbles, detail }) => ({ bubbles, ...detail }))).toEqual([
            { bubbles: false, arrival: examples.default.properties.arrival },
        ]);
        const guest = await show(examples.guest.properties);
        await submits(guest.element);
        expect(guest.heard[0]!.detail.arrival).toEqual(examples.guest.properties.arrival);
    });

    it('Must show again what was said before, once, and leave what is being changed', async () => {
        const { element } = await show(examples.default.properties);
        const [address] = fields(element);
        expect(address!.value).toContain(CANARY);
        address!.value = 'In the park';
        element.busy = true;
        await rendered();
        expect(address!.value).toBe('In the park');
    });
});
