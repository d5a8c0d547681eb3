import type { AppointmentView } from 'c/salusCoreAppointments';
import { CANARY, type Examples } from 'test-support/examples';

const now = '2021-03-04T14:00:00Z';
const DAY = 86_400_000;

const visitIn = (days: number, more: Partial<AppointmentView> = {}): AppointmentView => {
    const start = Date.parse(now) + days * DAY;
    return {
        id: `visit ${days}`,
        status: days > 0 ? 'booked' : 'fulfilled',
        start: new Date(start).toISOString(),
        end: new Date(start + 30 * 60_000).toISOString(),
        zone: 'America/New_York',
        clinicians: [{ name: `Dr. Ana Example ${CANARY}`, role: 'Family doctor' }],
        modality: 'in-person',
        locationName: 'Invented Clinic, Boston',
        address: ['1 Harbor Street', 'Boston, MA 02114'],
        phone: '555 0100',
        canReschedule: days > 0,
        canCancel: days > 0,
        ...more,
    };
};
const few = [
    visitIn(-40),
    visitIn(7, { modality: 'video', joinOpens: '2021-03-11T13:45:00Z' }),
    visitIn(21, { status: 'cancelled', canReschedule: false, canCancel: false }),
    {
        ...visitIn(30, { status: 'waitlist', canReschedule: false }),
        start: undefined,
        end: undefined,
    },
];

export default {
    default: { now, properties: { appointments: few } },
    many: {
        now,
        properties: {
            appointments: Array.from({ length: 24 }, (_, index) => visitIn(index * 3 - 36)),
        },
    },
    nothingUpcoming: { now, properties: { appointments: [visitIn(-40)] } },
    nothing: { now, properties: { appointments: [] } },
    loading: { properties: { state: 'loading' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notLoaded: { properties: { state: 'not-loaded' } },
    longText: {
        now,
        properties: {
            patientZone: 'Asia/Kathmandu',
            appointments: [
                visitIn(7, {
                    locationName:
                        'Invented Memorial Hospital and Regional Outpatient Centre for Rehabilitation, Building Seven, South Entrance',
                }),
            ],
        },
    },
} satisfies Examples;
