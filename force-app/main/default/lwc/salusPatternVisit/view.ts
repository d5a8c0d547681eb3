import type { Call, EndReason } from 'c/salusCoreCall';
import { visitMinutes, type VisitPage, type VisitState } from 'c/salusCoreVisit';
import { callWords } from './callWords';
import { errorOf } from './errors';
import { words } from './words';

const STEPS = [words.stepArrive, words.stepCheck, words.stepVisit];
const STEP_OF: Readonly<Partial<Record<VisitPage, number>>> = { arrive: 0, check: 1, waiting: 2 };

/* What a person can do who was not in the visit, or was thrown out of it. */
const CLOSED: Readonly<Partial<Record<EndReason, string>>> = Object.freeze({
    denied: words.deniedText,
    duplicate: words.duplicateText,
});
/* An end that nobody wanted. */
const BROKEN: readonly EndReason[] = ['network', 'error', 'session-expired', 'duplicate'];

const LEAVING = Object.freeze({
    leaveLabel: words.leave,
    leaveText: words.leaveText,
    stayText: words.stayed,
});

/** The heading of the page: after a call it says how that ended. */
export function headingOf({ page, endReason }: VisitState, isGuest: boolean): string {
    switch (page) {
        case 'arrive':
            return isGuest ? words.guestTitle : words.title;
        case 'check':
            return words.checkTitle;
        case 'waiting':
            return words.waitingTitle;
        case 'call':
            return words.callTitle;
        default:
            return callWords.ended[endReason ?? 'left'];
    }
}

/** What the page shows, and what stands around it: worked out from the visit when it is read. */
export class View {
    private readonly visit: VisitState;
    private readonly call: Call;
    /* Whether a message is written and not sent. */
    private readonly hasUnsent: boolean;

    constructor(visit: VisitState, call: Call, hasUnsent: boolean) {
        this.visit = visit;
        this.call = call;
        this.hasUnsent = hasUnsent;
    }

    get frame() {
        const { page } = this.visit;
        const step = STEP_OF[page];
        return {
            steps: step === undefined ? [] : STEPS,
            current: step ?? 0,
            canGoBack: page === 'check' && !this.isJoining,
            // Also while joining: a prompt or a vendor may never answer.
            canLeave: this.isArrive || this.isCheck,
            error: errorOf(this.visit, this.call),
            retrying: this.isArriving || this.isJoining,
            mustWait: !this.visit.mayRetry,
            loadingLabel: this.isJoining ? words.joining : '',
            wide: page === 'call',
            leaveHeading: words.leaveTitle,
            ...(page === 'call' ? this.leaving : LEAVING),
        };
    }

    /* Who leaves the call is told what goes with it. */
    private get leaving() {
        const text = words.callLeaveText;
        return {
            leaveLabel: words.callLeave,
            leaveText: this.hasUnsent ? `${words.leaveUnsent} ${text}` : text,
            stayText: words.callStayed,
        };
    }

    get isArrive(): boolean {
        return this.visit.page === 'arrive';
    }

    get isCheck(): boolean {
        return this.visit.page === 'check';
    }

    get isWaiting(): boolean {
        return this.visit.page === 'waiting';
    }

    get isCall(): boolean {
        return this.visit.page === 'call';
    }

    get isSummary(): boolean {
        return this.visit.page === 'summary';
    }

    /** Whether the person is not in the visit, and may want to be. */
    get isOutside(): boolean {
        const { page, endReason } = this.visit;
        return page === 'closed' || (page === 'summary' && BROKEN.includes(endReason ?? 'left'));
    }

    get outsideText(): string {
        return CLOSED[this.visit.endReason ?? 'left'] ?? words.againText;
    }

    /** Whether it makes sense to come in again. */
    get mayComeAgain(): boolean {
        return this.isOutside && this.visit.endReason !== 'denied';
    }

    get isArriving(): boolean {
        return this.visit.waitingFor === 'arrive';
    }

    get isJoining(): boolean {
        return this.isCheck && (this.call.waitingFor.includes('join') || this.isConnecting);
    }

    get waitingRoom() {
        const { position, etaMinutes, admitted } = this.call.lobby;
        const isLetIn = this.call.state === 'connected' || this.call.state === 'reconnecting';
        return { position, etaMinutes, admitted: admitted === true || isLetIn };
    }

    get arrival() {
        return { arrival: this.visit.arrival, busy: this.isArriving };
    }

    get minutes(): number | undefined {
        return visitMinutes(this.visit);
    }

    private get isConnecting(): boolean {
        return this.call.state === 'connecting';
    }
}
