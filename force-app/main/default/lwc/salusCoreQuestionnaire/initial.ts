import { readValue } from './readValue';
import type { Option } from './model';
import { refuse, type Spot } from './unsupported';
import { keyOf, type Value, type ValueType } from './value';

/** What decides whether a value can be the answer to a question. */
export interface Answerable {
    readonly valueType: ValueType;
    readonly options: readonly Option[];
    readonly isOpen: boolean;
}

/* A whole number is also a decimal, and a text may be an address. */
const CONVERTED: Readonly<Partial<Record<ValueType, readonly ValueType[]>>> = {
    decimal: ['integer'],
    uri: ['string'],
    dateTime: ['date'],
};

/** The value as the question's own type; undefined where it can't be its answer. */
export function asAnswer(
    value: Value,
    { valueType, options, isOpen }: Answerable,
): Value | undefined {
    if (options.length || isOpen) {
        const option = options.find(({ key }) => key === keyOf(value));
        if (option) return option.value;
        if (isOpen && (value.type === 'string' || value.type === 'Coding')) return value;
        return options.length ? undefined : value.type === valueType ? value : undefined;
    }
    if (value.type === valueType) return value;
    if (!CONVERTED[valueType]?.includes(value.type)) return undefined;
    return Object.freeze({ ...value, type: valueType }) as Value;
}

/** The answers that a form begins with: `initial`, or the options that are selected at first. */
export function readInitial(spot: Spot, answerable: Answerable, most: number): readonly Value[] {
    const { element } = spot;
    const selected = element
        .elements('answerOption')
        .filter((option) => option.boolean('initialSelected') === true);
    const given = element.has('initial') ? element.elements('initial') : selected;
    const key = element.has('initial') ? 'initial' : 'answerOption';
    if (given.length > most) {
        refuse(spot, 'initial', key, 'there are more first answers than may be given');
        return Object.freeze([]);
    }
    const values = given.flatMap((each) => {
        const value = readValue(each, 'value');
        const answer = value && asAnswer(value, answerable);
        if (!answer)
            refuse(spot, 'initial', key, 'the first answer can’t be given to this question');
        return answer ?? [];
    });
    return Object.freeze(values);
}
