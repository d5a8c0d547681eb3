import SalusVisitOutcome from 'c/salusVisitOutcome';
import { installClock } from 'c/salusHostClock';
import { manualClock } from 'test-support/manualClock';
import { mount } from 'test-support/mount';
import examples from '../__examples__/salusVisitOutcome.examples';

type Part = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>): HTMLElement =>
    mount('salusVisitOutcome', SalusVisitOutcome, properties);
const inside = (element: HTMLElement, selector: string): Part | null =>
    element.shadowRoot!.querySelector<Part>(selector);

describe('c-salus-visit-outcome', () => {
    it('Must say in a message what came of the booking', async () => {
        const { heading, text } = examples.default.properties;
        const element = show(examples.default.properties);

        expect(inside(element, 'c-salus-alert')).toMatchObject({
            variant: 'success',
            heading,
            text,
        });
        expect(inside(element, 'p')).toBeNull();
        expect(inside(element, 'c-salus-review-list')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('shows a message without a heading where the heading of the page says what came of it', () => {
        const { heading: _page, ...properties } = examples.default.properties;
        const message = inside(show(properties), 'c-salus-alert');
        expect(message).toMatchObject({ variant: 'success', heading: '', text: properties.text });
    });

    it('Must say as a paragraph what has neither a variant nor a heading', async () => {
        const element = show(examples.elsewhere.properties);

        expect(inside(element, 'c-salus-alert')).toBeNull();
        expect(inside(element, 'p')!.textContent).toBe('This clinic books its visits itself.');
        await expect(element).toBeAccessible();
    });

    it('Must show the appointment as a card, with its status in words and a file for a calendar', async () => {
        installClock(manualClock(Date.parse(examples.default.now)));
        const shown = (properties: Record<string, unknown>) => {
            const card = inside(show(properties), 'c-salus-appointment-card')!;
            const { shadowRoot } = card;
            return {
                status: shadowRoot!.querySelector('.status')!.textContent,
                hasCalendar: shadowRoot!.textContent!.includes('Add to calendar'),
            };
        };

        expect(shown(examples.default.properties)).toEqual({ status: 'Booked', hasCalendar: true });
        expect(shown(examples.requested.properties)).toEqual({
            status: 'Waiting for the clinic, not booked yet',
            hasCalendar: false,
        });
        await expect(show(examples.default.properties)).toBeAccessible();
    });

    it('Must list what was chosen, and nothing else where that is no list', () => {
        const { items } = examples.elsewhere.properties;
        const listed = (given: unknown) =>
            inside(show({ items: given }), 'c-salus-review-list')!.items;

        expect(listed(items)).toEqual(items);
        expect(listed('Robin CANARY')).toEqual([]);
    });
});
