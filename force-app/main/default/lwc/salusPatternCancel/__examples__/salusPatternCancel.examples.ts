import type { Examples } from 'test-support/examples';
import { bookedExample, bookedOnFhirServer } from '../../../../../../examples/bookedExample';

const none = { canReschedule: false, canCancel: false, link: 'https://clinics.example.org/visits' };

const elsewhere = bookedExample({ offersFor: () => none });
const notFound = bookedExample();

export default {
    default: bookedExample(),
    lostAnswer: bookedExample({ planted: { cancel: ['lost'] } }),
    tooLate: bookedExample({ offersFor: () => none }),
    elsewhere: {
        ...elsewhere,
        properties: {
            ...elsewhere.properties,
            adapter: { ...elsewhere.properties.adapter, cancel: undefined },
        },
    },
    alreadyCancelled: bookedExample({}, { status: 'cancelled' }),
    notFound: { ...notFound, properties: { ...notFound.properties, appointmentId: 'another' } },
    fhirServer: bookedOnFhirServer(),
} satisfies Examples;
