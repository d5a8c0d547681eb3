import { byDay, nearestTo, nextAvailable, openChoices, slotProblems } from 'c/salusCoreSlots';
import { countedWork, growth, LINEAR } from 'test-support/countedWork/countedWork';
import { aSlot, NOW } from './slots';

type Core = typeof import('c/salusCoreSlots');

const { core, workOf } = countedWork<Core>('salusCoreSlots');
const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const slots = (count: number) =>
    Array.from({ length: count }, (_, n) =>
        aSlot({ id: `s${n}`, start: at(n * 5 + 5), end: at(n * 5 + 10) }),
    );

describe('ten thousand slots', () => {
    it('are sorted, cut into days and searched', () => {
        const open = openChoices(slots(10_000), NOW);
        expect(byDay(open, 'America/New_York')).toHaveLength(36);
        expect(nextAvailable(open)?.slot.id).toBe('s0');
        expect(nearestTo(open, at(500), 3)).toHaveLength(3);
    });

    it('are looked through for mistakes', () =>
        expect(slotProblems(slots(10_000), NOW)).toEqual([]));
});

describe('the work of many slots is linear in their number', () => {
    it('to sort them, cut them into days and search them', () => {
        const work = (count: number) => {
            const given = slots(count).reverse();
            return workOf(() => {
                const open = core.openChoices(given, NOW);
                core.byDay(open, 'America/New_York');
                core.nextAvailable(open);
                core.nearestTo(open, at(500), 3);
            });
        };
        expect(growth(work, 1000)).toBeLessThan(LINEAR);
    });

    it('to look for mistakes', () => {
        const work = (count: number) => {
            const given = slots(count);
            return workOf(() => core.slotProblems(given, NOW));
        };
        expect(growth(work, 1000)).toBeLessThan(LINEAR);
    });
});

describe('start times that are no instants', () => {
    it('take few steps each, since an exception for each of 100,000 would take seconds', () => {
        const startTimes = Array.from({ length: 1000 }, () => 'CANARY');
        const given = [aSlot({ startTimes })];
        const steps = workOf(() => core.openChoices(given, NOW)) / startTimes.length;
        expect(steps).toBeLessThan(5);
    });
});

describe('too many', () => {
    const cut = (count: number, changes: object = {}) =>
        Array.from({ length: count }, (_, n) =>
            aSlot({
                ...{ id: `s${n}`, start: at(n * 1440), end: at((n + 1) * 1440) },
                ...{ arrivalMinutes: 5, capacity: 9, ...changes },
            }),
        );
    const codes = (given: Parameters<typeof slotProblems>[0]) =>
        slotProblems(given, NOW).map(({ code, where, property }) => `${code} ${where} ${property}`);

    it('are the times of all slots: no slot after the first 100,000 is offered, which is a problem', () => {
        expect(openChoices(cut(348), NOW)).toHaveLength(347 * 288);
        expect(codes(cut(348))).toEqual(['bad-slot slots times']);
        expect(codes(cut(347))).toEqual([]);
    });

    it('are the start times of one slot, which is not offered', () => {
        const startTimes = Array.from({ length: 100_001 }, (_, n) => at(n + 5));
        const given = [aSlot({ start: at(5), end: at(200_000), startTimes })];
        expect(openChoices(given, NOW)).toEqual([]);
        expect(codes(given)).toEqual(['bad-slot slots times']);
    });

    it.each<[string, (n: number) => unknown]>([
        ['slots that are none', () => null],
        ['bad slots', (n) => ({ id: `s${n}` })],
        ['slots at one time', (n) => aSlot({ id: `s${n}` })],
    ])('are problems: a thousand are listed of %s', (_, make) => {
        const given = Array.from({ length: 3_000 }, (_one, n) => make(n)) as never;
        const problems = slotProblems(given, NOW);
        expect(problems).toHaveLength(1_001);
        expect(problems.at(-1)?.message).toContain('more than are listed');
    });

    it('are bad slots: none is looked at after a thousand problems', () => {
        const work = (count: number) => {
            const given = Array.from({ length: count }, () => null) as never;
            return workOf(() => core.slotProblems(given, NOW));
        };
        expect(work(4_000) / work(2_000)).toBeLessThan(1.5);
    });

    it('are windows: none is made to look for mistakes in slots that are not offered', () => {
        const work = (arrivalMinutes: number) => {
            const given = cut(50, { arrivalMinutes, status: 'busy' });
            return workOf(() => core.slotProblems(given, NOW));
        };
        expect(work(5) / work(1440)).toBeLessThan(1.1);
    });
});
