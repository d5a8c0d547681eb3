import fc from 'fast-check';
import {
    byTime,
    changeOf,
    isStatus,
    kindOfStatus,
    readAppointmentView,
    readFoundAppointment,
    visitPhrase,
} from 'c/salusCoreAppointments';
import { statuses } from 'c/salusCoreBooking';

const NOW = '2021-03-04T14:30:00Z';
const at = (id: string, start?: string, more: object = {}) => ({
    ...{ id, status: 'booked', start },
    ...more,
});
const sorted = (...views: readonly ReturnType<typeof at>[]) => {
    const { upcoming, past } = byTime(views, Date.parse(NOW));
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(' ');
    return `${ids(upcoming)} | ${ids(past)}`;
};

describe('byTime', () => {
    it('has what comes next first, and what was last first', () => {
        const all = [
            at('next-week', '2021-03-11T14:30:00Z'),
            at('last-year', '2020-03-11T14:30:00Z'),
            at('tomorrow', '2021-03-05T14:30:00Z'),
            at('yesterday', '2021-03-03T14:30:00Z'),
        ];
        expect(sorted(...all)).toBe('tomorrow next-week | yesterday last-year');
    });

    it('compares instants, whatever their offset is', () => {
        const later = at('later', '2021-03-05T01:00:00-08:00');
        const sooner = at('sooner', '2021-03-05T03:00:00-05:00');
        expect(sorted(later, sooner)).toBe('sooner later | ');
    });

    it('has one that is under way among the upcoming, until its end', () => {
        const start = '2021-03-04T14:00:00Z';
        expect(sorted(at('a', start, { end: '2021-03-04T14:30:01Z' }))).toBe('a | ');
        expect(sorted(at('a', start, { end: NOW }))).toBe(' | a');
        expect(sorted(at('a', start))).toBe(' | a');
    });

    it.each(['fulfilled', 'noshow', 'entered-in-error'])(
        'has one that is %s in the past',
        (status) => {
            expect(sorted(at('a', '2021-03-05T14:30:00Z', { status }))).toBe(' | a');
            expect(sorted(at('a', undefined, { status }))).toBe(' | a');
        },
    );

    it('has a cancelled one where its time is', () => {
        const cancelled = { status: 'cancelled' };
        expect(sorted(at('a', '2021-03-05T14:30:00Z', cancelled))).toBe('a | ');
        expect(sorted(at('a', '2021-03-03T14:30:00Z', cancelled))).toBe(' | a');
        expect(sorted(at('a', undefined, cancelled))).toBe(' | a');
    });

    it('has what has no time last, in the order given', () => {
        const waits = { status: 'waitlist' };
        const all = [
            at('w1', undefined, waits),
            at('a', '2021-03-05T14:30:00Z'),
            at('w2', undefined, waits),
        ];
        expect(sorted(...all)).toBe('a w1 w2 | ');
    });

    it('leaves none out and has none twice', () => {
        const start = fc.option(
            fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
            { nil: undefined },
        );
        const view = fc.record({ id: fc.uuid(), status: fc.constantFrom(...statuses, 'x'), start });
        fc.assert(
            fc.property(fc.array(view), (views) => {
                const { upcoming, past } = byTime(views, Date.parse(NOW));
                expect(new Set([...upcoming, ...past])).toEqual(new Set(views));
                expect(upcoming.length + past.length).toBe(views.length);
            }),
        );
    });
});

describe('kindOfStatus', () => {
    it.each([
        ['booked', 'booked arrived checked-in'],
        ['waiting', 'proposed pending waitlist'],
        ['over', 'fulfilled'],
        ['off', 'cancelled noshow entered-in-error'],
    ])('is %s for %s', (kind, all) => {
        for (const status of all.split(' ')) expect(kindOfStatus(status)).toBe(kind);
    });

    it('has every status of FHIR R4, and no other', () => {
        for (const status of statuses) expect(kindOfStatus(status)).toBeDefined();
        for (const status of ['', 'Booked', 'toString', 'constructor', 'confirmed']) {
            expect(kindOfStatus(status)).toBeUndefined();
            expect(isStatus(status)).toBe(false);
        }
    });
});

describe('readAppointmentView', () => {
    const whole = {
        id: 'a1',
        status: 'booked',
        start: '2021-03-04T14:30:00Z',
        end: '2021-03-04T15:00:00Z',
        zone: 'America/New_York',
        clinicians: [{ name: 'Robin CANARY', role: 'Nurse' }],
        modality: 'video',
        locationName: 'Invented Clinic',
        address: ['1 Harbor Street', 'Boston'],
        phone: '555 0100',
        join: 'start',
        joinOpens: '2021-03-04T14:15:00Z',
        canReschedule: true,
        canCancel: false,
        uid: 'a1@invented.example',
    };
    const read = (given: unknown) => readAppointmentView(given, 'c-x');

    it('is what was given, where it can be shown', () => {
        expect(read(whole)).toEqual({ view: whole, problems: [] });
    });

    it.each([undefined, null, 'CANARY', 7, [], {}, { id: '' }, { id: {} }])(
        'is none of %j, with a problem',
        (given) => {
            const { view, problems } = read(given);
            expect(view).toBeUndefined();
            expect(problems).toMatchObject([{ code: 'bad-property', property: 'appointment' }]);
        },
    );

    it.each([
        ['bad-instant', 'start', { start: '2021-03-04T14:30:00 CANARY' }],
        ['bad-instant', 'end', { end: '2021-02-30T14:30:00Z' }],
        ['bad-instant', 'joinOpens', { joinOpens: '14:15 CANARY' }],
        ['bad-property', 'end', { end: '2021-03-04T14:29:00Z' }],
    ])('leaves out with %s the %s that is none, and names no value', (code, property, wrong) => {
        const { view, problems } = read({ ...whole, ...wrong });
        expect(problems).toMatchObject([{ code, property, where: 'c-x' }]);
        expect(problems[0]!.message).not.toContain('CANARY');
        expect(view).toEqual({ ...whole, [property]: undefined });
    });

    it('takes numbers for texts, and leaves out what is neither', () => {
        const { view, problems } = read({
            ...{ id: 7, status: {}, clinicians: [{}, null, { name: ' ' }, { name: 'A' }] },
            ...{
                modality: 'hologram',
                address: 'x',
                phone: 5550100,
                join: 'yes',
                canCancel: 'yes',
            },
        });
        expect(problems).toEqual([]);
        expect(view).toMatchObject({
            ...{ id: '7', status: '', clinicians: [{ name: 'A' }], modality: undefined },
            ...{ address: [], phone: '5550100', join: undefined, canCancel: false },
        });
    });

    it('reads what throws as if it were not there', () => {
        const fail = (): never => {
            throw new Error('CANARY');
        };
        const thrower = Object.defineProperty({ ...whole }, 'phone', { get: fail });
        expect(read(thrower)).toEqual({ view: { ...whole, phone: undefined }, problems: [] });
        expect(read(new Proxy({}, { get: fail })).problems).toHaveLength(1);
    });

    it('reads anything', () => {
        const anything = fc.record(
            Object.fromEntries(Object.keys(whole).map((name) => [name, fc.anything()])),
        );
        fc.assert(
            fc.property(anything, (given) => {
                const { view, problems } = read(given);
                expect(view !== undefined || problems.length > 0).toBe(true);
            }),
        );
    });
});

describe('visitPhrase', () => {
    const words = {
        ...{ inPersonAt: 'In person at {0}', inPerson: 'In person', unknown: 'Unknown' },
        ...{ video: 'Video visit', phone: 'Phone visit', pair: '{0}, {1}' },
    };

    it.each([
        ['in-person', 'Harbor Clinic', 'In person at Harbor Clinic'],
        ['video', 'Harbor Clinic', 'Video visit, Harbor Clinic'],
        ['phone', 'Harbor Clinic', 'Phone visit, Harbor Clinic'],
        ['in-person', '', 'In person'],
        ['video', '', 'Video visit'],
        [undefined, 'Harbor Clinic', 'Harbor Clinic'],
        [undefined, '', 'Unknown'],
    ] as const)('of %s at “%s” is “%s”', (modality, location, phrase) => {
        expect(visitPhrase(modality, location, words)).toBe(phrase);
    });
});

describe('changeOf', () => {
    it.each([
        ['booked', true, true, 'open'],
        ['pending', true, true, 'open'],
        ['booked', false, true, 'closed'],
        ['booked', undefined, true, 'closed'],
        ['booked', true, false, 'elsewhere'],
        ['fulfilled', true, true, 'closed'],
        ['cancelled', true, false, 'off'],
        ['noshow', true, true, 'off'],
        ['rebooked-by-desk', true, true, 'open'],
    ])('of %s, offered: %s, capable: %s, is %s', (status, offer, isCapable, change) => {
        expect(changeOf({ id: 'a1', status }, offer, isCapable)).toBe(change);
    });
});

describe('readFoundAppointment', () => {
    const appointment = { id: 'a1', status: 'booked' };
    const otherTimes = { locationId: 'l1', modality: 'video', clinicianId: 'c1' };
    const foundIn = (given: unknown) => readFoundAppointment(given, 'c-test').found;

    it('reads an appointment and what other times are asked for with', () => {
        expect(foundIn({ appointment, otherTimes })).toMatchObject({ appointment, otherTimes });
        expect(foundIn({ appointment })?.otherTimes).toBeUndefined();
    });

    it.each([
        [{ ...otherTimes, locationId: '' }],
        [{ ...otherTimes, modality: 'fax' }],
        [7],
        [null],
    ])('leaves out other times that can’t be asked for: %j', (given) => {
        expect(foundIn({ appointment, otherTimes: given })?.otherTimes).toBeUndefined();
    });

    it.each([[undefined], [null], [7], [{}], [{ appointment: { status: 'booked' } }]])(
        'finds none in %j',
        (given) => {
            expect(foundIn(given)).toBeUndefined();
        },
    );
});
