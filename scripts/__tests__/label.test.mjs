// The tool that writes labels refuses what the platform refuses, and then writes nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { LWC } from '../kit.mjs';
import { addLabel } from '../label.mjs';
import { labelsByLanguage, sourceLabels } from '../labels.mjs';
import { plant, plantLabels, temporaryFolder } from './project.mjs';

const YES = ['yes', 'sí', 'نعم'];

function project(t) {
    const root = temporaryFolder(t);
    plantLabels(root, {});
    plant(root, {
        [`${LWC}/salusInvented/words.ts`]: "import yes from '@salesforce/label/c.Salus_Yes';",
    });
    return root;
}

const REFUSED = {
    'a double underscore': ['Salus__Yes', YES, 'Choice: an answer'],
    'a trailing underscore': ['Salus_Yes_', YES, 'Choice: an answer'],
    'a digit at the start': ['1Salus_Yes', YES, 'Choice: an answer'],
    'a long name': [`Salus_${'x'.repeat(75)}`, YES, 'Choice: an answer'],
    'a long translation': ['Salus_Yes', ['yes', 'sí', 'x'.repeat(61)], 'Choice: an answer'],
    'a long description': ['Salus_Yes', YES, `Choice: ${'x'.repeat(73)}`],
    'a description without what it is': ['Salus_Yes', YES, 'An answer'],
    'a role that no colon ends': ['Salus_Yes', YES, 'Choice when asked'],
    'a gap that nobody describes': ['Salus_Yes', ['yes {0}', 'sí {0}', '{0}'], 'Choice: an answer'],
};

for (const [what, label] of Object.entries(REFUSED))
    test(`refuses ${what}`, (t) => {
        const root = project(t);
        assert.throws(() => addLabel(...label, root), new RegExp(`^Error: ${label[0]}: `));
        assert.equal(sourceLabels(root).size, 0);
    });

test('writes a label in every language, and the bundles that show it', (t) => {
    const root = project(t);
    addLabel('Salus_Yes', YES, 'Choice: an answer', root);
    const said = Object.values(labelsByLanguage(root)).map((words) => words.get('Salus_Yes'));
    assert.deepEqual(said.sort(), [...YES].sort());
    assert.equal(sourceLabels(root).get('Salus_Yes').categories, 'salusInvented');
});
