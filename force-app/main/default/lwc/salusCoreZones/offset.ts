import { formatter } from './formatters';
import { refuse } from './refuse';
import { isZone } from './zone';

const OFFSET = /GMT(?:([+-])(\d+):?(\d\d)?:?(\d\d)?)?/;
/* No zone has changed its offset twice within six days (checked for all of them, 1950 to 2045; the
   nearest is Boa Vista in October 2000, with seven). So where both ends of a block agree, so does
   all between, and a block that doesn't agree has one change, which halving finds. */
const BLOCK = 6 * 24 * 3_600_000;
const SECOND = 1000;

/* Per zone and block, the offset at its beginning and the instant of its change. It says nothing
   finer of a person than which six days were looked at. */
const offsets = new Map<string, number>();
const changes = new Map<string, number>();

const ask = (zone: string, epoch: number): number => {
    const text = formatter('en-US', zone, { timeZoneName: 'longOffset' }).format(epoch);
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(text) ?? [];
    const away = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -away : away) * SECOND;
};

const remembered = (
    memory: Map<string, number>,
    zone: string,
    block: number,
    find: () => number,
): number => {
    const key = `${zone} ${block}`;
    const old = memory.get(key);
    if (old !== undefined) return old;
    const found = find();
    memory.set(key, found);
    return found;
};

const atBlock = (zone: string, block: number): number =>
    remembered(offsets, zone, block, () => ask(zone, block * BLOCK));

/* Changes fall on whole seconds. */
const changeIn = (zone: string, block: number): number =>
    remembered(changes, zone, block, () => {
        const before = atBlock(zone, block);
        let [from, to] = [block * BLOCK, (block + 1) * BLOCK];
        while (to - from > SECOND) {
            const middle = from + Math.floor((to - from) / SECOND / 2) * SECOND;
            if (ask(zone, middle) === before) from = middle;
            else to = middle;
        }
        return to;
    });

/** How far a zone is ahead of UTC at an instant, in milliseconds. @throws SalusProblem `unknown-zone` */
export const offsetAt = (epoch: number, zone: string): number => {
    if (!isZone(zone)) throw refuse('zone', 'unknown-zone');
    const block = Math.floor(epoch / BLOCK);
    const before = atBlock(zone, block);
    const after = atBlock(zone, block + 1);
    return before === after || epoch < changeIn(zone, block) ? before : after;
};
