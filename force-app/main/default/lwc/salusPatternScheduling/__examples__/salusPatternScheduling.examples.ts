import { visitKey } from 'c/salusCoreBooking';
import { draftAnswers, noAnswers } from 'c/salusCoreScheduling';
import type { Examples } from 'test-support/examples';
import { fhirExample } from '../../../../../../examples/fhirExample';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';
import {
    inMemoryScheduling,
    type InMemoryOptions,
} from '../../../../../../examples/inMemoryScheduling';
import {
    INVENTED_NOW,
    inventedClinics,
    inventedZoneOf,
} from '../../../../../../examples/inventedClinics';

const adapter = (more: Partial<InMemoryOptions> = {}) =>
    inMemoryScheduling({
        resources: inventedClinics,
        zoneOf: inventedZoneOf,
        now: INVENTED_NOW,
        ...more,
    });
const shared = { patientZone: 'America/New_York' };
const now = INVENTED_NOW;
const withoutTimes = { ...adapter(), findSlots: async () => ({ ok: true, value: [] }) as const };

/* What was answered before, so that a story begins on the page of the times. */
const atTimes = () =>
    inMemoryDrafts({
        ...{ task: 'scheduling', subject: '', version: 1, page: 'time' },
        answers: draftAnswers({
            ...noAnswers,
            ...{
                reason: 'https://clinics.example.org/services|checkup',
                visit: visitKey('harbor', 'in-person'),
                clinician: 'haddad',
            },
        }),
    });

export default {
    default: { now, properties: { ...shared, adapter: adapter(), draftStore: inMemoryDrafts() } },
    conflict: {
        now,
        properties: { ...shared, adapter: adapter({ planted: { hold: ['conflict'] } }) },
    },
    slow: { now, properties: { ...shared, adapter: adapter({ latency: 600_000 }) } },
    unreachable: {
        now,
        properties: {
            ...shared,
            adapter: adapter({
                planted: { findChoices: ['unavailable', 'unavailable', 'rate-limited'] },
            }),
        },
    },
    noTimes: {
        now,
        properties: {
            ...shared,
            adapter: adapter({
                resources: inventedClinics.filter(
                    (one) => (one as { resourceType: string }).resourceType !== 'Slot',
                ),
            }),
        },
    },
    waitingList: {
        now,
        properties: {
            ...shared,
            adapter: withoutTimes,
            draftStore: atTimes(),
            waitlistContacts: [
                { value: 'text', label: 'A text message' },
                { value: 'call', label: 'A call' },
            ],
        },
    },
    twoZones: {
        now,
        properties: { adapter: adapter(), patientZone: 'Europe/London' },
    },
    elsewhere: {
        now,
        properties: {
            ...shared,
            adapter: { ...adapter(), book: undefined, hold: undefined },
        },
    },
    lostAnswer: {
        now,
        properties: { ...shared, adapter: adapter({ planted: { book: ['lost'] } }) },
    },
    asksTheClinic: { now, properties: { ...shared, adapter: adapter({ bookAs: 'pending' }) } },
    fhirServer: fhirExample(),
    longText: {
        now,
        properties: {
            ...shared,
            adapter: adapter(),
            emergencyText:
                'If you think that your life or somebody else’s is in danger, call 911 or go to the nearest emergency room now. If you think about hurting yourself, call or text 988 at any hour of the day or night: somebody listens, in English and in Spanish, and it costs nothing.',
        },
    },
} satisfies Examples;
