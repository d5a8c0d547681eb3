import { offsetAt } from './offset';

const MINUTE = 60_000;
/* More than any zone's offset ever was (Manila and Alaska, near 16 hours, before 1900). */
const MAX_OFFSET = 16 * 60 * MINUTE;

/* The instants at which the clock shows this wall time: tried with the offset before and after a
   change, and kept if the zone has that offset at that instant. */
const epochsAt = (wall: number, zone: string): readonly number[] => {
    const offsets = new Set([offsetAt(wall - MAX_OFFSET, zone), offsetAt(wall + MAX_OFFSET, zone)]);
    return [...offsets]
        .map((offset) => ({ epoch: wall - offset, offset }))
        .filter(({ epoch, offset }) => offsetAt(epoch, zone) === offset)
        .map(({ epoch }) => epoch)
        .sort((a, b) => a - b);
};

/** The instants at which a clock in a zone shows a day and a time, earliest first: none where the clock
 *  skips it, and two where it shows it twice. */
export const epochsOfWallTime = (date: string, time: string, zone: string): readonly number[] => {
    const wall = Date.parse(`${date}T${time}:00Z`);
    return Number.isNaN(wall) ? [] : epochsAt(wall, zone);
};

/** All instants at which the clock shows the same wall time as at this one, earliest first: one or two. */
export const sameWallTime = (epoch: number, zone: string): readonly number[] =>
    epochsAt(epoch + offsetAt(epoch, zone), zone);
