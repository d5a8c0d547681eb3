import { openChoices } from 'c/salusCoreSlots';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import { installProblemSink, throwProblem } from 'c/salusHostProblems';
import SalusPatternReschedule from 'c/salusPatternReschedule';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { bookedExample } from '../../../../../../examples/bookedExample';
import examples from '../__examples__/salusPatternReschedule.examples';

type Any = HTMLElement & Record<string, any>;
type Given = ReturnType<typeof bookedExample>;

const ID = 'invented-visit';
const NOW = examples.default.now;
const OLD = 'Wednesday, March 10, 2021, 9:00 AM, Eastern Time';
const NEW = 'Wednesday, March 10, 2021, 9:30 AM, Eastern Time';

describe('c-salus-pattern-reschedule', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let task: Any;
    let heard: unknown[];

    /* Until what was asked is answered, and the new page follows its heading. */
    const settle = async (): Promise<void> => {
        for (const wait of [0, 300, 300]) {
            clock.advance(wait);
            for (let round = 0; round < 12; round += 1) await rendered();
        }
    };
    const opens = async ({ properties }: Given = bookedExample()) => {
        task = mount('salusPatternReschedule', SalusPatternReschedule, properties);
        heard = [];
        const listen = ({ type, bubbles, detail }: any): void =>
            void heard.push({ type, bubbles, ...detail });
        for (const name of ['rescheduled', 'book', 'waitlist', 'leave'])
            task.addEventListener(name, listen);
        await settle();
        return properties.adapter;
    };
    const one = (selector: string): Any => task.shadowRoot!.querySelector<Any>(selector)!;
    const all = (selector: string): Any[] => [...task.shadowRoot!.querySelectorAll<Any>(selector)];
    const inFrame = (selector: string): Any =>
        one('c-salus-task').shadowRoot!.querySelector(selector)!;
    const title = (): string => inFrame('h2').textContent!;
    const card = (): Any | undefined => all('c-salus-appointment-card')[0];
    const times = (): Any => one('c-salus-visit-choices');
    const does = async (selector: string, name: string, detail: object = {}): Promise<void> => {
        one(selector).dispatchEvent(new CustomEvent(name, { detail }));
        await settle();
    };
    const submits = (): Promise<void> => does('c-salus-form', 'submit', { values: {} });
    const picks = async (index = 0): Promise<void> => {
        const { key } = openChoices(times().slots, NOW)[index]!;
        await does('c-salus-visit-choices', 'choose', { value: key });
        await does('c-salus-visit-choices', 'submit');
    };
    const comesToTimes = async (example?: Given) => {
        const adapter = await opens(example);
        await submits();
        return adapter;
    };
    const comesToReview = async (example?: Given) => {
        const adapter = await comesToTimes(example);
        await picks();
        return adapter;
    };
    const retries = (): Promise<void> => does('c-salus-task', 'retry');
    const statuses = (adapter: Given['properties']['adapter']): string =>
        adapter
            .appointments()
            .map(({ status }) => status)
            .join(' ');
    const withMethod = (more: object, example = bookedExample()): Given => ({
        ...example,
        properties: {
            ...example.properties,
            adapter: { ...example.properties.adapter, ...more },
        },
    });

    beforeEach(() => {
        installProblemSink((problem) => problem.code !== 'bad-answer' && throwProblem(problem));
        window.history.replaceState(null, '');
        emptyAnnouncements();
        clock = manualClock(Date.parse(NOW));
        restoreClock = installClock(clock);
    });

    afterEach(() => restoreClock());

    it('Must show the appointment as the server has it first', async () => {
        await opens();
        expect(title()).toBe('Change the time of your visit');
        expect(card()!.appointment).toMatchObject({ id: ID, locationName: 'Harbor Street Clinic' });
        expect(card()!.withoutActions).toBe(true);
        await expect(task).toBeAccessible();
    });

    it('Must keep the old time until the new one is booked', async () => {
        const adapter = await comesToReview();
        expect(statuses(adapter)).toBe('booked');
        await submits();
        expect(statuses(adapter)).toBe('cancelled booked');
        expect(adapter.appointments()[1]!.comment).toContain('interpreter: Spanish');
        expect(title()).toBe('Your visit has a new time');
        const { id } = adapter.appointments()[1]!;
        expect(card()!.appointment).toMatchObject({ id, status: 'booked' });
        expect(card()!.shadowRoot!.textContent).toContain('Add to calendar');
        expect(heard).toEqual([{ type: 'rescheduled', bubbles: false, id, status: 'booked' }]);
        await expect(task).toBeAccessible();
    });

    it('asks for times of the same reason, at the same location, with the same clinician', async () => {
        const { properties } = bookedExample();
        const findSlots = jest.fn(properties.adapter.findSlots);
        await comesToTimes(withMethod({ findSlots }));
        expect(findSlots.mock.calls).toMatchObject([
            [
                {
                    ...{ locationId: 'harbor', modality: 'in-person', clinicianId: 'haddad' },
                    reasonId: 'https://clinics.example.org/services|checkup',
                },
            ],
        ]);
    });

    it('Must show the old time and the new one before anything is sent', async () => {
        const adapter = await comesToReview();
        expect(title()).toBe('Check the new time');
        const rows = (one('c-salus-review-list').items as { label: string; value: string }[]).map(
            (row) => ({ ...row, value: row.value.replace(/\s/g, ' ') }),
        );
        expect(rows.map(({ label }) => label)).toEqual([
            'New time',
            'Old time',
            'With',
            'Where and how',
        ]);
        expect(rows).toMatchObject([{ value: NEW, changeable: true }, { value: OLD }, {}, {}]);
        expect(one('p').textContent).toContain('stays yours until the new one is booked');
        expect(statuses(adapter)).toBe('booked');
        await expect(task).toBeAccessible();
        await does('c-salus-review-list', 'edit', { key: 'time' });
        expect(title()).toBe('When?');
        await picks(1);
        expect(title()).toBe('Check the new time');
        expect(one('c-salus-review-list').items[0].value).not.toBe(NEW);
    });

    it('Must warn before a new time that is held is given away, and let the person keep it', async () => {
        const { properties } = bookedExample();
        const hold = jest.fn(properties.adapter.hold);
        await comesToReview(withMethod({ hold }));
        clock.advance(8 * 60_000);
        await settle();
        await does('c-salus-hold-alert', 'keep');
        expect(hold).toHaveBeenCalledTimes(2);
        expect(all('c-salus-hold-alert')).toEqual([]);
        clock.advance(9_000);
        expect(announcementHistory().map(({ text }) => text)).toContain(
            'The time is kept for you again',
        );
        clock.advance(11 * 60_000);
        await settle();
        expect(inFrame('c-salus-alert').heading).toBe('This time is no longer kept for you');
        expect(inFrame('c-salus-alert').text).toContain('Your old time is still yours');
    });

    it('Must offer the nearest other times when somebody else took the time', async () => {
        await comesToReview(examples.conflict);
        expect(title()).toBe('When?');
        expect(inFrame('c-salus-alert')).toMatchObject({
            heading: 'Someone else has just taken this time',
            text: 'Your old time is still yours. Choose another time.',
        });
        const { options } = times().question;
        expect(options).toHaveLength(3);
        await does('c-salus-visit-choices', 'answer', { name: 'nearest', value: options[0].value });
        expect(title()).toBe('Check the new time');
        expect(one('c-salus-review-list').items[0].value).toBe(options[0].label);

        await comesToReview(bookedExample({ planted: { reschedule: ['conflict'] } }));
        await submits();
        expect(title()).toBe('When?');
        await does('c-salus-visit-choices', 'more');
        expect(times().slots.length).toBeGreaterThan(3);
    });

    it('Must look a lost answer up by its key, and never book twice', async () => {
        const { properties } = examples.lostAnswer;
        const reschedule = jest.fn(properties.adapter.reschedule);
        const lookup = jest.fn(properties.adapter.lookup);
        await comesToReview(withMethod({ reschedule, lookup }, examples.lostAnswer));
        await submits();
        expect(title()).toBe('Check the new time');
        expect(inFrame('c-salus-alert').text).toContain('may be booked already');
        await retries();
        expect(title()).toBe('Your visit has a new time');
        expect(reschedule).toHaveBeenCalledTimes(1);
        expect(lookup.mock.calls).toEqual([[reschedule.mock.calls[0]![1].idempotencyKey]]);
        expect(statuses(properties.adapter)).toBe('cancelled booked');
    });

    it('looks a lost answer up, too, once the page has been locked', async () => {
        await comesToReview(bookedExample({ planted: { reschedule: ['lost'] } }));
        await submits();
        purgeAll('lock');
        await restoreAll();
        await settle();
        expect(title()).toBe('Your visit has a new time');
        expect(card()!.appointment.status).toBe('booked');
        expect(heard).toMatchObject([{ type: 'rescheduled', status: 'booked' }]);
    });

    it('sends it again with the same key where nothing came of it', async () => {
        const example = bookedExample({ planted: { reschedule: ['unavailable'] } });
        const reschedule = jest.fn(example.properties.adapter.reschedule);
        await comesToReview(withMethod({ reschedule }, example));
        await submits();
        await retries();
        const keys = reschedule.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
        expect(keys).toHaveLength(2);
        expect(new Set(keys).size).toBe(1);
        expect(statuses(example.properties.adapter)).toBe('cancelled booked');
    });

    it.each([
        ['pending', 'Your new time is requested'],
        ['proposed', 'Your new time is requested'],
        ['waitlist', 'You are on the waiting list'],
        ['noshow', 'The time of your visit is not changed'],
    ] as const)('tells %s as “%s”, and that the old time stays', async (status, said) => {
        const reschedule = async () => ({ ok: true, value: { id: 'a2', status } }) as const;
        await comesToReview(withMethod({ reschedule }));
        await submits();
        expect(title()).toBe(said);
        expect(one('c-salus-alert').text).toContain('Your old time stays booked');
        expect(all('c-salus-help-contact')).toHaveLength(status === 'noshow' ? 1 : 0);
    });

    it('Must call the new time booked only when the server says so', async () => {
        const adapter = await comesToReview(examples.asksTheClinic);
        await submits();
        expect(title()).toBe('Your new time is requested');
        expect(card()!.appointment.status).toBe('pending');
        expect(statuses(adapter)).toBe('booked pending');
    });

    it('Must give the clinic’s link and number where it can’t be moved here, and say why', async () => {
        await opens(examples.tooLate);
        expect(title()).toBe("The time of this visit can't be changed here");
        expect(one('c-salus-alert').text).toContain('too late');
        expect(one('c-salus-help-contact')).toMatchObject({
            ...{ phone: '555-0100', link: 'https://clinics.example.org/visits' },
        });
        expect(card()!.appointment.id).toBe(ID);
        expect(all('c-salus-form')).toEqual([]);
        await opens(examples.elsewhere as unknown as Given);
        expect(one('c-salus-alert').text).toContain("This site can't change it");
        task.appointmentId = 'another';
        await settle();
        expect(title()).toBe("We can't find this visit");
        expect(card()).toBeUndefined();

        await comesToReview(bookedExample({ planted: { reschedule: ['not-permitted'] } }));
        await submits();
        expect(inFrame('c-salus-alert').text).toContain('too late');
        expect(one('c-salus-help-contact').phone).toBe('555-0100');
    });

    it('hands a time that only the clinic books over to it', async () => {
        const { properties } = bookedExample();
        const findSlots = async (query: never) => {
            const answer = await properties.adapter.findSlots(query);
            if (!answer.ok) return answer;
            const value = answer.value.map((slot) => ({ ...slot, bookElsewhere: true }));
            return { ...answer, value };
        };
        await comesToReview(withMethod({ findSlots }));
        expect(title()).toBe("The time of this visit can't be changed here");
        expect(one('c-salus-help-contact').phone).toBe('555-0100');
    });

    it('Must say where no other time is open, with the clinic’s number and the waiting list', async () => {
        await comesToTimes(examples.noTimes);
        expect(title()).toBe('When?');
        expect(times().hasOpenTimes).toBe(false);
        expect(one('c-salus-help-contact').phone).toBe('555-0100');
        one('c-salus-button').click();
        expect(heard).toEqual([{ type: 'waitlist', bubbles: false, id: ID }]);
    });

    it('Must offer another visit by an event that carries an id where the appointment is cancelled', async () => {
        await opens(examples.cancelled);
        expect(title()).toBe('This visit does not take place');
        expect(all('c-salus-help-contact')).toEqual([]);
        expect(all('c-salus-button').map(({ label }) => label)).toEqual([
            'Book another visit',
            'Join the waiting list',
        ]);
        one('c-salus-button').click();
        expect(heard).toEqual([{ type: 'book', bubbles: false, id: ID }]);
    });

    it('Must move the focus to the heading of each new page', async () => {
        await opens();
        const form = one('c-salus-form');
        form.dispatchEvent(new CustomEvent('submit', { detail: { values: {} } }));
        for (let round = 0; round < 12; round += 1) await rendered();
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
        expect(title()).toBe('When?');
        expect(times()).toBeNull();
        await settle();
        expect(times()).not.toBeNull();
    });

    it('Must make one entry in the browser’s history for each page, which holds numbers and no answer', async () => {
        const before = window.history.length;
        await comesToReview();
        expect(window.history.length - before).toBe(2);
        expect(JSON.stringify(window.history.state)).toBe(
            '{"salusTasks":{"reschedule":{"page":5,"depth":2}}}',
        );
        const state = { salusTasks: { reschedule: { page: 3, depth: 1 } } };
        window.dispatchEvent(new PopStateEvent('popstate', { state }));
        await settle();
        expect(title()).toBe('When?');
        expect(times().value).not.toBe('');
    });

    it('Must ask before leaving with a time that is chosen and not booked', async () => {
        await comesToTimes();
        expect(await task.mayLeave()).toBe(true);
        await picks();
        const stays = task.mayLeave();
        inFrame('c-salus-confirm-dialog').open = false;
        expect(await stays).toBe(false);
        await does('c-salus-task', 'leave');
        expect(heard).toEqual([{ type: 'leave', bubbles: false }]);
        expect(title()).toBe('Change the time of your visit');
    });

    it('Must drop everything at once when it is purged, and load it again', async () => {
        const { properties } = bookedExample();
        const release = jest.fn(properties.adapter.release);
        await comesToReview(withMethod({ release }));
        purgeAll('lock');
        const says = (): string => textsUnder(task).join(' ');
        expect(says()).not.toMatch(/CANARY|Harbor|March/);
        await settle();
        expect(says()).not.toMatch(/CANARY|Harbor|March/);
        expect(release).toHaveBeenCalledTimes(1);
        await restoreAll();
        await settle();
        expect(title()).toBe('Change the time of your visit');
        expect(card()!.appointment.id).toBe(ID);
    });

    it('Must wait as long as a busy server asks', async () => {
        const example = bookedExample({ planted: { reschedule: ['rate-limited'] } });
        await comesToReview(example);
        await submits();
        expect(inFrame('c-salus-alert').heading).toBe("The clinic's system is busy right now");
        expect(one('c-salus-task').mustWait).toBe(true);
        clock.advance(30_000);
        await settle();
        expect(one('c-salus-task').mustWait).toBe(false);
        await retries();
        expect(title()).toBe('Your visit has a new time');
    });

    it('tries again to load, and moves the focus to the heading then', async () => {
        await opens(bookedExample({ planted: { findAppointment: ['unavailable'] } }));
        expect(card()).toBeUndefined();
        await retries();
        expect(card()).toBeDefined();
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
    });

    it('Must say in plain words that rescheduling is not set up when the adapter can’t find an appointment', async () => {
        const problems: string[] = [];
        installProblemSink(({ code, property }) => void problems.push(`${code} ${property}`));
        const { adapter, ...rest } = bookedExample().properties;
        task = mount('salusPatternReschedule', SalusPatternReschedule, rest);
        await settle();
        expect(one('p').textContent).toContain('Changing the time is not set up');
        task = mount('salusPatternReschedule', SalusPatternReschedule, { adapter });
        await settle();
        expect(title()).toBe("We can't find this visit");
        expect(problems).toEqual(['missing-adapter adapter', 'bad-property appointmentId']);
    });
});
