// The architecture as a table: what each kind of bundle is, and what it may use.
// "core types" allows `import type` only. A bundle's own name allows that one bundle.
export const LAW = {
    core: {
        is: 'values, rules and transitions in plain TypeScript: no DOM, no console, no lwc',
        mayUse: ['core'],
    },
    port: {
        is: 'types only: what the app must bring, such as a `SchedulingAdapter`',
        mayUse: ['core types'],
    },
    style: {
        is: 'a stylesheet that others import: tokens, field, button',
        mayUse: ['style'],
    },
    host: {
        is: 'one capability of the page: announcing, holding PHI, the clock',
        mayUse: ['core', 'port types', 'host', 'lwc types'],
    },
    platform: {
        is: 'the only door to `@salesforce/*` (labels aside) and `lightning/*`',
        mayUse: ['core', 'port types', 'lwc', '@salesforce', 'lightning'],
    },
    component: {
        is: 'renders and forwards; what a page author types',
        mayUse: [
            'core',
            'port types',
            'style',
            'host',
            'component',
            'lwc',
            'salusPlatformLocale',
            'label',
        ],
    },
    flow: {
        is: 'a Flow screen’s wrapper of one component',
        mayUse: ['component', 'core', 'salusFlowField', 'lwc', 'label', 'lightning/flowSupport'],
    },
    pattern: {
        is: 'components composed for one task of a patient',
        mayUse: ['core', 'port types', 'style', 'host', 'platform', 'component', 'lwc', 'label'],
    },
};

/** The kinds that can stand in a template as a tag. */
export const TAGS = ['component', 'flow', 'pattern'];
