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
