import type { PurgeReason, Sensitivity } from 'c/salusCoreSensitivity';

/** Something that keeps a person's value in a field of its own, and drops it when asked. */
export interface PhiComponent {
    purge(reason: PurgeReason): void;
    /** Hears the level of the boundary around it, or `undefined` where there is none any more. */
    inherit?(sensitivity: Sensitivity | undefined): void;
}

/**
 * A boundary: asks the owner of what is inside it, the component in whose template the boundary
 * stands, to drop its copies, and later to load them again.
 */
export interface PhiBoundary extends PhiComponent {
    readonly sensitivity: Sensitivity;
    askOwnerToPurge(reason: PurgeReason): void;
    askOwnerToRestore(): void;
}

/* The components that are in the page now, each with the nearest boundary around it. What they show is
   never here. A boundary enters the page before what is inside it, so the outermost come first. */
const components = new Map<PhiComponent, PhiBoundary | undefined>();
let boundaryCount = 0;

export const isBoundary = (component: PhiComponent): component is PhiBoundary =>
    'askOwnerToPurge' in component;

export const isEmpty = (): boolean => components.size === 0;

/** Whether there is a boundary in the page: without one, none has to be looked for. */
export const hasBoundary = (): boolean => boundaryCount > 0;

/** Puts a component on the list; in which boundary it is, is not known yet. */
export function add(component: PhiComponent): void {
    if (isBoundary(component) && !components.has(component)) boundaryCount += 1;
    components.set(component, undefined);
}

/** Takes a component off the list, and out of its boundary. */
export function remove(component: PhiComponent): void {
    if (!components.has(component)) return;
    const around = components.get(component);
    components.delete(component);
    if (isBoundary(component)) boundaryCount -= 1;
    if (around) component.inherit?.(undefined);
}

/** Notes that a component is in a boundary, and tells it the boundary's level. */
export function enclose(component: PhiComponent, boundary: PhiBoundary): void {
    if (!components.has(component)) return;
    components.set(component, boundary);
    component.inherit?.(boundary.sensitivity);
}

/** Tells what stands directly in a boundary that the boundary's level has changed. */
export function passOn(boundary: PhiBoundary): void {
    for (const [component, around] of components) {
        if (around === boundary) component.inherit?.(boundary.sensitivity);
    }
}

function isInside(component: PhiComponent, boundary: PhiBoundary | undefined): boolean {
    const around = components.get(component);
    return around === boundary || (around !== undefined && isInside(around, boundary));
}

/** The components in a boundary, at any depth, the outermost first; without one, all in the page. */
export const inside = (boundary?: PhiBoundary): PhiComponent[] =>
    [...components.keys()].filter((component) => isInside(component, boundary));
