import type { AppointmentView } from 'c/salusCoreAppointments';
import { statuses } from 'c/salusCoreBooking';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusAppointmentCard from 'c/salusAppointmentCard';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusAppointmentCard.examples';

type Card = HTMLElement & { appointment?: AppointmentView; patientZone: string };

const whole = examples.default.properties.appointment;
const video = examples.video.properties.appointment;
const NOW = Date.parse(examples.default.now);
const WHEN = 'Thursday, March 11, 2021, 9:30\u00a0AM, Eastern Time';

let hand = manualClock(NOW);
beforeEach(() => {
    hand = manualClock(NOW);
    installClock(hand);
});

const show = (appointment: object, more: object = {}): Card =>
    mount('salusAppointmentCard', SalusAppointmentCard, { appointment, ...more });
const all = (card: Card, selector: string): readonly HTMLElement[] => [
    ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (card: Card, selector: string): HTMLElement => all(card, selector)[0]!;
const headingOf = (card: Card): string =>
    (one(card, 'c-salus-heading') as HTMLElement & { text: string }).text;
const statusOf = (card: Card): string => one(card, '.status').textContent!;
const rowsOf = (card: Card): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
        all(card, '.row').map((row) => [
            row.querySelector('dt')!.textContent!,
            [...row.querySelectorAll('.line')].map((line) => line.textContent!),
        ]),
    );
const buttonsOf = (card: Card): readonly string[] =>
    all(card, 'button').map((button) => button.textContent!.trim().replace(/[ \n]+/g, ' '));
const button = (card: Card, name: string): HTMLElement =>
    all(card, 'button').find(({ textContent }) => textContent!.trim().startsWith(name))!;
const wordsOf = (card: Element): string => textsUnder(card).join(' ').replace(/\s+/g, ' ');
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};
const eventsOf = (card: Card, ...names: readonly string[]) => {
    const events: unknown[] = [];
    for (const name of names)
        card.addEventListener(name, (event) => {
            const { type, bubbles, composed, detail } = event as CustomEvent;
            events.push({ type, bubbles, composed, detail });
        });
    return events;
};

describe('c-salus-appointment-card', () => {
    it('Must say when the visit is, with its zone, in its heading', async () => {
        const card = show(whole);
        expect(headingOf(card)).toBe(WHEN);
        expect(headingOf(show({ ...whole, zone: 'Europe/London' }))).toBe(
            'Thursday, March 11, 2021, 2:30\u00a0PM, United Kingdom Time',
        );
        await expect(card).toBeAccessible();
    });

    it('Must show no time without a zone, and say so', () => {
        for (const [zone, code] of [
            [undefined, 'missing-zone'],
            ['+05:00', 'unknown-zone'],
        ] as const) {
            const problems = collectProblems();
            const card = show({ ...whole, zone });
            expect(headingOf(card)).toBe("The time can't be shown");
            expect(wordsOf(card)).not.toMatch(/\d:\d\d/);
            expect(all(card, 'c-salus-zone-note')).toHaveLength(1);
            expect(problems).toMatchObject([{ code, property: 'zone' }]);
            card.remove();
        }
    });

    it('Must say the person’s own zone, too, where its clock shows another time then', async () => {
        const card = show(whole, { patientZone: 'America/Los_Angeles' });
        expect(wordsOf(card)).toContain('In your time zone, Pacific Time, it is 3 hours earlier.');
        card.patientZone = 'America/Toronto';
        await rendered();
        expect(all(card, 'c-salus-zone-note')).toEqual([]);
    });

    it('Must say that no time is set, or given', () => {
        const asked = { ...whole, start: undefined, end: undefined };
        expect(headingOf(show({ ...asked, status: 'waitlist' }))).toBe('No time is set yet');
        expect(headingOf(show({ ...asked, status: 'cancelled' }))).toBe('No time is given');
    });

    it('Must say of an arrival window from when to when, and no length', async () => {
        const card = show({ ...whole, end: '2021-03-11T20:00:00Z', isWindow: true });
        expect(headingOf(card)).toBe(
            'Thursday, March 11, 2021, 9:30\u00a0AM – 3:00\u00a0PM, Eastern Time',
        );
        expect(rowsOf(card)['When to come']).toEqual([
            'Any time from 9:30\u00a0AM to 3:00\u00a0PM',
        ]);
        expect(rowsOf(card)).not.toHaveProperty('Length');
        const noEnd = show({ ...whole, end: undefined, isWindow: true });
        expect(headingOf(noEnd)).toBe(WHEN);
        expect(rowsOf(noEnd)).not.toHaveProperty('When to come');
        await expect(card).toBeAccessible();
    });

    it('Must name everybody whom the person sees', () => {
        const clinicians = [
            { name: 'Ana Example', role: 'Family doctor' },
            { name: 'Sam Example' },
        ];
        expect(rowsOf(show({ ...whole, clinicians })).With).toEqual([
            'Ana Example, Family doctor',
            'Sam Example',
        ]);
        expect(rowsOf(show({ ...whole, clinicians: [] }))).not.toHaveProperty('With');
    });

    it.each([
        ['in-person', ['In person at Harbor Clinic', '1 Harbor Street', 'Boston, MA 02114']],
        [
            'video',
            [
                'Video visit, Harbor Clinic',
                'You join from home. Your clinician is at Harbor Clinic.',
            ],
        ],
        ['phone', ['Phone visit, Harbor Clinic', 'Harbor Clinic calls you.']],
        [undefined, ['Harbor Clinic', '1 Harbor Street', 'Boston, MA 02114']],
    ])('Must say where and how as one phrase', (modality, lines) => {
        const card = show({ ...whole, modality, locationName: 'Harbor Clinic' });
        expect(rowsOf(card)['Where and how']).toEqual(lines);
    });

    it('Must say where it is not known where or how', () => {
        const where = (modality?: string) =>
            rowsOf(show({ ...whole, modality, locationName: undefined, address: [] }))[
                'Where and how'
            ];
        expect(where()).toEqual(['The clinic does not say where or how']);
        expect(where('in-person')).toEqual(['In person']);
        expect(where('video')).toEqual(['Video visit']);
    });

    it('says how long it takes in words', () => {
        expect(rowsOf(show(whole)).Length).toEqual(['30 minutes']);
        expect(rowsOf(show({ ...whole, end: undefined }))).not.toHaveProperty('Length');
        expect(rowsOf(show({ ...whole, end: whole.start }))).not.toHaveProperty('Length');
    });

    it.each([
        ['proposed', 'Requested, not booked yet'],
        ['pending', 'Waiting for the clinic, not booked yet'],
        ['waitlist', 'On the waiting list, not booked yet'],
        ['booked', 'Booked'],
        ['arrived', 'You have arrived'],
        ['checked-in', 'You are checked in'],
        ['fulfilled', 'This visit is over'],
        ['cancelled', 'Cancelled'],
        ['noshow', 'Marked as missed'],
        ['entered-in-error', 'Entered by mistake'],
    ])('Must say every status of FHIR R4 in words', async (status, words) => {
        const card = show({ ...whole, status });
        expect(statusOf(card)).toBe(words);
        await expect(card).toBeAccessible();
    });

    it('Must say “Booked” of nothing that isn’t', () => {
        for (const status of [...statuses, 'Booked', 'confirmed', ''])
            if (status !== 'booked')
                expect(statusOf(show({ ...whole, status }))).not.toBe('Booked');
        for (const status of ['proposed', 'pending', 'waitlist'])
            expect(statusOf(show({ ...whole, status }))).toContain('not booked yet');
    });

    it('Must say that it is cancelled by a word, not by a line through the text', () => {
        const card = show({ ...whole, status: 'cancelled' });
        expect(statusOf(card)).toBe('Cancelled');
        expect(all(card, 's, del, strike')).toEqual([]);
    });

    it('Must show a status that it doesn’t know as it came, and say so', () => {
        expect(statusOf(show({ ...whole, status: 'rebooked' }))).toBe(
            'Status as received: rebooked',
        );
        expect(statusOf(show({ ...whole, status: undefined }))).toBe('The clinic gave no status');
    });

    it('Must offer to join only where the app says that it can be joined', () => {
        const join = (more: object) => buttonsOf(show({ ...video, ...more }))[0];
        expect(join({ join: 'start' })).toBe(`Start now ${WHEN}`);
        expect(join({ join: 'return' })).toBe(`Return to your visit ${WHEN}`);
        expect(join({})).toMatch(/^Add to calendar/);
        expect(join({ join: 'start', status: 'cancelled' })).toMatch(/^Reschedule/);
        hand.jump(Date.parse(video.start!) - NOW);
        expect(join({})).toMatch(/^Add to calendar/);
    });

    it('Must say from when a video visit can be joined, and how to reach the clinic instead', () => {
        const card = show(video);
        expect(one(card, '.words').textContent).toBe(
            'You can join from: Thursday, March 11, 2021, 9:15\u00a0AM, Eastern Time.',
        );
        expect(one(card, '.help p').textContent).toBe("If you can't join:");
        expect(wordsOf(card)).toMatch(/Call the clinic: .*555 0100/);
        const later = show({ ...video, joinOpens: undefined, phone: undefined });
        expect(one(later, '.words').textContent).toBe(
            'A button to join appears with this visit when the clinic opens it.',
        );
        expect(wordsOf(later)).toContain('The clinic gives no number or link here.');
        expect(all(show(whole), '.words')).toEqual([]);
    });

    it('Must say at the instant that joining has opened, and ask the app once', async () => {
        const card = show(video);
        const events = eventsOf(card, 'due');
        hand.advance(Date.parse(video.joinOpens!) - NOW - 1);
        expect(events).toEqual([]);
        hand.advance(1);
        await rendered();
        expect(events).toMatchObject([{ detail: { id: 'a1' } }]);
        expect(one(card, '.words').textContent).toMatch(
            /^Joining opened: .* load this page again\.$/,
        );
        card.appointment = { ...video };
        hand.advance(60_000);
        expect(events).toHaveLength(1);
    });

    it('asks nothing where it can be joined already, or has left the page', () => {
        const joined = show({ ...video, join: 'start' });
        const removed = show(video);
        const events = [...[joined, removed].map((card) => eventsOf(card, 'due'))];
        removed.remove();
        hand.advance(Date.parse(video.start!) - NOW);
        expect(events).toEqual([[], []]);
    });

    it('Must have the announcer say when it can be joined', async () => {
        hand.advance(10_000);
        emptyAnnouncements();
        const card = show(video);
        const said = () => announcementHistory().map(({ text }) => text);
        hand.advance(10_000);
        expect(said()).toEqual([]);
        card.appointment = { ...video, join: 'start' };
        hand.advance(10_000);
        expect(said()).toEqual(['You can join your visit now']);
        card.appointment = { ...video, join: 'return' };
        hand.advance(10_000);
        expect(said()).toHaveLength(1);
        emptyAnnouncements();
    });

    it.each([
        ['join', 'Start now'],
        ['reschedule', 'Reschedule'],
        ['cancel', 'Cancel this visit'],
    ])('Must fire events that carry an id and nothing else', (type, name) => {
        const card = show({ ...video, join: 'start' });
        const events = eventsOf(card, 'join', 'reschedule', 'cancel');
        button(card, name).click();
        const told = { bubbles: false, composed: false, detail: { id: 'a1' } };
        expect(events).toEqual([{ type, ...told }]);
    });

    it('Must name each button by the visit that it is for', () => {
        expect(buttonsOf(show(whole))).toEqual([
            `Add to calendar ${WHEN}`,
            `Reschedule ${WHEN}`,
            `Cancel this visit ${WHEN}`,
        ]);
        expect(buttonsOf(show({ ...whole, canReschedule: false, canCancel: false }))).toHaveLength(
            1,
        );
    });

    it('Must keep the focus in the card where the button that had it goes', async () => {
        const card = show(whole);
        button(card, 'Cancel').focus();
        card.appointment = { ...whole, status: 'cancelled', canCancel: false };
        await rendered();
        expect(card.shadowRoot!.activeElement).toBe(one(card, 'c-salus-heading'));
        const other = show(whole);
        button(other, 'Cancel').focus();
        other.appointment = { ...whole, canReschedule: false };
        await rendered();
        expect(other.shadowRoot!.activeElement!.textContent).toContain('Cancel');
    });

    describe('the calendar file', () => {
        const files: Blob[] = [];
        const names: string[] = [];
        const revoked = jest.fn();
        beforeEach(() => {
            files.length = 0;
            names.length = 0;
            revoked.mockReset();
            const createObjectURL = (file: Blob) => `blob:x/${files.push(file)}`;
            Object.assign(URL, { createObjectURL, revokeObjectURL: revoked });
            jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
                this: HTMLAnchorElement,
            ) {
                names.push(this.download);
            });
        });
        const textOf = (file: Blob): Promise<string> =>
            new Promise((done) => {
                const reader = new FileReader();
                reader.onload = () => done((reader.result as string).replaceAll('\r\n ', ''));
                reader.readAsText(file);
            });
        const fileOf = async (card: Card): Promise<string> => {
            button(card, 'Add to calendar').click();
            return textOf(files.at(-1)!);
        };

        it('Must offer nothing to do where the page is about to change it', async () => {
            const card = show({ ...video, join: 'start' }, { withoutActions: true });
            await rendered();
            expect(buttonsOf(card)).toEqual([]);
            expect(all(card, 'c-salus-help-contact')).toEqual([]);
            expect(headingOf(card)).toBe(WHEN);
            expect(statusOf(card)).toBe('Booked');
        });

        it('Must make a calendar file that names its zone, and says nothing of the clinician, the location or the kind of visit', async () => {
            const text = await fileOf(show(whole));
            expect(names).toEqual(['appointment.ics']);
            expect(text).toContain('DTSTART;TZID=America/New_York:20210311T093000');
            expect(text).toContain('UID:Appointment/a1@invented.example');
            expect(text).toContain('SUMMARY:Appointment\r\n');
            expect(text.replaceAll('\\', '')).toContain(WHEN);
            expect(text).not.toMatch(/CANARY|Ana|doctor|Invented|Harbor|video|person/);
        });

        it('says where only if the app says so', async () => {
            const text = await fileOf(show(whole, { calendarSaysWhere: true }));
            expect(text).toContain('LOCATION:Invented Clinic\\, Boston\\, 1 Harbor Street');
            expect(text).not.toContain(CANARY);
        });

        it('has a name of its own where the app gives none', async () => {
            const card = show({ ...whole, uid: undefined });
            const uidOf = (text: string) => /UID:(.*)\r\n/.exec(text)![1];
            const uid = uidOf(await fileOf(card));
            expect(uid).toMatch(/^[0-9a-f]{32}$/);
            expect(uidOf(await fileOf(card))).toBe(uid);
            card.appointment = { ...whole, id: 'a2', uid: undefined };
            await rendered();
            expect(uidOf(await fileOf(card))).not.toBe(uid);
        });

        it('Must offer it for a booked visit with a time that is still to come', () => {
            const isOffered = (more: object) =>
                buttonsOf(show({ ...whole, ...more })).some((name) => name.startsWith('Add'));
            expect(isOffered({})).toBe(true);
            for (const status of statuses.filter((other) => other !== 'booked'))
                expect(isOffered({ status })).toBe(false);
            expect(isOffered({ start: undefined })).toBe(false);
            hand.jump(Date.parse(whole.end!) - NOW);
            expect(isOffered({})).toBe(false);
        });

        it('is revoked when the card is purged', () => {
            const card = show(whole);
            button(card, 'Add to calendar').click();
            expect(revoked).not.toHaveBeenCalled();
            purgeAll('lock');
            expect(revoked).toHaveBeenCalledWith('blob:x/1');
        });
    });

    it('Must tell the developer of what it can’t read, and never what was in it', () => {
        const problems = collectProblems();
        show({ ...whole, start: 'tomorrow CANARY' });
        show('CANARY' as unknown as object);
        expect(problems).toMatchObject([
            { code: 'bad-instant', property: 'start', where: 'c-salus-appointment-card' },
            { code: 'bad-property', property: 'appointment' },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });

    it('shows nothing, and reports nothing, while it has no appointment', () => {
        const problems = collectProblems();
        const card = mount<Card>('salusAppointmentCard', SalusAppointmentCard);
        expect(all(card, '.card')).toEqual([]);
        expect(problems).toEqual([]);
    });

    it('has elements of its own for each appointment', async () => {
        const card = show(whole);
        const before = one(card, '.card');
        card.appointment = { ...whole, status: 'cancelled' };
        await rendered();
        expect(one(card, '.card')).toBe(before);
        card.appointment = { ...whole, id: 'a2' };
        await rendered();
        expect(one(card, '.card')).not.toBe(before);
    });
});
