import { behavesLikeAField } from 'test-support/behavesLikeAField';
import { fieldBundles, fieldMembers } from 'test-support/fieldMembers';
import { isTouched } from 'test-support/only';

jest.mock('c/salusHostAnnouncer');

describe('the fields of the tree', () => {
    it('are found', () => {
        expect(fieldBundles.length).toBeGreaterThan(3);
        expect(fieldBundles).toContain('salusSlotPicker');
    });
});

for (const bundle of fieldBundles.filter((one) => isTouched(__filename, 'bundles', one)))
    fieldMembers(bundle).forEach(behavesLikeAField);
