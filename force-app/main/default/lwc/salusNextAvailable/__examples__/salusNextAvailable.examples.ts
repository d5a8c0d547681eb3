import type { Slot } from 'c/salusCoreSlots';
import { CANARY, type Examples } from 'test-support/examples';

const slotAt = (hour: number, more: Partial<Slot> = {}): Slot => ({
    id: `slot ${hour}`,
    start: `2099-03-05T${hour}:00:00Z`,
    end: `2099-03-05T${hour}:30:00Z`,
    status: 'free',
    locationId: 'invented-clinic',
    modality: 'video',
    ...more,
});
const named = {
    zone: 'America/New_York',
    locationName: `Invented Clinic, Boston ${CANARY}`,
    clinicianName: `Dr. Ana Example ${CANARY}`,
};
const phone = '555 0100';

export default {
    default: { properties: { ...named, slots: [16, 14, 15].map((hour) => slotAt(hour)) } },
    inPerson: { properties: { ...named, slots: [slotAt(14, { modality: 'in-person' })] } },
    window: {
        properties: {
            ...named,
            slots: [
                slotAt(14, { end: '2099-03-05T20:00:00Z', capacity: 4, modality: 'in-person' }),
            ],
        },
    },
    twoZones: {
        properties: { ...named, patientZone: 'America/Los_Angeles', slots: [slotAt(14)] },
    },
    none: { properties: { ...named, slots: [slotAt(14, { status: 'busy' })], phone } },
    noneWithActions: {
        properties: { ...named, slots: [] },
        children: [
            {
                tag: 'c-salus-button',
                properties: { label: 'Join the waitlist', variant: 'primary' },
            },
        ],
    },
    loading: { properties: { state: 'loading' } },
    longText: {
        properties: {
            ...named,
            zone: 'Australia/Lord_Howe',
            patientZone: 'Asia/Kathmandu',
            locationName: `Invented Memorial Hospital and Regional Outpatient Centre for Rehabilitation, Building Seven, South Entrance ${CANARY}`,
            slots: [slotAt(14)],
        },
    },
} satisfies Examples;
