// A new component: every file that one needs, small and tested; and what the other kinds share.
import { metaOf } from './code.mjs';

const scriptOf = ({ Class, words }) => `import { LightningElement, api } from 'lwc';
import { asText } from 'c/salusCoreWords';

/**
 * ${words}: say in one sentence what it shows and to whom.
 *
 * @status trial
 */
export default class ${Class} extends LightningElement {
    /** What it says, in the page author's words. */
    @api label = '';

    get shownLabel(): string {
        return asText(this.label).trim();
    }
}
`;

const template = `<template>
    <p lwc:if={shownLabel} class="label">{shownLabel}</p>
</template>
`;

const styles = `@import 'c/salusStyleBlock';

.label {
    margin: 0;
    overflow-wrap: anywhere;
}
`;

/** The page of a component: its sections, with the Must lines that its tests keep. */
export const docsOf = ({ tag }, { about, useWhen, notWhen, must, keyboard, speech }) => `# ${tag}

${about}

## Use when

- ${useWhen}

## Don't use when

- ${notWhen}

## Must

${must.map((line) => `- ${line}`).join('\n')}

## Keyboard

| Key | Does |
| --- | ---- |
| Tab | ${keyboard} |

## What a screen reader says

${speech}

## Known issues

None.
`;

/** A sentence for the example of long text. */
export const LONG =
    'A sentence that is much longer than anybody would write, so that it has to wrap on a small telephone and at four hundred per cent';

const examplesOf = () => `import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { label: 'Bring a list of your medicines' } },
    empty: { properties: { label: '' } },
    longText: {
        properties: {
            label: '${LONG}',
        },
    },
} satisfies Examples;
`;

const testsOf = ({ bundle, Class, tag }) => `import ${Class} from 'c/${bundle}';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/${bundle}.examples';

const shownIn = (element: HTMLElement) => element.shadowRoot!.querySelector('.label');

describe('${tag}', () => {
    it('Must show its label as text', async () => {
        const { properties } = examples.default;
        const element = mount('${bundle}', ${Class}, properties);
        expect(shownIn(element)!.textContent).toBe(properties.label);
        await expect(element).toBeAccessible();
    });

    it('Must show nothing while it has no label', async () => {
        const element = mount('${bundle}', ${Class}, examples.default.properties);
        Object.assign(element, examples.empty.properties);
        await rendered();
        expect(shownIn(element)).toBeNull();
    });
});
`;

/** The stories of a bundle: one for each example. */
export function storiesOf({ bundle, Class, tag, sentence }, group, examples) {
    const stories = examples.map(
        (example) =>
            `export const ${example[0].toUpperCase()}${example.slice(1)} = story('${bundle}', examples.${example});`,
    );
    return `import ${Class} from 'c/${bundle}';
import examples from '../force-app/main/default/lwc/${bundle}/__examples__/${bundle}.examples';
import { define, story } from './story';

define({ ${bundle}: ${Class} });

export default { title: '${group}/${sentence}', component: '${tag}' };

${stories.join('\n')}
`;
}

/** Where a bundle's story is, seen from the bundle. */
export const storyFile = (bundle) => `../../../../../stories/${bundle}.stories.ts`;

/** The files of the bundle, and its story. */
export function component(names, group = 'Foundations') {
    const { bundle, words, sentence } = names;
    return {
        [`${bundle}.ts`]: scriptOf(names),
        [`${bundle}.html`]: template,
        [`${bundle}.css`]: styles,
        [`${bundle}.js-meta.xml`]: metaOf(sentence, words),
        [`__docs__/${bundle}.md`]: docsOf(names, {
            about: `${sentence}: say in one sentence what it shows and to whom.`,
            useWhen: 'the page has words to show.',
            notWhen: 'a heading or a paragraph of the page’s own would do.',
            must: ['Must show its label as text', 'Must show nothing while it has no label'],
            keyboard: 'passes by: there is nothing to press',
            speech: 'The label, as a paragraph.',
        }),
        [`__examples__/${bundle}.examples.ts`]: examplesOf(),
        [`__tests__/${bundle}.test.ts`]: testsOf(names),
        [storyFile(bundle)]: storiesOf(names, group, ['default', 'empty', 'longText']),
    };
}
