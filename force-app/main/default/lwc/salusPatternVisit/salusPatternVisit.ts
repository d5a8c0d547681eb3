import { LightningElement, api } from 'lwc';
import { begin as noCall, type ActiveDevices, type Call, type Notice } from 'c/salusCoreCall';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { beginVisit, visitMinutes, type VisitState } from 'c/salusCoreVisit';
import { asText } from 'c/salusCoreWords';
import { moveFocus } from 'c/salusHostFocus';
import { createPreview } from 'c/salusHostPreview';
import { can } from 'c/salusHostRequests';
import { Visit, type VisitView } from 'c/salusHostVisit';
import type {
    CallAdapter,
    CallCapabilities,
    DialIn,
    PreviewAdapter,
    Quality,
} from 'c/salusPortCall';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import type { Arrival, VisitAdapter } from 'c/salusPortVisit';
import { callKeys, callShortcuts, type CallAction, type CallKeys } from 'c/salusVisitCall';
import { actionsOf } from './actions';
import { announceAll } from './announcing';
import { JOIN_WITH, listing } from './joining';
import { headingOf, View } from './view';
import { words } from './words';

type Frame = HTMLElement & { askToLeave(): Promise<boolean> };
type Shown = { act(action: CallAction): void };
type Help = { show(): void };

/**
 * A video visit: the person says where they are, tries microphone, camera and speaker, waits to be let in, is
 * in the call, and is told at its end what it was. Rules: docs/calls.md, docs/tasks.md.
 *
 * @slot prepare - What the person can prepare while they wait.
 * @fires running - The person has begun to wait or to be in the call, or does so no more: `detail.isRunning`. Hold your idle deadline meanwhile, and not the absolute one. None of the events bubbles.
 * @fires ended - The call is over: `detail.reason`, an `EndReason`, and `detail.minutes`.
 * @fires rate - How sound and picture were: `detail.rating` is `good`, `fair` or `poor`.
 * @fires problems - What did not work: `detail.problems`, some of `hear`, `be-heard`, `picture`, `access`.
 * @fires leave - The person chose to leave without joining.
 * @status trial
 */
export default class SalusPatternVisit extends LightningElement implements VisitView {
    /** Whether it is somebody else's visit: a relative or an interpreter says who they are, and is admitted by name. */
    @api guest = false;
    /** The two letters of the country (ISO 3166) that is set first for the number to call back. */
    @api phoneCountry = '';
    /** What measures the connection before the visit. Left out, it isn't checked. */
    @api checkNetwork?: () => Promise<Quality>;
    /** Whether the page around it owns the browser's history, as a Flow screen or a modal does. */
    @api noHistory = false;

    /** What lets the person come: `arrive` of `c/salusPortVisit`. Required. */
    @api
    get adapter(): VisitAdapter | undefined {
        return this.givenAdapter;
    }
    set adapter(adapter: VisitAdapter | undefined) {
        if (adapter === this.givenAdapter) return;
        this.givenAdapter = adapter;
        this.task.renew();
    }

    /** The call: a `CallAdapter` of `c/salusPortCall`. Its `dispose` is the app's to call. Required. */
    @api
    get call(): CallAdapter | undefined {
        return this.givenCall;
    }
    set call(call: CallAdapter | undefined) {
        if (call === this.givenCall) return;
        this.givenCall = call;
        this.dialIn = undefined; // Of the call before.
        this.task.renew();
    }

    /** What tries the devices before the visit; left out, the browser's own microphone and camera. */
    @api
    get preview(): PreviewAdapter | undefined {
        return this.givenPreview;
    }
    set preview(preview: PreviewAdapter | undefined) {
        this.givenPreview = preview;
        this.shownPreview = listing(preview ?? createPreview(), this.task.call);
    }

    /** Where the person's shortcuts are kept, on the app's server. Without it they last as long as the page. */
    @api preferenceStore?: PreferenceStore;

    /** The clinic's telephone number, for a person who can't come by video. */
    @api
    get phone(): string {
        return this.givenPhone;
    }
    set phone(phone: string) {
        this.givenPhone = asText(phone).trim();
    }

    /** What happens after the visit, each in a sentence, for the last page. */
    @api
    get nextSteps(): readonly string[] {
        return this.givenSteps;
    }
    set nextSteps(steps: readonly string[]) {
        this.givenSteps = steps;
    }

    /** Whether the person waits or is in the call: an idle deadline doesn't end it then, an absolute one does. */
    @api
    get isRunning(): boolean {
        return this.task.isRunning;
    }

    /** For an app that is about to show another page: asks first, once the person has said where they are. */
    @api
    async mayLeave(): Promise<boolean> {
        return !this.task.draft || ((await this.frame?.askToLeave()) ?? true);
    }

    readonly words = words;
    readonly devicesToJoinWith = JOIN_WITH;
    upcoming: VisitState = beginVisit;
    shown: VisitState = beginVisit;
    shownCall: Call = noCall;
    joinWith: readonly string[] = ['mic', 'camera'];
    deviceIds: ActiveDevices = {};
    readonly shortcuts = callShortcuts;
    keys = callKeys;
    private givenAdapter?: VisitAdapter;
    private givenCall?: CallAdapter;
    private givenPreview?: PreviewAdapter;
    private givenPhone = '';
    private givenSteps: readonly string[] = [];
    private dialIn?: DialIn;
    private hasUnsent = false;
    private isPhoneWanted = false;
    private readonly task = new Visit(this);
    readonly actions = actionsOf(this.task);
    shownPreview = listing(createPreview(), this.task.call);

    connectedCallback(): void {
        this.task.start();
    }

    renderedCallback(): void {
        this.task.host.rendered(this.frame);
        const phone = this.isPhoneWanted && (this.refs?.phone as HTMLElement | undefined);
        if (!phone) return;
        this.isPhoneWanted = false;
        moveFocus(phone);
    }

    disconnectedCallback(): void {
        this.task.host.stop();
    }

    get heading(): string {
        return headingOf(this.upcoming, Boolean(this.guest));
    }

    get view(): View {
        return new View(this.shown, this.shownCall, this.hasUnsent);
    }

    get hasNoAdapter(): boolean {
        return !can(this.givenAdapter, 'arrive') || !can(this.givenCall, 'join');
    }

    get capabilities(): CallCapabilities | undefined {
        return this.task.call.capabilities;
    }

    get attach(): CallAdapter['attach'] {
        return this.task.call.attach;
    }

    get canCall(): boolean {
        return Boolean(this.phone || this.capabilities?.phone);
    }

    get shownPhone(): string {
        return this.dialIn?.number ?? this.phone;
    }

    get phoneCode(): string {
        return this.dialIn?.code ?? '';
    }

    get hasPhone(): boolean {
        return this.shownPhone !== '' && !this.view.isCall;
    }

    readonly handleArrive = ({ detail }: CustomEvent<{ arrival: Arrival }>): void =>
        void this.task.arrive(detail.arrival);
    readonly handleEnter = (): void => this.task.enter();
    readonly handleLeaveQueue = (): void => void this.task.leave();
    readonly handleAgain = (): void => this.task.renew();
    readonly handleBack = (): void => this.task.back();
    readonly handleRetry = (): void => this.task.retry();
    readonly handleRestore = (): void => this.task.open();

    handleWith({ detail }: CustomEvent<{ value: readonly string[] }>): void {
        this.joinWith = detail.value;
    }

    handleWithout({ detail }: CustomEvent<{ device: string }>): void {
        const without = detail.device === 'camera' ? 'camera' : 'mic';
        this.joinWith = this.joinWith.filter((one) => one !== without);
    }

    handleDevice({ detail: { kind, id } }: CustomEvent<{ kind: string; id: string }>): void {
        this.deviceIds = { ...this.deviceIds, [kind]: id };
    }

    handleJoin(): void {
        const { joinWith, deviceIds } = this;
        const [mic, camera] = [joinWith.includes('mic'), joinWith.includes('camera')];
        void this.task.join({ mic, camera, deviceIds });
    }

    async handleDialIn(): Promise<void> {
        this.dialIn ??= await this.task.call.dialIn();
    }

    handlePhone(): void {
        this.isPhoneWanted = true;
        void this.handleDialIn();
    }

    handlePurge({ detail }: CustomEvent<{ reason: PurgeReason }>): void {
        this.dialIn = undefined;
        this.deviceIds = {};
        this.givenSteps = [];
        this.task.purge(detail.reason);
    }

    handleLeave(): void {
        this.task.renew();
        this.fire('leave');
    }

    /* The question is rendered with what is lost before it is asked. */
    async handleLeaveCall({ detail }: CustomEvent<{ hasUnsent: boolean }>): Promise<void> {
        this.hasUnsent = detail.hasUnsent;
        await Promise.resolve();
        if (await this.frame?.askToLeave()) await this.task.leave();
    }

    handleShortcut({ detail }: CustomEvent<{ action: CallAction }>): void {
        (this.refs?.call as unknown as Shown | undefined)?.act(detail.action);
    }

    handleKeys({ detail }: CustomEvent<{ keys: CallKeys }>): void {
        this.keys = detail.keys;
    }

    handleShortcuts(): void {
        (this.refs?.shortcuts as unknown as Help).show();
    }

    handleTold({ type, detail }: CustomEvent<object>): void {
        this.fire(type, detail);
    }

    tell(notices: readonly Notice[]): void {
        announceAll(notices);
    }

    tellRunning(isRunning: boolean): void {
        this.fire('running', { isRunning });
    }

    tellEnded(visit: VisitState): void {
        this.dialIn = undefined; // Its code was for this call.
        this.fire('ended', { reason: visit.endReason, minutes: visitMinutes(visit) });
    }

    private fire(type: string, detail?: object): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    private get frame(): Frame | undefined {
        return this.refs?.frame as Frame | undefined;
    }
}
