import type { PurgeReason, Sensitivity } from 'c/salusCoreSensitivity';

/** A component that keeps a person's value in its fields, and empties them on a purge. */
export interface PhiComponent {
    purge(reason: PurgeReason): void;
    /** Whether it has values of several boundaries, so that a purge of any of them includes it. */
    readonly spansBoundaries?: boolean;
    /** The boundary around it has this sensitivity; `undefined`: there is none any more. */
    inherit?(sensitivity: Sensitivity | undefined): void;
}

/**
 * A boundary asks its owner, the component in whose template it is, to drop the values that it gave
 * to what is inside, and later to load them again.
 */
export interface PhiBoundary extends PhiComponent {
    readonly sensitivity: Sensitivity;
    askOwnerToPurge(reason: PurgeReason): void;
    askOwnerToRestore(): void;
}

/* The components in the page, each with the nearest boundary around it, and never their values. A
   boundary connects before what is inside it, so the outermost come first. */
const components = new Map<PhiComponent, PhiBoundary | undefined>();
let boundaryCount = 0;

export const isBoundary = (component: PhiComponent): component is PhiBoundary =>
    'askOwnerToPurge' in component;

export const isEmpty = (): boolean => components.size === 0;

/** Whether there is a boundary in the page: without one, no component looks for it. */
export const hasBoundary = (): boolean => boundaryCount > 0;

/** Adds a component. Which boundary is around it is not known yet. */
export function add(component: PhiComponent): void {
    if (isBoundary(component) && !components.has(component)) boundaryCount += 1;
    components.set(component, undefined);
}

/** Removes a component, and takes it out of its boundary. */
export function remove(component: PhiComponent): void {
    if (!components.has(component)) return;
    const around = components.get(component);
    components.delete(component);
    if (isBoundary(component)) boundaryCount -= 1;
    if (around) component.inherit?.(undefined);
}

/** Puts a component into a boundary, whose sensitivity it inherits. */
export function enclose(component: PhiComponent, boundary: PhiBoundary): void {
    if (!components.has(component)) return;
    components.set(component, boundary);
    component.inherit?.(boundary.sensitivity);
}

/** Has the components directly inside a boundary inherit its changed sensitivity. */
export function passOn(boundary: PhiBoundary): void {
    for (const [component, around] of components) {
        if (around === boundary) component.inherit?.(boundary.sensitivity);
    }
}

function isInside(component: PhiComponent, boundary: PhiBoundary | undefined): boolean {
    const around = components.get(component);
    return around === boundary || (around !== undefined && isInside(around, boundary));
}

/**
 * The components that a purge of a boundary includes, at any depth, the outermost first; without a
 * boundary, all in the page.
 */
export const inside = (boundary?: PhiBoundary): PhiComponent[] =>
    [...components.keys()].filter(
        (component) => component.spansBoundaries || isInside(component, boundary),
    );
