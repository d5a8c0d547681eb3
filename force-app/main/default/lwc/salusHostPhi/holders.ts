import type { PurgeReason } from 'c/salusCoreSensitivity';
import { forgetLastMatch } from './regularExpressions';

/** Something that keeps a person's value in a field of its own, and drops it when asked. */
export interface PhiHolder {
    purge(reason: PurgeReason): void;
}

/** A boundary: asks the owners of what is inside it to drop their copies, and later to load again. */
export interface PhiOwner {
    askOwnersToPurge(reason: PurgeReason): void;
    askOwnersToRestore(): void;
}

/** Goes up from a holder to the nearest boundary, which stops it. It carries no value. */
export type HoldEvent = CustomEvent<{ readonly holder: PhiHolder }>;

/* The elements that are in the page now. They are held, never what they show. */
const holders = new Set<PhiHolder>();
const owners = new Set<PhiOwner>();

/** The name of the event by which a holder finds its boundary. */
export const HOLD = 'salushold';

const handlePageHide = (): void => purgeAll('pagehide');
const handlePageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) restoreAll();
};

function watchPage(): void {
    window.addEventListener('pagehide', handlePageHide);
    window.addEventListener('pageshow', handlePageShow);
}

function unwatchPage(): void {
    window.removeEventListener('pagehide', handlePageHide);
    window.removeEventListener('pageshow', handlePageShow);
}

const isOwner = (one: PhiHolder | PhiOwner): one is PhiOwner => 'askOwnersToPurge' in one;

/** Joins the list on connecting. */
export function hold(one: PhiHolder | PhiOwner): void {
    if (holders.size + owners.size === 0) watchPage();
    if (isOwner(one)) owners.add(one);
    else holders.add(one);
}

/** Leaves the list on disconnecting. */
export function letGo(one: PhiHolder | PhiOwner): void {
    if (isOwner(one)) owners.delete(one);
    else holders.delete(one);
    if (holders.size + owners.size === 0) unwatchPage();
}

/**
 * Tells the nearest boundary around an element that something inside it holds a value.
 * Most pages have a thousand fields and no boundary, so without one nothing is sent.
 */
export function joinBoundary(element: EventTarget, holder: PhiHolder): void {
    if (owners.size === 0) return;
    const event: HoldEvent = new CustomEvent(HOLD, {
        bubbles: true,
        composed: true,
        detail: { holder },
    });
    element.dispatchEvent(event);
}

/**
 * Drops every value in the page, owners first: a parent's field and the template's old values hold
 * the same text as the child, and would hand it back. Source: 45 CFR 164.312(a)(2)(iii).
 */
export function purgeAll(reason: PurgeReason): void {
    for (const owner of [...owners]) owner.askOwnersToPurge(reason);
    for (const holder of [...holders]) holder.purge(reason);
    forgetLastMatch();
}

/** Asks every owner to load again what it dropped. */
export function restoreAll(): void {
    for (const owner of [...owners]) owner.askOwnersToRestore();
}
