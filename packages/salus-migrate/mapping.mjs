// What of Lightning's base components becomes what of Salus. The page docs/from-lightning.md is written
// from it, the tool follows it, and a test holds it against both sides.
//
// A property, method or event becomes one of:
//   'name'                       the same or another name
//   { to, values, note }         another name for each value; a value that isn't listed needs a person,
//                                and null takes the attribute away. `note` is said for some values
//   { drop: why }                nothing: it had no effect, or the kit does it by itself
//   { ask: what }                nothing by itself: a person decides, and `what` says what is there
// A kind is what a tag stands for, chosen by its attribute `type` where it has several:
//   to       the tag of the kit
//   hand     why a person has to move it; `stay`: why it stays Lightning's
//   mark     the attribute that takes the position of `type`
//   check    what a person has to look at after each move

const named = (entries, outcome) => Object.fromEntries(entries.split(' ').map((n) => [n, outcome]));
const same = (names) => Object.fromEntries(names.split(' ').map((name) => [name, name]));
const ask = (names, what) => named(names, { ask: what });
const drop = (names, why) => named(names, { drop: why });

const LABEL =
    '`label`; `variant="label-hidden"` hides it where another visible label names the control';
const OWN_ARIA = 'The field writes its own ARIA: use `label`, `hint` and `error`.';
const HINT = '`hint`, which stays in sight while a person types';
const NO_KEYS =
    'No access keys: they are keys of screen readers and browsers as well. Take it away.';
const OWN_STATE = 'The field writes it by itself.';

const VARIANT = {
    variant: {
        to: 'variant',
        values: { standard: 'standard', 'label-hidden': 'label-hidden', 'label-stacked': null },
        ask: 'Labels stand above the field: the kit has no `label-inline`.',
    },
};
const FIELD = {
    ...same('label name value required disabled validity messageWhenValueMissing'),
    ...VARIANT,
};
const FIELD_METHODS = same(
    'checkValidity reportValidity setCustomValidity showHelpMessageIfInvalid focus',
);
const FIELD_EVENTS = same('change focus blur');

const MESSAGES = same(
    'messageWhenBadInput messageWhenPatternMismatch messageWhenRangeOverflow messageWhenRangeUnderflow ' +
        'messageWhenStepMismatch messageWhenTooShort messageWhenTooLong messageWhenTypeMismatch',
);

/* What lightning-input ignores on a type, it may still have been given. */
const NO_TEXT = drop('pattern minLength maxLength inputmode', 'Lightning ignores it here.');
const NO_RANGE = drop('min max step formatter formatFractionDigits', 'Lightning ignores it here.');
const ORDER_OF_DATE = 'A date is written as people of the page’s language write it.';

const TEXT = { properties: { ...same('pattern minLength maxLength'), inputmode: 'inputMode' } };
const CHECKABLE = {
    properties: {
        checked: 'value',
        value: {
            ask: 'The answer is `true` or `false` and is called `value`: keep this text in your own code.',
        },
        ...drop('placeholder', 'Lightning ignores it here.'),
    },
    detail: { checked: 'value' },
};
const DATE = {
    properties: {
        ...same('min max'),
        ...ask('dateStyle', ORDER_OF_DATE),
        ...ask(
            'dateAriaLabel dateAriaLabelledBy dateAriaDescribedBy dateAriaControls dateAriaDetails dateAriaErrorMessage',
            OWN_ARIA,
        ),
        ...ask('dateAccessKey', NO_KEYS),
    },
};

const FILES =
    'Write `upload`, the function that sends a file to your server: it gives the file’s id.';

const INPUT = {
    by: 'type',
    usual: 'text',
    properties: {
        ...FIELD,
        ...MESSAGES,
        ...same('readOnly fieldLevelHelp autocomplete'),
        ...NO_TEXT,
        ...NO_RANGE,
        type: { drop: 'Each type has a tag of its own: see the table of types.' },
        ...ask('placeholder', HINT),
        ...ask('ariaLabel', LABEL),
        ...ask(
            'ariaControls ariaDetails ariaActiveDescendantElement ariaLabelledBy ariaDescribedBy ' +
                'ariaErrorMessage ariaHasPopup ariaKeyShortcuts ariaRoleDescription ariaExpanded ariaAutoComplete role',
            OWN_ARIA,
        ),
        ...drop('ariaInvalid ariaDisabled', OWN_STATE),
        ...ask('accessKey', NO_KEYS),
        ...ask('isLoading', '`c-salus-loading`, beside the field'),
        ...ask('selectionStart selectionEnd', 'No way to read or set what is selected.'),
        ...drop(
            'messageToggleActive messageToggleInactive checked accept multiple files dateStyle timeStyle ' +
                'timezone dateAriaLabel timeAriaLabel dateAccessKey timeAccessKey timeStepMinutes ' +
                'timeAriaControls timeAriaDetails dateAriaErrorMessage timeAriaErrorMessage ' +
                'dateAriaLabelledBy timeAriaLabelledBy timeAriaDescribedBy dateAriaControls ' +
                'dateAriaDetails dateAriaDescribedBy',
            'Lightning ignores it here.',
        ),
    },
    methods: { ...FIELD_METHODS, ...same('blur') },
    events: { ...FIELD_EVENTS, ...same('commit') },
    kinds: {
        text: { to: 'c-salus-text-field', ...TEXT },
        search: { to: 'c-salus-text-field', ...TEXT },
        email: {
            to: 'c-salus-text-field',
            mark: ['type', 'email'],
            properties: {
                ...TEXT.properties,
                ...ask('multiple', 'One address for each field.'),
            },
        },
        tel: { to: 'c-salus-text-field', mark: ['type', 'tel'], ...TEXT },
        url: { to: 'c-salus-text-field', mark: ['type', 'url'], ...TEXT },
        password: { to: 'c-salus-secret-field', ...TEXT },
        number: {
            to: 'c-salus-number-field',
            properties: {
                ...same('min max step'),
                formatter: {
                    to: 'formatter',
                    values: {
                        decimal: 'decimal',
                        percent: 'percent',
                        'percent-fixed': 'percent-fixed',
                        currency: 'currency',
                    },
                    note: {
                        currency: 'Give `currency`, such as `USD`: Lightning takes the org’s.',
                    },
                },
                ...ask(
                    'formatFractionDigits',
                    'Every digit that was typed is shown; `step` says which numbers are right.',
                ),
            },
        },
        checkbox: { to: 'c-salus-checkbox', ...CHECKABLE },
        'checkbox-button': { to: 'c-salus-checkbox', ...CHECKABLE },
        toggle: {
            to: 'c-salus-checkbox',
            mark: ['look', 'switch'],
            detail: CHECKABLE.detail,
            properties: {
                ...CHECKABLE.properties,
                ...ask(
                    'messageToggleActive messageToggleInactive',
                    'The switch says “On” and “Off” itself.',
                ),
            },
        },
        date: { to: 'c-salus-date-picker', ...DATE },
        time: {
            to: 'c-salus-time-field',
            properties: {
                ...same('min max'),
                ...ask('timeStyle', 'A time is written as people of the page’s language write it.'),
                ...ask('step timeStepMinutes', 'Every minute can be typed.'),
                ...ask(
                    'timeAriaLabel timeAriaLabelledBy timeAriaDescribedBy timeAriaControls timeAriaDetails timeAriaErrorMessage',
                    OWN_ARIA,
                ),
                ...ask('timeAccessKey', NO_KEYS),
            },
            check: 'The answer is `HH:MM`, and Lightning’s was `HH:MM:SS.sss`.',
        },
        file: {
            to: 'c-salus-file-upload',
            hand: FILES,
            properties: {
                ...same('multiple'),
                accept: 'acceptedTypes',
                ...ask('files', '`upload` gets each file; `value` lists those that were sent'),
            },
        },
        datetime: {
            hand: 'Ask for the day and the time in two fields, and for the zone where it isn’t clear.',
        },
        'datetime-local': {
            hand: 'Ask for the day and the time in two fields, and for the zone where it isn’t clear.',
        },
        month: { hand: 'Ask for the month and the year in two fields.' },
        week: { hand: 'Ask for a day of the week.' },
        radio: {
            hand: 'Use `c-salus-radios` for the whole question: a radio alone isn’t a field.',
        },
        range: {
            hand: 'Use `c-salus-number-field` or `c-salus-radios`: a slider is hard to set exactly.',
        },
        color: { hand: 'Use `c-salus-select-field` with names of colours.' },
    },
};

const COMBOBOX = {
    properties: {
        ...FIELD,
        ...same('options readOnly fieldLevelHelp autocomplete'),
        ...drop('placeholder', 'The list begins with “Choose an answer”.'),
        ...drop('dropdownAlignment', 'The list is the browser’s own, which finds a position.'),
        ...drop('ariaInvalid', OWN_STATE),
        ...ask('ariaLabelledBy ariaDescribedBy', OWN_ARIA),
        ...ask('spinnerActive', '`c-salus-loading`, beside the field'),
    },
    methods: { ...FIELD_METHODS, ...same('blur') },
    events: {
        ...FIELD_EVENTS,
        ...ask('open', 'The list is the browser’s own, which doesn’t say when it opens.'),
    },
    kinds: {
        '': {
            to: 'c-salus-select-field',
            about: 'A choice has `value`, `label` and `group`; what else Lightning shows of one isn’t shown. Where people search for their answer, or there are more than twenty, use `c-salus-combo-box`.',
        },
    },
};

const GROUP = {
    properties: { ...FIELD, ...same('options') },
    methods: FIELD_METHODS,
    events: FIELD_EVENTS,
};
const RADIO_GROUP = {
    ...GROUP,
    properties: {
        ...GROUP.properties,
        type: { values: { radio: null }, ask: 'Radios have one look; there is no `button`.' },
    },
    kinds: { '': { to: 'c-salus-radios' } },
};
const CHECKBOX_GROUP = { ...GROUP, kinds: { '': { to: 'c-salus-checkboxes' } } };

const TEXTAREA = {
    properties: {
        ...FIELD,
        ...same('autocomplete readOnly fieldLevelHelp minLength maxLength'),
        ...same('messageWhenBadInput messageWhenTooShort messageWhenTooLong'),
        ...ask('placeholder', HINT),
        ...ask('accessKey', NO_KEYS),
        ...ask('ariaDescribedBy ariaLabelledBy', OWN_ARIA),
    },
    methods: {
        ...FIELD_METHODS,
        ...same('blur'),
        ...ask('setRangeText', 'Set `value`: there is no way to change a part of the text.'),
    },
    events: FIELD_EVENTS,
    kinds: { '': { to: 'c-salus-text-area' } },
};

const SELECT = {
    properties: {
        ...FIELD,
        ...same('options fieldLevelHelp autocomplete'),
        ...ask('multiple', '`c-salus-checkboxes`, for several answers'),
        ...drop('size', 'The list is closed until it is used.'),
        ...ask('accessKey', NO_KEYS),
        ...ask('ariaDescribedBy ariaLabelledBy', OWN_ARIA),
    },
    methods: { ...FIELD_METHODS, ...same('blur') },
    events: FIELD_EVENTS,
    kinds: {
        '': {
            to: 'c-salus-select-field',
            about: 'The first line, “Choose an answer”, comes from the field: leave yours out of `options`.',
        },
    },
};

const FILE_UPLOAD = {
    properties: {
        ...same('label name required disabled multiple'),
        accept: 'acceptedTypes',
        ...ask(
            'recordId fileFieldName fileFieldValue',
            'Your function `upload` says with which record a file goes.',
        ),
    },
    methods: same('reportValidity setCustomValidity'),
    events: ask('uploadfinished', '`change`: `detail.value` lists every file that was sent'),
    kinds: { '': { to: 'c-salus-file-upload', hand: FILES } },
};

const PARTS = 'One object, `value`, holds every part, and `change` carries it in `detail.value`.';
const COMPOSITE_METHODS = {
    ...same('checkValidity reportValidity showHelpMessageIfInvalid focus blur'),
    ...ask('setCustomValidityForField', '`setCustomValidity()` or `error`, for the whole field'),
};
const INPUT_ADDRESS = {
    properties: {
        ...same('disabled readOnly required validity fieldLevelHelp'),
        ...VARIANT,
        addressLabel: 'label',
        ...ask('street subpremise city province country postalCode', 'a part of `value`'),
        ...ask(
            'streetLabel subpremiseLabel cityLabel provinceLabel countryLabel postalCodeLabel',
            'The parts have the kit’s own labels, in every language.',
        ),
        ...ask(
            'streetPlaceholder subpremisePlaceholder cityPlaceholder provincePlaceholder countryPlaceholder ' +
                'postalCodePlaceholder addressLookupPlaceholder',
            HINT,
        ),
        ...ask(
            'provinceOptions hideProvince countryOptions countryDisabled',
            'Which parts there are.',
        ),
        ...drop('locale', 'It is the page’s.'),
        ...ask(
            'showAddressLookup addressLookupLabel countryLookupFilter',
            'No look-up: it would send an address to somebody else.',
        ),
        ...drop('showCompactAddress', 'The parts follow the width of the page.'),
    },
    methods: COMPOSITE_METHODS,
    events: FIELD_EVENTS,
    kinds: { '': { to: 'c-salus-address-field', hand: PARTS } },
};
const INPUT_NAME = {
    properties: {
        ...same('label disabled readOnly required validity fieldLevelHelp'),
        ...VARIANT,
        ...ask('salutation', 'the part `prefix` of `value`, with `withPrefix`'),
        ...ask('firstName', 'the part `given` of `value`'),
        ...ask('middleName', 'the part `middle` of `value`, with `withMiddle`'),
        ...ask('lastName', 'the part `family` of `value`'),
        ...ask('suffix', 'the part `suffix` of `value`, with `withSuffix`'),
        ...ask('informalName', 'a text field of its own'),
        ...ask(
            'salutationLabel firstNameLabel middleNameLabel lastNameLabel suffixLabel informalNameLabel',
            'The parts have the kit’s own labels, in every language.',
        ),
        ...ask('options', 'A title is typed.'),
        ...ask('fieldsToDisplay', '`withPrefix`, `withMiddle`, `withSuffix`, or `kind="full"`'),
        ...drop('locale', 'It is the page’s.'),
    },
    methods: COMPOSITE_METHODS,
    events: FIELD_EVENTS,
    kinds: { '': { to: 'c-salus-name-field', hand: PARTS } },
};

const BUTTON = {
    properties: {
        ...same('label disabled'),
        variant: {
            to: 'variant',
            values: {
                base: 'quiet',
                neutral: null,
                brand: 'primary',
                'brand-outline': null,
                destructive: 'danger',
            },
            ask: 'The variants are `primary`, `secondary`, `quiet` and `danger`.',
        },
        iconName: {
            to: 'iconName',
            values: {
                'utility:info': 'info',
                'utility:success': 'success',
                'utility:warning': 'warning',
                'utility:error': 'error',
                'utility:event': 'calendar',
                'utility:date_input': 'calendar',
                'utility:clock': 'clock',
                'utility:video': 'video',
                'utility:call': 'phone',
                'utility:location': 'location',
                'utility:user': 'person',
                'utility:check': 'check',
                'utility:close': 'close',
                'utility:back': 'back',
                'utility:chevronleft': 'back',
                'utility:chevronright': 'next',
                'utility:edit': 'edit',
            },
            ask: 'The kit has few icons: leave it out, or choose one of them.',
        },
        iconPosition: { to: 'iconPosition', values: { left: null, right: 'end' } },
        type: {
            values: { button: null },
            stay: 'The kit’s button submits no native form: move the whole form to `c-salus-form`.',
        },
        ...ask('name value', '`data-name`, read with `event.currentTarget.dataset`'),
        ...ask('stretch', '`inline-size: 100%` in your own style'),
        ...drop('disableAnimation groupOrder', 'The kit has none.'),
        ...ask('tabIndex', '`disabled`, or `unavailable-reason` where a person may ask why'),
        ...ask('title', '`label`: a tooltip isn’t read by everyone'),
        ...ask('ariaLabel', '`label`'),
        ...ask('ariaExpanded', '`expanded`, which takes `true` or `false`'),
        ...ask('ariaBusy', '`busy`, which takes `true` or `false`'),
        ...ask('accessKey', NO_KEYS),
        ...ask(
            'ariaLabelledBy ariaDescribedBy ariaControls ariaOwns ariaDetails ariaFlowTo ariaPressed ' +
                'ariaHidden ariaCurrent ariaKeyShortcuts ariaHasPopup ariaRelevant ariaLive ariaAtomic',
            'The button writes its own ARIA: use `label`, `expanded` and `unavailable-reason`.',
        ),
    },
    methods: same('focus click'),
    events: ask('focus blur', '`focusin` and `focusout`'),
    kinds: { '': { to: 'c-salus-button' } },
};

export const tags = {
    'lightning-input': INPUT,
    'lightning-combobox': COMBOBOX,
    'lightning-radio-group': RADIO_GROUP,
    'lightning-checkbox-group': CHECKBOX_GROUP,
    'lightning-textarea': TEXTAREA,
    'lightning-select': SELECT,
    'lightning-file-upload': FILE_UPLOAD,
    'lightning-input-address': INPUT_ADDRESS,
    'lightning-input-name': INPUT_NAME,
    'lightning-button': BUTTON,
};

/** SLDS styling hooks of these components, and the token that stands for each; null: there is none. The
 *  kit’s tokens are few and hold for every component, on any element around it. */
export const hooks = {
    '--slds-c-button-brand-color-background': '--salus-color-accent',
    '--slds-c-button-brand-color-background-active': '--salus-color-accent-strong',
    '--slds-c-button-brand-color-background-focus': '--salus-color-accent-strong',
    '--slds-c-button-brand-color-background-hover': '--salus-color-accent-strong',
    '--slds-c-button-brand-color-border': '--salus-color-accent',
    '--slds-c-button-brand-color-border-active': '--salus-color-accent-strong',
    '--slds-c-button-brand-color-border-focus': '--salus-color-accent-strong',
    '--slds-c-button-brand-color-border-hover': '--salus-color-accent-strong',
    '--slds-c-button-brand-text-color': '--salus-color-on-accent',
    '--slds-c-button-neutral-color-background': '--salus-color-surface',
    '--slds-c-button-neutral-color-background-active': '--salus-color-surface',
    '--slds-c-button-neutral-color-background-focus': '--salus-color-surface',
    '--slds-c-button-neutral-color-background-hover': '--salus-color-surface',
    '--slds-c-button-neutral-color-border': '--salus-color-line',
    '--slds-c-button-neutral-color-border-active': '--salus-color-line',
    '--slds-c-button-neutral-color-border-focus': '--salus-color-focus',
    '--slds-c-button-neutral-color-border-hover': '--salus-color-line',
    '--slds-c-button-neutral-font-lineheight': '--salus-line-height',
    '--slds-c-button-neutral-shadow': null,
    '--slds-c-button-neutral-shadow-focus': '--salus-color-focus',
    '--slds-c-button-neutral-spacing-block': '--salus-space',
    '--slds-c-button-neutral-spacing-inline': '--salus-space',
    '--slds-c-button-neutral-text-color': '--salus-color-accent',
    '--slds-c-button-neutral-text-color-active': '--salus-color-accent',
    '--slds-c-button-neutral-text-color-focus': '--salus-color-accent',
    '--slds-c-button-neutral-text-color-hover': '--salus-color-accent',
    '--slds-c-button-radius-border': '--salus-radius',
    '--slds-c-button-radius-border-endend': '--salus-radius',
    '--slds-c-button-radius-border-endstart': '--salus-radius',
    '--slds-c-button-radius-border-startend': '--salus-radius',
    '--slds-c-button-radius-border-startstart': '--salus-radius',
    '--slds-c-checkbox-color-background': '--salus-color-surface',
    '--slds-c-checkbox-color-background-checked': '--salus-color-accent',
    '--slds-c-checkbox-color-border': '--salus-color-line',
    '--slds-c-checkbox-color-border-checked': '--salus-color-accent',
    '--slds-c-checkbox-color-border-focus': '--salus-color-focus',
    '--slds-c-checkbox-mark-color-foreground': '--salus-color-on-accent',
    '--slds-c-checkbox-radius-border': '--salus-radius',
    '--slds-c-checkbox-shadow': null,
    '--slds-c-checkbox-shadow-focus': '--salus-color-focus',
    '--slds-c-checkbox-toggle-color-background': '--salus-color-surface',
    '--slds-c-checkbox-toggle-color-background-checked-focus': '--salus-color-accent',
    '--slds-c-checkbox-toggle-color-background-hover': '--salus-color-surface',
    '--slds-c-checkbox-toggle-color-border': '--salus-color-line',
    '--slds-c-checkbox-toggle-color-border-hover': '--salus-color-line',
    '--slds-c-checkbox-toggle-mark-color-foreground': '--salus-color-on-accent',
    '--slds-c-checkbox-toggle-radius-border': '--salus-radius',
    '--slds-c-checkbox-toggle-shadow': null,
    '--slds-c-checkbox-toggle-switch-color-background': '--salus-color-surface',
    '--slds-c-checkbox-toggle-switch-color-background-checked': '--salus-color-accent',
    '--slds-c-dropdown-color': '--salus-color-text',
    '--slds-c-dropdown-font-decoration': null,
    '--slds-c-dropdown-font-family': '--salus-font',
    '--slds-c-dropdown-font-lineheight': '--salus-line-height',
    '--slds-c-dropdown-font-size': '--salus-font-size',
    '--slds-c-dropdown-font-style': null,
    '--slds-c-dropdown-font-weight': null,
    '--slds-c-dropdown-letter-spacing': '--salus-space',
    '--slds-c-input-color-background': '--salus-color-surface',
    '--slds-c-input-color-background-focus': '--salus-color-surface',
    '--slds-c-input-color-border': '--salus-color-line',
    '--slds-c-input-font-size': '--salus-font-size',
    '--slds-c-input-icon-color-foreground': '--salus-color-text-muted',
    '--slds-c-input-radius-border': '--salus-radius',
    '--slds-c-input-sizing-border': null,
    '--slds-c-input-sizing-height': '--salus-target',
    '--slds-c-input-text-color': '--salus-color-text',
    '--slds-c-inputcheckboxbutton-color-background': '--salus-color-surface',
    '--slds-c-inputcheckboxbutton-color-background-checked': '--salus-color-accent',
    '--slds-c-inputcheckboxbutton-color-border': '--salus-color-line',
    '--slds-c-inputcheckboxbutton-color-border-checked': '--salus-color-accent',
    '--slds-c-inputcheckboxbutton-mark-color-foreground': '--salus-color-on-accent',
    '--slds-c-inputcheckboxbutton-mark-color-foreground-checked': '--salus-color-on-accent',
    '--slds-c-inputtext-color-background': '--salus-color-surface',
    '--slds-c-inputtext-color-background-focus': '--salus-color-surface',
    '--slds-c-inputtext-color-border': '--salus-color-line',
    '--slds-c-inputtext-font-size': '--salus-font-size',
    '--slds-c-inputtext-icon-color-foreground': '--salus-color-text-muted',
    '--slds-c-inputtext-icon-sizing': null,
    '--slds-c-inputtext-label-color': '--salus-color-text',
    '--slds-c-inputtext-radius': '--salus-radius',
    '--slds-c-inputtext-radius-border': '--salus-radius',
    '--slds-c-inputtext-sizing-border': null,
    '--slds-c-inputtext-sizing-height': '--salus-target',
    '--slds-c-inputtext-spacing-inlineend': '--salus-space',
    '--slds-c-inputtext-spacing-inlinestart': '--salus-space',
    '--slds-c-inputtext-text-color': '--salus-color-text',
    '--slds-c-inputtext-text-color-placeholder': '--salus-color-text-muted',
    '--slds-c-listbox-option-color': '--salus-color-text',
    '--slds-c-listbox-option-color-background': '--salus-color-surface',
    '--slds-c-listbox-option-color-background-disabled': '--salus-color-surface-soft',
    '--slds-c-listbox-option-color-background-focus': '--salus-color-accent-soft',
    '--slds-c-listbox-option-color-background-hover': '--salus-color-accent-soft',
    '--slds-c-listbox-option-color-disabled': '--salus-color-text-muted',
    '--slds-c-listbox-option-color-focus': '--salus-color-text',
    '--slds-c-listbox-option-color-hover': '--salus-color-text',
    '--slds-c-listbox-option-meta-color': '--salus-color-text-muted',
    '--slds-c-listbox-option-meta-color-disabled': '--salus-color-text-muted',
    '--slds-c-listbox-option-meta-color-focus': '--salus-color-text-muted',
    '--slds-c-listbox-option-meta-color-hover': '--salus-color-text-muted',
    '--slds-c-radio-color-background': '--salus-color-surface',
    '--slds-c-radio-color-background-checked': '--salus-color-accent',
    '--slds-c-radio-color-border': '--salus-color-line',
    '--slds-c-radio-color-border-checked': '--salus-color-accent',
    '--slds-c-radio-color-border-focus': '--salus-color-focus',
    '--slds-c-radio-mark-color-foreground': '--salus-color-accent',
    '--slds-c-radio-shadow': null,
    '--slds-c-radio-shadow-focus': '--salus-color-focus',
    '--slds-c-select-color-background': '--salus-color-surface',
    '--slds-c-select-color-background-focus': '--salus-color-surface',
    '--slds-c-select-color-border': '--salus-color-line',
    '--slds-c-select-color-border-focus': '--salus-color-focus',
    '--slds-c-select-container-color': '--salus-color-text',
    '--slds-c-select-input-sizing-height': '--salus-target',
    '--slds-c-select-label-color': '--salus-color-text',
    '--slds-c-select-label-font-size': '--salus-font-size',
    '--slds-c-select-radius-border': '--salus-radius',
    '--slds-c-select-shadow': null,
    '--slds-c-select-shadow-focus': '--salus-color-focus',
    '--slds-c-select-text-color': '--salus-color-text',
    '--slds-c-select-text-color-focus': '--salus-color-text',
    '--slds-c-textarea-color-background': '--salus-color-surface',
    '--slds-c-textarea-color-background-error-focus': '--salus-color-error-soft',
    '--slds-c-textarea-color-background-focus': '--salus-color-surface',
    '--slds-c-textarea-color-border': '--salus-color-line',
    '--slds-c-textarea-color-border-focus': '--salus-color-focus',
    '--slds-c-textarea-radius-border': '--salus-radius',
    '--slds-c-textarea-shadow': null,
    '--slds-c-textarea-shadow-focus': '--salus-color-focus',
    '--slds-c-textarea-sizing-min-height': null,
    '--slds-c-textarea-spacing-block-end': '--salus-space',
    '--slds-c-textarea-spacing-block-start': '--salus-space',
    '--slds-c-textarea-spacing-blockend': '--salus-space',
    '--slds-c-textarea-spacing-blockstart': '--salus-space',
    '--slds-c-textarea-spacing-inline-end': '--salus-space',
    '--slds-c-textarea-spacing-inline-start': '--salus-space',
    '--slds-c-textarea-spacing-inlineend': '--salus-space',
    '--slds-c-textarea-spacing-inlinestart': '--salus-space',
    '--slds-c-textarea-text-color': '--salus-color-text',
    '--slds-c-textarea-text-color-error-focus': '--salus-color-text',
    '--slds-c-textarea-text-color-focus': '--salus-color-text',
};
