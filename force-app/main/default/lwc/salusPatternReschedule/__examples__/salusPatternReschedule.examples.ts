import type { Examples } from 'test-support/examples';
import { bookedExample, bookedOnFhirServer } from '../../../../../../examples/bookedExample';
import { inventedClinics } from '../../../../../../examples/inventedClinics';

const none = { canReschedule: false, canCancel: false, link: 'https://clinics.example.org/visits' };
const noSlots = inventedClinics.filter(
    (one) => (one as { resourceType: string }).resourceType !== 'Slot',
);
const elsewhere = bookedExample({ offersFor: () => none });
const elsewhereAdapter = { ...elsewhere.properties.adapter, reschedule: undefined };

export default {
    default: bookedExample(),
    conflict: bookedExample({ planted: { hold: ['conflict'] } }),
    lostAnswer: bookedExample({ planted: { reschedule: ['lost'] } }),
    asksTheClinic: bookedExample({ bookAs: 'pending' }),
    noTimes: bookedExample({ resources: noSlots }),
    tooLate: bookedExample({ offersFor: () => none }),
    elsewhere: {
        ...elsewhere,
        properties: { ...elsewhere.properties, adapter: elsewhereAdapter },
    },
    cancelled: bookedExample({}, { status: 'cancelled' }),
    fhirServer: bookedOnFhirServer(),
} satisfies Examples;
