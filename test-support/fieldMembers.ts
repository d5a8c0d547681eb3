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

/** A field of the tree, as its `__tests__/asField.ts` declares it, and once more for each of `others`:
 *  the same field with properties that give it another kind of answer. */
export function fieldMembers(bundle: string): readonly FieldUnderTest[] {
    const { default: component } = jest.requireActual<{ default: typeof LightningElement }>(
        `c/${bundle}`,
    );
    const { default: declared, others = [] } = jest.requireActual<{
        default: FieldDeclaration;
        others?: readonly FieldDeclaration[];
    }>(join(LWC, bundle, '__tests__/asField'));
    return [
        { bundle, component, ...declared },
        ...others.map((one) => {
            const as = `, ${Object.keys(one.properties ?? {}).join(' ')}`;
            return { bundle, component, as, ...one };
        }),
    ];
}

/** A field of the tree, as its `__tests__/asField.ts` declares it first. */
export const fieldMember = (bundle: string): FieldUnderTest => fieldMembers(bundle)[0]!;
