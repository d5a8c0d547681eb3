import { readCareTeams, type CareTeamView } from 'c/salusCoreFhirCareTeam';
import { CANARY, type Examples } from 'test-support/examples';

/* No guide publishes a CareTeam with its members: invented resources, each resolved in another way. */
const role = (text: string) => [{ text: `${text} ${CANARY}` }];
const ana = {
    ...{ resourceType: 'Practitioner', id: 'ana' },
    name: [{ text: `Dr. Ana Example ${CANARY}` }],
    telecom: [
        { system: 'phone', value: '+1 555 0100', use: 'work' },
        { system: 'email', value: 'ana@clinic.example', use: 'work' },
    ],
    qualification: [{ code: { text: `Doctor of Medicine ${CANARY}` } }],
};
const anaHere = {
    ...{ resourceType: 'PractitionerRole', id: 'ana-here' },
    practitioner: { reference: 'Practitioner/ana' },
    organization: { display: `Riverside Clinic ${CANARY}` },
    specialty: [{ text: `Family medicine ${CANARY}` }],
    telecom: [{ system: 'url', value: 'https://clinic.example/ana' }],
};
const kim = {
    ...{ resourceType: 'RelatedPerson', id: 'kim' },
    name: [{ text: `Kim Example ${CANARY}` }],
    relationship: [{ text: `Sibling ${CANARY}` }],
    telecom: [{ system: 'phone', value: '555-0142 ext. 7', use: 'mobile' }],
};
const team = {
    ...{ resourceType: 'CareTeam', id: 'heart', status: 'active' },
    name: `Heart team ${CANARY}`,
    participant: [
        { role: role('Primary care provider'), member: { reference: 'PractitionerRole/ana-here' } },
        {
            role: role('Case manager'),
            member: { display: `Lee Example ${CANARY}` },
            period: { start: '2022-04-01', end: '2024-09-30' },
        },
        { role: role('Caregiver'), member: { reference: 'RelatedPerson/kim' } },
        { role: role('Nurse'), member: { reference: 'Practitioner/nobody' } },
    ],
    period: { start: '2022-04-01' },
    reasonCode: [{ text: `High blood pressure ${CANARY}` }],
    managingOrganization: [{ display: `Riverside Clinic ${CANARY}` }],
    telecom: [{ system: 'phone', value: '1-800-555-0199', use: 'work' }],
    note: [{ text: `Meets every second Tuesday. ${CANARY}` }],
};
const read = (...teams: readonly object[]): readonly CareTeamView[] =>
    readCareTeams(JSON.stringify([...teams, ana, anaHere, kim])).views;
const today = '2026-11-30';

export default {
    default: { properties: { today, zone: 'America/New_York', teams: read(team) } },
    several: {
        properties: {
            today,
            teams: read(
                { ...team, id: 'gone', status: 'inactive', name: `Knee team ${CANARY}` },
                { ...team, id: 'wrong', status: 'entered-in-error' },
                { ...team, id: 'soon', status: 'proposed', name: `Sleep team ${CANARY}` },
                { ...team, id: 'paused', status: 'suspended', name: `Diet team ${CANARY}` },
                team,
            ),
        },
    },
    withoutToday: { properties: { teams: read(team) } },
    unsafeLinks: {
        properties: {
            today,
            teams: read({
                ...team,
                telecom: [
                    { system: 'url', value: `javascript:alert('${CANARY}')` },
                    { system: 'email', value: `a@b.example?bcc=${CANARY}@evil.example` },
                    { system: 'phone', value: `data:text/html,123456${CANARY}` },
                    { system: 'url', value: `http://plain.example/${CANARY}` },
                ],
            }),
        },
    },
    noMembers: { properties: { today, teams: read({ ...team, participant: [] }) } },
    nothing: { properties: { teams: [] } },
    uninterpreted: {
        properties: {
            teams: read({
                ...team,
                modifierExtension: [
                    { url: 'http://example.org/fhir/only-raw', valueString: `raw only ${CANARY}` },
                ],
            }),
        },
    },
    partial: {
        properties: {
            teams: read({
                ...{ resourceType: 'CareTeam', id: 'bare', status: 'x-17' },
                participant: [{}, { member: { display: `Robin ${CANARY}` } }],
            }),
        },
    },
    many: {
        properties: {
            today,
            teams: read({
                ...team,
                participant: Array.from({ length: 2000 }, (_, index) => ({
                    role: role('Nurse'),
                    member: { display: `Member ${index} ${CANARY}` },
                })),
            }),
        },
    },
    longText: {
        properties: {
            today,
            teams: read({
                ...team,
                name: `The team for the heart, the circulation and everything that belongs to Donaudampfschifffahrtsgesellschaftskapitäne ${CANARY}`,
                telecom: [
                    {
                        system: 'email',
                        value: `a-very-long-address-of-a-department-with-many-people@cardiology.riverside-clinic.example`,
                        use: 'work',
                    },
                ],
            }),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
