import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import { installProblemSink, throwProblem } from 'c/salusHostProblems';
import SalusPatternCancel from 'c/salusPatternCancel';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { bookedExample } from '../../../../../../examples/bookedExample';
import examples from '../__examples__/salusPatternCancel.examples';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;
type Given = ReturnType<typeof bookedExample>;

const ID = 'invented-visit';

describe('c-salus-pattern-cancel', () => {
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
    const opens = async ({ properties }: Given = bookedExample(), more: object = {}) => {
        task = mount('salusPatternCancel', SalusPatternCancel, { ...properties, ...more });
        heard = [];
        const listen = ({ type, bubbles, detail }: any): void =>
            void heard.push({ type, bubbles, ...detail });
        for (const name of ['cancelled', 'book', 'waitlist', 'leave'])
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
    const alerts = (): string[] => all('c-salus-alert').map(({ text }) => text);
    const submits = async (values: object = {}): Promise<void> => {
        one('c-salus-form').dispatchEvent(new CustomEvent('submit', { detail: { values } }));
        await settle();
    };
    const button = (label: string): Any | undefined =>
        all('c-salus-button').find((each) => each.label === label);
    const presses = async (label: string): Promise<void> => {
        button(label)!.click();
        await settle();
    };
    const retries = async (): Promise<void> => {
        one('c-salus-task').dispatchEvent(new CustomEvent('retry'));
        await settle();
    };
    const comesToConfirm = async (example?: Given, reason?: string) => {
        const adapter = await opens(example);
        await submits();
        await submits({ reason });
        return adapter;
    };
    const goesTo = async (page: number): Promise<void> => {
        const state = { salusTasks: { cancel: { page, depth: 0 } } };
        window.dispatchEvent(new PopStateEvent('popstate', { state }));
        await settle();
    };
    const says = (): string => textsUnder(task).join(' ');

    beforeEach(() => {
        installProblemSink((problem) => problem.code !== 'bad-answer' && throwProblem(problem));
        window.history.replaceState(null, '');
        clock = manualClock(Date.parse(examples.default.now));
        restoreClock = installClock(clock);
    });

    afterEach(() => restoreClock());

    it('Must show the appointment as the server has it before anything is asked', async () => {
        await opens();
        expect(title()).toBe('Cancel your visit');
        expect(card()!.appointment).toMatchObject({
            id: ID,
            status: 'booked',
            locationName: 'Harbor Street Clinic',
        });
        expect(card()!.withoutActions).toBe(true);
        await expect(task).toBeAccessible();
    });

    it('Must require no reason, and send the one that is given', async () => {
        const adapter = await comesToConfirm();
        expect(title()).toBe('Cancel this visit?');
        expect(all('c-salus-review-list')).toEqual([]);
        one('c-salus-task').dispatchEvent(new CustomEvent('back'));
        await settle();
        expect(title()).toBe('Why are you cancelling?');
        expect(one('c-salus-radios').options).toHaveLength(7);
        expect(one('c-salus-radios').required).toBeFalsy();
        await submits({ reason: 'pat-fb' });
        expect(one('c-salus-review-list').items).toMatchObject([{ value: 'I feel better' }]);
        one('c-salus-review-list').dispatchEvent(new CustomEvent('edit'));
        await settle();
        expect(one('c-salus-radios').value).toBe('pat-fb');
        await submits({ reason: 'pat-fb' });
        await presses('Cancel this visit');
        expect(adapter.appointments()[0]).toMatchObject({
            ...{ status: 'cancelled', cancelationReason: { coding: [{ code: 'pat-fb' }] } },
        });
    });

    it('sends no reason for somebody who would rather not say', async () => {
        const { properties } = bookedExample();
        const cancel = jest.fn(properties.adapter.cancel);
        const adapter = { ...properties.adapter, cancel };
        await comesToConfirm(
            { ...examples.default, properties: { ...properties, adapter } },
            'not-said',
        );
        await presses('Cancel this visit');
        expect(cancel.mock.calls).toEqual([[ID, undefined]]);
    });

    it('Must say what is lost before anything is cancelled', async () => {
        const adapter = await comesToConfirm();
        expect(all('c-salus-alert').map(({ heading }) => heading)).toEqual(['You lose this time']);
        expect(alerts()[0]).toContain('offered to other people');
        expect(adapter.appointments()[0]!.status).toBe('booked');
        await expect(task).toBeAccessible();
    });

    it('Must say “cancelled” in words, and only when the server says so', async () => {
        await comesToConfirm();
        await presses('Cancel this visit');
        expect(title()).toBe('Your visit is cancelled');
        expect(card()!.appointment.status).toBe('cancelled');
        expect(card()!.shadowRoot!.querySelector('.status')!.textContent).toBe('Cancelled');
        expect(task.shadowRoot!.querySelector('s, del')).toBeNull();
        expect(heard).toEqual([{ type: 'cancelled', bubbles: false, id: ID, status: 'cancelled' }]);
        await expect(task).toBeAccessible();
    });

    it.each(['booked', 'pending'] as const)(
        'says that a visit that is still %s is not cancelled',
        async (status) => {
            const { properties } = bookedExample();
            const cancel = async () => ({ ok: true, value: { id: ID, status } }) as const;
            const adapter = { ...properties.adapter, cancel };
            await comesToConfirm({ ...examples.default, properties: { ...properties, adapter } });
            await presses('Cancel this visit');
            expect(title()).toBe('Your visit is not cancelled');
            expect(one('c-salus-help-contact').phone).toBe('555-0100');
            expect(button('Book another visit')).toBeUndefined();
        },
    );

    it('Must look up what became of a cancelling whose answer was lost before it is sent again', async () => {
        const { properties } = bookedExample({ planted: { cancel: ['lost'] } });
        const cancel = jest.fn(properties.adapter.cancel);
        const adapter = { ...properties.adapter, cancel };
        await comesToConfirm({ ...examples.default, properties: { ...properties, adapter } });
        await presses('Cancel this visit');
        expect(title()).toBe('Cancel this visit?');
        expect(inFrame('c-salus-alert').text).toContain('may be cancelled already');
        await retries();
        expect(title()).toBe('Your visit is cancelled');
        expect(cancel).toHaveBeenCalledTimes(1);
    });

    it('sends it again where the server still has it booked, and not where it can’t be any more', async () => {
        const asked = { planted: { cancel: ['unavailable'] as const } };
        const first = await comesToConfirm(bookedExample(asked));
        await presses('Cancel this visit');
        await retries();
        expect(title()).toBe('Your visit is cancelled');
        expect(first.appointments()[0]!.status).toBe('cancelled');

        let now = examples.default.now;
        await comesToConfirm(bookedExample({ ...asked, now: () => now }));
        await presses('Cancel this visit');
        now = '2021-03-10T14:00:01Z';
        await retries();
        expect(title()).toBe("This visit can't be cancelled here");
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
    });

    it('Must say that a visit is already cancelled', async () => {
        await opens(examples.alreadyCancelled);
        expect(title()).toBe('This visit is already cancelled');
        expect(card()!.appointment.status).toBe('cancelled');
        expect(all('c-salus-form')).toEqual([]);
        expect(all('c-salus-help-contact')).toEqual([]);
        expect(button('Book another visit')).toBeDefined();
    });

    it('Must give the clinic’s link and number where it can’t be cancelled here, and say why', async () => {
        await opens(examples.tooLate);
        expect(title()).toBe("This visit can't be cancelled here");
        expect(alerts()[0]).toContain('too late');
        expect(one('c-salus-help-contact')).toMatchObject({
            ...{ phone: '555-0100', link: 'https://clinics.example.org/visits' },
        });
        await opens(examples.elsewhere as unknown as Given);
        expect(alerts()[0]).toContain("This site can't cancel it");
        await opens(examples.notFound);
        expect(title()).toBe("We can't find this visit");
        expect(card()).toBeUndefined();
        expect(one('c-salus-help-contact').phone).toBe('');

        await comesToConfirm(bookedExample({ planted: { cancel: ['not-permitted'] } }));
        await presses('Cancel this visit');
        expect(inFrame('c-salus-alert').heading).toBe("This visit can't be cancelled here");
        expect(one('c-salus-help-contact').phone).toBe('555-0100');
        expect(button('Cancel this visit')).toBeUndefined();
    });

    it('looks again, and cancels it, where somebody else was writing to it', async () => {
        const { properties, ...example } = bookedExample();
        const { adapter } = properties;
        const refused = { ok: false, error: { code: 'conflict' } } as const;
        const cancel = jest.fn(adapter.cancel).mockResolvedValueOnce(refused as never);
        const changed = { ...properties, adapter: { ...adapter, cancel } };
        await comesToConfirm({ ...example, properties: changed });
        await presses('Cancel this visit');
        expect(inFrame('c-salus-alert').text).toContain('we look first');
        await retries();
        expect(title()).toBe('Your visit is cancelled');
        expect(cancel).toHaveBeenCalledTimes(2);
    });

    it('Must offer another visit and the waiting list by events that carry an id', async () => {
        await opens(examples.alreadyCancelled);
        await presses('Book another visit');
        await presses('Join the waiting list');
        const bubbles = false;
        expect(heard).toEqual([
            { type: 'book', bubbles, id: ID },
            { type: 'waitlist', bubbles, id: ID },
        ]);
        task.adapter = { ...task.adapter, book: undefined, joinWaitlist: undefined };
        await settle();
        expect(all('c-salus-button')).toEqual([]);
    });

    it('Must move the focus to the heading of each new page', async () => {
        await opens();
        const form = one('c-salus-form');
        form.dispatchEvent(new CustomEvent('submit', { detail: { values: {} } }));
        for (let round = 0; round < 12; round += 1) await rendered();
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
        expect(title()).toBe('Why are you cancelling?');
        expect(one('c-salus-radios')).toBeNull();
        await settle();
        expect(one('c-salus-radios')).not.toBeNull();
    });

    it('Must make one entry in the browser’s history for each page, and lose nothing on the way back', async () => {
        const before = window.history.length;
        await comesToConfirm(undefined, 'other');
        expect(window.history.length - before).toBe(2);
        expect(JSON.stringify(window.history.state)).toBe(
            '{"salusTasks":{"cancel":{"page":2,"depth":2}}}',
        );
        await goesTo(1);
        expect(title()).toBe('Why are you cancelling?');
        expect(one('c-salus-radios').value).toBe('other');
        await goesTo(3);
        expect(title()).toBe('Why are you cancelling?');
        one('c-salus-task').dispatchEvent(new CustomEvent('back'));
        await settle();
        expect(title()).toBe('Cancel your visit');
    });

    it('Must ask before leaving with a visit that is not cancelled yet', async () => {
        await opens();
        expect(await task.mayLeave()).toBe(true);
        await submits();
        const stays = task.mayLeave();
        inFrame('c-salus-confirm-dialog').open = false;
        expect(await stays).toBe(false);
        one('c-salus-task').dispatchEvent(new CustomEvent('leave'));
        await settle();
        expect(heard).toEqual([{ type: 'leave', bubbles: false }]);
        expect(title()).toBe('Cancel your visit');
    });

    it('Must drop everything at once when it is purged, and load it again', async () => {
        await comesToConfirm(undefined, 'pat-fb');
        purgeAll('lock');
        expect(says()).not.toMatch(/CANARY|feel better|Harbor/);
        await settle();
        expect(says()).not.toMatch(/CANARY|feel better|Harbor/);
        await restoreAll();
        await settle();
        expect(title()).toBe('Cancel your visit');
        expect(card()!.appointment.id).toBe(ID);
    });

    it('Must wait as long as a busy server asks', async () => {
        const { properties } = bookedExample({ planted: { cancel: ['rate-limited'] } });
        const cancel = jest.fn(properties.adapter.cancel);
        const adapter = { ...properties.adapter, cancel };
        await comesToConfirm({ ...examples.default, properties: { ...properties, adapter } });
        await presses('Cancel this visit');
        expect(inFrame('c-salus-alert').heading).toBe("The clinic's system is busy right now");
        expect(one('c-salus-task').mustWait).toBe(true);
        expect(button('Cancel this visit')!.busy).toBe(true);
        clock.advance(30_000);
        await settle();
        expect(one('c-salus-task').mustWait).toBe(false);
        await retries();
        expect(title()).toBe('Your visit is cancelled');
        expect(cancel).toHaveBeenCalledTimes(2);
    });

    it('tries again to load, and moves the focus to the heading then', async () => {
        await opens(bookedExample({ planted: { findAppointment: ['unavailable'] } }));
        expect(card()).toBeUndefined();
        await retries();
        expect(card()).toBeDefined();
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
    });

    it('shows another appointment when another is asked for', async () => {
        await opens();
        await submits();
        task.appointmentId = 'another';
        await settle();
        expect(title()).toBe("We can't find this visit");
    });

    it('Must say in plain words that cancelling is not set up when the adapter can’t find an appointment', async () => {
        const problems: string[] = [];
        installProblemSink(({ code, property }) => void problems.push(`${code} ${property}`));
        const { adapter: _, ...rest } = bookedExample().properties;
        task = mount('salusPatternCancel', SalusPatternCancel, rest);
        await settle();
        expect(one('p').textContent).toContain('Cancelling is not set up');
        task = mount('salusPatternCancel', SalusPatternCancel, {
            adapter: bookedExample().properties.adapter,
        });
        await settle();
        expect(title()).toBe("We can't find this visit");
        expect(problems).toEqual(['missing-adapter adapter', 'bad-property appointmentId']);
    });
});
