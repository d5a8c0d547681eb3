import { LightningElement, api } from 'lwc';
import type { ActiveDevices, Quality } from 'c/salusCoreCall';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { isVoice } from 'c/salusCoreMedia';
import { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { clock, type Timer } from 'c/salusHostClock';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { canPreview, playTone } from 'c/salusHostPreview';
import { report } from 'c/salusHostProblems';
import type { Preview, PreviewAdapter } from 'c/salusPortCall';
import { begin, isSettled, put, statusOf, stepsOf, type Step, type StepId } from './check';
import { tryDevices } from './devices';
import { labels } from './labels';
import { sayStep, shownStep, type ShownStep } from './shown';

const LEVEL_EVERY_MS = 100;
const WEAK: readonly Quality[] = ['poor', 'lost'];

/**
 * What a visit needs, tried one after another before it: browser, permission, microphone, camera, speaker
 * and, where the app can measure it, the connection. Whatever fails can be tried again, skipped or
 * gone around.
 *
 * @slot default - The choice of devices: `c-salus-device-menu`.
 * @fires report - Every step has come to an end: `detail.steps`, each an `id`, a `status` and a `code`, with no name of a device and no address. It does not bubble.
 * @fires joinwithout - The person goes on without a device: `detail.device`. It does not bubble.
 * @fires callbyphone - The person calls instead. It does not bubble.
 * @status trial
 */
export default class SalusDeviceCheck extends LightningElement implements PhiComponent {
    /** What tries the microphone and the camera: `createPreview()` of `c/salusHostPreview`, or a vendor's. Required. */
    @api
    get preview(): PreviewAdapter | undefined {
        return this.givenPreview;
    }
    set preview(preview: PreviewAdapter | undefined) {
        if (preview === this.givenPreview) return;
        this.stop(); // The one before lets go of its devices.
        this.givenPreview = preview;
        if (this.isStarted) void this.tryDevices();
    }
    /** What measures the connection. Left out, it isn't checked. */
    @api checkNetwork?: () => Promise<Quality>;
    /** Whether the person can call by telephone instead. */
    @api canCall = false;
    /** The level of the heading of each step, 2 to 6. */
    @api headingLevel: HeadingLevel = 3;

    /** The ids of the devices to try, by kind. Others are tried at once. */
    @api
    get deviceIds(): ActiveDevices {
        return this.ids;
    }
    set deviceIds(ids: ActiveDevices) {
        const { microphone, camera } = this.ids;
        this.ids = { ...(Object(ids) as ActiveDevices) };
        const isSame = this.ids.microphone === microphone && this.ids.camera === camera;
        if (this.isStarted && !isSame) void this.tryDevices();
    }

    /** Starts the check. It is called in a press of the person's, as the browser asks them then. */
    @api
    start(): void {
        if (!this.preview) {
            report(new SalusProblem('bad-property', 'c-salus-device-check', 'preview', 'give one'));
            return;
        }
        this.isWithoutCamera = false;
        this.steps = begin(Boolean(this.checkNetwork));
        const missing = canPreview();
        this.settle({ id: 'browser', status: missing ? 'failed' : 'passed', code: missing });
        if (!missing) void this.tryDevices();
        this.settle({ id: 'speaker', status: 'running' });
        void this.tryNetwork();
    }

    readonly labels = labels;
    level = 0;
    wasPlayed = false;
    private givenPreview?: PreviewAdapter;
    private steps: readonly Step[] = [];
    private ids: ActiveDevices = {};
    private shown?: Preview;
    private attempt = 0;
    private networkAsked?: object;
    /* What takes back the result of each step that still waits to be said. */
    private readonly news = new Map<StepId, () => void>();
    private timer: Timer;
    private hadFocus = false;
    private isWithoutCamera = false;
    private detach?: () => void;
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.registration.start('phi');
    }

    renderedCallback(): void {
        const picture = this.template?.querySelector<HTMLElement>('.picture');
        if (picture && this.shown && !picture.firstChild) this.detach = this.shown.attach(picture);
        if (this.hadFocus && !this.template?.activeElement) this.focusStep();
        this.hadFocus = false;
    }

    /* The person goes on without the results that weren't said yet. */
    disconnectedCallback(): void {
        this.stop();
        this.networkAsked = undefined;
        this.news.forEach((withdraw) => withdraw());
        this.news.clear();
        this.registration.stop();
    }

    /** The picture and the sound are the person's: they end at once. */
    purge(): void {
        this.stop();
        this.networkAsked = undefined;
        this.steps = [];
        this.wasPlayed = false;
    }

    get isStarted(): boolean {
        return this.steps.length > 0;
    }

    get shownSteps(): readonly ShownStep[] {
        return this.steps.map((step) => shownStep(step, this.wasPlayed));
    }

    get levelBelow(): HeadingLevel {
        return headingLevelOf(Number(this.headingLevel) + 1) ?? this.headingLevel;
    }

    /* While it isn't known to be left out. */
    get hasCamera(): boolean {
        return statusOf(this.steps, 'camera') !== 'skipped';
    }

    handleStart(): void {
        this.keepFocus();
        this.start();
    }

    handleTryAgain(event: Event): void {
        this.keepFocus();
        const id = this.idOf(event);
        if (id === 'speaker') {
            this.wasPlayed = false;
            this.settle({ id, status: 'running' });
        } else if (id === 'network') void this.tryNetwork();
        else void this.tryDevices();
    }

    handleSkip(event: Event): void {
        this.keepFocus();
        this.settle({ id: this.idOf(event), status: 'skipped' });
    }

    handleWithout(event: Event): void {
        this.keepFocus();
        const id = this.idOf(event);
        const device = id === 'camera' ? 'camera' : 'microphone';
        if (id === 'permission')
            for (const other of ['microphone', 'camera'] as const)
                this.settle({ id: other, status: 'skipped' });
        this.settle({ id, status: 'skipped' });
        if (id === 'camera') this.leaveCamera();
        this.dispatchEvent(new CustomEvent('joinwithout', { detail: { device } }));
    }

    handlePhone(): void {
        this.dispatchEvent(new CustomEvent('callbyphone'));
    }

    handlePlay(): void {
        this.wasPlayed = true;
        void playTone(this.ids.speaker);
    }

    handleHeard(): void {
        this.keepFocus();
        this.settle({ id: 'speaker', status: 'passed' });
    }

    handleNotHeard(): void {
        this.keepFocus();
        this.settle({ id: 'speaker', status: 'failed' });
    }

    /* What went wrong first, then what goes on. */
    private focusStep(): void {
        const found = ['.step-failed .name', '.step-running .name', '.name']
            .map((selector) => this.template?.querySelector<HTMLElement>(selector))
            .find(Boolean);
        found?.focus();
    }

    private idOf({ currentTarget }: Event): StepId {
        return (currentTarget as HTMLElement).dataset.step as StepId;
    }

    private keepFocus(): void {
        this.hadFocus = Boolean(this.template?.activeElement);
    }

    /* Each end of a step is said once, by the name of the step and in a word. */
    private settle(step: Step): void {
        const { id, status } = step;
        const before = statusOf(this.steps, id);
        if (before === undefined || before === status) return;
        const wasSettled = isSettled(this.steps);
        this.steps = put(this.steps, step);
        if (status === 'pending' || status === 'running') return;
        const key = `device-check-${id}`;
        const shared = { topic: 'status', key, level: 'polite', expires: 0 } as const;
        this.news.set(id, announce({ ...shared, text: sayStep(step) }));
        if (!wasSettled && isSettled(this.steps))
            this.dispatchEvent(new CustomEvent('report', { detail: { steps: this.steps } }));
    }

    private async tryDevices(): Promise<void> {
        const { preview, isWithoutCamera } = this;
        if (!preview) return;
        this.stop();
        const { attempt } = this;
        this.settle({ id: 'permission', status: 'running' });
        this.settle({ id: 'microphone', status: 'pending' });
        if (!isWithoutCamera) this.settle({ id: 'camera', status: 'pending' });
        const wanted = { camera: !isWithoutCamera, deviceIds: this.ids };
        const tried = await tryDevices(preview, wanted, () => attempt === this.attempt);
        if (!tried) return;
        const hasPicture = !isWithoutCamera && !tried.camera;
        this.shown = hasPicture ? tried.preview : undefined;
        for (const step of stepsOf(tried, !isWithoutCamera)) this.settle(step);
        if (tried.preview && !tried.microphone) this.listen(tried.preview);
    }

    private listen(preview: Preview): void {
        this.level = preview.level();
        const isTried = statusOf(this.steps, 'microphone') === 'running';
        if (isTried && isVoice(this.level)) this.settle({ id: 'microphone', status: 'passed' });
        this.timer = clock().setTimeout(() => this.listen(preview), LEVEL_EVERY_MS);
    }

    private async tryNetwork(): Promise<void> {
        const { checkNetwork } = this;
        if (!checkNetwork) return;
        const asked = {};
        this.networkAsked = asked;
        this.settle({ id: 'network', status: 'running' });
        const quality = await checkNetwork().catch(() => 'lost' as const);
        if (this.networkAsked !== asked) return; // It was asked anew, or the check is over.
        this.settle({ id: 'network', status: WEAK.includes(quality) ? 'failed' : 'passed' });
    }

    /* Its light goes out, too: the microphone is tried again by itself. */
    private leaveCamera(): void {
        this.isWithoutCamera = true;
        if (this.shown) void this.tryDevices();
    }

    private stop(): void {
        this.attempt += 1;
        clock().clear(this.timer);
        this.timer = undefined;
        this.level = 0;
        this.detach?.();
        this.detach = undefined;
        this.shown = undefined;
        this.preview?.stop();
    }
}
