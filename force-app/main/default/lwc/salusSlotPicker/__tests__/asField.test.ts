import SalusSlotPicker from 'c/salusSlotPicker';
import { behavesLikeAField } from 'test-support/behavesLikeAField';
import { halfHours } from '../__examples__/slots';

jest.mock('c/salusHostAnnouncer');

const slots = halfHours('2099-03-05T14:00:00Z', 1, { id: 'CANARY' });

behavesLikeAField({
    bundle: 'salusSlotPicker',
    component: SalusSlotPicker,
    properties: { slots, zone: 'America/New_York' },
    missing: 'Choose a time',
    validAnswer: `${slots[0]!.id}~${Date.parse(slots[0]!.start)}`,
    answer: (field) =>
        field.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!.click(),
});
