import fc from 'fast-check';
import { parseNdjson, readBooking, readScheduling } from 'c/salusCoreFhirScheduling';
import { SalusProblem } from 'c/salusCoreProblems';
import { steps } from '../breaking';
import { answerOf, inputOf } from '../fhirInputs';
import { wrongIn, wrongInAnswer, wrongInLines, wrongInSlots, type Reader } from '../fhirOracles';
import { inputs } from '../random';

describe('an oracle', () => {
    const changed =
        (change: (read: ReturnType<Reader>) => object): Reader =>
        (...given) => {
            const read = readScheduling(...given);
            return { ...read, ...change(read) };
        };
    const finds = (reader: Reader, what: string, settings = {}) =>
        fc.check(
            fc.property(steps, (all) => !wrongIn(reader, inputOf(all), settings).includes(what)),
            inputs(1_000, 1_000),
        ).failed;

    it('finds a planted reader that throws', () => {
        const planted: Reader = (resources, context) => {
            resources.forEach((one) => Object.keys(one as object));
            return readScheduling(resources, context);
        };
        expect(finds(planted, 'it throws')).toBe(true);
    });

    it.each(['reasons', 'locations', 'clinicians', 'schedules', 'slots', 'bookings', 'problems'])(
        'finds planted %s of a wrong shape',
        (key) => {
            const planted = changed(() => ({ [key]: [{}] }));
            expect(finds(planted, `the shape of ${key}`)).toBe(true);
        },
    );

    it('finds a planted slot without an instant', () => {
        const planted = changed(({ slots }) => ({
            slots: slots.map((slot) => ({ ...slot, end: slot.end.slice(0, 10) })),
        }));
        expect(finds(planted, 'a slot without an instant')).toBe(true);
    });

    it('finds a planted slot without a zone', () => {
        const planted = changed(({ locations }) => ({ locations: locations.slice(1) }));
        expect(finds(planted, 'a slot without a zone')).toBe(true);
    });

    it('finds a planted problem that holds a value', () => {
        const planted = changed(({ problems }) => ({
            problems: problems.map((one) => Object.assign(one, { message: 'CANARY' })),
        }));
        expect(finds(planted, 'a value in a problem')).toBe(true);
    });

    it('finds a planted reader that takes too long', () => {
        let now = 0;
        const clock = () => (now += 60_000);
        expect(finds(readScheduling, 'too long', { longest: 10_000, clock })).toBe(true);
    });

    it('finds nothing where only the first try was slow', () => {
        const ends = [0, 60_000, 60_000, 60_001];
        const clock = () => ends.shift() ?? 0;
        expect(wrongIn(readScheduling, inputOf([]), { longest: 10_000, clock })).toEqual([]);
    });

    const slow = () => {
        let now = 0;
        return { longest: 10_000, clock: () => (now += 60_000) };
    };
    const throws = () => {
        throw new Error('planted');
    };
    const problem = new SalusProblem('bad-resource', 'answer', 'id', 'CANARY');

    describe('of an answer to a booking', () => {
        const wrong = (reader: typeof readBooking) => wrongInAnswer(reader, answerOf([]));
        it('finds nothing in a good one', () => expect(wrong(readBooking)).toEqual([]));

        it.each<[string, typeof readBooking]>([
            ['it throws', throws],
            ['the shape of a booking', () => ({ id: '', status: 'booked' })],
            ['a value in a problem', () => problem],
        ])('finds that was planted: %s', (what, reader) => expect(wrong(reader)).toEqual([what]));

        it('finds one that takes too long', () => {
            expect(wrongInAnswer(readBooking, answerOf([]), slow())).toEqual(['too long']);
        });
    });

    describe('of lines of JSON', () => {
        const wrong = (parser: typeof parseNdjson) => wrongInLines(parser, '{}\n{');
        it('finds nothing in good and bad ones', () => expect(wrong(parseNdjson)).toEqual([]));

        it.each<[string, typeof parseNdjson]>([
            ['it throws', throws],
            ['a resource that is no object', () => ({ resources: [[]], problems: [] })],
            ['the shape of problems', () => ({ resources: [{}], problems: [{} as never] })],
            ['nothing is said', () => ({ resources: [], problems: [] })],
            ['a value in a problem', () => ({ resources: [], problems: [problem] })],
        ])('finds that was planted: %s', (what, parser) => expect(wrong(parser)).toEqual([what]));

        it('finds what takes too long', () => {
            expect(wrongInLines(parseNdjson, '{}', slow())).toEqual(['too long']);
        });
    });

    describe('of slots', () => {
        it('finds nothing in none, and what throws', () => {
            expect(wrongInSlots([])).toEqual([]);
            expect(wrongInSlots(undefined as never)).toEqual(['it throws']);
        });

        it('finds what takes too long', () => {
            expect(wrongInSlots([], slow())).toEqual(['too long']);
        });
    });
});
