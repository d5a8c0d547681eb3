import { compareRecorded, positionBetween, ticksBetween } from 'c/salusCoreDecimal';
import type { Quantity } from 'c/salusCoreFhirValues';
import type { ReferenceRange } from 'c/salusCoreLab';

/** A line of the axis of values, and its number, exactly. */
export interface ValueTick {
    readonly at: number;
    readonly text: string;
}

/** The axis of values: 0 is its lower end, and 1 its upper one. */
export interface Scale {
    readonly ticks: readonly ValueTick[];
    readonly positionOf: (decimal: string) => number;
}

/** The ends of a range that is drawn, '' where it is open. */
export type Ends = readonly [string, string];

const extreme = (texts: readonly string[], side: -1 | 1): string =>
    texts.reduce((one, other) => (compareRecorded(other, one) === side ? other : one), texts[0]!);

/** The axis on which all these decimals are. */
export function scaleOf(decimals: readonly string[], most: number): Scale {
    const texts = decimals.length
        ? ticksBetween(extreme(decimals, -1), extreme(decimals, 1), most)
        : [];
    const [bottom = '', top = ''] = [texts[0], texts.at(-1)];
    const positionOf = (decimal: string): number => positionBetween(decimal, bottom, top) ?? 0;
    return { ticks: texts.map((text) => ({ at: positionOf(text), text })), positionOf };
}

const isEnd = (end: Quantity | undefined, isOnAxis: (end: Quantity) => boolean): boolean =>
    end?.value === undefined ||
    (end.comparator === undefined &&
        isOnAxis(end) &&
        compareRecorded(end.value, '0') !== undefined);

/** The ends of a range in the unit of the axis; undefined where it has none, or its lower end is the higher. */
export function endsOf(
    { low, high }: ReferenceRange,
    isOnAxis: (end: Quantity) => boolean,
): Ends | undefined {
    const ends: Ends = [low?.value ?? '', high?.value ?? ''];
    if (!ends.some(Boolean) || ![low, high].every((end) => isEnd(end, isOnAxis))) return undefined;
    return ends.every(Boolean) && compareRecorded(...ends) === 1 ? undefined : ends;
}
