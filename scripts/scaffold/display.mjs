// A new display: one text on the base of all displays, whose suite finds it in the tree.
import { metaOf } from './code.mjs';
import { docsOf, LONG, storiesOf, storyFile } from './component.mjs';

const scriptOf = ({ Class, sentence }) => `import { api } from 'lwc';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';

/**
 * ${sentence}: say in one sentence what it shows.
 *
 * @status trial
 */
export default class ${Class} extends SalusDisplay {
    /** What it shows; '' shows nothing. */
    @api
    get text(): string {
        return this.words;
    }
    set text(given: string) {
        this.words = asText(given).trim();
    }

    private words = '';

    get shownText(): string {
        return this.isReady ? this.words : this.stateWords;
    }

    protected clear(): void {
        this.words = '';
    }
}
`;

const template = `<template>
    <c-salus-loading lwc:if={isLoading}></c-salus-loading>
    <p lwc:if={shownText} class="text">{shownText}</p>
</template>
`;

const styles = `@import 'c/salusStyleBlock';

.text {
    margin: 0;
    overflow-wrap: anywhere;
}
`;

const examplesOf = () => `import { CANARY, type Examples } from 'test-support/examples';

export default {
    default: { properties: { text: \`Robin \${CANARY}\` } },
    notRecorded: { properties: { state: 'not-recorded' } },
    longText: { properties: { text: \`${LONG}, Robin \${CANARY}\` } },
} satisfies Examples;
`;

const testsOf = ({ bundle, Class, tag }) => `import ${Class} from 'c/${bundle}';
import { mount } from 'test-support/mount';
import examples from '../__examples__/${bundle}.examples';

const shownIn = (element: HTMLElement): string =>
    element.shadowRoot!.querySelector('.text')!.textContent!;

describe('${tag}', () => {
    it('Must show its text as a paragraph', async () => {
        const { properties } = examples.default;
        const element = mount('${bundle}', ${Class}, properties);
        expect(shownIn(element)).toBe(properties.text);
        await expect(element).toBeAccessible();
    });

    it('Must say why there is nothing in the place of its text', () => {
        const { properties } = examples.notRecorded;
        expect(shownIn(mount('${bundle}', ${Class}, properties))).toBe('Nothing is recorded.');
    });
});
`;

export function display(names, group = 'Displays') {
    const { bundle, words, sentence } = names;
    return {
        [`${bundle}.ts`]: scriptOf(names),
        [`${bundle}.html`]: template,
        [`${bundle}.css`]: styles,
        [`${bundle}.js-meta.xml`]: metaOf(sentence, words),
        [`__docs__/${bundle}.md`]: docsOf(names, {
            about: `${sentence}: say in one sentence what it shows.\n\nIt also keeps the promises of every display: \`salusDisplay\`.`,
            useWhen: 'the page has a text about the person to show.',
            notWhen: 'the text is the page author’s own: a paragraph of the page would do.',
            must: [
                'Must show its text as a paragraph',
                'Must say why there is nothing in the place of its text',
            ],
            keyboard: 'passes by: there is nothing to press',
            speech: 'The text, as a paragraph.',
        }),
        [`__examples__/${bundle}.examples.ts`]: examplesOf(),
        [`__tests__/${bundle}.test.ts`]: testsOf(names),
        [storyFile(bundle)]: storiesOf(names, group, ['default', 'notRecorded', 'longText']),
    };
}
