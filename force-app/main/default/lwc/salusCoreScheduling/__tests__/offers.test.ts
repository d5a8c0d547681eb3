import type { Location, SchedulingChoices } from 'c/salusCoreBooking';
import type { Slot } from 'c/salusCoreSlots';
import {
    begin,
    noAnswers,
    offersOf,
    otherQueries,
    type SchedulingTask,
} from 'c/salusCoreScheduling';

const NOW = '2021-03-01T12:00:00Z';
const clinic = (id: string, ...modalities: Location['modalities']): Location => ({
    ...{ id, name: `${id} clinic`, address: [], zone: 'America/New_York', modalities },
});
const choices: SchedulingChoices = {
    reasons: [{ id: 'r1', name: 'Cough' }],
    locations: [
        clinic('a', 'in-person', 'video'),
        clinic('b', 'in-person', 'video'),
        { ...clinic('nowhere', 'video'), zone: '' },
        clinic('c', 'video'),
    ],
    clinicians: [{ id: 'c1', name: 'Ana CANARY', locationIds: ['a'] }],
};
const asked = (more: object = {}): SchedulingTask => ({
    ...begin,
    choices,
    answers: { ...noAnswers, visit: 'video a', clinician: 'c1', ...more },
});
const slot = (id: string, hour: number, more: Partial<Slot> = {}): Slot => ({
    ...{ id, start: `2021-03-15T${hour}:00:00Z`, end: `2021-03-15T${hour}:30:00Z` },
    ...{ status: 'free', locationId: 'a', modality: 'video', ...more },
});
const queried = (task: SchedulingTask) =>
    otherQueries(task).map(({ modality, locationId, clinicianId = 'anybody' }) =>
        [modality, locationId, clinicianId].join(' '),
    );

describe('where no time is open', () => {
    it('asks for anybody at the same location, then for the same kind elsewhere, then for other kinds', () => {
        expect(queried(asked())).toEqual([
            'video a anybody',
            'video b anybody',
            'video c anybody',
            'in-person a anybody',
        ]);
    });

    it('asks the same again for nobody in particular only where somebody was chosen', () => {
        expect(queried(asked({ clinician: '' }))).toEqual([
            'video b anybody',
            'video c anybody',
            'in-person a anybody',
            'in-person b anybody',
        ]);
    });

    it('asks for nothing before a visit is chosen, or for an appointment that gets another time', () => {
        expect(queried(asked({ visit: '' }))).toEqual([]);
        expect(queried({ ...asked(), moving: { change: 'open' } })).toEqual([]);
    });

    it('offers each clinician of the same location, and the first of every other', () => {
        const others = [
            slot('1', 13, { clinicianId: 'c1' }),
            slot('2', 14, { clinicianId: 'c2' }),
            slot('3', 15, { locationId: 'b', clinicianId: 'c4' }),
            slot('4', 14, { locationId: 'b', clinicianId: 'c3' }),
            slot('5', 13, { modality: 'in-person' }),
            slot('6', 13, { locationId: 'nowhere' }),
            slot('7', 13, { locationId: 'c', status: 'busy' }),
        ];
        const offers = offersOf({ ...asked(), others }, NOW);
        expect(
            offers.map(({ key, clinician, slots }) => [
                key,
                clinician?.name,
                slots.map(({ id }) => id).join(),
            ]),
        ).toEqual([
            ['video a c1', 'Ana CANARY', '1'],
            ['video a c2', undefined, '2'],
            ['video b c3', undefined, '4'],
            ['in-person a ', undefined, '5'],
        ]);
    });

    it('offers nothing while nothing was found', () => {
        expect(offersOf(asked(), NOW)).toEqual([]);
        expect(offersOf(begin, NOW)).toEqual([]);
    });
});
