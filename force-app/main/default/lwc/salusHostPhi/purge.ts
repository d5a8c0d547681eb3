import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { report } from 'c/salusHostProblems';
import { inside, isBoundary, type PhiBoundary } from './components';
import { forgetLastMatch } from './regularExpressions';

/* One that throws must not keep the others from being called. The error may hold a value, so it is
   not passed on. */
function askEach<T>(all: readonly T[], ask: (one: T) => void): void {
    let failures = 0;
    for (const one of all) {
        try {
            ask(one);
        } catch {
            failures += 1;
        }
    }
    if (failures === 0) return;
    const help = `${failures} of ${all.length} threw an error; the others were called all the same`;
    report(new SalusProblem('failed-purge', 'c/salusHostPhi', 'purge', help));
}

/* The boundaries whose owners are to load again in the next task. A purge before that cancels it. */
const due = new Set<PhiBoundary>();

const boundariesOf = (boundary?: PhiBoundary): PhiBoundary[] => [
    ...(boundary ? [boundary] : []),
    ...inside(boundary).filter(isBoundary),
];

/**
 * Purges what is inside a boundary, the owners' copies first: an owner's field holds the same text
 * as the child's, and its next rendering would pass it down again.
 */
export function purgeInside(boundary: PhiBoundary | undefined, reason: PurgeReason): void {
    const boundaries = boundariesOf(boundary);
    const components = inside(boundary).filter((one) => !isBoundary(one));
    boundaries.forEach((one) => due.delete(one));
    try {
        askEach(boundaries, (one) => one.askOwnerToPurge(reason));
    } finally {
        askEach(components, (one) => one.purge(reason));
        forgetLastMatch();
    }
}

/**
 * Asks the owners of what is inside a boundary to load again, in a later task. An owner that drops
 * and loads the same text in one task is not rendered empty in between, and LWC (9.4.3) passes to a
 * child only what differs from the last rendering: the child would stay empty.
 *
 * @returns resolves when every owner has been asked
 */
export async function restoreInside(boundary: PhiBoundary | undefined): Promise<void> {
    const boundaries = boundariesOf(boundary);
    boundaries.forEach((one) => due.add(one));
    await new Promise<void>((next) => {
        setTimeout(next, 0);
    });
    const asked = boundaries.filter((one) => due.delete(one));
    askEach(asked, (one) => one.askOwnerToRestore());
}

/** Purges the whole page, owners first. Source: 45 CFR 164.312(a)(2)(iii). */
export const purgeAll = (reason: PurgeReason): void => purgeInside(undefined, reason);

/** Asks every owner in the page, the outermost first, to load its values again. */
export const restoreAll = (): Promise<void> => restoreInside(undefined);
