// A new field: one line of text on the base of all fields, whose suite finds it in the tree.
import { metaOf } from './code.mjs';
import { docsOf, LONG, storiesOf, storyFile } from './component.mjs';

const scriptOf = ({ Class, sentence }) => `import { asText } from 'c/salusCoreWords';
import SalusField from 'c/salusField';

/**
 * ${sentence}: say in one sentence what it asks for.
 *
 * @status trial
 */
export default class ${Class} extends SalusField {
    protected accept(given: unknown): string {
        return asText(given);
    }
}
`;

/** The words around the control, from the label to the error: the same in every field. */
export const QUESTION = `            {shownLabel}
            <span class="mark" aria-hidden={isMarkHidden}>{mark}</span>
        </label>
        <p lwc:if={shownGroup} id="group" hidden>{shownGroup}</p>
        <p id="hint" class="hint">{shownHint}</p>
        <details lwc:if={shownHelp} class="help">
            <summary>{helpLabel}</summary>
            <p>{shownHelp}</p>
        </details>
        <p id="error" class="error">{errorLine}</p>
`;

const template = `<template>
    <div
        lwc:ref="field"
        onfocusin={handleFocusIn}
        onfocusout={handleFocusOut}
        onbeforeinput={handleStop}
        oninput={handleInput}
        onchange={handleStop}
    >
        <label class="label" for="control" data-hidden={isLabelHidden}>
${QUESTION}        <div onkeydown={handleKeyDown}>
            <input
                for:each={controls}
                for:item="one"
                key={one.key}
                id={one.id}
                class="control"
                form=""
                type="text"
                dir="auto"
                autocomplete={token}
                spellcheck={spellCheck}
                autocapitalize={capitals}
                required={required}
                disabled={disabled}
                readonly={readOnly}
                aria-describedby={describedBy}
                aria-invalid={isInvalid}
            />
        </div>
    </div>
</template>
`;

/* A label names the answer, not the component: “Postcode”. */
const labelOf = (words) => words.replace(/ Field$/, '');

const examplesOf = ({
    words,
    idea,
}) => `import { CANARY, type Examples } from 'test-support/examples';

const asked = { label: '${labelOf(words)}', name: '${idea}' };

export default {
    default: { properties: { ...asked, value: \`invented \${CANARY}\` } },
    required: { properties: { ...asked, required: true } },
    error: { properties: { ...asked, error: 'Check this answer' } },
    longText: { properties: { ...asked, label: '${LONG}', hint: '${LONG}' } },
} satisfies Examples;
`;

/* What the suite of all fields has to know of this one. */
const declaration = `import { CANARY } from 'test-support/examples';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';

export default { validAnswer: \`invented \${CANARY}\` } satisfies FieldDeclaration;
`;

const testsOf = ({ bundle, Class, tag }) => `import ${Class} from 'c/${bundle}';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/${bundle}.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement & { value: string; checkValidity(): boolean };

const controlsOf = (field: Field): HTMLInputElement[] => [
    ...field.shadowRoot!.querySelectorAll('input'),
];

describe('${tag}', () => {
    it('Must be one native input that its label names', async () => {
        const field = mount<Field>('${bundle}', ${Class}, examples.default.properties);
        await rendered();
        const controls = controlsOf(field);
        expect(controls).toHaveLength(1);
        expect(controls[0]!.id).toBe(field.shadowRoot!.querySelector('label')!.getAttribute('for'));
        await expect(field).toBeAccessible();
    });

    it('Must take what is typed for its answer', async () => {
        const field = mount<Field>('${bundle}', ${Class}, examples.required.properties);
        await rendered();
        expect(field.checkValidity()).toBe(false);
        const [control] = controlsOf(field);
        control!.value = 'typed';
        control!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        expect(field.value).toBe('typed');
        expect(field.checkValidity()).toBe(true);
    });
});
`;

export function field(names, group = 'Forms') {
    const { bundle, words, sentence } = names;
    return {
        [`${bundle}.ts`]: scriptOf(names),
        [`${bundle}.html`]: template,
        [`${bundle}.css`]: "@import 'c/salusStyleField';\n",
        [`${bundle}.js-meta.xml`]: metaOf(sentence, words),
        [`__docs__/${bundle}.md`]: docsOf(names, {
            about: `${sentence}: say in one sentence what it asks for.\n\nIt also keeps the promises of every field: \`salusField\`.`,
            useWhen: 'the person knows the answer and can type it on one line.',
            notWhen: 'the answer is one of a few: that is `c-salus-radios`.',
            must: [
                'Must be one native input that its label names',
                'Must take what is typed for its answer',
            ],
            keyboard: 'goes to the line, and on to what follows',
            speech: 'The label, that it is a text to edit, whether it is required, what stands in it, the hint, and the error if there is one.',
        }),
        [`__examples__/${bundle}.examples.ts`]: examplesOf(names),
        '__tests__/asField.ts': declaration,
        [`__tests__/${bundle}.test.ts`]: testsOf(names),
        [storyFile(bundle)]: storiesOf(names, group, ['default', 'required', 'error', 'longText']),
    };
}
