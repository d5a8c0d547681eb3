import { inOnePower } from './exact';

const STEPS = Object.freeze([1n, 2n, 5n]);
/* Written out with so many zeros, and no more. */
const MOST_ZEROS = 15;

const below = (value: bigint, step: bigint): bigint => value - (((value % step) + step) % step);
const above = (value: bigint, step: bigint): bigint => -below(-value, step);

/* The least of 1, 2, 5, 10, 20 … with which so many lines are enough. */
function stepFor(low: bigint, high: bigint, most: bigint): bigint {
    for (let size = 1n; ; size *= 10n)
        for (const one of STEPS) {
            const step = one * size;
            if ((above(high, step) - below(low, step)) / step < most) return step;
        }
}

function written(units: bigint, power: number): string {
    if (power > MOST_ZEROS || power < -MOST_ZEROS) return `${units}e${power}`;
    if (power >= 0) return `${units}${units ? '0'.repeat(power) : ''}`;
    const digits = String(units < 0n ? -units : units).padStart(1 - power, '0');
    return `${units < 0n ? '-' : ''}${digits.slice(0, power)}.${digits.slice(power)}`;
}

/**
 * The numbers of an axis, least first: multiples of 1, 2 or 5 of a power of ten, exactly, the first not above
 * `low` and the last not below `high`, `most` of them at most (at least 3). Where both are the same number, one
 * stands on either side of it. None where one is no number.
 */
export function ticksBetween(low: string, high: string, most: number): readonly string[] {
    const { units: [one, other] = [], power = 0 } = inOnePower([low, high]) ?? {};
    if (one === undefined || other === undefined || other < one) return [];
    const isOne = one === other;
    const [from, to] = isOne ? [one - 1n, other + 1n] : [one, other];
    let step = stepFor(from, to, BigInt(Math.max(3, most)));
    let [first, last] = [below(from, step), above(to, step)];
    let shift = power;
    while (shift < 0 && !(step % 10n) && !(first % 10n)) {
        [step, first, last, shift] = [step / 10n, first / 10n, last / 10n, shift + 1];
    }
    const count = Number((last - first) / step) + 1;
    return Array.from({ length: count }, (_, index) =>
        written(first + BigInt(index) * step, shift),
    );
}
