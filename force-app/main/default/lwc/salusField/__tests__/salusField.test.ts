import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LightningElement } from 'lwc';
import { behavesLikeAField } from 'test-support/behavesLikeAField';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';
import { isTouched } from 'test-support/only';

jest.mock('c/salusHostAnnouncer');

const LWC = join(__dirname, '../..');
const fileOf = (bundle: string): string => join(LWC, bundle, `${bundle}.ts`);

/* Every bundle of the tree that extends the base: nobody keeps a list. */
const members = readdirSync(LWC).filter(
    (bundle) =>
        existsSync(fileOf(bundle)) &&
        / extends SalusField\b/.test(readFileSync(fileOf(bundle), 'utf8')),
);

describe('the fields of the tree', () => {
    it('are found', () => {
        expect(members.length).toBeGreaterThan(3);
        expect(members).toContain('salusSlotPicker');
    });
});

for (const bundle of members.filter((one) => isTouched(__filename, 'bundles', one))) {
    const { default: component } = jest.requireActual<{ default: typeof LightningElement }>(
        `c/${bundle}`,
    );
    const { default: declared } = jest.requireActual<{ default: FieldDeclaration }>(
        join(LWC, bundle, '__tests__/asField'),
    );
    behavesLikeAField({ bundle, component, ...declared });
}
