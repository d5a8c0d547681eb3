import type { PurgeReason, Sensitivity } from 'c/salusCoreSensitivity';

/** Something that keeps a person's value in a field of its own, and drops it when asked. */
export interface PhiHolder {
    purge(reason: PurgeReason): void;
    /** Hears the level of the boundary around it, or `undefined` where there is none any more. */
    inherit?(sensitivity: Sensitivity | undefined): void;
}

/**
 * A boundary: asks the owner of what is inside it, the component in whose template the boundary
 * stands, to drop its copies, and later to load them again.
 */
export interface PhiBoundary extends PhiHolder {
    readonly sensitivity: Sensitivity;
    askOwnerToPurge(reason: PurgeReason): void;
    askOwnerToRestore(): void;
}

/* The holders that are in the page now, each with the nearest boundary around it. What they show is
   never here. A boundary enters the page before what is inside it, so the outermost come first. */
const holders = new Map<PhiHolder, PhiBoundary | undefined>();
let boundaryCount = 0;

export const isBoundary = (holder: PhiHolder): holder is PhiBoundary => 'askOwnerToPurge' in holder;

export const isEmpty = (): boolean => holders.size === 0;

/** Whether there is a boundary in the page: without one, none has to be looked for. */
export const hasBoundary = (): boolean => boundaryCount > 0;

/** Puts a holder on the list; in which boundary it is, is not known yet. */
export function add(holder: PhiHolder): void {
    if (isBoundary(holder) && !holders.has(holder)) boundaryCount += 1;
    holders.set(holder, undefined);
}

/** Takes a holder off the list, and out of its boundary. */
export function remove(holder: PhiHolder): void {
    if (!holders.has(holder)) return;
    const around = holders.get(holder);
    holders.delete(holder);
    if (isBoundary(holder)) boundaryCount -= 1;
    if (around) holder.inherit?.(undefined);
}

/** Notes that a holder is in a boundary, and tells it the boundary's level. */
export function enclose(holder: PhiHolder, boundary: PhiBoundary): void {
    if (!holders.has(holder)) return;
    holders.set(holder, boundary);
    holder.inherit?.(boundary.sensitivity);
}

/** Tells what stands directly in a boundary that the boundary's level has changed. */
export function passOn(boundary: PhiBoundary): void {
    for (const [holder, around] of holders) {
        if (around === boundary) holder.inherit?.(boundary.sensitivity);
    }
}

function isInside(holder: PhiHolder, boundary: PhiBoundary | undefined): boolean {
    const around = holders.get(holder);
    return around === boundary || (around !== undefined && isInside(around, boundary));
}

/** The holders in a boundary, at any depth, the outermost first; without one, all in the page. */
export const inside = (boundary?: PhiBoundary): PhiHolder[] =>
    [...holders.keys()].filter((holder) => isInside(holder, boundary));
