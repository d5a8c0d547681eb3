// New bundles without a template: core, port, host, style, platform.
export const metaOf = (description, label) => `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <description>${description}</description>
    <isExposed>false</isExposed>${label ? `\n    <masterLabel>Salus ${label}</masterLabel>` : ''}
</LightningComponentBundle>
`;

export const core = ({ bundle, idea, sentence }) => ({
    [`${bundle}.ts`]: `export { ${idea} } from './${idea}';\n`,
    [`${idea}.ts`]: `/** ${sentence}, as words. Nothing is ''. */
export const ${idea} = (given: string | undefined): string => given?.trim() ?? '';
`,
    [`${bundle}.js-meta.xml`]: metaOf(sentence),
    [`__tests__/${bundle}.test.ts`]: `import { ${idea} } from 'c/${bundle}';

describe('${sentence.toLowerCase()}', () => {
    it('is what was given, without the space around it', () => {
        expect(${idea}('  invented ')).toBe('invented');
    });

    it('is empty when nothing was given', () => {
        expect(${idea}(undefined)).toBe('');
    });
});
`,
});

export const port = ({ bundle, idea, noun, sentence }) => ({
    [`${bundle}.ts`]: `export type { ${noun} } from './${idea}';\n`,
    [`${idea}.ts`]: `/** ${sentence}: what the app brings. */
export interface ${noun} {
    /** Resolves to the words that the app has. */
    load(): Promise<string>;
}
`,
    [`${bundle}.js-meta.xml`]: metaOf(`What the app brings: ${sentence.toLowerCase()}`),
    [`__tests__/${bundle}.test.ts`]: `import type { ${noun} } from 'c/${bundle}';

describe('${sentence.toLowerCase()}', () => {
    it('is met by a plain object', async () => {
        const brought: ${noun} = { load: () => Promise.resolve('invented') };
        expect(await brought.load()).toBe('invented');
    });
});
`,
});

export const host = ({ bundle, idea, noun, sentence }) => ({
    [`${bundle}.ts`]: `export { ${noun} } from './${idea}';\n`,
    [`${idea}.ts`]: `/** ${sentence}: starts when its component connects and stops when it disconnects. */
export class ${noun} {
    private started = false;

    get isStarted(): boolean {
        return this.started;
    }

    start(): void {
        this.started = true;
    }

    stop(): void {
        this.started = false;
    }
}
`,
    [`${bundle}.js-meta.xml`]: metaOf(sentence),
    [`__tests__/${bundle}.test.ts`]: `import { ${noun} } from 'c/${bundle}';

describe('${sentence.toLowerCase()}', () => {
    it('starts and stops with its component', () => {
        const one = new ${noun}();
        one.start();
        expect(one.isStarted).toBe(true);
        one.stop();
        expect(one.isStarted).toBe(false);
    });
});
`,
});

export const style = ({ bundle, sentence }) => ({
    [`${bundle}.css`]: `@import 'c/salusStyleTokens';

:host {
    font-family: var(--_font);
    line-height: var(--_line-height);
    color: var(--_text);
}
`,
    [`${bundle}.js-meta.xml`]: metaOf(`How it looks: ${sentence.toLowerCase()}`),
});
