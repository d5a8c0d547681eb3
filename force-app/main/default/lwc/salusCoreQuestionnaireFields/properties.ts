import type { Constraints, Option, QuestionItem, Value } from 'c/salusCoreQuestionnaire';
import { parseDate } from 'c/salusCoreDates';
import { asTime } from 'c/salusCoreTimes';
import type { Asking } from './asking';
import { isYesNo } from './controlOf';
import { unitOf } from './hintOf';
import { plainDecimal } from './numbers';
import { OTHER, type Control } from './part';

type Properties = Record<string, unknown>;

const choiceOf = ({ key, label, prefix, isExclusive }: Option) => ({
    value: key,
    label: [prefix, label.text].filter(Boolean).join(' '),
    ...(isExclusive && { exclusive: true }),
});

function choices(item: QuestionItem, { words }: Asking): Properties {
    const { options, isOpen, openLabel, orientation } = item;
    if (isYesNo(item)) {
        const both = [
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
        ];
        return { options: both, layout: 'horizontal' };
    }
    const own = { value: OTHER, label: openLabel?.text ?? words.other };
    const isOne = item.constraints.maxOccurs === 1;
    return {
        options: [...options.map(choiceOf), ...(isOpen && isOne ? [own] : [])],
        ...(orientation === 'horizontal' && { layout: orientation }),
    };
}

const numberOf = (bound: Value | undefined): string =>
    bound && 'value' in bound && typeof bound.value === 'string' ? plainDecimal(bound.value) : '';
const dayOf = (bound: Value | undefined): string =>
    bound?.type === 'date' && parseDate(bound.value) ? bound.value : '';
const timeOf = (bound: Value | undefined): string =>
    bound?.type === 'time' ? asTime(bound.value) : '';

const within = ({ min, max }: Constraints, read: (bound: Value | undefined) => string) => ({
    ...(read(min) && { min: read(min) }),
    ...(read(max) && { max: read(max) }),
});

const MODES: Readonly<Record<string, Properties>> = {
    phone: { type: 'tel' },
    email: { type: 'email' },
    number: { inputMode: 'numeric' },
    url: { inputMode: 'url' },
};

const MEGABYTE = 1_000_000;

const files = ({ maxOccurs, maxSize, mimeTypes }: Constraints): Properties => ({
    multiple: maxOccurs > 1,
    ...(Number.isFinite(maxOccurs) && { max: maxOccurs }),
    ...(maxSize && { maxMegabytes: maxSize / MEGABYTE }),
    ...(mimeTypes.length && { acceptedTypes: mimeTypes.join(', ') }),
});

/** What one kind of field has beside label and hint. The rules that it can't keep are checked beside it. */
export function ownProperties(item: QuestionItem, control: Control, asking: Asking): Properties {
    const { constraints, kind, keyboard, step, type } = item;
    const { minLength, maxLength } = constraints;
    const lengths = { ...(minLength && { minLength }), ...(maxLength && { maxLength }) };
    switch (control) {
        case 'radios':
        case 'select':
        case 'checkboxes':
            return choices(item, asking);
        case 'combo-box':
            return {
                options: item.options.map(choiceOf),
                multiple: constraints.maxOccurs > 1,
                freeText: item.isOpen,
            };
        case 'number': {
            const every = type === 'integer' ? '1' : 'any';
            return {
                ...within(constraints, numberOf),
                step: step ?? every,
                ...(unitOf(item) && { unit: unitOf(item) }),
            };
        }
        case 'date':
            return { least: 'year', ...within(constraints, dayOf) };
        case 'time':
            return within(constraints, timeOf);
        case 'text':
            if (kind === 'url') return { inputMode: 'url', ...lengths };
            return { ...lengths, ...(keyboard ? MODES[keyboard] : {}) };
        case 'text-area':
            return lengths;
        case 'files':
            return files(constraints);
        default:
            return {};
    }
}
