import type { Quantity } from 'c/salusCoreFhirValues';
import { isSameUnit, unitOf } from 'c/salusCoreUnits';

type Same = (one: Quantity, other: Quantity) => boolean;

/* Thousands of readings have a few units: each pair is compared once. */
function comparer(): Same {
    const known = new Map<string, boolean>();
    const keyOf = ({ unit = '', ucum = '', code = '' }: Quantity): string =>
        JSON.stringify([unit, ucum, code]);
    return (one, other) => {
        const keys = [keyOf(one), keyOf(other)];
        if (keys[0] === keys[1]) return true;
        const key = keys.join();
        const found =
            known.get(key) ?? (one.code === other.code && isSameUnit(unitOf(one), unitOf(other)));
        known.set(key, found);
        return found;
    };
}

/**
 * The unit of an axis: the one that most amounts have; of two that are as many, the one of the newest amount.
 * Amounts are given the newest first. Nothing is converted.
 */
export function axisUnit(amounts: readonly Quantity[]): {
    readonly unit?: Quantity;
    readonly isOnAxis: (amount: Quantity) => boolean;
} {
    const isSame = comparer();
    const groups: { readonly unit: Quantity; count: number }[] = [];
    for (const unit of amounts) {
        const group = groups.find((one) => isSame(one.unit, unit));
        if (group) group.count += 1;
        else groups.push({ unit, count: 1 });
    }
    const most = Math.max(0, ...groups.map(({ count }) => count));
    const unit = groups.find(({ count }) => count === most)?.unit;
    return { unit, isOnAxis: (amount) => unit !== undefined && isSame(unit, amount) };
}
