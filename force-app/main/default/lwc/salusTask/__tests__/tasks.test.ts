/* Every pattern of the tree that stands in `c-salus-task`: nobody keeps a list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LightningElement } from 'lwc';
import { behavesLikeATask, type TaskDeclaration } from 'test-support/behavesLikeATask';
import { isTouched } from 'test-support/only';

jest.mock('c/salusHostAnnouncer');

const LWC = join(__dirname, '../..');
const templateOf = (bundle: string): string => join(LWC, bundle, `${bundle}.html`);

const bundles = readdirSync(LWC).filter(
    (bundle) =>
        bundle.startsWith('salusPattern') &&
        existsSync(templateOf(bundle)) &&
        readFileSync(templateOf(bundle), 'utf8').includes('<c-salus-task'),
);

describe('the tasks of the tree', () => {
    it('are found', () => {
        expect(bundles).toContain('salusPatternScheduling');
        expect(bundles.length).toBeGreaterThan(2);
    });
});

for (const bundle of bundles.filter((one) => isTouched(__filename, 'bundles', one))) {
    const { default: component } = jest.requireActual<{ default: typeof LightningElement }>(
        `c/${bundle}`,
    );
    const { default: declared } = jest.requireActual<{ default: TaskDeclaration }>(
        join(LWC, bundle, '__tests__/asTask'),
    );
    behavesLikeATask({ bundle, component, ...declared });
}
