import type { Booking } from 'c/salusCoreBooking';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusWaitlistJoin from 'c/salusWaitlistJoin';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import {
    inMemoryScheduling,
    type InMemoryScheduling,
} from '../../../../../../examples/inMemoryScheduling';
import {
    INVENTED_NOW,
    inventedClinics,
    inventedZoneOf,
} from '../../../../../../examples/inventedClinics';
import type { Planted } from '../../../../../../examples/planted';
import examples from '../__examples__/salusWaitlistJoin.examples';

jest.mock('c/salusHostAnnouncer');

type List = HTMLElement & Record<string, unknown> & { entry?: Booking };
type Part = HTMLElement & {
    name: string;
    value: unknown;
    busy: boolean;
    readOnly: boolean;
    submit(): boolean;
    options: readonly { readonly label: string }[];
};

const { visit, contacts } = examples.default.properties;
const server = (planted?: Planted): InMemoryScheduling =>
    inMemoryScheduling({
        ...{ resources: inventedClinics, zoneOf: inventedZoneOf, now: INVENTED_NOW },
        planted,
    });
const settled = async (): Promise<void> => {
    for (let each = 0; each < 10; each += 1) await rendered();
};
const show = async (more: object = {}): Promise<List> => {
    const given = { ...examples.default.properties, adapter: server(), ...more };
    const list = mount<List>('salusWaitlistJoin', SalusWaitlistJoin, given);
    await rendered();
    return list;
};
const all = <T extends Element = Part>(list: List, selector: string): T[] => [
    ...list.shadowRoot!.querySelectorAll<T>(selector),
];
const form = (list: List): Part => all(list, 'c-salus-form')[0]!;
const field = (list: List, name: string): Part =>
    all(list, 'c-salus-checkboxes, c-salus-radios').find((one) => one.name === name)!;
const headingOf = (list: List): string =>
    all<HTMLElement & { text: string }>(list, '.heading')
        .map(({ text }) => text)
        .join();
const errorsOf = (list: List): string[] =>
    all<HTMLElement & { heading: string; text: string }>(list, 'c-salus-alert').map(
        ({ heading, text }) => `${heading}: ${text}`,
    );
const buttons = (list: List): string[] =>
    all<HTMLElement & { label: string }>(list, 'c-salus-button').map(({ label }) => label);
const itemsOf = (list: List): unknown[] =>
    (
        all<Element>(list, 'c-salus-review-list')[0] as unknown as {
            items: readonly { readonly value: unknown }[];
        }
    ).items.map(({ value }) => value);
const answer = (list: List): void => {
    field(list, 'contact').value = 'text';
};
const join = async (list: List): Promise<void> => {
    form(list).submit();
    await settled();
};
/* Presses the button that leaves the list, and answers the question. */
const leave = async (list: List, isSure: boolean): Promise<void> => {
    const dialog = all(list, 'c-salus-confirm-dialog')[0] as unknown as { ask: unknown };
    dialog.ask = () => Promise.resolve(isSure);
    all(list, 'c-salus-button')[0]!.click();
    await settled();
};

beforeEach(() => installProblemSink(() => {}));

describe('c-salus-waitlist-join', () => {
    it('Must say that it is no appointment, and promise no time', async () => {
        const list = await show();
        expect(headingOf(list)).toBe('Join the waiting list');
        expect(textsUnder(list).join()).toContain('It is no appointment.');
        expect(textsUnder(list).join()).toContain("can't say when that will be");
        await expect(list).toBeAccessible();
    });

    it('Must say what is waited for: how, where and with whom', async () => {
        const list = await show();
        const what = all(list, '.what').map(({ textContent }) => textContent!.trim());
        expect(what).toEqual([
            `In person at Invented Harbor Clinic ${CANARY}`,
            `Dr. Amira Haddad ${CANARY}`,
        ]);
        const video = await show({ visit: { ...visit, modality: 'video' }, clinicianName: '' });
        expect(all(video, '.what')).toHaveLength(1);
        expect(all(video, '.what')[0]!.textContent).toContain('Video visit');
    });

    it('Must ask which days and times suit, and how to tell the person', async () => {
        const list = await show();
        expect(field(list, 'days').options.map(({ label }) => label)).toEqual([
            ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
        ]);
        expect(field(list, 'partsOfDay').options).toHaveLength(3);
        expect(field(list, 'contact').options).toEqual(contacts);
        await join(list);
        expect(headingOf(list)).toBe('Join the waiting list');
        const without = await show({ contacts: undefined });
        expect(field(without, 'contact')).toBeUndefined();
        await join(without);
        expect(headingOf(without)).toBe('You are on the waiting list');
    });

    it('Must send what suits, and nothing where everything does', async () => {
        const adapter = server();
        const sent = jest.spyOn(adapter, 'joinWaitlist');
        const list = await show({ adapter });
        answer(list);
        field(list, 'days').value = ['sun', 'mon'];
        field(list, 'partsOfDay').value = ['MORN', 'AFT', 'EVE'];
        await join(list);
        expect(sent.mock.calls).toEqual([
            [
                {
                    ...visit,
                    idempotencyKey: expect.stringMatching(/^[\da-f]{32}$/),
                    days: ['mon', 'sun'],
                    contact: 'text',
                },
            ],
        ]);
        expect(itemsOf(list)).toEqual(['Monday and Sunday', 'Any time of day', contacts[0]!.label]);
    });

    it('Must say that the person is on the list, and have the heading say it', async () => {
        const list = await show();
        const heard = jest.fn();
        list.addEventListener('join', (event) => {
            const { bubbles, composed, detail } = event as CustomEvent;
            heard({ bubbles, composed, detail });
        });
        answer(list);
        await join(list);
        expect(headingOf(list)).toBe('You are on the waiting list');
        expect(list.shadowRoot!.activeElement).toBe(all(list, '.heading')[0]);
        const detail = { id: 'appointment-1', status: 'waitlist' };
        expect(heard.mock.calls).toEqual([[{ bubbles: false, composed: false, detail }]]);
        await expect(list).toBeAccessible();
    });

    it.each([
        ['waitlist', 'You are on the waiting list'],
        ['proposed', 'Your visit is requested'],
        ['booked', 'Your visit is booked'],
        ['cancelled', 'You are not on the waiting list'],
        ['entered-in-error', 'You are not on the waiting list'],
    ])('Must follow the status that the server gave', async (status, heading) => {
        const list = await show({ entry: { id: '1', status } });
        expect(headingOf(list)).toBe(heading);
        expect(form(list)).toBeUndefined();
        expect(buttons(list)).toEqual(
            { waitlist: ['Leave the waiting list'], proposed: [], booked: [] }[status] ?? [
                'Join the waiting list',
            ],
        );
    });

    it('Must put nobody on the list twice where an answer was lost', async () => {
        const adapter = server({ joinWaitlist: ['lost', 'throws', 'rate-limited'] });
        const list = await show({ adapter });
        answer(list);
        const lost = expect.stringContaining('you are put on it only once');
        for (const said of [lost, lost, expect.stringContaining('is busy right now')]) {
            await join(list);
            expect(errorsOf(list)).toEqual([said]);
        }
        expect(adapter.appointments()).toHaveLength(1);
    });

    it('Must let nothing be changed while it is not known whether they are on the list', async () => {
        const adapter = server({ joinWaitlist: ['lost'] });
        const list = await show({ adapter });
        const areFixed = (): unknown[] =>
            all(list, 'c-salus-checkboxes, c-salus-radios').map(({ readOnly }) => readOnly);
        answer(list);
        field(list, 'days').value = ['sat'];
        expect(areFixed()).toEqual([false, false, false]);
        await join(list);
        expect(areFixed()).toEqual([true, true, true]);
        await join(list);
        expect(itemsOf(list)[0]).toBe('Saturday');
        expect(adapter.appointments()).toHaveLength(1);
        expect(adapter.appointments()[0]!.comment).toContain('sat');
    });

    it('Must send again what another one was not answered, by the same key', async () => {
        const adapter = server({ joinWaitlist: ['lost'] });
        const sent = jest.spyOn(adapter, 'joinWaitlist');
        const list = await show({ adapter });
        const heard = jest.fn();
        list.addEventListener('unanswered', (event) => heard((event as CustomEvent).detail));
        answer(list);
        field(list, 'days').value = ['sat'];
        await join(list);
        expect(heard.mock.calls).toEqual([[null]]);
        const { unanswered } = list;
        list.remove();
        const next = await show({ adapter, unanswered });
        expect(field(next, 'days')).toMatchObject({ value: ['sat'], readOnly: true });
        expect(field(next, 'contact')).toMatchObject({ value: 'text', readOnly: true });
        await join(next);
        expect(headingOf(next)).toBe('You are on the waiting list');
        expect(adapter.appointments()).toHaveLength(1);
        expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
        expect(next.unanswered).toBeUndefined();
    });

    it('asks anew for another visit, and not for the same one given again', async () => {
        const keys: unknown[] = [];
        const joinWaitlist = (request: { readonly idempotencyKey: string }) => {
            keys.push(request.idempotencyKey);
            return Promise.reject(new Error());
        };
        const list = await show({ adapter: { ...server(), joinWaitlist } });
        answer(list);
        await join(list);
        list.visit = { ...visit };
        await join(list);
        expect(keys[1]).toBe(keys[0]);
        list.visit = { ...visit, modality: 'phone' };
        await rendered();
        expect(errorsOf(list)).toEqual([]);
        expect(field(list, 'days').readOnly).toBe(false);
        await join(list);
        expect(keys).toHaveLength(3);
        expect(keys[2]).not.toBe(keys[0]);
    });

    it('Must announce each error, also the same again', async () => {
        jest.mocked(announce).mockClear();
        const list = await show({ adapter: server({ joinWaitlist: ['throws', 'throws'] }) });
        answer(list);
        await join(list);
        await join(list);
        const said = jest.mocked(announce).mock.calls.map(([{ text }]) => text);
        expect(said.filter((text) => text.includes("can't reach the clinic"))).toHaveLength(2);
    });

    it('Must wait as long as a busy server asks, and say so', async () => {
        const hand = manualClock();
        const restore = installClock(hand);
        const list = await show({ adapter: server({ joinWaitlist: ['rate-limited'] }) });
        answer(list);
        await join(list);
        expect(errorsOf(list)).toEqual([
            "The clinic's system is busy right now: Try again in about 1 minute. Nothing that you told us is lost.",
        ]);
        expect(form(list).busy).toBe(true);
        await join(list);
        hand.advance(30_000);
        await rendered();
        expect(form(list).busy).toBe(false);
        await join(list);
        expect(headingOf(list)).toBe('You are on the waiting list');
        restore();
    });

    it('Must send the person to the clinic where the server refuses, or there is no list', async () => {
        const refused = await show({ adapter: server({ joinWaitlist: ['not-permitted'] }) });
        answer(refused);
        await join(refused);
        expect(errorsOf(refused)[0]).toContain('Contact the clinic');
        const elsewhere = await show(examples.elsewhere.properties);
        expect(form(elsewhere)).toBeUndefined();
        expect(errorsOf(elsewhere)[0]).toContain('Contact the clinic');
    });

    it('Must ask before the person leaves the list, and take them off it', async () => {
        const adapter = server();
        const list = await show({ adapter });
        answer(list);
        await join(list);
        await leave(list, false);
        expect(adapter.appointments()[0]!.status).toBe('waitlist');
        const heard = jest.fn();
        list.addEventListener('leave', (event) => heard((event as CustomEvent).detail));
        await leave(list, true);
        expect(adapter.appointments()[0]!.status).toBe('cancelled');
        expect(headingOf(list)).toBe('You are not on the waiting list');
        expect(list.shadowRoot!.activeElement).toBe(all(list, '.heading')[0]);
        expect(heard).toHaveBeenCalledWith({ id: 'appointment-1', status: 'cancelled' });
    });

    it('Must say so where it is not known whether the person is off the list', async () => {
        const list = await show({ adapter: server({ cancel: ['lost'] }) });
        answer(list);
        await join(list);
        await leave(list, true);
        expect(errorsOf(list)).toEqual([expect.stringContaining('You may be off the list')]);
        await leave(list, true);
        expect(headingOf(list)).toBe('You are not on the waiting list');
    });

    it('Must let a person who left join again, as another entry', async () => {
        const adapter = server();
        const list = await show({ adapter });
        answer(list);
        await join(list);
        await leave(list, true);
        all(list, 'c-salus-button')[0]!.click();
        await rendered();
        expect(list.shadowRoot!.activeElement).toBe(all(list, '.heading')[0]);
        answer(list);
        await join(list);
        expect(adapter.appointments().map(({ status }) => status)).toEqual([
            'cancelled',
            'waitlist',
        ]);
    });

    it('Must not offer to leave where the server can’t do it', async () => {
        const entry = { id: '1', status: 'waitlist' };
        const list = await show({ entry, adapter: { ...server(), cancel: undefined } });
        expect(buttons(list)).toEqual([]);
        expect(all(list, 'c-salus-confirm-dialog')).toEqual([]);
    });

    it('Must take an answer that makes no sense for none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const answers = [
            { ok: true, value: {} },
            { ok: false, error: { code: 'conflict' } },
        ];
        for (const given of [...answers, undefined]) {
            const adapter = { ...server(), joinWaitlist: () => Promise.resolve(given) };
            const list = await show({ adapter });
            answer(list);
            await join(list);
            expect(errorsOf(list)).toEqual([expect.stringContaining("can't reach the clinic")]);
        }
        expect(problems.map(({ code, property }) => [code, property])).toEqual(
            [1, 2, 3].map(() => ['bad-answer', 'joinWaitlist']),
        );
    });

    it('drops what waits for an answer when it is purged', async () => {
        let answerLate: (answer: unknown) => void = () => {};
        const late = new Promise((resolve) => {
            answerLate = resolve;
        });
        const list = await show({ adapter: { ...server(), joinWaitlist: () => late } });
        const heard = jest.fn();
        list.addEventListener('join', heard);
        answer(list);
        form(list).submit();
        await settled();
        purgeAll('lock');
        answerLate({ ok: true, value: { id: '1', status: 'waitlist' } });
        await settled();
        expect(heard).not.toHaveBeenCalled();
        expect(list.entry).toBeUndefined();
    });

    it.each([
        ['visit', { locationId: 'harbor' }],
        ['visit', { locationId: ' ', modality: 'video' }],
        ['visit', CANARY],
        [
            'visit',
            {
                get modality(): string {
                    throw new Error(CANARY);
                },
            },
        ],
        ['contacts', [{ label: CANARY }]],
    ])(
        'Must tell the developer of what can’t be read, and break at nothing',
        async (property, given) => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            await show({ [property]: given });
            expect(problems).toMatchObject([{ code: 'bad-property', property }]);
            expect(problems.map(String).join()).not.toContain(CANARY);
            await show({ [property]: undefined, entry: { id: 7 } });
            expect(problems).toHaveLength(1);
        },
    );
});
