import { objectsIn, type Json } from './json';

/* SMART Scheduling Links' extension: how many people a Slot still takes. */
const CAPACITY = /\/slot-capacity$/;
const VALUES = ['valueInteger', 'valueUnsignedInt', 'valuePositiveInt'];

const keyOf = (extension: Json): string | undefined =>
    CAPACITY.test(String(extension.url))
        ? VALUES.find((key) => typeof extension[key] === 'number')
        : undefined;

export const extensionsOf = (slot: Json): readonly Json[] => objectsIn(slot.extension);

/** The capacity of a Slot; undefined where it says none. */
export function capacityOf(slot: Json): number | undefined {
    const [value] = extensionsOf(slot).flatMap((one) => {
        const key = keyOf(one);
        return key === undefined ? [] : [one[key] as number];
    });
    return value;
}

/** Extensions with another capacity. A Slot that says none gets none. */
export const withCapacity = (extensions: readonly Json[], left: number): readonly Json[] =>
    extensions.map((one) => {
        const key = keyOf(one);
        return key === undefined ? one : { ...one, [key]: Math.max(0, left) };
    });
