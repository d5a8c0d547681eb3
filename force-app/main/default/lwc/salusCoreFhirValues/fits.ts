import { decimalText, entriesOf, isJson } from 'c/salusCoreFhirJson';

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => (entriesOf(value) ?? [value]).every(isText);

const everyFits = (
    value: unknown,
    is: Readonly<Record<string, (one: unknown) => boolean>>,
): boolean => isJson(value) && Object.entries(value).every(([key, one]) => is[key]?.(one) ?? false);

const isQuantity = (value: unknown): boolean =>
    everyFits(value, {
        value: (one) => decimalText(one) !== undefined,
        ...{ comparator: isText, unit: isText, system: isText, code: isText },
    });

const isCoding = (value: unknown): boolean =>
    everyFits(value, {
        ...{ system: isText, version: isText, code: isText, display: isText, id: isText },
        userSelected: (one) => typeof one === 'boolean',
        extension: (one) => entriesOf(one) !== undefined,
    });

const isCodings = (value: unknown): boolean => entriesOf(value)?.every(isCoding) ?? false;

/* The data types of the elements that a shape reads; of all the others, a text. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = Object.freeze({
    ...{ low: isQuantity, high: isQuantity, numerator: isQuantity, denominator: isQuantity },
    ...{ coding: isCodings, line: isTexts, given: isTexts, prefix: isTexts, suffix: isTexts },
    value: (value) => !isJson(value) && !entriesOf(value),
    userSelected: (value) => typeof value === 'boolean',
    ...{ rank: () => true, size: () => true },
});

/** Whether an element is of the data type that FHIR gives it. Any other is kept as a row, as received. */
export const fits = (key: string, value: unknown): boolean =>
    value === undefined || value === null || (TYPES[key] ?? isText)(value);
