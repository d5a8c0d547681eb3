import type { AppointmentView } from 'c/salusCoreAppointments';
import { CANARY, type Examples } from 'test-support/examples';

/* A week before the visit. */
const now = '2021-03-04T14:00:00Z';

const inPerson: AppointmentView = {
    id: 'a1',
    status: 'booked',
    start: '2021-03-11T14:30:00Z',
    end: '2021-03-11T15:00:00Z',
    zone: 'America/New_York',
    clinicians: [{ name: `Dr. Ana Example ${CANARY}`, role: 'Family doctor' }],
    modality: 'in-person',
    locationName: 'Invented Clinic, Boston',
    address: ['1 Harbor Street', 'Boston, MA 02114'],
    phone: '555 0100',
    canReschedule: true,
    canCancel: true,
    uid: 'Appointment/a1@invented.example',
};
const video: AppointmentView = {
    ...inPerson,
    modality: 'video',
    joinOpens: '2021-03-11T14:15:00Z',
};
const asked = { canReschedule: false, start: undefined, end: undefined } as const;

export default {
    default: { now, properties: { appointment: inPerson } },
    video: { now, properties: { appointment: video, patientZone: 'America/New_York' } },
    startNow: {
        now: '2021-03-11T14:20:00Z',
        properties: {
            appointment: { ...video, join: 'start', canReschedule: false, canCancel: false },
        },
    },
    returnToVisit: {
        now: '2021-03-11T14:40:00Z',
        properties: {
            appointment: {
                ...video,
                ...{ status: 'arrived', join: 'return', canReschedule: false, canCancel: false },
            },
        },
    },
    phone: {
        now,
        properties: { appointment: { ...inPerson, modality: 'phone' } },
    },
    twoZones: { now, properties: { appointment: video, patientZone: 'America/Los_Angeles' } },
    requested: { now, properties: { appointment: { ...inPerson, ...asked, status: 'proposed' } } },
    waitlist: { now, properties: { appointment: { ...inPerson, ...asked, status: 'waitlist' } } },
    cancelled: {
        now,
        properties: {
            appointment: {
                ...inPerson,
                ...{ status: 'cancelled', canReschedule: false, canCancel: false },
            },
        },
    },
    unknownStatus: {
        now,
        properties: { appointment: { ...inPerson, status: 'rebooked-by-desk' } },
    },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        now,
        properties: {
            patientZone: 'Asia/Kathmandu',
            appointment: {
                ...video,
                zone: 'Australia/Lord_Howe',
                clinicians: [
                    {
                        name: `Dr. Maria Example-Donaudampfschifffahrtsgesellschaftskapitän ${CANARY}`,
                        role: 'Specialist for physical medicine, rehabilitation and the care of people after a long time in hospital',
                    },
                    { name: `Sam Example ${CANARY}`, role: 'Nurse' },
                ],
                locationName:
                    'Invented Memorial Hospital and Regional Outpatient Centre for Rehabilitation, Building Seven, South Entrance',
                phone: '1-800-555-0100 ext. 12',
            },
        },
    },
} satisfies Examples;
