import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import { wrongInBookings, type Plant } from '../bookingOracles';
import { THROWN } from '../brokenAdapter';

describe('an oracle', () => {
    const good = {
        findChoices: [],
        findSlots: [],
        hold: [],
        checkSlot: [],
        book: [],
        lookup: [],
        release: [],
        missing: [],
    };
    const goOn = Array.from(
        { length: 20 },
        () => ({ does: 'goes on', pick: 0, booking: 0 }) as const,
    );
    const headingIn = (page: Element): Element =>
        page.shadowRoot!.querySelector('c-salus-task')!.shadowRoot!.querySelector('h2')!;
    it('finds nothing in a booking that goes well, which is told', async () => {
        let heading: string | null = '';
        const look: Plant = (page) => (heading = headingIn(page).textContent);
        expect(await wrongInBookings([good], goOn, look)).toEqual([]);
        expect(heading).toBe('Your visit is booked');
    });

    it('finds nothing where an answer comes in time, however long a person waits', async () => {
        const late = { ...good, book: [{ how: 'late', ms: 1_000 } as const] };
        const waits = { does: 'waits', ms: 31_000 } as const;
        const patient = goOn.flatMap((step) => [step, waits]);
        expect(await wrongInBookings([late], patient)).toEqual([]);
    });

    it('finds nothing in two bookings of one page, which both go well', async () => {
        const both = goOn.flatMap((step) => [step, { ...step, booking: 1 }]);
        let headings: readonly unknown[] = [];
        const look: Plant = ({ localName }) => {
            const pages = [...document.querySelectorAll(localName)];
            headings = pages.map((page) => headingIn(page).textContent);
        };
        expect(await wrongInBookings([good, good], both, look)).toEqual([]);
        expect(headings).toEqual(['Your visit is booked', 'Your visit is booked']);
    });

    it('goes back and forward in the browser’s history', async () => {
        const headings: unknown[] = [];
        const look: Plant = (page) => headings.push(headingIn(page).textContent);
        const [on, back, forward] = [
            goOn[0]!,
            { does: 'goes back' } as const,
            { does: 'goes forward' } as const,
        ];
        expect(await wrongInBookings([good], [on, on, back, forward], look)).toEqual([]);
        expect(headings[4]).toBe(headings[2]);
        expect(headings[3]).toBe(headings[0]);
        expect(headings[2]).not.toBe(headings[0]);
    });

    it.each<[string, Plant]>([
        ['a page without a heading', (page) => (page.hidden = true)],
        ['a dead end', (page) => (page.hidden = true)],
        [
            'an ending without a booking',
            (page) => (headingIn(page).textContent = 'Your visit is booked'),
        ],
        ['a booking that nobody was told of', (page) => (headingIn(page).textContent = 'When?')],
        ['a thrown text in the page', (page) => (page.title = THROWN)],
        [
            'a value in the bubbling event planted',
            (page) => {
                for (const detail of ['CANARY', ''])
                    page.dispatchEvent(new CustomEvent('planted', { bubbles: true, detail }));
            },
        ],
        ['a console line', () => console.error('planted')],
        ['an unhandled rejection', () => void Promise.reject(new Error('planted'))],
        ['an uncaught error', () => window.dispatchEvent(new ErrorEvent('error'))],
    ])('finds %s that was planted', async (what, plant) => {
        expect(await wrongInBookings([good], goOn, plant)).toContain(what);
    });

    it('finds a value in a problem that was planted', async () => {
        const plant: Plant = () => report(new SalusProblem('bad-slot', 'planted', 'id', THROWN));
        expect(await wrongInBookings([good], goOn, plant)).toContain('a value in a problem');
    });
});
