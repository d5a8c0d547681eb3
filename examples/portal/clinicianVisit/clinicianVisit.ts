import { LightningElement, api } from 'lwc';
import { begin, othersIn, selfIn, type Call, type Notice, type Source } from 'c/salusCoreCall';
import { messageOf } from 'c/salusCoreCallMessages';
import { nameOf } from 'c/salusCoreParticipants';
import { fill } from 'c/salusCoreWords';
import { announce, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { CallHost, type CallOwner } from 'c/salusHostCall';
import type { CallAdapter, CallResult, Device, MediaSource, Participant } from 'c/salusPortCall';
import type { Arrival } from 'c/salusPortVisit';
import { words } from './words';

/** The clinic's adapter: one that can also ask somebody to switch their microphone on. */
export interface HostAdapter extends CallAdapter {
    askToSend?(id: string, source: 'mic' | 'camera'): Promise<CallResult>;
}

/* The heading of the page that follows says these, and has the focus. */
const SAID_BY_HEADING: readonly Notice['kind'][] = ['connected', 'ended'];

/** Somebody has come. */
interface Arrived {
    readonly id: string;
    readonly arrival: Arrival;
}

type Page = 'ready' | 'call' | 'ended';
type Toggled = CustomEvent<{ readonly pressed: boolean }>;
type OfSomebody = CustomEvent<{ readonly id: string }>;

const whoWaits = ({ lobby }: Call): readonly Participant[] => lobby.waiting ?? [];

/** The clinic's own page of a visit: who waits, who is there, and the host's part of a call. */
export default class ClinicianVisit extends LightningElement implements CallOwner {
    /** The call, in which the clinician is the host. */
    @api
    get call(): HostAdapter | undefined {
        return this.adapter;
    }
    set call(adapter: HostAdapter | undefined) {
        this.adapter = adapter;
        this.host.use(adapter);
    }

    /** Where each person is who has come, and how to call them back. */
    @api
    get arrivals(): readonly Arrived[] {
        return this.givenArrivals;
    }
    set arrivals(arrivals: readonly Arrived[]) {
        this.givenArrivals = arrivals;
    }

    /** The clinician's name, as others see it. */
    @api
    get name(): string {
        return this.givenName;
    }
    set name(name: string) {
        this.givenName = name;
    }

    /** Why there is no call: the address has let a page in already, or the clinic isn't reached. */
    @api closed?: 'used' | 'unreachable';
    /** Sends a line of captions to everybody. */
    @api caption?: (text: string, participantId: string) => void;

    /** Puts somebody's picture into the page. */
    readonly attach = (id: string, source: MediaSource, host: HTMLElement): unknown =>
        this.adapter?.attach(id, source, host);
    readonly tag = 'c-clinician-visit';
    readonly words = words;
    now = begin;
    draft = '';
    isRefused = false;
    /** The call was left, and what lets the page into it again is gone. */
    isPurged = false;
    private readonly host = new CallHost(this);
    private adapter?: HostAdapter;
    private givenArrivals: readonly Arrived[] = [];
    private givenName = '';
    private shownPage: Page = 'ready';

    renderedCallback(): void {
        if (this.page === this.shownPage) return;
        this.shownPage = this.page;
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    disconnectedCallback(): void {
        void this.adapter?.dispose();
        this.host.purge();
    }

    get page(): Page {
        const { state } = this.now;
        if (state === 'ended') return 'ended';
        return state === 'connected' || state === 'reconnecting' ? 'call' : 'ready';
    }

    get isClosed(): boolean {
        return this.closed !== undefined || this.isPurged;
    }

    get isReady(): boolean {
        return this.page === 'ready' && !this.isClosed;
    }

    get isInCall(): boolean {
        return this.page === 'call';
    }

    /** What the page says where there is no call. */
    get message() {
        if (this.closed === 'unreachable')
            return { heading: words.unreachable, text: words.unreachableText };
        if (this.isClosed) return { heading: words.closed, text: words.closedText };
        return this.page === 'ended' ? { heading: words.ended, text: words.endedText } : undefined;
    }

    get refusal(): string {
        return this.isRefused ? words.notStarted : '';
    }

    get others(): readonly Participant[] {
        return othersIn(this.now);
    }

    get waiting(): readonly Participant[] {
        return whoWaits(this.now);
    }

    get isWaitingFor() {
        const { waitingFor } = this.now;
        const has = (ask: (typeof waitingFor)[number]): boolean => waitingFor.includes(ask);
        return {
            ...{ join: has('join'), mic: has('mic'), camera: has('camera') },
            ...{ screen: has('screen'), captions: has('captions') },
        };
    }

    get quality() {
        return selfIn(this.now)?.quality ?? 'unknown';
    }

    get canAsk(): boolean {
        return this.others.some(({ mic }) => mic === 'off');
    }

    get items() {
        return this.givenArrivals.flatMap(({ arrival: { address, phone } }, index) => [
            { key: `address-${index}`, label: words.address, value: address, changeable: false },
            { key: `phone-${index}`, label: words.phone, value: phone, changeable: false },
        ]);
    }

    get hasArrivals(): boolean {
        return this.givenArrivals.length > 0;
    }

    /** What has changed in the call is shown, and said once. */
    changed(call: Call, notices: readonly Notice[]): void {
        const known = new Set(whoWaits(this.now).map(({ id }) => id));
        this.now = call;
        for (const who of whoWaits(call)) if (!known.has(who.id)) this.sayWaits(who);
        for (const notice of notices) {
            const isHeading = SAID_BY_HEADING.includes(notice.kind);
            const message = isHeading ? undefined : messageOf(notice, words.call);
            if (message) announce(message);
        }
        if (call.state === 'ended') this.end();
    }

    async handleStart(): Promise<void> {
        this.isRefused = false;
        const displayName = this.name;
        const isIn = await this.host.join({
            ...{ credential: null, displayName, mic: true, camera: true },
        });
        this.isRefused = !isIn;
    }

    handleMic({ detail }: Toggled): void {
        this.send('mic', detail.pressed);
    }

    handleCamera({ detail }: Toggled): void {
        this.send('camera', detail.pressed);
    }

    handleShare({ detail }: Toggled): void {
        this.send('screen', detail.pressed);
    }

    handleCaptions({ detail }: Toggled): void {
        void this.host.setCaptions(detail.pressed);
    }

    handleDevice({ detail }: CustomEvent<{ kind: Device['kind']; id: string }>): void {
        void this.host.useDevice(detail.kind, detail.id);
    }

    handleUnlock(): void {
        void this.host.resumePlayback();
    }

    handleAdmit({ detail }: OfSomebody): void {
        void this.adapter?.admit?.(detail.id, true);
    }

    handleDeny({ detail }: OfSomebody): void {
        void this.adapter?.admit?.(detail.id, false);
    }

    handleMute({ detail }: OfSomebody): void {
        void this.adapter?.mute?.(detail.id);
    }

    handleAsk(): void {
        for (const { id, mic } of this.others)
            if (mic === 'off') void this.adapter?.askToSend?.(id, 'mic');
    }

    handleMessage({ detail }: CustomEvent<{ text: string }>): void {
        void this.host.sendChat(detail.text);
    }

    handleRetry({ detail }: OfSomebody): void {
        void this.host.sendChatAgain(detail.id);
    }

    handleDraft({ detail }: CustomEvent<{ value: string }>): void {
        this.draft = detail.value;
    }

    handleCaptionKey(event: KeyboardEvent): void {
        const isOfField = (event.target as Element).localName === 'c-salus-text-field';
        if (event.key !== 'Enter' || event.isComposing || !isOfField) return;
        event.preventDefault();
        this.handleCaption();
    }

    handleCaption(): void {
        const text = this.draft.trim();
        const self = selfIn(this.now);
        if (text && self) this.caption?.(text, self.id);
        this.draft = '';
    }

    handleLeave(): void {
        (this.refs?.question as HTMLElement & { open: boolean }).open = true;
    }

    handleAnswer({ detail }: CustomEvent<{ reason: string }>): void {
        if (detail.reason === 'action') void this.host.leave({ forAll: true });
    }

    /** The page is locked, or somebody else is here: the call is over, and its words are dropped. */
    handlePurge(): void {
        this.host.purge();
        this.isPurged = true;
        this.end();
        void this.adapter?.leave();
    }

    private send(source: Source, on: boolean): void {
        void this.host.setMedia(source, on);
    }

    private sayWaits(who: Participant): void {
        const name = nameOf(who, words.call);
        const key = `waits-${who.id}`;
        const shared = { topic: 'admission', sensitivity: 'phi', key } as const;
        announce({ ...shared, text: fill(words.waits, name), minimalText: words.waitsMinimal });
    }

    private end(): void {
        this.draft = '';
        this.givenArrivals = [];
        this.givenName = '';
        emptyAnnouncements(); // What was written in the visit was announced, too.
    }
}
