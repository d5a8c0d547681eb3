import { controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';
import { halfHours } from '../__examples__/slots';

/* So many days that there are buttons and a list to go to others. */
const slots = ['05', '06', '07', '08', '09', '10', '11'].flatMap((day) =>
    halfHours(`2099-03-${day}T14:00:00Z`, 2, { id: `CANARY-${day}` }),
);

export default {
    properties: { slots, zone: 'America/New_York' },
    missing: 'Choose a time',
    validAnswer: `${slots[0]!.id}~${Date.parse(slots[0]!.start)}`,
    answer: (field) =>
        controlsOf(field)
            .find(({ type }) => type === 'radio')!
            .click(),
} satisfies FieldDeclaration;
