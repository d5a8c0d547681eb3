import { formatter } from './formatters';
import { unreadable } from './unreadable';
import { isZone } from './zone';

const OFFSET = /GMT(?:([+-])(\d+):?(\d\d)?:?(\d\d)?)?/;
/* No zone has changed its offset twice within six days (checked for all zones, 1950 to 2045; the
   closest is Boa Vista in October 2000, with seven days). So if the offset is the same at both ends of
   a block, it is the same in between; otherwise there is one change, found by binary search. */
const BLOCK = 6 * 24 * 3_600_000;
const SECOND = 1000;

/* Caches: for each zone and block, the offset at its start and the instant of its change. The keys
   tell nothing about a person beyond the six days that were shown. */
const offsets = new Map<string, number>();
const changes = new Map<string, number>();

const readOffset = (zone: string, epoch: number): number => {
    const text = formatter('en-US', zone, { timeZoneName: 'longOffset' }).format(epoch);
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(text) ?? [];
    const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -size : size) * SECOND;
};

const cached = (
    cache: Map<string, number>,
    zone: string,
    block: number,
    find: () => number,
): number => {
    const key = `${zone} ${block}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = find();
    cache.set(key, found);
    return found;
};

const atBlock = (zone: string, block: number): number =>
    cached(offsets, zone, block, () => readOffset(zone, block * BLOCK));

/* A change is always on a whole second. */
const changeIn = (zone: string, block: number): number =>
    cached(changes, zone, block, () => {
        const before = atBlock(zone, block);
        let [from, to] = [block * BLOCK, (block + 1) * BLOCK];
        while (to - from > SECOND) {
            const middle = from + Math.floor((to - from) / SECOND / 2) * SECOND;
            if (readOffset(zone, middle) === before) from = middle;
            else to = middle;
        }
        return to;
    });

/** How far a zone is ahead of UTC at an instant, in milliseconds. @throws SalusProblem `unknown-zone` */
export const offsetAt = (epoch: number, zone: string): number => {
    if (!isZone(zone)) throw unreadable('zone', 'unknown-zone');
    const block = Math.floor(epoch / BLOCK);
    const before = atBlock(zone, block);
    const after = atBlock(zone, block + 1);
    return before === after || epoch < changeIn(zone, block) ? before : after;
};
