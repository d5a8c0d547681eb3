import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import {
    begin,
    draftOf,
    fromDraft,
    noAnswers,
    transition,
    type Flow,
    type FlowEvent,
    type StepName,
} from 'c/salusCoreScheduling';
import { choicesOf } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { moveFocusFirst } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';
import { enterStep, replaceStep, watchSteps } from 'c/salusPlatformHistory';
import { zone as personZone } from 'c/salusPlatformLocale';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { SchedulingAdapter } from 'c/salusPortScheduling';
import type { CloseReason } from 'c/salusDialog';
import chooseTime from '@salesforce/label/c.Salus_ChooseTime';
import { patiently } from './calls';
import { BookingDesk } from './desk';
import { ORDER } from './pages';
import { NO_PREFERENCE } from './questions';
import type { Detail } from './review';
import { viewOf, type View } from './view';
import { words } from './words';

type Detailing = HTMLElement & {
    readonly summary: readonly Detail[];
    focusField(name: string): void;
};
type Dialog = HTMLElement & {
    show(first?: HTMLElement): void;
    close(reason?: CloseReason): void;
};

/* A new page begins at its heading. So does the one whose button has just gone with what it was for. */
const takesFocus = (before: Flow, after: Flow, { type }: FlowEvent): boolean => {
    if (type === 'loaded') return Boolean(before.trouble);
    if (!before.choices || !after.choices) return false;
    if (before.step !== after.step || type === 'taken' || type === 'all-times') return true;
    const wasAsked = type === 'held' || type === 'times';
    return wasAsked && (before.holdEndsSoon || Boolean(before.trouble)) && !after.trouble;
};

const DRAFT_KEY = { task: 'scheduling', subject: '', version: 1 };

const placeOfStep = (step: StepName): number => ORDER.indexOf(step);

/**
 * Books a visit, one page at a time: reason, place, clinician, time, details, review. Each page is
 * one entry of the browser's history, its heading takes the focus, and going back loses nothing.
 *
 * What the person answers lives in this component's one snapshot and goes to the adapter's `book`.
 * Rules: docs/scheduling.md.
 *
 * @fires booked - The adapter answered a booking. `detail` is its `id` and `status`.
 * @fires leave - The person chose to leave without booking.
 * @status trial
 */
export default class SalusPatternScheduling extends LightningElement {
    /** The person's IANA zone: times are said in it, too, where it differs from the clinic's. */
    @api patientZone = '';
    /** The emergency and crisis lines of the place where the portal is used. */
    @api emergencyText = '';
    /** Whose visit it is: `other` when acting for somebody, so that the browser offers no answers. */
    @api subject: 'self' | 'other' = 'self';
    /** Where unsent answers are kept on the server. Without one the person is told before leaving. */
    @api draftStore?: DraftStore;

    /** What books. Required. */
    @api
    get adapter(): SchedulingAdapter | undefined {
        return this.given;
    }
    set adapter(adapter: SchedulingAdapter | undefined) {
        this.given = adapter;
        if (this.isConnected) void this.open();
        else this.desk = undefined;
    }

    readonly words = words;
    readonly chooseTime = chooseTime;
    view!: View;

    flow: Flow = begin;
    private given?: SchedulingAdapter;
    private desk?: BookingDesk;
    private opening = 0;
    private hasSeenDetails = false;
    private areDetailsRight = false;
    private focusNext = '';
    private isTurning = false;
    private stopTurn?: () => void;
    private stopWatching?: () => void;

    connectedCallback(): void {
        this.stopWatching = watchSteps((place) => this.handleHistory(place));
        window.addEventListener('beforeunload', this.handleUnload);
        if (!this.desk) void this.open();
    }

    disconnectedCallback(): void {
        this.stopWatching?.();
        window.removeEventListener('beforeunload', this.handleUnload);
        // One that moves within the page is back in the same turn, and goes on where it was.
        void Promise.resolve().then(() => {
            if (this.isConnected) return;
            this.handlePurge();
            this.desk = undefined;
        });
    }

    renderedCallback(): void {
        if (this.isTurning && !this.stopTurn) {
            const heading = this.template?.querySelector('h2') as HTMLElement;
            this.stopTurn = moveFocusFirst(heading, () => this.turned());
        } else if (!this.isTurning && this.focusNext) {
            (this.refs?.details as Detailing | undefined)?.focusField(this.focusNext);
            this.focusNext = '';
        }
    }

    get hasNoAdapter(): boolean {
        return !this.given?.findSlots;
    }

    get emergency(): string {
        return this.emergencyText || words.emergencyText;
    }

    get shownPatientZone(): string {
        const zone = this.patientZone || personZone;
        return isZone(zone) ? zone : '';
    }

    get leaveText(): string {
        return this.draftStore ? words.leaveKept : words.leaveLost;
    }

    handleAnswer(event: CustomEvent<{ values: Record<string, string> }>): void {
        const [question] = this.view.questions;
        if (!question || this.isTurning) return;
        this.desk?.drop();
        const value = event.detail.values[question.name] ?? '';
        const answer = value === NO_PREFERENCE ? '' : value;
        this.send({ type: 'answered', answers: { [question.name]: answer } });
        this.goOn();
    }

    handleChoose(event: CustomEvent<{ value: string }>): void {
        const { value } = event.detail;
        const choices = (this.flow.slots ?? []).flatMap(choicesOf);
        this.send({ type: 'chose', choice: choices.find(({ key }) => key === value) });
    }

    handleNearest(event: CustomEvent<{ value: string }>): void {
        const choice = this.flow.nearest?.find(({ key }) => key === event.detail.value);
        this.send({ type: 'chose', choice });
    }

    handleAllTimes(): void {
        this.send({ type: 'all-times' });
        void this.desk?.times();
    }

    async handleTime(): Promise<void> {
        const { choice } = this.flow;
        if (!choice || this.isTurning) return;
        if (!this.given?.book || (await this.desk?.hold(choice))) this.goOn();
    }

    handleDetail(event: CustomEvent<{ name: string; value: string }>): void {
        const { name, value } = event.detail;
        const details = { ...this.flow.answers.details, [name]: value };
        this.areDetailsRight = false;
        this.send({ type: 'answered', answers: { details } });
    }

    handleDetails(): void {
        if (this.isTurning) return;
        this.areDetailsRight = true;
        this.goOn();
    }

    handleEdit(event: CustomEvent<{ key: string }>): void {
        if (this.isTurning || this.isSending) return;
        const step = this.steps.find((name) => name === event.detail.key);
        this.go(step ?? 'details');
        if (!step) this.focusNext = event.detail.key;
    }

    async handleBook(): Promise<void> {
        if (this.isTurning || this.isSending) return;
        await this.desk?.book(this.asked.map(({ name }) => name));
        const { booking } = this.flow;
        if (!booking) return;
        enterStep(placeOfStep('done'));
        void patiently(() => this.draftStore?.clear(DRAFT_KEY));
        const { id, status } = booking;
        this.dispatchEvent(new CustomEvent('booked', { detail: { id, status } }));
    }

    handleBack(): void {
        const before = this.steps[this.view.stepIndex - 1];
        if (before) this.go(before);
    }

    async handleRetry(): Promise<void> {
        const { trouble, step } = this.flow;
        if (trouble?.during === 'load') return this.desk?.load();
        if (trouble?.during === 'times') return this.desk?.times();
        if (trouble?.during === 'book') return this.handleBook();
        if (step === 'time') return this.handleTime();
        return this.handleKeepTime();
    }

    async handleKeepTime(): Promise<void> {
        const { choice } = this.flow;
        if (!choice || !(await this.desk?.hold(choice))) return;
        announce({ text: words.keptTime, topic: 'status' });
    }

    handleAskToLeave(): void {
        (this.refs?.leaving as Dialog).show(this.refs?.stay as HTMLElement);
    }

    handleStay(): void {
        (this.refs?.leaving as Dialog).close('dismiss');
    }

    /* A page that is left, or locked, is silent. */
    handleLeft(event: CustomEvent<{ reason: CloseReason }>): void {
        if (event.detail.reason === 'dismiss') announce({ text: words.stayed, topic: 'status' });
    }

    handleLeave(): void {
        (this.refs?.leaving as Dialog).close('action');
        this.handlePurge();
        this.dispatchEvent(new CustomEvent('leave'));
        void this.open();
    }

    /* Owners first: what was typed is sent to the server, then dropped here (docs/privacy.md). */
    handlePurge(): void {
        this.save();
        this.forget();
    }

    handleRestore(): void {
        void this.open();
    }

    private get steps(): readonly StepName[] {
        return this.desk?.steps ?? [];
    }

    private readonly handleUnload = (event: BeforeUnloadEvent): void => {
        const isUnsent = this.flow.answers !== noAnswers && !this.flow.booking;
        if (isUnsent && !this.draftStore) event.preventDefault();
    };

    /* The browser's own back and forward. A page that can't be shown now leaves the person here. */
    private handleHistory(place: number): void {
        const step = ORDER[place];
        if (step && this.mayShow(step)) this.show(step);
        else replaceStep(placeOfStep(this.flow.step));
    }

    private mayShow(step: StepName): boolean {
        const { flow, steps } = this;
        if (flow.booking || this.isSending || !steps.includes(step) || step === 'done')
            return false;
        const before = steps.slice(0, steps.indexOf(step));
        if (before.some((name) => (name === 'reason' || name === 'visit') && !flow.answers[name]))
            return false;
        const hasTime = this.given?.book ? flow.isKept : flow.choice;
        if (before.includes('time') && !hasTime) return false;
        return step !== 'review' || this.areDetailsRight;
    }

    private goOn(): void {
        const next = this.steps[this.steps.indexOf(this.flow.step) + 1];
        if (next) this.go(next);
    }

    private go(step: StepName): void {
        enterStep(placeOfStep(step));
        this.save();
        this.show(step);
    }

    private show(step: StepName): void {
        this.desk?.drop();
        this.hasSeenDetails ||= step === 'details';
        this.send({ type: 'went', step });
    }

    private async open(): Promise<void> {
        this.forget();
        const { given, opening } = this;
        this.desk = given?.findSlots && new BookingDesk(given, this);
        if (!this.desk) {
            const help = 'give the SchedulingAdapter that books';
            report(
                new SalusProblem('missing-adapter', 'c-salus-pattern-scheduling', 'adapter', help),
            );
            return;
        }
        this.send({ type: 'wait', during: 'load' });
        const draft = await patiently(() => this.draftStore?.load(DRAFT_KEY));
        if (opening !== this.opening) return;
        if (draft) this.send({ type: 'answered', answers: fromDraft(draft).answers });
        await this.desk.load();
        if (opening === this.opening) replaceStep(placeOfStep(this.flow.step));
    }

    /* An answer to what was asked before this is not for whoever comes next. */
    private forget(): void {
        this.opening += 1;
        this.desk?.stop();
        this.hasSeenDetails = false;
        this.areDetailsRight = false;
        this.focusNext = '';
        this.send({ type: 'purged' });
    }

    /* Called at once, for the page may be on its way out. What a store throws may hold an answer. */
    private save(): void {
        if (this.flow.answers === noAnswers || this.flow.booking) return;
        try {
            void Promise.resolve(this.draftStore?.save(draftOf(this.flow))).catch(() => undefined);
        } catch {
            // Purging goes on, whatever the store does.
        }
    }

    private get isSending(): boolean {
        return this.flow.waitingFor === 'book';
    }

    /* The questions of the details step that this visit asks, with their answers in words. */
    private get asked(): readonly Detail[] {
        return (this.refs?.details as Detailing | undefined)?.summary ?? [];
    }

    /** Every change of the booking goes through here, and what the template shows follows. */
    send(event: FlowEvent): void {
        const before = this.flow;
        this.flow = transition(before, event);
        if (takesFocus(before, this.flow, event) || this.losesFocus(event)) this.turn();
        else if (!this.isTurning) this.view = this.seen;
        else if (event.type === 'purged') this.turned();
    }

    /* The button in a message goes with what it could do. */
    private losesFocus({ type }: FlowEvent): boolean {
        const isInMessage = this.template?.activeElement?.matches('c-salus-alert *') ?? false;
        if (type === 'hold-ended') return isInMessage;
        return type === 'failed' && isInMessage && !this.seen.canRetry;
    }

    /* The new page's heading first, with the focus; the rest follows. */
    private turn(): void {
        this.stopTurn?.();
        this.stopTurn = undefined;
        this.isTurning = true;
        this.view = { ...this.view, titles: this.seen.titles };
    }

    private turned(): void {
        this.stopTurn?.();
        this.stopTurn = undefined;
        this.isTurning = false;
        this.view = this.seen;
        const { step, slots, trouble } = this.flow;
        if (step === 'time' && !slots && !trouble) void this.desk?.times();
    }

    private get seen(): View {
        const { steps, hasSeenDetails } = this;
        const now = new Date(clock().now()).toISOString();
        const summary = this.flow.step === 'review' ? this.asked : [];
        return viewOf(this.flow, { steps, hasSeenDetails, now, summary });
    }
}
