// The files of one wrapper.
import { words } from './wrapper.mjs';

const title = (name) => words(name).replace(/^./, (first) => first.toUpperCase());
const nameWords = (name) => name.replace(/([a-z])([A-Z])/g, '$1 $2');

const TS = {
    String: 'FlowText',
    Boolean: 'FlowBoolean',
    Integer: 'number | null',
    'String[]': 'readonly string[] | null',
};

const propertyLines = ({ name, type, says }) => `    /** ${says} */
    @api ${name}?: ${TS[type]};`;

const accessorOf = (name, ts, says) => `    /** ${says} */
    @api
    get ${name}(): ${ts} {
        return this.answerOf('${name}') as ${ts};
    }
    set ${name}(given: ${ts} | null) {
        this.give('${name}', given);
    }`;

const functionLines = ({
    name,
    says,
}) => `    /** ${says} No builder gives a function: a component that extends this one does. */
    @api ${name}?: unknown;`;

function script({ name, own, extra, functions, answer }) {
    const Class = `SalusFlow${name}`;
    const types = ['FlowText', 'FlowBoolean'].filter((type) =>
        extra.some((one) => TS[one.type] === type),
    );
    const named = [...(answer.by ? [answer.by] : []), ...types.map((type) => `type ${type}`)];
    const imports = named.length ? `, { ${named.join(', ')} }` : '';
    const accessors = answer.attributes.map(({ name: of, ts, says }) => accessorOf(of, ts, says));
    const by = answer.call ? `\n    protected readonly answer = ${answer.call};` : '';
    const members = [...extra.map(propertyLines), ...functions.map(functionLines), ...accessors];
    return `import { api } from 'lwc';
import SalusFlowField${imports} from 'c/salusFlowField';

/** \`c-${tagName(name)}\` on a Flow screen. Written by \`npm run flow\`. */
export default class ${Class} extends SalusFlowField {
${members.join('\n\n')}

    protected readonly own = ${JSON.stringify(own)};${by}
}
`;
}

const tagName = (name) => `salus${name}`.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const template = ({ tag }) => `<template>
    <p lwc:if={isSecret}>{refused}</p>
    <${tag} lwc:else lwc:ref="field" lwc:spread={inputs} onchange={handleChange}></${tag}>
</template>
`;

const escaped = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/* What a person reads is translated with the flow. */
const isRead = (name) =>
    /^(label|hint|fieldLevelHelp|messageWhen\w+|when[A-Z]\w+|purpose|retention|fullText|choiceLabels|\w+Label)$/.test(
        name,
    );

const propertyTag = ({ name, type, says, role }) => {
    const more = [
        role && ` role="${role}"`,
        name === 'label' && ' required="true"',
        type === 'Boolean' && ' default="false"',
        isRead(name) && type === 'String' && ' translatable="true"',
    ].filter(Boolean);
    return `            <property name="${name}" type="${type}" label="${title(name)}" description="${escaped(says)}"${more.join('')}/>`;
};

function metadata({ name, says, shared, extra, answer }) {
    const input = [...shared, ...extra].map((one) => ({ ...one, role: 'inputOnly' }));
    const answers = answer.attributes.map(({ name: of, type, says: what, more }) => ({
        name: of,
        type,
        says: what + more,
    }));
    const properties = [...input, ...answers].map(propertyTag);
    return `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <description>${escaped(says.replaceAll('`', ''))}</description>
    <isExposed>true</isExposed>
    <masterLabel>Salus ${nameWords(name)}</masterLabel>
    <targets>
        <target>lightning__FlowScreen</target>
    </targets>
    <targetConfigs>
        <targetConfig targets="lightning__FlowScreen">
${properties.join('\n')}
        </targetConfig>
    </targetConfigs>
</LightningComponentBundle>
`;
}

const docs = ({ name, tag, says }) => `# c-${tagName(`Flow${name}`)}

${says}

On a Flow screen it is “Salus ${nameWords(name)}”. Written by \`npm run flow\`. It keeps the promises of every field on a Flow screen: \`salusFlowField\`.

## Use when

- A screen of a flow asks for it: drag it onto the screen, and give a variable for the answer.

## Don't use when

- The page is your own: that is \`${tag}\`.
- The answer is a secret: a flow keeps its answers.

## Must

- Must show its field with the words of the builder

## Keyboard

As in \`${tag}\`.

## What a screen reader says

As in \`${tag}\`.

## Known issues

- Flow keeps the answers: [Fields on a Flow screen](../../../../../../docs/flow.md).
`;

const test = ({ name, bundle, tag }) => `import SalusFlow${name} from 'c/${bundle}';
import { installProblemSink } from 'c/salusHostProblems';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';
import { flowAttributes } from 'test-support/flowAttributes';
import { FlowHost } from 'test-support/flowHost';
import declared from '../../salus${name}/__tests__/asField';

jest.mock('c/salusHostAnnouncer');

/* Written by \`npm run flow\`. The suite of all of them is in salusFlowField. */
describe('c-${tagName(`Flow${name}`)}', () => {
    it('Must show its field with the words of the builder', async () => {
        installProblemSink(() => {});
        const { properties = {} }: FieldDeclaration = declared;
        const given = { label: 'Question', hint: 'A hint', fieldLevelHelp: null };
        const host = new FlowHost('${bundle}', SalusFlow${name}, {
            ...flowAttributes(properties),
            ...given,
        });
        const screen = await host.show();
        const field = screen.shadowRoot!.querySelector('${tag}');
        expect(field).toMatchObject({ label: 'Question', hint: 'A hint', fieldLevelHelp: '' });
        await expect(screen).toBeAccessible();
    });
});
`;

/** What a wrapper's bundle holds, by the file's name. */
export const filesOf = (wrapper) => ({
    [`${wrapper.bundle}.ts`]: script(wrapper),
    [`${wrapper.bundle}.html`]: template(wrapper),
    [`${wrapper.bundle}.js-meta.xml`]: metadata(wrapper),
    [`__docs__/${wrapper.bundle}.md`]: docs(wrapper),
    [`__tests__/${wrapper.bundle}.test.ts`]: test(wrapper),
});
