import fc from 'fast-check';
import { readScheduling } from 'c/salusCoreFhirScheduling';
import { inputOf, steps } from '../fhirInputs';
import { wrongIn, type Reader } from '../fhirOracles';
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
});
