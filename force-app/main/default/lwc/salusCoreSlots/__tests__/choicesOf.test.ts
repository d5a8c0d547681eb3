import fc from 'fast-check';
import { choicesOf } from 'c/salusCoreSlots';
import { aClinicDay, aSlot } from './slots';

const MINUTE = 60_000;

describe('what can be chosen within a slot', () => {
    it('is the slot itself, at its start, and its ends stay as they were written', () => {
        const slot = aSlot({
            start: '2021-03-04T09:00:00-05:00',
            end: '2021-03-04T09:30:00-05:00',
        });
        expect(choicesOf(slot)).toEqual([
            expect.objectContaining({ slot, kind: 'time', start: slot.start, end: slot.end }),
        ]);
    });

    it('is one window for opening hours that take several people', () => {
        const day = aClinicDay();
        expect(choicesOf(day)).toEqual([
            expect.objectContaining({ kind: 'window', start: day.start, end: day.end }),
        ]);
    });

    it('is one time for a long visit of one person', () => {
        expect(choicesOf(aClinicDay({ capacity: undefined })).map(({ kind }) => kind)).toEqual([
            'time',
        ]);
    });

    it('is one time for two hours, and a window for a minute more', () => {
        const kindUntil = (end: string) => choicesOf(aClinicDay({ end }))[0]?.kind;
        expect(kindUntil('2021-03-04T16:00:00Z')).toBe('time');
        expect(kindUntil('2021-03-04T16:01:00Z')).toBe('window');
    });

    it('is each start time until the next, in order and once each', () => {
        const startTimes = [
            '2021-03-04T15:00:00Z',
            '2021-03-04T14:00:00Z',
            '2021-03-04T10:00:00-05:00',
        ];
        const found = choicesOf(aClinicDay({ startTimes, arrivalMinutes: 60 }));
        expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([
            ['time', '2021-03-04T14:00:00Z', '2021-03-04T15:00:00.000Z'],
            ['time', '2021-03-04T15:00:00.000Z', '2021-03-04T23:00:00Z'],
        ]);
    });

    it('leaves out start times that lie outside the slot or are none', () => {
        const startTimes = ['2021-03-04T13:59:00Z', '2021-03-04T23:00:00Z', 'soon'];
        expect(choicesOf(aClinicDay({ startTimes })).map(({ kind }) => kind)).toEqual(['window']);
    });

    it('is windows of the arrival minutes, the last one shorter', () => {
        const found = choicesOf(aClinicDay({ arrivalMinutes: 240 }));
        expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([
            ['window', '2021-03-04T14:00:00Z', '2021-03-04T18:00:00.000Z'],
            ['window', '2021-03-04T18:00:00.000Z', '2021-03-04T22:00:00.000Z'],
            ['window', '2021-03-04T22:00:00.000Z', '2021-03-04T23:00:00Z'],
        ]);
    });

    it.each([0, -30, 0.001, NaN, Infinity, 1])('is the whole slot when it is cut by %p', (cut) => {
        expect(choicesOf(aClinicDay({ arrivalMinutes: cut }))).toHaveLength(1);
    });

    it.each([
        ['its start is no instant', { start: '2021-03-04T09:00:00' }],
        ['its end is no instant', { end: 'later' }],
        ['its end comes first', { end: '2021-03-04T13:00:00Z' }],
        ['it has no length', { end: '2021-03-04T14:00:00Z' }],
    ])('is nothing when %s', (_, changes) => {
        expect(choicesOf(aSlot(changes))).toEqual([]);
    });

    it('gives a moved slot other keys, so that a choice never becomes another time', () => {
        const [before] = choicesOf(aSlot());
        const [after] = choicesOf(aSlot({ start: '2021-03-04T14:10:00Z' }));
        expect(after?.key).not.toBe(before?.key);
    });

    it('covers the slot without a gap, and each key stands for one choice, however it is cut', () => {
        const cuts = fc.record({
            minutes: fc.integer({ min: 1, max: 2000 }),
            arrivalMinutes: fc.integer({ min: 1, max: 500 }),
            begins: fc.integer({ min: 0, max: 30_000_000 }),
        });
        fc.assert(
            fc.property(cuts, ({ minutes, arrivalMinutes, begins }) => {
                const from = begins * MINUTE;
                const slot = aSlot({
                    start: new Date(from).toISOString(),
                    end: new Date(from + minutes * MINUTE).toISOString(),
                    arrivalMinutes,
                });
                const found = choicesOf(slot);
                const ends = found.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);
                expect(ends[0]?.[0]).toBe(from);
                expect(ends.at(-1)?.[1]).toBe(from + minutes * MINUTE);
                ends.slice(1).forEach(([start], at) => expect(start).toBe(ends[at]?.[1]));
                expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
            }),
        );
    });
});
