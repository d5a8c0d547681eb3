import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LightningElement } from 'lwc';
import { behavesLikeADisplay } from 'test-support/behavesLikeADisplay';
import { CANARY, type Examples } from 'test-support/examples';
import { isTouched } from 'test-support/only';

const LWC = join(__dirname, '../..');
const fileOf = (bundle: string): string => join(LWC, bundle, `${bundle}.ts`);

/* Every bundle of the tree that extends the base: nobody keeps a list. */
const members = readdirSync(LWC).filter(
    (bundle) =>
        existsSync(fileOf(bundle)) &&
        readFileSync(fileOf(bundle), 'utf8').includes(' extends SalusDisplay '),
);

const examplesOf = (bundle: string): Examples => {
    const file = join(LWC, bundle, '__examples__', `${bundle}.examples`);
    return jest.requireActual<{ default: Examples }>(file).default;
};

describe('the displays of the tree', () => {
    it('are found', () => {
        expect(members.length).toBeGreaterThan(3);
        expect(members).toContain('salusStatusMessage');
    });
});

for (const bundle of members.filter((one) => isTouched(__filename, 'bundles', one))) {
    const { default: component } = jest.requireActual<{ default: typeof LightningElement }>(
        `c/${bundle}`,
    );
    const example = Object.values(examplesOf(bundle)).find(({ properties }) =>
        JSON.stringify(properties).includes(CANARY),
    );
    if (!example) throw new Error(`${bundle}: no example holds a value of a person`);
    behavesLikeADisplay({ bundle, component, properties: example.properties });
}
