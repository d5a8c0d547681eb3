// The platform's own lint rules over the sources, and the rules that keep the kit's promises.
// build/ stays out: its decorators need another parser; gate A runs the platform's lint over it.
import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';
import { classOrder } from './scripts/lint/classOrder.mjs';

const require = createRequire(import.meta.url);
const BUNDLES = 'force-app/main/default/lwc';
const sources = ['force-app/**/*.ts'];
const tests = ['force-app/**/__*__/**'];

const lwc = ['recommended', 'ssr', 'i18n'].flatMap((name) =>
    require(`@salesforce/eslint-config-lwc/${name}-ts`),
);
const locker = ['base', 'recommended'].map(
    (name) => require(`@locker/eslint-config-locker/${name}`).rules,
);
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

/* Where a value of a person could stay behind, or leave without the app's knowing. */
const LEAKS = [
    'console',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'fetch',
    'XMLHttpRequest',
    'EventSource',
    'WebSocket',
];
const LEAKING = [
    ['document', 'cookie'],
    ['document', 'title'],
    ['navigator', 'sendBeacon'],
    ['history', 'pushState'],
    ['history', 'replaceState'],
];
const PROMISE = 'The kit keeps and sends nothing itself: ask the app, through a port.';
const sealed = {
    'no-console': 'error',
    'no-restricted-globals': ['error', ...LEAKS.map((name) => ({ name, message: PROMISE }))],
    'no-restricted-properties': [
        'error',
        ...LEAKING.map(([object, property]) => ({ object, property, message: PROMISE })),
        ...LEAKS.flatMap((property) =>
            ['window', 'globalThis', 'self'].map((object) => ({
                object,
                property,
                message: PROMISE,
            })),
        ),
    ],
};

export default [
    {
        ignores: [
            'build/',
            '.build-*/',
            'storybook-static/',
            'coverage/',
            'test-results/',
            'playwright-report/',
            'packages/*/fixtures/', // Somebody else's code.
            'test-support/bench/',
            'test-support/lws/', // Components in JavaScript: gate A's compiler judges them.
        ],
    },
    ...lwc.map((config) => ({ ...config, files: sources })),
    {
        files: sources,
        linterOptions: { noInlineConfig: true }, // The platform ignores inline disables, so they lie.
        languageOptions: { parser: tseslint.parser },
        plugins: {
            '@lwc/lwc-platform': require('@lwc/eslint-plugin-lwc-platform'),
            '@locker/locker': require('@locker/eslint-plugin-locker'),
            salus: { rules: { 'class-order': classOrder } },
        },
        rules: {
            ...Object.assign({}, ...locker),
            ...sealed,
            '@lwc/lwc-platform/no-aura': 'error',
            '@lwc/lwc-platform/no-dynamic-import': 'error',
            '@lwc/lwc-platform/no-process-env': 'error',
            'salus/class-order': 'error',
            'max-lines': ['warn', { max: 120, skipBlankLines: true, skipComments: true }],
            'no-restricted-syntax': [
                'error',
                {
                    selector: 'MethodDefinition > PrivateIdentifier.key',
                    message: 'The platform compiler rejects #private methods (LWC1007).',
                },
                {
                    selector: 'Property[key.name="bubbles"][value.value=true]',
                    message: 'An event of the kit does not bubble: CONTRIBUTING.md.',
                },
                {
                    selector: 'MemberExpression[computed=true][property.name="location"]',
                    message:
                        'The platform compiler (13.3.30) writes `x[location]` as `x.location`.',
                },
            ],
            // TypeScript checks these: names, exhaustive switches, what every path returns.
            ...off(
                'no-undef',
                'no-unused-vars',
                'no-redeclare',
                'default-case',
                'consistent-return',
            ),
            'no-use-before-define': 'off', // Files start with what matters most; TypeScript finds real errors.
            'no-confusing-arrow': 'off', // Prettier decides where parentheses stand.
            // Warns of scripts and frames; gate B runs every bundle in the real sandbox.
            '@locker/locker/distorted-element-set-attribute': 'off',
            // Takes every `open` for a window's, a dialog's too.
            '@locker/locker/distorted-xml-http-request-window-open': 'off',
            'no-void': 'off', // `void promise` says that nobody waits, on purpose.
            // False alarms on `dispatchEvent` in handlers, which never run on a server.
            '@lwc/lwc/ssr-no-unsupported-properties': 'off',
        },
    },
    {
        // Core may not import the platform, and its zones come from the app: docs/scheduling.md.
        files: [`${BUNDLES}/salusCore*/*.ts`],
        rules: off('@salesforce/lightning/prefer-i18n-service'),
    },
    {
        // The door to the platform; and a host is where the page's own abilities are used. Gate B runs
        // both in the real sandbox, which says more than a warning. Server rendering is not claimed
        // (docs/unproven.md), so a host may name `window`, and the platform's door import `isGuest`.
        files: [`${BUNDLES}/salusHost*/*.ts`, `${BUNDLES}/salusPlatform*/*.ts`],
        rules: off(
            '@lwc/lwc/ssr-no-restricted-browser-globals',
            '@lwc/lwc/ssr-no-static-imports-of-user-specific-scoped-modules',
            '@lwc/lwc/no-async-operation',
            '@lwc/lwc/no-document-query',
            '@locker/locker/distorted-window-set-timeout',
        ),
    },
    {
        // A field's and a form's way of finding the form or the boundary around it: they carry no value.
        files: [`${BUNDLES}/salusHostForm/*.ts`, `${BUNDLES}/salusHostPhi/*.ts`],
        rules: off('no-restricted-syntax'),
    },
    {
        // Waits one task, after which the dialog's opener is either in the page or gone.
        files: [`${BUNDLES}/salusDialog/*.ts`],
        rules: off('@lwc/lwc/no-async-operation', '@locker/locker/distorted-window-set-timeout'),
    },
    {
        // A pattern asks before the page is left, and a theme styles the root element; server rendering is
        // not claimed.
        files: [`${BUNDLES}/salusPattern*/*.ts`, `${BUNDLES}/salusTheme/*.ts`],
        rules: off('@lwc/lwc/ssr-no-restricted-browser-globals'),
    },
    {
        files: [`${BUNDLES}/salusPlatform*/*.ts`],
        rules: off('no-restricted-globals', 'no-restricted-properties'),
    },
    {
        // The one bundle that writes entries of the browser's history: names and numbers, never a value.
        files: [`${BUNDLES}/salusHostHistory/*.ts`],
        rules: off('no-restricted-properties'),
    },
    {
        // Tests read storage and events, where a value must not be, and wait for the page.
        files: tests,
        rules: {
            ...off(...Object.keys(sealed), ...locker.flatMap((rules) => Object.keys(rules))),
            ...off('max-lines', 'no-restricted-syntax', '@lwc/lwc/no-async-operation'),
            // Suites of promises, properties and checks after each test hold the expectations.
            ...off('jest/expect-expect', 'jest/no-standalone-expect', 'jest/no-conditional-expect'),
            ...off('no-script-url'), // Hostile links are among what is tested.
            ...off('@lwc/lwc/ssr-no-restricted-browser-globals', '@lwc/lwc/no-inner-html'),
            ...off('no-await-in-loop', '@lwc/lwc/no-document-query'),
            ...off('@lwc/lwc-platform/no-dynamic-import', '@lwc/lwc/prefer-custom-event'),
        },
    },
    {
        files: ['{scripts,packages}/**/*.mjs', '*.{js,mjs}', 'test-support/**/*.{cjs,mjs}'],
        rules: { 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
    },
];
