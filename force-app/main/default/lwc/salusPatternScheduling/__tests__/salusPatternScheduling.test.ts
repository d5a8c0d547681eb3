import type { Booking, Hold, Result, SchedulingChoices } from 'c/salusCoreBooking';
import type { SalusProblem } from 'c/salusCoreProblems';
import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink, throwProblem } from 'c/salusHostProblems';
import SalusPatternScheduling from 'c/salusPatternScheduling';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { unhandledRejections } from 'test-support/jest/unhandledRejections';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

const KEY = { task: 'scheduling', subject: '', version: 1 };
const NOW = Date.parse('2021-03-01T12:00:00Z');

const slotAt = (hour: string, id: string): Slot => ({
    id,
    start: `2021-03-15T${hour}:00:00Z`,
    end: `2021-03-15T${hour}:30:00Z`,
    status: 'free',
    locationId: 'p1',
    modality: 'video',
    link: 'https://clinic.example/book',
    phone: '555 0100',
});
const slots = [slotAt('13', 's1'), slotAt('14', 's2'), slotAt('15', 's3'), slotAt('16', 's4')];
const location = {
    name: 'Invented Clinic',
    address: ['1 Nowhere Street'],
    zone: 'America/New_York',
};
const choices: SchedulingChoices = {
    reasons: [
        { id: 'r1', name: 'Cough' },
        { id: 'r2', name: 'Check-up' },
    ],
    locations: [{ ...location, id: 'p1', modalities: ['video', 'in-person'] }],
    clinicians: [],
};
const booked: Booking = { id: 'b1', status: 'booked', start: slots[0]!.start, end: slots[0]!.end };
const good = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });
const bad = (error: object): Promise<never> =>
    Promise.resolve({ ok: false, error }) as unknown as Promise<never>;

const adapterOf = (more: object = {}) => ({
    findChoices: jest.fn(() => good(choices)),
    findSlots: jest.fn(() => good(slots)),
    checkSlot: jest.fn(() => good(true as const)),
    hold: jest.fn((_choice: SlotChoice) =>
        good({ id: 'h1', expires: '2021-03-01T12:10:00Z', durationMs: 600_000 }),
    ),
    book: jest.fn((_request: { idempotencyKey: string; details: object }) => good(booked)),
    ...more,
});

/* Where the person finds what the pattern shows. */
const PARTS =
    'c-salus-task, c-salus-visit-choices, c-salus-hold-alert, c-salus-help-contact, c-salus-visit-outcome';

type Any = HTMLElement & Record<string, any>;

let clock: ManualClock;

const stateOf = (page: number) => ({ salusTasks: { scheduling: { page, depth: 0 } } });

const answered = async (): Promise<void> => {
    for (let turn = 0; turn < 12; turn += 1) await rendered();
};

/* Until the adapter has answered and the new page is turned to. */
const settle = async (): Promise<void> => {
    await answered();
    clock.advance(300);
    await answered();
};

/* The words under an element, shadow roots included. */
const readText = (node: Node): string =>
    node instanceof Text
        ? node.data
        : [...((node as Element).shadowRoot ?? node).childNodes].map(readText).join(' ');

/* A person at the page, who does what the page offers. */
class Person {
    element!: HTMLElement;
    readonly adapter: ReturnType<typeof adapterOf>;
    readonly store?: ReturnType<typeof inMemoryDrafts>;

    constructor(adapter = adapterOf(), store?: ReturnType<typeof inMemoryDrafts>) {
        this.adapter = adapter;
        this.store = store;
    }

    async opens(): Promise<this> {
        const properties = { adapter: this.adapter, draftStore: this.store };
        this.element = mount('salusPatternScheduling', SalusPatternScheduling, properties);
        await settle();
        return this;
    }

    one(selector: string): Any {
        return this.all(selector)[0]!;
    }

    /* In the pattern's own template, and in those of its parts. */
    all(selector: string): Any[] {
        const root = this.element.shadowRoot!;
        const parts = [...root.querySelectorAll(PARTS)].map((part) => part.shadowRoot!);
        return [...parts, root].flatMap((one) => [...one.querySelectorAll<Any>(selector)]);
    }

    get focused(): Element | null | undefined {
        const frame = this.element.shadowRoot!.activeElement;
        return frame?.matches('c-salus-task') ? frame.shadowRoot!.activeElement : frame;
    }

    cardPart(selector: string): Any | null {
        return this.one('c-salus-appointment-card').shadowRoot!.querySelector<Any>(selector);
    }

    /* What the card of the appointment says. */
    get card(): string {
        return readText(this.one('c-salus-appointment-card')).replace(/\s+/g, ' ');
    }

    get title(): string {
        return this.one('h2').textContent!;
    }

    get alerts(): string[] {
        return this.all('c-salus-alert').map((alert) => alert.heading);
    }

    async does(selector: string, name: string, detail: object = {}): Promise<void> {
        this.one(selector).dispatchEvent(new CustomEvent(name, { detail }));
        await settle();
    }

    async answers(name: string, value: string): Promise<void> {
        await this.does('c-salus-form', 'submit', { values: { [name]: value } });
    }

    async picks(index: number): Promise<void> {
        const picker = this.one('c-salus-slot-picker');
        await rendered();
        picker.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]!.click();
        await settle();
        await this.does('c-salus-form', 'submit', { values: {} });
    }

    async types(name: string, value: unknown): Promise<void> {
        await this.does('c-salus-visit-details', 'answer', { name, value });
    }

    async presses(label: string): Promise<void> {
        const button = this.all('c-salus-button').find((one) => one.label === label)!;
        button.click();
        await settle();
    }

    async comesToDetails(visit = 'video p1'): Promise<this> {
        await this.opens();
        await this.answers('reason', 'r1');
        await this.answers('visit', visit);
        await this.picks(0);
        return this;
    }

    async comesToReview(visit?: string): Promise<this> {
        await this.comesToDetails(visit);
        await this.types('phone', '555 0100 CANARY');
        await this.types('birthDate', '1961-04-05');
        await this.does('c-salus-visit-details', 'submit');
        return this;
    }

    async books(): Promise<void> {
        await this.does('c-salus-form', 'submit', { values: {} });
    }

    async goesBack(step: number): Promise<void> {
        window.dispatchEvent(new PopStateEvent('popstate', { state: stateOf(step) }));
        await settle();
    }
}

describe('c-salus-pattern-scheduling', () => {
    let restoreClock: () => void;

    beforeEach(() => {
        // An adapter that breaks is reported; what is reported has tests of its own.
        const rest = (problem: SalusProblem) =>
            problem.code !== 'bad-answer' && throwProblem(problem);
        installProblemSink(rest);
        history.replaceState(null, '');
        clock = manualClock(NOW);
        restoreClock = installClock(clock);
    });

    afterEach(() => restoreClock());

    it('Must name the emergency and crisis lines first', async () => {
        const person = await new Person().opens();

        expect(person.title).toBe('Why do you want to be seen?');
        Object.assign(person.element, { emergencyText: 'Call 112 now' });
        await rendered();

        expect(person.one('c-salus-alert').text).toBe('Call 112 now');
    });

    it("Must name no country's emergency number unless the app gives it", async () => {
        const person = await new Person().opens();

        expect(person.one('c-salus-alert').text).toContain('emergency number');
        expect(person.one('c-salus-alert').text).not.toMatch(/\d/);
    });

    it('has every message one level under the heading of its page', async () => {
        const book = jest.fn(() => Promise.reject(new Error('CANARY')));
        const person = await new Person(adapterOf({ book })).opens();
        const levels = (): number[] => person.all('c-salus-alert').map((one) => one.headingLevel);
        expect(levels()).toEqual([3]);
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        await person.picks(0);
        clock.advance(8 * 60_000);
        await settle();
        expect(levels()).toEqual([3]);
        await person.does('c-salus-visit-details', 'submit');
        await person.books();
        expect(levels()).toEqual([3, 3]);
    });

    it('Must skip a step that leaves no choice', async () => {
        const person = await new Person().opens();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');

        expect(person.title).toBe('When?');
        expect(person.one('c-salus-steps').steps).not.toContain('Clinician');
    });

    it('Must ask how and where as one choice, and say it in the review as it was asked', async () => {
        const person = await new Person().opens();
        await person.answers('reason', 'r1');
        const picker = person.one('c-salus-modality-picker').shadowRoot!;
        const offered = [...picker.querySelectorAll('label')].map((label) => label.textContent);
        expect(offered).toEqual([
            'In person, Invented Clinic, 1 Nowhere Street',
            'By video, at home',
        ]);
        picker.querySelectorAll('input')[1]!.click();
        person.one('c-salus-form').submit();
        await settle();
        await person.picks(0);
        await person.does('c-salus-visit-details', 'submit');

        expect(person.one('c-salus-review-list').items).toContainEqual(
            expect.objectContaining({ key: 'visit', value: offered[1] }),
        );
    });

    it('Must show who can be chosen by what tells them apart, and go on with one press', async () => {
        const locationIds = ['p1'];
        const ana = {
            id: 'c1',
            name: 'Ana CANARY',
            role: 'Doctor',
            languages: ['es'],
            locationIds,
        };
        const ben = { id: 'c2', name: 'Ben CANARY', nextTime: 'soon', locationIds };
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const findChoices = () => good({ ...choices, clinicians: [ana, ben] } as typeof choices);
        const person = await new Person(adapterOf({ findChoices })).opens();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        expect(person.title).toBe('Who would you like to see?');
        const [first, second] = person.all('c-salus-clinician-card');
        expect(first!.clinician).toMatchObject({ name: 'Ana CANARY', languages: ['es'] });
        second!.shadowRoot!.querySelector('button')!.click();
        await settle();

        expect(person.title).toBe('When?');
        expect(person.adapter.findSlots).toHaveBeenLastCalledWith(
            expect.objectContaining({ clinicianId: 'c2' }),
        );
        await person.goesBack(2);
        expect(person.all('c-salus-clinician-card').map(({ chosen }) => chosen)).toEqual([
            false,
            true,
        ]);
        await person.presses('No preference');
        expect(person.adapter.findSlots).toHaveBeenLastCalledWith(
            expect.objectContaining({ clinicianId: undefined }),
        );
        expect(problems.map(({ code, message }) => [code, message.split(': ').at(-1)])).toEqual([
            ['bad-choices', 'nextTime'],
        ]);
    });

    it('Must put the focus on the heading of each new page', async () => {
        const person = await new Person().opens();
        await person.answers('reason', 'r1');

        expect(person.focused).toBe(person.one('h2'));
    });

    it('changes the page only once the focus is on its heading, so that Orca says it', async () => {
        const person = await new Person().opens();
        const form = person.one('c-salus-form');
        form.dispatchEvent(new CustomEvent('submit', { detail: { values: { reason: 'r1' } } }));
        await answered();

        expect(person.focused).toBe(person.one('h2'));
        expect(person.title).toBe('Where and how?');
        expect(person.one('c-salus-form')).toBe(form);

        clock.advance(300);
        await answered();
        expect(person.one('c-salus-form')).not.toBe(form);
    });

    it('goes on by one page only, however often the button is pressed', async () => {
        const person = await new Person().opens();
        const form = person.one('c-salus-form');
        for (let press = 0; press < 3; press += 1)
            form.dispatchEvent(new CustomEvent('submit', { detail: { values: { reason: 'r1' } } }));
        await settle();

        expect(person.title).toBe('Where and how?');
    });

    it('puts the focus on the last heading, and on the one after a conflict', async () => {
        const adapter = adapterOf();
        adapter.book.mockImplementationOnce(() => bad({ code: 'conflict' }));
        const person = await new Person(adapter).comesToReview();
        await person.books();
        expect(person.focused).toBe(person.one('h2'));
        expect(person.title).toBe('When?');

        const other = await new Person().comesToReview();
        await other.books();
        expect(other.focused).toBe(other.one('h2'));
    });

    it('keeps the focus on “Try again” while it tries', async () => {
        const book = jest.fn(() => Promise.reject(new Error('CANARY')));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();
        const retry = person.all('c-salus-button').find((b) => b.label === 'Try again')!;
        retry.focus();
        await person.presses('Try again');

        expect(book).toHaveBeenCalledTimes(2);
        expect(person.focused).toBe(retry);
    });

    it("Must make one entry in the browser's history for each page, which holds numbers and no answer", async () => {
        const before = history.length;
        const person = await new Person().comesToReview();

        expect(person.title).toBe('Check your answers');
        expect(history.length - before).toBe(4);
        expect(JSON.stringify(history.state)).toBe(
            '{"salusTasks":{"scheduling":{"page":5,"depth":4}}}',
        );
    });

    it('Must lose nothing when the person goes back, a date half typed included', async () => {
        const person = await new Person().comesToDetails();
        await person.types('phone', '555 0100 CANARY');
        const details = person.one('c-salus-visit-details');
        await person.goesBack(3);

        expect(person.title).toBe('When?');
        expect(person.one('c-salus-slot-picker').value).not.toBe('');
        expect(person.one('c-salus-visit-details')).toBe(details);
        expect(details.hidden).toBe(true);
        expect(details.answers.phone).toBe('555 0100 CANARY');
    });

    it('does not go forward to a page that is not due', async () => {
        const person = await new Person().opens();
        await person.goesBack(5);

        expect(person.title).toBe('Why do you want to be seen?');
    });

    it('Must offer the nearest other times when somebody else took the time', async () => {
        const hold = jest.fn(() => bad({ code: 'conflict' }));
        const person = await new Person(adapterOf({ hold })).comesToDetails();

        expect(person.title).toBe('When?');
        expect(person.alerts).toContain('Someone else has just taken this time');
        expect(person.one('c-salus-radios').options).toHaveLength(3);
        expect(person.one('c-salus-radios').options[0].label).toContain('10:00 AM');
    });

    it('Must lead to another time where the chosen one has passed before it was held', async () => {
        const adapter = adapterOf();
        adapter.hold.mockImplementation(() => bad({ code: 'unavailable' }));
        const person = await new Person(adapter).comesToDetails();
        expect(person.title).toBe('When?');
        const retry = person.all('c-salus-button').find(({ label }) => label === 'Try again')!;
        retry.focus();
        clock.advance(Date.parse(slots[0]!.start) - NOW);
        await settle();
        await person.presses('Try again');
        expect(person.alerts).toEqual(['This time has passed']);
        expect(person.all('c-salus-button').map(({ label }) => label)).not.toContain('Try again');
        expect(person.focused).toBe(person.one('h2'));
        adapter.hold.mockImplementation(() =>
            good({ id: 'h1', expires: '2021-03-15T13:10:00Z', durationMs: 600_000 }),
        );
        await person.picks(0);
        expect(person.title).toBe('Your details');
        await person.presses('Back');
        expect(person.alerts).toEqual([]);
    });

    it('holds one of the nearest times', async () => {
        const adapter = adapterOf();
        adapter.hold.mockImplementationOnce(() => bad({ code: 'conflict' }));
        const person = await new Person(adapter).comesToDetails();
        const [nearest] = person.one('c-salus-radios').options;
        await person.answers('nearest', nearest.value);

        expect(person.title).toBe('Your details');
        expect(adapter.hold).toHaveBeenCalledTimes(2);
    });

    describe('where no time is open', () => {
        const clinicians = ['c1', 'c2'].map((id) => ({
            ...{ id, name: `${id} CANARY`, locationIds: ['p1'] },
        }));
        const hill = { ...location, id: 'p2', name: 'Hill Clinic', modalities: ['video' as const] };
        const locations = [...choices.locations, hill];
        const open = { ...slots[1]!, id: 'of-c2', clinicianId: 'c2' };
        const atHill = { ...slots[2]!, id: 'at-hill', locationId: 'p2' };
        type Query = { clinicianId?: string; locationId: string; modality: string };
        const found = ({ clinicianId, locationId, modality }: Query): Slot[] => {
            if (modality !== 'video' || clinicianId) return [];
            return locationId === 'p2' ? [atHill] : [open];
        };
        const comesToNone = async (more: object = {}): Promise<Person> => {
            const findChoices = jest.fn(() => good({ ...choices, locations, clinicians }));
            const findSlots = jest.fn((query: Query) => good(found(query)));
            const person = new Person(adapterOf({ findChoices, findSlots, ...more }));
            await person.opens();
            await person.answers('reason', 'r1');
            await person.answers('visit', 'video p1');
            person.one('c-salus-clinician-card').shadowRoot!.querySelector('button')!.click();
            await settle();
            return person;
        };
        const offers = (person: Person) => person.all('c-salus-next-available');
        const takes = async (person: Person, index: number): Promise<void> => {
            offers(person)[index]!.shadowRoot!.querySelector('button')!.click();
            await settle();
        };

        it('Must offer the next time of somebody else or at another location where none is open, one press away', async () => {
            const person = await comesToNone();
            expect(person.title).toBe('When?');
            expect(person.one('c-salus-form')).toBeUndefined();
            expect(
                offers(person).map(({ locationName, clinicianName }) => [
                    locationName,
                    clinicianName,
                ]),
            ).toEqual([
                ['Invented Clinic', 'c2 CANARY'],
                ['Hill Clinic', ''],
            ]);
            expect(person.one('c-salus-help-contact')).toBeDefined();
            await takes(person, 1);
            expect(person.title).toBe('Your details');
            expect(person.adapter.hold).toHaveBeenCalledWith(
                expect.objectContaining({ slot: expect.objectContaining({ id: 'at-hill' }) }),
                undefined,
            );
            await person.does('c-salus-visit-details', 'submit');
            expect(person.one('c-salus-review-list').items).toContainEqual(
                expect.objectContaining({
                    key: 'visit',
                    value: 'By video, at home, with Hill Clinic',
                }),
            );
            await person.books();
            expect(person.adapter.book).toHaveBeenCalledWith(
                expect.objectContaining({ slotId: 'at-hill', locationId: 'p2' }),
            );
        });

        describe('the waiting list', () => {
            const joinWaitlist = () => good({ id: 'w1', status: 'waitlist' as const });
            const list = (person: Person) => person.one('c-salus-waitlist-join');

            it('Must offer the waiting list where no time is open, between other times and the clinic’s number', async () => {
                const waitlistContacts = [{ value: 'call', label: 'A call' }];
                const person = await comesToNone({ joinWaitlist });
                Object.assign(person.element, { waitlistContacts });
                await settle();
                expect(list(person)).toMatchObject({
                    ...{ locationName: 'Invented Clinic', clinicianName: 'c1 CANARY' },
                    visit: { locationId: 'p1', modality: 'video', clinicianId: 'c1' },
                    contacts: waitlistContacts,
                });
                const follows = (one: Node, other: Node): boolean =>
                    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
                const times = person.one('c-salus-visit-choices');
                expect(follows(times, list(person))).toBe(true);
                expect(follows(list(person), person.one('c-salus-help-contact'))).toBe(true);
            });

            it('is not offered where there is none, and not beside open times', async () => {
                expect(list(await comesToNone())).toBeUndefined();
                const findSlots = jest.fn(() => good([open]));
                const person = await comesToNone({ joinWaitlist, findSlots });
                expect(person.one('c-salus-form')).toBeDefined();
                expect(list(person)).toBeUndefined();
            });

            it('has the person on it who goes back and comes again, until the booking is purged', async () => {
                const person = await comesToNone({ joinWaitlist });
                const told = jest.fn();
                person.element.addEventListener('waiting', (event) =>
                    told((event as CustomEvent).detail),
                );
                list(person).shadowRoot!.querySelector<Any>('c-salus-form')!.submit();
                await settle();
                const entry = { id: 'w1', status: 'waitlist' };
                expect(told.mock.calls).toEqual([[entry]]);
                expect(list(person).entry).toEqual(entry);
                await person.presses('Back');
                person.one('c-salus-clinician-card').shadowRoot!.querySelector('button')!.click();
                await settle();
                expect(list(person).entry).toEqual(entry);
                await person.presses('Back');
                const [, second] = person.all('c-salus-clinician-card');
                second!.shadowRoot!.querySelector('button')!.click();
                await settle();
                expect(list(person).entry).toBeUndefined();
            });
        });

        it('Must put nobody on a waiting list twice who goes back after a lost answer', async () => {
            const keys: unknown[] = [];
            const joinWaitlist = (request: { readonly idempotencyKey: string }) => {
                keys.push(request.idempotencyKey);
                if (keys.length === 1) return Promise.reject(new Error('lost'));
                return good({ id: 'w1', status: 'waitlist' as const });
            };
            const person = await comesToNone({ joinWaitlist });
            const joins = async (): Promise<void> => {
                const list = person.one('c-salus-waitlist-join');
                list.shadowRoot!.querySelector<Any>('c-salus-form')!.submit();
                await settle();
            };
            await joins();
            await person.presses('Back');
            person.one('c-salus-clinician-card').shadowRoot!.querySelector('button')!.click();
            await settle();
            await joins();
            expect(person.one('c-salus-waitlist-join').entry).toMatchObject({ id: 'w1' });
            expect(keys).toEqual([keys[0], keys[0]]);
        });

        it('shows the times of the location that was taken, once the person goes back', async () => {
            const person = await comesToNone();
            await takes(person, 0);
            await person.presses('Back');
            expect(person.title).toBe('When?');
            expect(person.one('c-salus-slot-picker').slots).toEqual([open]);
            expect(offers(person)).toEqual([]);
        });

        it('offers those times where somebody else has just taken it', async () => {
            const later = {
                ...open,
                ...{ id: 'later', start: slots[3]!.start, end: slots[3]!.end },
            };
            const hold = jest.fn(() => bad({ code: 'conflict' }));
            const findSlots = jest.fn((query: Query) =>
                good(found(query).length ? [...found(query), later] : []),
            );
            const person = await comesToNone({ hold, findSlots });
            await takes(person, 0);
            expect(person.alerts).toContain('Someone else has just taken this time');
            expect(person.one('c-salus-slot-picker').slots).toEqual([open, later]);
        });

        it('says that none is open where the server says nothing of other locations', async () => {
            const findSlots = jest.fn((query: Query) => {
                if (query.clinicianId) return good<Slot[]>([]);
                throw new Error('CANARY');
            });
            const person = await comesToNone({ findSlots });
            expect(person.alerts).toEqual([]);
            expect(offers(person)).toEqual([]);
            expect(person.one('c-salus-help-contact')).toBeDefined();
            expect(person.one('c-salus-loading')).toBeUndefined();
        });

        it('waits for no other location that the person has gone back from', async () => {
            let answer!: (value: Result<Slot[]>) => void;
            const slow = new Promise<Result<Slot[]>>((resolve) => (answer = resolve));
            const findSlots = jest.fn((query: Query) =>
                query.clinicianId ? good<Slot[]>([]) : slow,
            );
            const person = await comesToNone({ findSlots });
            expect(person.one('c-salus-loading')).toBeDefined();
            await person.presses('Back');
            answer({ ok: true, value: [open] });
            await settle();
            expect(person.title).toBe('Who would you like to see?');
        });
    });

    it('Must send one booking once, however often it is tried', async () => {
        const adapter = adapterOf();
        adapter.book.mockImplementationOnce(() => Promise.reject(new Error('lost')));
        const person = await new Person(adapter).comesToReview();
        await person.books();
        await person.presses('Try again');
        const keys = adapter.book.mock.calls.map(([request]) => request.idempotencyKey);

        expect(person.title).toBe('Your visit is booked');
        expect(keys).toHaveLength(2);
        expect(new Set(keys).size).toBe(1);
    });

    describe('once an answer was lost and can’t be looked up', () => {
        const keysOf = ({ book }: ReturnType<typeof adapterOf>) =>
            book.mock.calls.map(([request]) => request.idempotencyKey);
        const loses = () => {
            const adapter = adapterOf();
            adapter.book.mockImplementationOnce(() => Promise.reject(new Error('lost')));
            return adapter;
        };

        it('Must book once where an answer was lost, also after a lock and for another time', async () => {
            const person = await new Person(loses()).comesToReview();
            await person.books();
            purgeAll('lock');
            person.one('c-salus-phi-boundary').dispatchEvent(new CustomEvent('restore'));
            await settle();
            await person.answers('reason', 'r1');
            await person.answers('visit', 'video p1');
            await person.picks(1);
            await person.does('c-salus-visit-details', 'submit');
            await person.books();

            const [key, ...others] = keysOf(person.adapter);
            expect(others).toEqual([key]);
            expect(person.one('c-salus-visit-outcome').appointment).toMatchObject({
                ...{ start: booked.start, zone: 'America/New_York', locationName: undefined },
            });
        });

        it('sends it as the same booking on another page, too, where drafts are kept', async () => {
            const store = inMemoryDrafts();
            const adapter = loses();
            const person = await new Person(adapter, store).comesToReview();
            await person.books();
            person.element.remove();
            await settle();
            const again = await new Person(adapter, store).opens();
            await again.picks(0);
            await again.does('c-salus-visit-details', 'submit');
            await again.books();

            const [key, ...others] = keysOf(adapter);
            expect(others).toEqual([key]);
            expect(JSON.stringify((await store.load(KEY)) ?? '')).not.toContain(key);
        });
    });

    it.each([
        ['booked', 'Your visit is booked'],
        ['proposed', 'Your visit is requested'],
        ['pending', 'Your visit is requested'],
        ['waitlist', 'You are on the waiting list'],
        ['cancelled', 'Your visit is not booked'],
    ])('tells %s as “%s”', async (status, title) => {
        const book = jest.fn(() => good({ ...booked, status }));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();

        expect(person.title).toBe(title);
        expect(person.alerts).toEqual(['']); // The heading of the page has said it.
    });

    it('Must call a visit booked only when the server says so', async () => {
        const book = jest.fn(() => good({ ...booked, status: 'pending' }));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();

        expect(person.title).not.toContain('booked');
        expect(person.one('c-salus-visit-outcome').text).not.toContain('is booked');
    });

    it('Must warn before a time that is kept is given away, and let the person keep it', async () => {
        const person = await new Person().comesToDetails();
        clock.advance(8 * 60_000);
        await settle();
        const warned = person.alerts;
        const later = { id: 'h2', expires: '2021-03-01T12:20:00Z', durationMs: 600_000 };
        person.adapter.hold.mockImplementationOnce(() => good(later));
        await person.presses('Keep it longer');

        expect(warned).toContain('This time is kept for you for two more minutes');
        expect(person.adapter.hold).toHaveBeenCalledTimes(2);
        expect(person.alerts).not.toContain('This time is kept for you for two more minutes');
    });

    it.each([
        { isLeft: false, times: 1 },
        { isLeft: true, times: 0 },
    ])('says that a time is kept again only while it is on the page', async ({ isLeft, times }) => {
        emptyAnnouncements();
        const person = await new Person().comesToDetails();
        clock.advance(8 * 60_000);
        await settle();
        const later = { id: 'h2', expires: '2021-03-01T12:20:00Z', durationMs: 600_000 };
        person.adapter.hold.mockImplementationOnce(() => good(later));
        await person.presses('Keep it longer');
        if (isLeft) person.element.remove();
        clock.advance(9000);
        const said = announcementHistory().map(({ text }) => text);
        expect(said.filter((text) => text === 'The time is kept for you again')).toHaveLength(
            times,
        );
    });

    it('says when a time is no longer kept, and keeps every answer', async () => {
        const person = await new Person().comesToDetails();
        await person.types('phone', '555 0100 CANARY');
        clock.advance(11 * 60_000);
        await settle();

        expect(person.alerts).toContain('This time is no longer kept for you');
        expect(person.one('c-salus-visit-details').answers.phone).toBe('555 0100 CANARY');
    });

    it('Must keep every answer when a call fails, and offer to try again', async () => {
        const book = jest.fn(() => Promise.reject(new Error('CANARY')));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();

        expect(person.title).toBe('Check your answers');
        expect(person.alerts).toContain("We can't reach the clinic right now");
        expect(person.one('c-salus-visit-details').answers.phone).toBe('555 0100 CANARY');
    });

    it('stops waiting for an adapter that never answers', async () => {
        const findSlots = jest.fn(() => new Promise<never>(() => undefined));
        const person = await new Person(adapterOf({ findSlots })).opens();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        expect(person.all('c-salus-loading')).toHaveLength(1);
        clock.advance(30_000);
        await settle();

        expect(person.alerts).toContain("We can't reach the clinic right now");
    });

    it('does not listen to an answer that comes too late', async () => {
        let answerLate: (slots: Result<Slot[]>) => void = () => undefined;
        const findSlots = jest
            .fn(() => good(slots))
            .mockImplementationOnce(
                () => new Promise((resolve) => (answerLate = resolve)) as never,
            );
        const person = await new Person(adapterOf({ findSlots })).opens();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        await person.goesBack(1);
        await person.answers('visit', 'in-person p1');
        answerLate({ ok: true, value: [] });
        await settle();

        expect(person.one('c-salus-slot-picker').slots).toHaveLength(4);
    });

    it('Must wait as long as a busy server asks', async () => {
        const book = jest.fn(() => bad({ code: 'rate-limited', retryAfterMs: 20_000 }));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();
        const retry = (): Any => person.all('c-salus-button').find((b) => b.label === 'Try again')!;
        const reason = retry().unavailableReason;
        clock.advance(20_000);
        await settle();

        expect(person.one('c-salus-alert').text).toContain('about 1 minute.');
        expect(reason).toBe('Wait a moment before you try again');
        expect(retry().unavailableReason).toBe('');
    });

    it('offers the clinic’s number once the last of the times has gone by', async () => {
        const person = await new Person().opens();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        expect(person.all('c-salus-form')).toHaveLength(1);
        clock.advance(15 * 86_400_000);
        await settle();
        expect(person.all('c-salus-form')).toHaveLength(0);
        expect(person.all('c-salus-help-contact')).toHaveLength(1);
    });

    it('puts the focus on the heading when the last time goes that it was on', async () => {
        const person = await new Person().opens();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        await rendered();
        person.one('c-salus-slot-picker').focus();
        clock.advance(15 * 86_400_000);
        await settle();

        expect(person.all('c-salus-help-contact')).toHaveLength(1);
        expect(person.focused).toBe(person.one('h2'));
    });

    it('says in minutes how long to wait, and ten at most', async () => {
        const book = jest.fn(() => bad({ code: 'rate-limited', retryAfterMs: 2 ** 40 }));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();
        const retry = (): Any => person.all('c-salus-button').find((b) => b.label === 'Try again')!;
        expect(person.one('c-salus-alert').text).toContain('about 10 minutes.');
        expect(retry().unavailableReason).toBe('Wait a moment before you try again');
        clock.advance(600_000);
        await settle();
        expect(retry().unavailableReason).toBe('');
    });

    it("Must say where to book when the portal can't", async () => {
        const adapter = adapterOf();
        const person = await new Person({ ...adapter, book: undefined as never }).comesToDetails();
        const links = person.all('a').map((link) => link.getAttribute('href'));

        expect(person.title).toBe('Book this time with the clinic');
        expect(links).toEqual(['https://clinic.example/book', 'tel:5550100']);
        expect(adapter.hold).not.toHaveBeenCalled();
    });

    it('follows no link that could run something', async () => {
        const hostile = slots.map((slot) => ({ ...slot, link: 'javascript:alert(1)' }));
        const adapter = adapterOf({ findSlots: () => good(hostile) });
        const person = await new Person({ ...adapter, book: undefined as never }).comesToDetails();

        expect(person.all('a')).toHaveLength(1);
    });

    it('Must ask before leaving with answers that were not sent', async () => {
        const person = await new Person().comesToDetails();
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        await person.presses('Leave without booking');

        expect(event.defaultPrevented).toBe(true);
        expect(person.one('c-salus-confirm-dialog').description).toBe('Your answers are not kept.');
        expect(person.title).toBe('Your details');
    });

    describe('“Change” in the review', () => {
        const REVIEW = 'Check your answers';
        const changes = async (key: string, person = new Person()): Promise<Person> => {
            await person.comesToReview();
            await person.does('c-salus-review-list', 'edit', { key });
            return person;
        };

        it('comes back at once where the other answers hold', async () => {
            const same = await changes('reason');
            await same.answers('reason', 'r1');
            expect(same.title).toBe(REVIEW);

            const time = await changes('time');
            await time.picks(1);
            expect(time.title).toBe(REVIEW);

            const details = await changes('phone');
            await details.types('phone', '555 0101');
            await details.does('c-salus-visit-details', 'submit');
            expect(details.title).toBe(REVIEW);
        });

        it.each([
            ['reason', 'r2'],
            ['visit', 'in-person p1'],
        ])('of the %s asks for a time again, and then comes back', async (key, answer) => {
            const person = await changes(key);
            await person.answers(key, answer);
            expect(person.title).toBe('When?');
            await person.picks(0);

            expect(person.title).toBe(REVIEW);
            expect(person.one('c-salus-review-list').items).toContainEqual(
                expect.objectContaining({ key: 'phone', value: '555 0100 CANARY' }),
            );
        });

        it('comes back also after the browser’s Back, and Back in the page', async () => {
            const person = await changes('reason');
            await person.answers('reason', 'r2');
            await person.goesBack(0);
            await person.answers('reason', 'r1');
            expect(person.title).toBe('When?');
            await person.presses('Back');
            expect(person.title).toBe('Where and how?');
            await person.answers('visit', 'video p1');
            expect(person.title).toBe('When?');
            await person.picks(0);

            expect(person.title).toBe(REVIEW);
        });

        it('is over once the review is shown: Continue leads to the next page again', async () => {
            const person = await changes('reason');
            await person.goesBack(5);
            expect(person.title).toBe(REVIEW);
            await person.goesBack(0);
            await person.answers('reason', 'r1');

            expect(person.title).toBe('Where and how?');
        });
    });

    describe('an app that is about to show another page', () => {
        const asks = async (person: Person): Promise<jest.Mock<void, [boolean]>> => {
            const answer = jest.fn<void, [boolean]>();
            void (person.element as Any).mayLeave().then(answer);
            await settle();
            return answer;
        };

        it('is let go at once when nothing was answered, and once the visit is booked', async () => {
            const person = await new Person().opens();
            expect(await asks(person)).toHaveBeenCalledWith(true);

            const booking = await new Person().comesToReview();
            await booking.books();
            expect(await asks(booking)).toHaveBeenCalledWith(true);
        });

        it.each([
            ['dismiss', false],
            ['action', true],
        ])('waits for the person’s choice: %s is %p', async (reason, isLeaving) => {
            const person = await new Person().comesToDetails();
            const answer = await asks(person);
            expect(answer).not.toHaveBeenCalled();
            const question = person.one('c-salus-confirm-dialog').shadowRoot!;
            const dialog = question.querySelector<Any>('c-salus-dialog')!;
            dialog.close(reason);
            dialog.dispatchEvent(new CustomEvent('close', { detail: { reason } }));
            await settle();

            expect(answer.mock.calls).toEqual([[isLeaving]]);
            expect(person.title).toBe('Your details');
        });
    });

    it('keeps and shows the answers of its subject only', async () => {
        const keyOf = (subject: string) => ({ ...KEY, subject });
        const kept = (reason: string, phone: string) => ({
            page: 'reason',
            answers: { reason, 'detail.phone': phone },
        });
        const store = inMemoryDrafts({ ...keyOf('two'), ...kept('r2', 'TWO') });
        const person = await new Person(adapterOf(), store).opens();
        const isGiven = async (draftSubject: string): Promise<void> => {
            Object.assign(person.element, { draftSubject });
            await settle();
        };
        await isGiven('one');
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        await isGiven('two');
        expect(person.title).toBe('Why do you want to be seen?');
        expect(person.one('c-salus-radios').value).toBe('r2');
        await person.answers('reason', 'r2');
        await isGiven('three');
        expect(person.one('c-salus-radios').value).toBe('');
        person.element.remove();
        await settle();

        const [one, two, three] = await Promise.all(
            ['one', 'two', 'three'].map((subject) => store.load(keyOf(subject))),
        );
        expect(one?.answers).toEqual({ reason: 'r1', visit: 'video p1', clinician: '' });
        expect(two?.answers).toMatchObject({ reason: 'r2', visit: '', 'detail.phone': 'TWO' });
        expect(three).toBeUndefined();
    });

    it('lets a person leave at once when nothing was answered', async () => {
        await new Person().opens();
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);

        expect(event.defaultPrevented).toBe(false);
    });

    it('Must save the answers on the server before they are purged', async () => {
        const store = inMemoryDrafts();
        const person = await new Person(adapterOf(), store).comesToDetails();
        await person.types('phone', '555 0100 CANARY');
        purgeAll('pagehide');
        await settle();

        expect((await store.load(KEY))?.answers['detail.phone']).toBe('555 0100 CANARY');
        expect(person.all('c-salus-visit-details')).toHaveLength(0);
    });

    it('begins with what was kept on the server', async () => {
        const answers = { reason: 'r2', visit: 'video p1', 'detail.phone': '555 0100 CANARY' };
        const person = await new Person(
            adapterOf(),
            inMemoryDrafts({ ...KEY, page: 'time', answers }),
        ).opens();

        expect(person.title).toBe('When?');
        await person.goesBack(0);
        expect(person.one('c-salus-radios').value).toBe('r2');
    });

    it('Must tell where a visit in person is, and how to reach the clinic once it is booked', async () => {
        const slot = { ...slots[0]!, modality: 'in-person' as const };
        const findSlots = jest.fn(() => good([slot]));
        const person = await new Person(adapterOf({ findSlots })).comesToReview('in-person p1');
        const rows = person.one('c-salus-review-list').items as { value: string }[];
        expect(rows.map(({ value }) => value)).toContain(
            'In person, Invented Clinic, 1 Nowhere Street',
        );
        expect(person.all('a')).toHaveLength(0);

        await person.books();
        expect(person.card).toContain('In person at Invented Clinic 1 Nowhere Street');
        const contact = person.cardPart('c-salus-help-contact')!.shadowRoot!;
        expect(contact.querySelector('a')!.href).toBe('tel:5550100');
    });

    it('Must show what was booked as a card, with its status in words and a file for a calendar', async () => {
        const person = await new Person().comesToReview();
        await person.books();
        expect(person.card).toMatch(/Monday, March 15, 2021, 9:00.AM, Eastern Time Booked/);
        expect(person.card).toContain('Add to calendar');
        clock.advance(500); // The heading before has gone.
        await rendered();
        await expect(person.element).toBeAccessible();

        const pending = jest.fn(() => good({ ...booked, status: 'pending' as const }));
        const other = await new Person(adapterOf({ book: pending })).comesToReview();
        await other.books();
        expect(other.card).toContain('Waiting for the clinic, not booked yet');
        expect(other.card).not.toContain('Add to calendar');
    });

    it('Must lead to the clinic’s own page or number with a time that is booked only there', async () => {
        const [first, second] = slots;
        const findSlots = jest.fn(() => good([{ ...first!, bookElsewhere: true }, second!]));
        const person = await new Person(adapterOf({ findSlots })).comesToDetails();

        expect(person.title).toBe('Book this time with the clinic');
        expect(person.adapter.hold).not.toHaveBeenCalled();
        expect(person.all('a').map(({ href }) => href as string)).toEqual([
            'https://clinic.example/book',
            'tel:5550100',
        ]);
        expect(person.one('c-salus-steps').steps).toEqual([
            'Reason',
            'Place',
            'Day and time',
            'Book',
        ]);
        await person.goesBack(3);
        await person.picks(1);
        expect(person.title).toBe('Your details');
    });

    it('Must say how to reach the clinic where the server refuses', async () => {
        const book = jest.fn(() => bad({ code: 'not-permitted' }));
        const person = await new Person(adapterOf({ book })).comesToReview();
        await person.books();
        expect(person.alerts).toContain("This visit can't be booked here");
        expect(person.all('a').map(({ href }) => href as string)).toContain('tel:5550100');

        const findChoices = jest.fn(() => bad({ code: 'not-permitted' }));
        const other = await new Person(adapterOf({ findChoices })).opens();
        const contact = other.one('c-salus-help-contact').shadowRoot!;
        expect(contact.textContent).toContain('The clinic gives no number or link here.');
    });

    it('Must hold no answer once the visit is booked', async () => {
        const store = inMemoryDrafts();
        const person = await new Person(adapterOf(), store).comesToReview();
        await person.books();

        expect(person.all('c-salus-visit-details')).toHaveLength(0);
        expect(person.element.shadowRoot!.innerHTML).not.toContain('CANARY');
        expect(await store.load(KEY)).toBeUndefined();
    });

    it('stays on the last page when the person goes back from it', async () => {
        const person = await new Person().comesToReview();
        await person.books();
        await person.goesBack(5);

        expect(person.title).toBe('Your visit is booked');
        expect(person.adapter.book).toHaveBeenCalledTimes(1);
    });

    it('Must say in plain words that booking is not set up when the adapter is missing', async () => {
        const codes: string[] = [];
        installProblemSink((problem) => codes.push(problem.code));
        const element = mount('salusPatternScheduling', SalusPatternScheduling);
        await settle();

        expect(codes).toEqual(['missing-adapter']);
        expect(element.shadowRoot!.querySelector('p')!.textContent).toContain('Call the clinic');
    });

    describe('answers that come late or make no sense', () => {
        const later = <T>() => {
            let answer!: (value: T) => void;
            const promise = new Promise<T>((resolve) => (answer = resolve));
            return { promise, answer };
        };
        type Times = Result<Slot[]>;
        const isWaiting = (person: Person) => Boolean(person.one('c-salus-loading'));

        it('shows no times of a location that the person went back from', async () => {
            const slow = later<Times>();
            const adapter = adapterOf();
            adapter.findSlots.mockImplementationOnce(() => slow.promise);
            const person = await new Person(adapter).opens();
            await person.answers('reason', 'r1');
            await person.answers('visit', 'video p1');
            await person.goesBack(1);
            slow.answer({ ok: true, value: [{ ...slots[0]!, id: 'late' }] });
            await settle();
            await person.answers('visit', 'in-person p1');

            expect(adapter.findSlots).toHaveBeenCalledTimes(2);
            expect(person.one('c-salus-slot-picker').slots).toEqual(slots);
        });

        it('does not go on by a hold whose answer comes after the person went back', async () => {
            const slow = later<Result<Hold>>();
            const adapter = adapterOf();
            adapter.hold.mockImplementationOnce(() => slow.promise);
            const person = await new Person(adapter).comesToDetails();
            expect(person.title).toBe('When?');
            await person.goesBack(1);
            slow.answer({
                ok: true,
                value: { id: 'late', expires: '2021-03-01T12:10:00Z', durationMs: 600_000 },
            });
            await settle();

            expect(person.title).toBe('Where and how?');
        });

        it('tells the server of the person’s own hold, also of one that came late', async () => {
            const person = await new Person().comesToDetails();
            await person.goesBack(3);
            await person.does('c-salus-form', 'submit', { values: {} });

            expect(person.adapter.hold).toHaveBeenCalledTimes(2);
            expect(person.adapter.hold).toHaveBeenLastCalledWith(expect.anything(), 'h1');
            expect(person.title).toBe('Your details');
        });

        it('keeps a hold for the time that it was asked for', async () => {
            const slow = later<Result<Hold>>();
            const adapter = adapterOf();
            adapter.hold.mockImplementationOnce(() => slow.promise);
            const person = await new Person(adapter).comesToDetails();
            person.one('c-salus-slot-picker').shadowRoot!.querySelectorAll('input')[1]!.click();
            await settle();
            slow.answer({
                ok: true,
                value: { id: 'h1', expires: '2021-03-01T12:10:00Z', durationMs: 600_000 },
            });
            await settle();

            expect(person.title).toBe('When?');
            expect(person.one('c-salus-form').busy).toBe(false);
        });

        it('books the same time with the same key, whatever was done in between', async () => {
            const book = jest.fn((_request: { idempotencyKey: string; details: object }) =>
                bad({ code: 'unavailable' }),
            );
            const person = await new Person(adapterOf({ book })).comesToReview();
            await person.books();
            await person.goesBack(3);
            await person.does('c-salus-form', 'submit', { values: {} });
            await person.does('c-salus-visit-details', 'submit');
            await person.books();

            const [first, second] = book.mock.calls.map(([request]) => request.idempotencyKey);
            expect(first).toMatch(/^[0-9a-f]{32}$/);
            expect(second).toBe(first);
        });

        it('lets nothing else be done while the booking is on its way', async () => {
            const slow = later<Result<Booking>>();
            const book = jest.fn(() => slow.promise);
            const person = await new Person(adapterOf({ book })).comesToReview();
            await person.books();
            await person.books();
            await person.does('c-salus-review-list', 'edit', { key: 'time' });
            await person.goesBack(3);

            expect(person.title).toBe('Check your answers');
            expect(person.all('c-salus-button').map(({ label }) => label)).not.toContain('Back');
            slow.answer({ ok: true, value: booked });
            await settle();
            expect(book).toHaveBeenCalledTimes(1);
            expect(person.title).toBe('Your visit is booked');
        });

        it.each<[string, object]>([
            ['load without an answer', { findChoices: () => Promise.resolve({ ok: true }) }],
            ['load with half an answer', { findChoices: () => good({ reasons: [] }) }],
            [
                'a location without its kinds of visit',
                { findChoices: () => good({ ...choices, locations: [location] }) },
            ],
            ['load with a conflict', { findChoices: () => bad({ code: 'conflict' }) }],
            ['load with no error', { findChoices: () => Promise.resolve({ ok: false }) }],
            ['load with an unknown error', { findChoices: () => bad({ code: 'constructor' }) }],
            ['times that are none', { findSlots: () => Promise.resolve({ ok: true, value: 7 }) }],
            [
                'times of which none can be read',
                { findSlots: () => good([{ ...slots[0]!, start: '2021-03-15T13:00' }]) },
            ],
            [
                'a hold without an end',
                { hold: () => good({ id: 'h1', expires: 'soon', durationMs: 1 }) },
            ],
            ['a pause without a length', { hold: () => bad({ code: 'rate-limited' }) }],
        ])('offers to try again after %s', async (_name, more) => {
            const person = await new Person(adapterOf(more)).opens();
            if (person.one('c-salus-form')) {
                await person.answers('reason', 'r1');
                await person.answers('visit', 'video p1');
                if (person.one('c-salus-slot-picker')) await person.picks(0);
            }

            const labels = person.all('c-salus-button').map(({ label }) => label);
            expect(labels).toContain('Try again');
            expect(isWaiting(person)).toBe(false);
        });

        it('leaves out a time that can’t be read, and reports it', async () => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => problems.push(problem));
            const findSlots = () => good([...slots, { ...slots[0]!, id: 'x', start: 'soon' }]);
            const person = await new Person(adapterOf({ findSlots })).opens();
            await person.answers('reason', 'r1');
            await person.answers('visit', 'video p1');

            expect(person.one('c-salus-slot-picker').slots).toEqual(slots);
            expect(problems.map(({ code, property }) => [code, property])).toEqual([
                ['bad-slot', 'findSlots'],
            ]);
        });

        it('calls a visit neither booked nor not booked when the server’s word for it is unknown', async () => {
            const book = jest.fn(() => good({ ...booked, status: 'confirmed' }));
            const person = await new Person(adapterOf({ book })).comesToReview();
            await person.books();

            expect(person.title).toBe('Check your answers');
            expect(person.all('c-salus-button').map(({ label }) => label)).toContain('Try again');
        });

        it('reports an adapter without the methods that are required', async () => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => problems.push(problem));
            await new Person(adapterOf({ findSlots: undefined })).opens();
            expect(problems.map(({ code }) => code)).toEqual(['missing-adapter']);
        });

        it('says that a visit is booked whose start can’t be read', async () => {
            const book = jest.fn(() => good({ ...booked, start: '2021-03-15T13:00:00' }));
            const person = await new Person(adapterOf({ book })).comesToReview();
            const told = jest.fn();
            person.element.addEventListener('booked', told);
            await person.books();

            expect(person.title).toBe('Your visit is booked');
            expect(told).toHaveBeenCalledTimes(1);
        });

        it('shows a location whose zone is none, and no time in a zone that is guessed', async () => {
            const odd = { ...choices, locations: [{ ...choices.locations[0]!, zone: 'Eastern' }] };
            installProblemSink(() => undefined);
            const person = await new Person(adapterOf({ findChoices: () => good(odd) })).opens();
            await person.answers('reason', 'r1');
            await person.answers('visit', 'video p1');

            expect(person.title).toBe('When?');
            expect(person.one('c-salus-slot-picker').zone).toBe('');
        });

        it('asks for the time of a hold anew when the server says it has run out', async () => {
            const adapter = adapterOf();
            adapter.book.mockImplementationOnce(() => bad({ code: 'hold-expired' }));
            const person = await new Person(adapter).comesToReview();
            await person.books();
            await person.presses('Try again');
            expect(adapter.hold).toHaveBeenLastCalledWith(expect.anything(), 'h1');
            await person.books();

            expect(person.title).toBe('Your visit is booked');
        });

        it('ignores a draft that is read after a purge', async () => {
            const slow = later<object>();
            const load = jest.fn<Promise<object | undefined>, []>(() => Promise.resolve(undefined));
            load.mockImplementationOnce(() => slow.promise);
            const person = await new Person(adapterOf(), {
                ...inMemoryDrafts(),
                load,
            } as never).opens();
            purgeAll('lock');
            person.one('c-salus-phi-boundary').dispatchEvent(new CustomEvent('restore'));
            slow.answer({
                ...KEY,
                page: 'reason',
                answers: { reason: 'r1', 'detail.phone': 'CANARY' },
            });
            await settle();

            expect(load).toHaveBeenCalledTimes(2);
            expect(person.one('c-salus-radios').value).toBe('');
        });

        it('opens although the draft can’t be read, and purges although it can’t be kept', async () => {
            const fails = (): never => {
                throw new Error('CANARY');
            };
            const store = { load: fails, save: fails, clear: fails } as never;
            const person = await new Person(adapterOf(), store).comesToReview();
            expect(person.title).toBe('Check your answers');
            purgeAll('lock');
            await settle();
            expect(person.element.shadowRoot!.innerHTML).not.toContain('CANARY');
        });
    });

    it('shows no page whose earlier questions were not answered, such as after a reload', async () => {
        const person = await new Person().opens();
        await person.goesBack(1);
        expect(person.title).toBe('Why do you want to be seen?');
        await person.goesBack(3);
        expect(person.title).toBe('Why do you want to be seen?');
    });

    it('shows no review of before to whoever comes after a purge', async () => {
        const person = await new Person().comesToReview();
        purgeAll('lock');
        await settle();
        person.one('c-salus-phi-boundary').dispatchEvent(new CustomEvent('restore'));
        await settle();
        await person.answers('reason', 'r1');
        await person.answers('visit', 'video p1');
        await person.goesBack(5);

        expect(person.title).toBe('When?');
    });

    it.each(['before', 'after'])(
        'keeps the answers of a subject that is given %s the purge for a change of person',
        async (order) => {
            const store = inMemoryDrafts();
            const person = await new Person(adapterOf(), store).opens();
            const isGiven = (draftSubject: string) =>
                Object.assign(person.element, { draftSubject });
            const keptFor = async (subject: string) =>
                (await store.load({ ...KEY, subject }))?.answers;
            isGiven('person-1');
            await settle();
            await person.answers('reason', 'r1');

            if (order === 'before') isGiven('person-2');
            purgeAll('change-of-person');
            if (order === 'after') isGiven('person-2');
            person.one('c-salus-phi-boundary').dispatchEvent(new CustomEvent('restore'));
            await settle();
            expect(person.one('c-salus-radios').value).toBe('');
            await person.answers('reason', 'r2');

            expect(await keptFor('person-1')).toMatchObject({ reason: 'r1' });
            expect(await keptFor('person-2')).toMatchObject({ reason: 'r2' });
        },
    );

    it('sends what the review showed, and no answer to a question that has gone', async () => {
        const person = await new Person().comesToDetails();
        await person.types('phone', '555 0100 CANARY');
        await person.types('interpreter', 'spoken');
        await person.types('language', 'CANARY');
        await person.types('interpreter', 'no');
        await person.does('c-salus-visit-details', 'submit');
        await person.books();

        const [request] = person.adapter.book.mock.calls[0]!;
        expect(request.details).toEqual({ phone: '555 0100 CANARY' });
        expect(request).not.toHaveProperty('interpreter');
    });

    it('Must send what the person needs in a shape of its own, after the review has shown it', async () => {
        const person = await new Person().comesToDetails();
        await person.types('interpreter', 'spoken');
        await person.types('language', 'Quechua CANARY');
        await person.types('needs', ['captions', 'relay']);
        await person.does('c-salus-visit-details', 'submit');
        const { items } = person.one('c-salus-review-list');
        expect(items).toContainEqual(
            expect.objectContaining({ key: 'needs', value: 'Captions and A relay service' }),
        );
        await person.books();

        expect(person.adapter.book.mock.calls[0]![0]).toMatchObject({
            interpreter: { kind: 'spoken', language: 'Quechua CANARY' },
            accessNeeds: ['captions', 'relay'],
        });
    });

    it('restores a draft of the answers that it asked for before', async () => {
        const answers = { reason: 'r1', visit: 'video p1', 'detail.hearing': 'relay' };
        const store = inMemoryDrafts({ ...KEY, page: 'time', answers });
        const person = await new Person(adapterOf(), store).opens();
        await person.picks(0);
        expect(person.one('c-salus-visit-details').answers).toEqual({ needs: ['relay'] });
    });

    it('keeps what was typed on the server when the page goes, and when it only moves', async () => {
        const store = inMemoryDrafts();
        const person = await new Person(adapterOf(), store).comesToDetails();
        await person.types('phone', '555 0100 CANARY');
        const { element } = person;
        const other = element.parentNode!.appendChild(document.createElement('div'));
        other.appendChild(element);
        await settle();
        expect(person.title).toBe('Your details');
        expect(person.adapter.findChoices).toHaveBeenCalledTimes(1);

        element.remove();
        await settle();
        expect(JSON.stringify(await store.load(KEY))).toContain('555 0100 CANARY');
        await store.clear(KEY);
    });

    it('puts the focus on the heading when the button goes that it was on', async () => {
        const person = await new Person().comesToDetails();
        clock.advance(8 * 60_000);
        await settle();
        person
            .all('c-salus-button')
            .find((one) => one.label === 'Keep it longer')!
            .focus();
        clock.advance(3 * 60_000);
        await settle();

        expect(person.alerts).toContain('This time is no longer kept for you');
        expect(person.focused).toBe(person.one('h2'));
    });

    describe('an adapter that breaks', () => {
        const SECRET = 'what the adapter knows';
        const secret = (): Error => new Error(SECRET);
        const fails = (): never => {
            throw secret();
        };
        const LATE_MS = 40_000; // Nobody waits longer than 30 seconds.

        const WAYS: readonly (readonly [string, () => unknown])[] = [
            ['throws', fails],
            ['rejects at once', () => Promise.reject(secret())],
            [
                'rejects when nobody waits any more',
                () =>
                    new Promise((_, reject) => {
                        clock.setTimeout(() => reject(secret()), LATE_MS);
                    }),
            ],
            [
                'answers with an ok that throws',
                () => ({
                    get ok() {
                        return fails();
                    },
                }),
            ],
            [
                'answers with a value that throws',
                async () => ({
                    ok: true,
                    get value() {
                        return fails();
                    },
                }),
            ],
            [
                'answers with an error that throws',
                async () => ({
                    ok: false,
                    error: {
                        get code() {
                            return fails();
                        },
                    },
                }),
            ],
            [
                'answers with a then that throws',
                () => ({
                    get then() {
                        return fails();
                    },
                }),
            ],
        ];
        /* An adapter whose methods each break when they are first called. */
        const breakingOnce = (call: () => unknown, without: object) => {
            const { ...methods } = adapterOf({
                release: jest.fn(() => good(true)),
                lookup: jest.fn(() => good(undefined)),
                ...without,
            });
            for (const method of Object.values(methods).filter(Boolean) as jest.Mock[])
                method.mockImplementationOnce(call);
            return methods;
        };

        /* Somebody who waits, reads what is said, and tries again. */
        class PatientPerson extends Person {
            readonly read: string[] = [];

            async copes(): Promise<void> {
                if (this.all('c-salus-loading').length || this.one('c-salus-form')?.busy) {
                    clock.advance(30_000);
                    await settle();
                }
                const button = this.all('c-salus-button').find((one) => one.label === 'Try again');
                if (!button) return;
                this.read.push(...this.alerts);
                await this.presses('Try again');
                await this.copes();
            }

            async comesToBooked(): Promise<void> {
                await this.opens();
                await this.copes();
                await this.answers('reason', 'r1');
                await this.answers('visit', 'video p1');
                await this.copes();
                await this.picks(0);
                await this.copes();
                await this.goesBack(3);
                await this.picks(1); // Another time, so that the first is released.
                await this.copes();
                await this.types('phone', '555 0100 CANARY');
                await this.does('c-salus-visit-details', 'submit');
                await this.books();
                await this.copes();
            }
        }

        describe.each([
            ['holds times', { checkSlot: undefined }],
            ['holds none', { hold: undefined, release: undefined }],
        ])('and %s', (_kind, without) => {
            it.each(WAYS)(
                'leaves the person words and a way on each time that it %s, and nothing of what it was told gets out',
                async (_way, call) => {
                    const written: string[] = [];
                    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
                        jest.spyOn(console, level).mockImplementation((...given) =>
                            written.push(...given.map(String)),
                        );
                    installProblemSink((problem) => console.error(problem.message));
                    const watch = new MutationObserver(() => look());
                    const look = () => written.push(...textsUnder(document.documentElement));
                    watch.observe(document, { subtree: true, childList: true });

                    const adapter = breakingOnce(call, without);
                    const person = new PatientPerson(adapter);
                    const unhandled = await unhandledRejections(async () => {
                        await person.comesToBooked();
                        clock.advance(LATE_MS);
                        await new Promise((next) => setTimeout(next));
                    });
                    watch.disconnect();
                    look();

                    for (const method of Object.values(adapter))
                        if (method) expect(method).toHaveBeenCalled();
                    expect(person.title).toBe('Your visit is booked');
                    // The choices, the times, the chosen time, the booking, and what became of it.
                    const words = "We can't reach the clinic right now";
                    expect(person.read.filter((one) => one === words)).toHaveLength(5);
                    expect(unhandled).toBe(0);
                    expect(written.filter((text) => text.includes(SECRET))).toEqual([]);
                },
            );
        });
    });
});
