import type { FhirElement } from 'c/salusCoreFhirJson';
import { readPattern, type Pattern } from 'c/salusCorePattern';
import { extensionAt, extensionsAt } from './extensions';
import type { Constraints, ItemType } from './model';
import { readValue } from './readValue';
import { refuse, type Spot } from './unsupported';
import type { Value } from './value';

/* A rule that can't be read can't be kept, so the form can't be sent. */
const unreadable = (spot: Spot, key: string, help: string): undefined =>
    refuse(spot, 'constraint', key, help) as undefined;

const count = (value: number | undefined): number | undefined =>
    value !== undefined && value >= 0 ? value : undefined;

function readCount(spot: Spot, name: string): number | undefined {
    const extension = extensionAt(spot.element, name);
    if (!extension) return undefined;
    const read = count(extension.integer('valueInteger'));
    return read ?? unreadable(spot, name, 'it has to be a whole number, 0 or more');
}

function readMaxLength(spot: Spot): number | undefined {
    if (!spot.element.has('maxLength')) return undefined;
    const read = count(spot.element.integer('maxLength'));
    return read ?? unreadable(spot, 'maxLength', 'it has to be a whole number, 0 or more');
}

function readRegex(spot: Spot): Pattern | undefined {
    const extension = extensionAt(spot.element, 'regex');
    if (!extension) return undefined;
    const pattern = readPattern(extension.string('valueString') ?? '');
    return pattern ?? unreadable(spot, 'regex', 'this regular expression can’t be matched safely');
}

/* Which types of bounds each type of answer can be compared with. */
const COMPARABLE: Readonly<Partial<Record<ItemType, readonly Value['type'][]>>> = {
    integer: ['integer', 'decimal'],
    decimal: ['integer', 'decimal'],
    quantity: ['integer', 'decimal', 'Quantity'],
    date: ['date', 'dateTime'],
    dateTime: ['date', 'dateTime'],
    time: ['time'],
};

function readBound(spot: Spot, type: ItemType, names: readonly string[]): Value | undefined {
    const [extension, second] = names.flatMap((name) => extensionsAt(spot.element, name));
    if (!extension) return undefined;
    const name = names[0] as string;
    if (second) return unreadable(spot, name, 'it is given twice');
    const value = readValue(extension, 'value');
    const isComparable = value && COMPARABLE[type]?.includes(value.type);
    return isComparable
        ? value
        : unreadable(spot, name, 'it can’t be compared with an answer of this type');
}

/* Bytes, as a decimal; digits after the point mean nothing. */
function readMaxSize(spot: Spot): number | undefined {
    const extension = extensionAt(spot.element, 'maxSize');
    if (!extension) return undefined;
    const read = count(Number(extension.decimal('valueDecimal') ?? NaN));
    return read ?? unreadable(spot, 'maxSize', 'it has to be a number of bytes');
}

function readMimeTypes(element: FhirElement): readonly string[] {
    const types = extensionsAt(element, 'mimeType');
    return Object.freeze(types.flatMap((each) => each.string('valueCode') ?? []));
}

interface Occurs {
    readonly required: boolean;
    readonly minOccurs: number;
    readonly maxOccurs: number;
}

/* How many answers, or groups. What doesn't repeat is there once at most. */
function readOccurs(spot: Spot): Occurs {
    const { element } = spot;
    const required = element.boolean('required') ?? false;
    const repeats = element.boolean('repeats') ?? false;
    for (const key of ['required', 'repeats'])
        if (element.has(key) && typeof element.value(key) !== 'boolean')
            unreadable(spot, key, 'it has to be true or false');
    const least = readCount(spot, 'minOccurs') ?? 0;
    const most = readCount(spot, 'maxOccurs') ?? Infinity;
    const minOccurs = Math.max(least, required ? 1 : 0);
    const maxOccurs = repeats ? most : Math.min(most, 1);
    if (maxOccurs < minOccurs) unreadable(spot, 'maxOccurs', 'it is less than the least number');
    return { required: minOccurs > 0, minOccurs, maxOccurs };
}

/** The rules of an item's answers. One that can't be read is noted as unsupported. */
export function readConstraints(spot: Spot, type: ItemType): Constraints {
    const [minLength, maxLength] = [readCount(spot, 'minLength'), readMaxLength(spot)];
    const [pattern, maxSize] = [readRegex(spot), readMaxSize(spot)];
    const min = readBound(spot, type, ['minValue', 'minQuantity']);
    const max = readBound(spot, type, ['maxValue', 'maxQuantity']);
    const maxFractionDigits = readCount(spot, 'maxDecimalPlaces');
    return Object.freeze({
        ...readOccurs(spot),
        ...(minLength !== undefined && { minLength }),
        ...(maxLength !== undefined && { maxLength }),
        ...(pattern && { pattern }),
        ...(min && { min }),
        ...(max && { max }),
        ...(maxFractionDigits !== undefined && { maxFractionDigits }),
        mimeTypes: readMimeTypes(spot.element),
        ...(maxSize !== undefined && { maxSize }),
    });
}
