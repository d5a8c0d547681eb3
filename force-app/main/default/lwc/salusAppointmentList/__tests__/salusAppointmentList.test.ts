import type { AppointmentView } from 'c/salusCoreAppointments';
import SalusAppointmentList from 'c/salusAppointmentList';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { purgeAll } from 'c/salusHostPhi';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusAppointmentList.examples';

type Card = HTMLElement & { appointment: AppointmentView; headingLevel: number };
type List = HTMLElement & { appointments: readonly AppointmentView[]; pageSize: number };

const [past, video, cancelled, waiting] = examples.default.properties.appointments as [
    AppointmentView,
    AppointmentView,
    AppointmentView,
    AppointmentView,
];
const many = examples.many.properties.appointments;

beforeEach(() => void installClock(manualClock(Date.parse(examples.default.now))));

const show = (appointments: readonly unknown[], more: object = {}): List =>
    mount('salusAppointmentList', SalusAppointmentList, { appointments, ...more });
const sectionsOf = (list: List): readonly HTMLElement[] => [
    ...list.shadowRoot!.querySelectorAll<HTMLElement>('.section'),
];
const cardsIn = (section: HTMLElement): readonly Card[] => [
    ...section.querySelectorAll<Card>('li > c-salus-appointment-card'),
];
const cardsOf = (list: List): readonly Card[] => sectionsOf(list).flatMap(cardsIn);
const idsOf = (list: List): readonly string[] =>
    sectionsOf(list).map((section) =>
        cardsIn(section)
            .map(({ appointment }) => appointment.id)
            .join(),
    );
const countsOf = (list: List): readonly string[] =>
    sectionsOf(list).map((section) => section.querySelector('.count')!.textContent!);
const moreButton = (list: List, at: number): HTMLElement | null =>
    sectionsOf(list)[at]!.querySelector<HTMLElement>('.section > button');
const focusedIn = (list: List): Element | null => list.shadowRoot!.activeElement;
const buttonIn = (card: Card, name: string): HTMLElement =>
    [...card.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
        textContent!.trim().startsWith(name),
    )!;
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-appointment-list', () => {
    it('Must have what comes next first, and of the past what was last first', async () => {
        const older = { ...past, id: 'older', start: '2020-01-04T14:00:00Z', end: undefined };
        const list = show([older, waiting, cancelled, past, video]);
        expect(idsOf(list)).toEqual([
            `${video.id},${cancelled.id},${waiting.id}`,
            `${past.id},older`,
        ]);
        await expect(list).toBeAccessible();
    });

    it('Must have headings of their own for upcoming and past visits, and the visits one level below', () => {
        const list = show(examples.default.properties.appointments, { headingLevel: 3 });
        const headings = sectionsOf(list).map((section) => {
            const { text, level } = section.querySelector<
                HTMLElement & { text: string; level: number }
            >('c-salus-heading')!;
            return [text, level];
        });
        expect(headings).toEqual([
            ['Upcoming visits', 3],
            ['Past visits', 3],
        ]);
        expect(cardsOf(list).map(({ headingLevel }) => headingLevel)).toEqual([4, 4, 4, 4]);
    });

    it('Must say how many are shown of how many', () => {
        expect(countsOf(show(many))).toEqual(['Showing 5 of 11', 'Showing 5 of 13']);
        expect(countsOf(show(many, { pageSize: 20 }))).toEqual([
            'Showing 11 of 11',
            'Showing 13 of 13',
        ]);
    });

    it('Must say so where there are no upcoming or no past visits', async () => {
        const list = show([]);
        expect(countsOf(list)).toEqual(['No upcoming visits.', 'No past visits.']);
        expect(list.shadowRoot!.querySelectorAll('ul')).toHaveLength(0);
        await expect(list).toBeAccessible();
        expect(countsOf(show([past]))).toEqual(['No upcoming visits.', 'Showing 1 of 1']);
    });

    it('Must show a long list in parts, and move the focus to the first visit that comes', async () => {
        const list = show(many);
        expect(moreButton(list, 0)!.textContent).toBe('Show more upcoming visits');
        expect(moreButton(list, 1)!.textContent).toBe('Show more past visits');
        for (const count of [10, 11]) {
            const before = cardsIn(sectionsOf(list)[0]!).length;
            moreButton(list, 0)!.focus();
            moreButton(list, 0)!.click();
            await rendered();
            const cards = cardsIn(sectionsOf(list)[0]!);
            expect(cards).toHaveLength(count);
            expect(focusedIn(list)).toBe(cards[before]);
        }
        expect(moreButton(list, 0)).toBeNull();
        expect(countsOf(list)).toEqual(['Showing 11 of 11', 'Showing 5 of 13']);
    });

    it('Must keep each visit in an element of its own, whatever the order is', async () => {
        const list = show([video, cancelled]);
        const [first, second] = cardsOf(list);
        const earlier = { ...cancelled, start: '2021-03-05T14:00:00Z', end: undefined };
        list.appointments = [video, earlier];
        await rendered();
        expect(cardsOf(list)).toEqual([second, first]);
        list.appointments = [{ ...video, id: 'other' }];
        await rendered();
        expect(cardsOf(list)[0]).not.toBe(first);
    });

    it('Must keep the focus on a visit that moves, or on the list where it goes', async () => {
        const list = show([video, past]);
        buttonIn(cardsOf(list)[0]!, 'Cancel').focus();
        list.appointments = [{ ...video, status: 'fulfilled', canCancel: false }, past];
        await rendered();
        expect(idsOf(list)).toEqual(['', `${video.id},${past.id}`]);
        expect((focusedIn(list) as Card).appointment.id).toBe(video.id);
        list.appointments = [past];
        await rendered();
        expect(focusedIn(list)).toBe(sectionsOf(list)[0]!.querySelector('c-salus-heading'));
    });

    it('leaves the focus alone where it is elsewhere', async () => {
        const list = show([video, past]);
        list.appointments = [past];
        await rendered();
        expect(focusedIn(list)).toBeNull();
    });

    it.each(['join', 'due', 'reschedule', 'cancel'])(
        'Must fire the events of its cards, which carry an id and nothing else',
        (name) => {
            const list = show([video]);
            const events: unknown[] = [];
            list.addEventListener(name, (event) => {
                const { type, bubbles, detail } = event as CustomEvent;
                events.push({ type, bubbles, detail });
            });
            cardsOf(list)[0]!.dispatchEvent(
                new CustomEvent(name, { detail: { id: video.id, other: CANARY } }),
            );
            expect(events).toEqual([{ type: name, bubbles: false, detail: { id: video.id } }]);
        },
    );

    it('Must tell the developer of an appointment that is given twice or can’t be read', () => {
        const problems = collectProblems();
        const list = show([video, { ...past, id: video.id }, CANARY, { ...past, start: CANARY }]);
        expect(idsOf(list)).toEqual([video.id, past.id]);
        const where = 'c-salus-appointment-list';
        expect(problems).toMatchObject([
            { code: 'duplicate-id', property: 'id', where },
            { code: 'bad-property', property: 'appointment', where },
            { code: 'bad-instant', property: 'start', where },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });

    it('shows nothing of what is no list', () => {
        expect(idsOf(show(CANARY as unknown as []))).toEqual(['', '']);
    });

    it('takes a size of its parts that is none for 5 and reports it', () => {
        const problems = collectProblems();
        const list = show(many, { pageSize: 0 });
        expect(list.pageSize).toBe(5);
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'pageSize' }]);
        expect(show(many, { pageSize: '3' }).pageSize).toBe(3);
    });

    it('begins with the first part again after a purge', async () => {
        const list = show(many);
        moreButton(list, 0)!.click();
        await rendered();
        purgeAll('lock');
        list.appointments = many;
        await rendered();
        expect(countsOf(list)).toEqual(['Showing 5 of 11', 'Showing 5 of 13']);
    });
});
