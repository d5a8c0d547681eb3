import type { CallState, EndReason } from 'c/salusCoreCall';
import type { TaskPages } from 'c/salusCoreTask';
import type { VisitState } from './visit';

/** Every page: its index is its number in the browser's history. `closed` says why there is no visit. */
export const VISIT_PAGES = ['arrive', 'check', 'waiting', 'call', 'summary', 'closed'] as const;
export type VisitPage = (typeof VISIT_PAGES)[number];

/* Nobody goes back from a call to the waiting room, or from the summary into the call. */
const ASKED: readonly VisitPage[] = ['arrive', 'check'];

/** The pages as the visit stands. What comes after the check is the clinic's to decide. */
export const visitPages = ({ arrival, page, call }: VisitState): TaskPages<VisitPage> => ({
    pages: call === 'idle' && ASKED.includes(page) ? ASKED : [page],
    isComplete: (one) => one === 'check' || arrival !== undefined,
});

/* Whoever was never let in was not in a visit. */
const CLOSED: readonly EndReason[] = ['denied', 'timeout', 'duplicate'];

/** The page that a call leads to; undefined where it leads nowhere. */
export function pageOfCall(
    state: CallState,
    { endReason, wasIn }: { readonly endReason?: EndReason; readonly wasIn: boolean },
): VisitPage | undefined {
    switch (state) {
        case 'lobby':
            return 'waiting';
        case 'connecting':
        case 'idle':
            return undefined;
        case 'ended':
            return wasIn && !CLOSED.includes(endReason ?? 'left') ? 'summary' : 'closed';
        default:
            return 'call';
    }
}
