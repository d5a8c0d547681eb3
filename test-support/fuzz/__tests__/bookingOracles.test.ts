import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import { wrongInBooking, type Plant } from '../bookingOracles';
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
    const goOn = Array.from({ length: 20 }, () => ({ does: 'goes on', pick: 0 }) as const);
    const headingIn = (page: HTMLElement): Element =>
        page.shadowRoot!.querySelector('c-salus-task')!.shadowRoot!.querySelector('h2')!;
    it('finds nothing in a booking that goes well, which is told', async () => {
        let heading: string | null = '';
        const look: Plant = (page) => (heading = headingIn(page).textContent);
        expect(await wrongInBooking(good, goOn, look)).toEqual([]);
        expect(heading).toBe('Your visit is booked');
    });

    it('finds nothing where an answer comes in time, however long a person waits', async () => {
        const late = { ...good, book: [{ how: 'late', ms: 1_000 } as const] };
        const waits = { does: 'waits', ms: 31_000 } as const;
        const patient = goOn.flatMap((step) => [step, waits]);
        expect(await wrongInBooking(late, patient)).toEqual([]);
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
        ['a console line', () => console.error('planted')],
        ['an uncaught error', () => window.dispatchEvent(new ErrorEvent('error'))],
    ])('finds %s that was planted', async (what, plant) => {
        expect(await wrongInBooking(good, goOn, plant)).toContain(what);
    });

    it('finds a value in a problem that was planted', async () => {
        const plant: Plant = () => report(new SalusProblem('bad-slot', 'planted', 'id', THROWN));
        expect(await wrongInBooking(good, goOn, plant)).toContain('a value in a problem');
    });
});
