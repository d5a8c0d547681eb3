// The rules of the kit's styles: logical properties, tokens only, and what every browser has since
// the end of 2022 (Baseline 2022); newer features are inside `@supports`.
const TOKENS = 'force-app/main/default/lwc/salusStyleTokens/salusStyleTokens.css';

/* Without these a page is plain, not broken, so they need no fallback. */
const GRACEFUL = {
    'accent-color': ['/./'],
    'forced-color-adjust': ['/./'],
    'overscroll-behavior': ['/./'],
    'text-wrap': ['balance', 'pretty'],
    'text-align': ['match-parent'], // a text of the other direction is aligned on its own side
    'container-type': ['/./'],
    float: ['inline-start'],
    resize: ['/./'], // the text scrolls
    outline: ['/./'], // Baseline since the outline follows round corners; the ring itself is older.
};
const GRACEFUL_AT_RULES = ['container']; // one column
const GRACEFUL_UNITS = ['cqb']; // inside `@container`
const GRACEFUL_SELECTORS = ['dir']; // an arrow that isn't turned
/* A line's width may be in pixels; any other size follows the text's, so 1px is the most. */
const NO_LINE = '/^(?!border|outline|box-shadow|text-decoration-thickness|inset$)/';
const PIXELS = '/(?<![\\d.])(?!1px)[\\d.]+px/';
const HAIRLINE = '/^-?1px$/';
/* Relative to the text that it stands beside. */
const OF_THE_TEXT = '/^-?[\\d.]+em$/';
/* In forced colours the person's own colours hold: scripts/checkContrast.mjs. */
const SYSTEM_COLOURS =
    '/^(ButtonBorder|ButtonFace|ButtonText|Canvas|CanvasText|GrayText|Highlight|HighlightText|LinkText)$/';
const KEYWORDS = ['0', 'inherit', 'transparent', 'currentcolor', 'none', 'auto', '50%'];

export default {
    plugins: [
        'stylelint-use-logical',
        'stylelint-declaration-strict-value',
        'stylelint-plugin-use-baseline',
    ],
    reportNeedlessDisables: true,
    reportDescriptionlessDisables: true,
    referenceFiles: [TOKENS],
    rules: {
        'csstools/use-logical': 'always',
        'plugin/use-baseline': [
            true,
            {
                available: 2022,
                ignoreProperties: GRACEFUL,
                ignoreAtRules: GRACEFUL_AT_RULES,
                ignoreSelectors: GRACEFUL_SELECTORS,
                ignoreUnits: GRACEFUL_UNITS,
            },
        ],
        'scale-unlimited/declaration-strict-value': [
            [
                ...['/color$/', 'background', 'fill', 'stroke', 'font-size', 'font-family'],
                ...['border-radius', '/^(margin|padding)/', '/gap$/'],
            ],
            {
                disableFix: true,
                expandShorthand: true,
                ignoreValues: [...KEYWORDS, HAIRLINE, OF_THE_TEXT, SYSTEM_COLOURS],
            },
        ],
        'color-named': 'never',
        'color-no-hex': true,
        'declaration-no-important': true,
        'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch)a?$/'],
        'declaration-property-value-disallowed-list': { [NO_LINE]: [PIXELS] },
        // What can't be meant.
        'block-no-empty': true,
        'declaration-block-no-duplicate-properties': true,
        'declaration-property-value-no-unknown': true,
        'media-feature-name-no-unknown': true,
        'no-duplicate-selectors': true,
        'no-unknown-animations': true,
        'no-unknown-custom-properties': true,
        'property-no-unknown': true,
        'selector-pseudo-class-no-unknown': true,
        'selector-pseudo-element-no-unknown': true,
    },
    overrides: [
        {
            // Colours are named here only.
            files: [TOKENS],
            rules: {
                // The condition of `@supports` names functions within functions, which the rule doesn't
                // read. scripts/checkContrast.mjs applies this file without it.
                'plugin/use-baseline': null,
                'color-no-hex': null,
                'function-disallowed-list': null,
                'no-unknown-custom-properties': null,
            },
        },
    ],
};
