import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LightningElement } from 'lwc';
import type { FieldDeclaration, FieldUnderTest } from './fieldUnderTest';

const LWC = join(__dirname, '../force-app/main/default/lwc');
const fileOf = (bundle: string): string => join(LWC, bundle, `${bundle}.ts`);

/** Every bundle of the tree that extends the base of fields: nobody keeps a list. */
export const fieldBundles: readonly string[] = readdirSync(LWC).filter(
    (bundle) =>
        existsSync(fileOf(bundle)) &&
        / extends SalusField\b/.test(readFileSync(fileOf(bundle), 'utf8')),
);

/** A field of the tree, and what its `__tests__/asField.ts` says of it. */
export function fieldMember(bundle: string): FieldUnderTest {
    const { default: component } = jest.requireActual<{ default: typeof LightningElement }>(
        `c/${bundle}`,
    );
    const { default: declared } = jest.requireActual<{ default: FieldDeclaration }>(
        join(LWC, bundle, '__tests__/asField'),
    );
    return { bundle, component, ...declared };
}
