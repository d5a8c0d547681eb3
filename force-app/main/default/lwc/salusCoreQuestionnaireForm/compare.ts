import type { QuantityValue, Value } from 'c/salusCoreQuestionnaire';
import { momentOf } from 'c/salusCoreZones';
import { compareDecimals } from './decimals';

const sign = (one: string | number, other: string | number): number =>
    one === other ? 0 : one < other ? -1 : 1;

/* Dates of different precision can be told apart only where they differ in what both say: 2021 is
   neither before nor after 2021-03. */
function compareDates(one: string, other: string): number | undefined {
    const [day, otherDay] = [one, other].map((text) => text.split('T')[0] ?? '') as [
        string,
        string,
    ];
    if (one.includes('T') && other.includes('T')) {
        const [moment, otherMoment] = [momentOf(one), momentOf(other)];
        return Number.isNaN(moment + otherMoment) ? undefined : sign(moment, otherMoment);
    }
    const length = Math.min(day.length, otherDay.length);
    const difference = sign(day.slice(0, length), otherDay.slice(0, length));
    return difference || one.length === other.length ? difference : undefined;
}

/* `10:00:00.50` and `10:00:00.5` are the same time. */
const plainTime = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

const unitOf = ({ system, code, unit }: QuantityValue): string =>
    JSON.stringify(code ? [system, code] : [unit]);

function compareQuantities(one: QuantityValue, other: QuantityValue): number | undefined {
    return unitOf(one) === unitOf(other) ? compareDecimals(one.value, other.value) : undefined;
}

const NUMBERS = ['decimal', 'integer'];
const DATES = ['date', 'dateTime'];
const TEXTS = ['string', 'uri'];

/** Below zero where the first value is less; undefined where no order can be told. */
export function compareValues(one: Value, other: Value): number | undefined {
    if (one.type === 'Quantity' && other.type === 'Quantity') return compareQuantities(one, other);
    const [a, b] = [one, other].map((each) =>
        'value' in each && typeof each.value === 'string' ? each.value : undefined,
    );
    if (a === undefined || b === undefined) return undefined;
    const areBoth = (types: readonly string[]) =>
        types.includes(one.type) && types.includes(other.type);
    if (areBoth(NUMBERS)) return compareDecimals(a, b);
    if (areBoth(DATES)) return compareDates(a, b);
    if (areBoth(TEXTS)) return sign(a, b);
    return areBoth(['time']) ? sign(plainTime(a), plainTime(b)) : undefined;
}

/**
 * Whether two values are equal. Codes are equal with the same system; where one names no system, by
 * the code alone.
 */
export function isEqual(one: Value, other: Value): boolean {
    if (one.type === 'boolean' && other.type === 'boolean') return one.value === other.value;
    if (one.type === 'Coding' && other.type === 'Coding') {
        if (!one.code || !other.code)
            return !one.code && !other.code && one.display === other.display;
        const isSameSystem = !one.system || !other.system || one.system === other.system;
        return one.code === other.code && isSameSystem;
    }
    if (one.type === 'Reference' && other.type === 'Reference')
        return (one.reference ?? one.display) === (other.reference ?? other.display);
    return compareValues(one, other) === 0;
}
