import { openChoices, slotProblems, type Slot } from 'c/salusCoreSlots';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from 'test-support/hostile';
import { aClinicDay, aSlot, NOW } from './slots';

const found = (...slots: unknown[]) =>
    slotProblems(slots as Slot[], NOW).map(({ code, where, property }) => [code, where, property]);
const next = { id: 'slot-2', start: '2021-03-04T14:20:00Z', end: '2021-03-04T14:50:00Z' };

describe('what is wrong with slots', () => {
    it('is nothing with good ones, side by side', () => {
        expect(found(aSlot(), aSlot({ ...next, start: '2021-03-04T14:30:00Z' }))).toEqual([]);
        expect(
            found(aClinicDay({ arrivalMinutes: 60, startTimes: ['2021-03-04T14:00:00Z'] })),
        ).toEqual([]);
    });

    it.each([
        ['bad-instant', 'start', { start: '2021-03-04T09:00:00' }],
        ['bad-instant', 'end', { end: '2021-02-30T09:00:00Z' }],
        ['bad-slot', 'end', { end: '2021-03-04T14:00:00Z' }],
        ['bad-slot', 'status', { status: 'open' }],
        ['bad-slot', 'modality', { modality: 'fax' }],
        ['bad-slot', 'locationId', { locationId: '' }],
        ['bad-slot', 'capacity', { capacity: -1 }],
        ['bad-slot', 'capacity', { capacity: 1.5 }],
        ['no-capacity', 'capacity', { capacity: 0 }],
        ['bad-slot', 'arrivalMinutes', { arrivalMinutes: 0 }],
        ['bad-slot', 'startTimes', { startTimes: ['2021-03-04T13:00:00Z'] }],
        [
            'slot-in-the-past',
            'start',
            { start: '2021-02-28T14:00:00Z', end: '2021-02-28T14:30:00Z' },
        ],
    ])('is %s of %s for %j', (code, property, changes) => {
        expect(found(aSlot(changes as Partial<Slot>))).toEqual([[code, 'Slot/slot-1', property]]);
    });

    it('is not that a slot is past or full when it is not offered anyway', () => {
        expect(found(aSlot({ status: 'busy', capacity: 0 }))).toEqual([]);
        expect(
            found(
                aSlot({
                    status: 'busy',
                    start: '2021-02-28T14:00:00Z',
                    end: '2021-02-28T15:00:00Z',
                }),
            ),
        ).toEqual([]);
    });

    it('is an overlap in one calendar, and both are still offered', () => {
        const slots = [aSlot(next), aSlot()];
        expect(found(...slots)).toEqual([['overlapping-slots', 'Slot/slot-2', 'start']]);
        expect(openChoices(slots, NOW)).toHaveLength(2);
    });

    it('is an overlap with a slot that began long before', () => {
        const day = aClinicDay({ id: 'day' });
        const evening = { start: '2021-03-04T22:00:00Z', end: '2021-03-04T22:30:00Z' };
        expect(found(day, aSlot(), aSlot({ id: 'late', ...evening }))).toEqual([
            ['overlapping-slots', 'Slot/slot-1', 'start'],
            ['overlapping-slots', 'Slot/late', 'start'],
        ]);
    });

    it.each([
        { locationId: 'place-2' },
        { clinicianId: 'clinician-2' },
        { modality: 'video' as const },
        { scheduleId: 'schedule-2' },
        { status: 'entered-in-error' as const },
    ])('is no overlap with %j', (changes) => {
        expect(found(aSlot(), aSlot({ ...next, ...changes }))).toEqual([]);
    });

    it('is an id that is given twice', () => {
        expect(found(aSlot(), aSlot())).toEqual([['duplicate-id', 'Slot/slot-1', 'id']]);
    });

    it('is a value that is no slot, named by its index', () => {
        expect(found(null, 'slot', {}).map(([, where]) => where)).toEqual(
            expect.arrayContaining(['slots[0]', 'slots[1]', 'slots[2]']),
        );
    });

    it('never says what was in a slot, not even in a hostile id', () => {
        const hostile = '<img src=x onerror=alert(1)>CANARY';
        const slot = Object.fromEntries(Object.keys(aSlot()).map((key) => [key, hostile]));
        const problems = slotProblems([slot, { ...slot, ...next, id: hostile + 2 }] as never, NOW);
        expect(problems.length).toBeGreaterThan(0);
        problems.forEach(({ message, where }) =>
            expect(message + where).not.toMatch(/CANARY|onerror/),
        );
    });

    const properties = [...Object.keys(aSlot()), 'capacity', 'startTimes', 'link', 'clinicianId'];

    it.each(
        properties.flatMap((key) => HOSTILE_OBJECTS.map(([name, it]) => [key, name, it] as const)),
    )('is said, and never thrown, when %s is %s', (key, _, value) => {
        const slots = [{ ...aSlot(), [key]: value }, aSlot({ ...next, id: 'good' })] as Slot[];
        expect(() => slotProblems(slots, NOW)).not.toThrow();
        const open = openChoices(slots, NOW).map(({ slot }) => slot.id);
        expect(open).toContain('good');
    });

    it.each(HOSTILE_TEXTS)('is nothing to be run when an id is %s', (_, text) => {
        const [choice] = openChoices([aSlot({ id: text, locationId: text })], NOW);
        expect(choice?.slot.id).toBe(text);
        const [problem] = slotProblems([aSlot({ id: text, capacity: 0 })], NOW);
        expect(problem?.code).toBe('no-capacity');
        expect(problem?.message).not.toMatch(/pwned|[<>{}\u202e\0]|W{65}/);
    });
});
