import type { LocationFacts } from 'c/salusCoreFhirScheduling';
import { CANARY } from 'test-support/examples';

/* Two clinics that don't exist, in two zones, around the night of 14 March 2021, when New York's
   clocks go from 2:00 to 3:00 and those of Phoenix don't. As FHIR R4 resources. */

const SERVICE = 'https://clinics.example.org/services';
const MODE = 'http://hl7.org/fhir/service-mode';
const EXTENSION = 'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition';

/** When the examples take place: before the first of the times. */
export const INVENTED_NOW = '2021-03-01T12:00:00Z';

/* `last` is the last line of its address, as it is written: a city, a state and a postal code. */
const location = (id: string, name: string, line: string, last: string) => {
    const [city, rest = ''] = last.split(', ');
    const [state, postalCode] = rest.split(' ');
    return {
        resourceType: 'Location',
        id,
        status: 'active',
        name,
        telecom: [{ system: 'phone', value: '555-0100' }],
        address: { line: [line], city, state, postalCode },
    };
};

const practitioner = (id: string, given: string, family: string, languages: readonly string[]) => ({
    resourceType: 'Practitioner',
    id,
    name: [{ use: 'usual', given: [given], family: `${family} ${CANARY}`, prefix: ['Dr.'] }],
    communication: languages.map((code) => ({ coding: [{ system: 'urn:ietf:bcp:47', code }] })),
});

const role = (practitionerId: string, locations: readonly string[], words: string) => ({
    resourceType: 'PractitionerRole',
    id: `${practitionerId}-role`,
    practitioner: { reference: `Practitioner/${practitionerId}` },
    location: locations.map((id) => ({ reference: `Location/${id}` })),
    code: [{ text: words }],
});

const services = {
    checkup: 'Check-up',
    vaccination: 'Vaccination',
    counseling: 'Talking about how you feel',
};

const schedule = (
    id: string,
    location: string,
    who: string | undefined,
    reasons: readonly (keyof typeof services)[],
) => ({
    resourceType: 'Schedule',
    id,
    actor: [
        { reference: `Location/${location}` },
        ...(who ? [{ reference: `PractitionerRole/${who}-role` }] : []),
    ],
    serviceType: reasons.map((code) => ({
        coding: [{ system: SERVICE, code, display: services[code] }],
    })),
});

type Mode = 'in-person' | 'videoconference' | 'telephone';

const slot = (
    scheduleId: string,
    mode: Mode,
    start: string,
    minutes: number,
    more: object = {},
) => ({
    resourceType: 'Slot',
    id: `${scheduleId}-${mode}-${Date.parse(start) / 60_000}`,
    schedule: { reference: `Schedule/${scheduleId}` },
    serviceCategory: [{ coding: [{ system: MODE, code: mode }] }],
    status: 'free',
    start,
    end: new Date(Date.parse(start) + minutes * 60_000).toISOString(),
    ...more,
});

const slots = (scheduleId: string, mode: Mode, minutes: number, ...starts: readonly string[]) =>
    starts.map((start) => slot(scheduleId, mode, start, minutes));

const takes = (people: number) => ({
    extension: [{ url: `${EXTENSION}/slot-capacity`, valueInteger: people }],
});

/** Everything that the two clinics publish. */
export const inventedClinics: readonly unknown[] = [
    location('harbor', 'Harbor Street Clinic', '1 Harbor Street', 'Exampleville, NY 00000'),
    location('mesa', 'Mesa Road Clinic', '2 Mesa Road', 'Sampleton, AZ 00000'),
    practitioner('haddad', 'Amira', 'Haddad', ['en', 'ar']),
    practitioner('okafor', 'Chidi', 'Okafor', ['en', 'es']),
    practitioner('lindqvist', 'Tove', 'Lindqvist', ['en']),
    role('haddad', ['harbor'], 'Family doctor'),
    role('okafor', ['harbor', 'mesa'], 'Nurse practitioner'),
    role('lindqvist', ['mesa'], 'Psychologist'),
    schedule('haddad-harbor', 'harbor', 'haddad', ['checkup', 'counseling']),
    schedule('okafor-harbor', 'harbor', 'okafor', ['checkup', 'vaccination']),
    schedule('okafor-mesa', 'mesa', 'okafor', ['checkup']),
    schedule('lindqvist-mesa', 'mesa', 'lindqvist', ['counseling']),
    schedule('walk-in-harbor', 'harbor', undefined, ['vaccination']),
    ...slots(
        'haddad-harbor',
        'in-person',
        30,
        '2021-03-10T09:00:00-05:00',
        '2021-03-10T09:30:00-05:00',
        '2021-03-10T14:00:00-05:00',
        '2021-03-12T09:00:00-05:00',
        // The night of the change: an hour and a half apart on the clock, half an hour in truth.
        '2021-03-14T01:30:00-05:00',
        '2021-03-14T03:00:00-04:00',
        '2021-03-14T09:00:00-04:00',
        '2021-03-15T09:00:00-04:00',
        '2021-03-18T16:30:00-04:00',
    ),
    ...slots(
        'haddad-harbor',
        'videoconference',
        20,
        '2021-03-11T17:00:00-05:00',
        '2021-03-11T17:20:00-05:00',
        '2021-03-15T17:00:00-04:00',
    ),
    ...slots('haddad-harbor', 'telephone', 15, '2021-03-11T12:00:00-05:00'),
    ...slots(
        'okafor-harbor',
        'in-person',
        20,
        '2021-03-10T09:00:00-05:00',
        '2021-03-13T10:00:00-05:00',
        '2021-03-15T10:00:00-04:00',
    ),
    ...slots(
        'okafor-mesa',
        'in-person',
        20,
        '2021-03-14T09:00:00-07:00',
        '2021-03-16T11:00:00-07:00',
    ),
    ...slots(
        'lindqvist-mesa',
        'videoconference',
        50,
        '2021-03-14T01:30:00-07:00',
        '2021-03-15T10:00:00-07:00',
        '2021-03-19T15:00:00-07:00',
    ),
    ...slots('lindqvist-mesa', 'telephone', 30, '2021-03-16T08:00:00-07:00'),
    // A clinic day of nine hours for sixty people, one that is full, one that is taken, one that is past.
    slot('walk-in-harbor', 'in-person', '2021-03-16T09:00:00-04:00', 540, takes(60)),
    slot('walk-in-harbor', 'in-person', '2021-03-17T09:00:00-04:00', 540, takes(0)),
    slot('haddad-harbor', 'in-person', '2021-03-10T10:00:00-05:00', 30, { status: 'busy' }),
    slot('haddad-harbor', 'in-person', '2021-02-26T09:00:00-05:00', 30),
];

const ZONES: Readonly<Record<string, string>> = {
    harbor: 'America/New_York',
    mesa: 'America/Phoenix',
};

/** The zones of the two clinics: given by the app, because FHIR R4 has no element for them. */
export const inventedZoneOf = ({ id }: Pick<LocationFacts, 'id'>): string | undefined => ZONES[id];
