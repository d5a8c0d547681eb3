import type { ActiveDevices, Call, Notice } from 'c/salusCoreCall';
import type { VisitState } from 'c/salusCoreVisit';
import type { CallAdapter } from 'c/salusPortCall';
import type { VisitAdapter } from 'c/salusPortVisit';

/** With what the person joins, as they chose it while their devices were checked. */
export interface JoinWish {
    readonly mic: boolean;
    readonly camera: boolean;
    readonly audioOnly?: boolean;
    readonly deviceIds?: ActiveDevices;
}

/** The component that shows a visit. */
export interface VisitView {
    readonly isConnected: boolean;
    readonly adapter?: VisitAdapter;
    readonly call?: CallAdapter;
    readonly noHistory: boolean;
    /** The visit whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: VisitState;
    shown: VisitState;
    shownCall: Call;
    /** Tells the person what has changed in the call. */
    tell(notices: readonly Notice[]): void;
    /** The person has begun to wait or to be in the call, or does so no more. */
    tellRunning(isRunning: boolean): void;
    /** The visit is over for the person. */
    tellEnded(visit: VisitState): void;
}
