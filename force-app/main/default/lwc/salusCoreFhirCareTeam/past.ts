/**
 * Whether what ended then is over on a day (`YYYY-MM-DD`): compared as far as the end is known, so that what
 * ends in 2026 isn't over in 2026. Without a day it isn't known to be.
 */
export function isOver(end: string | undefined, day: string | undefined): boolean {
    if (!end || !day || !/^\d{4}/.test(end)) return false;
    const until = end.slice(0, 'YYYY-MM-DD'.length);
    return until < day.slice(0, until.length);
}
