import { LightningElement, api } from 'lwc';
import type { ActiveDevices, MediaErrorCode, Quality } from 'c/salusCoreCall';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { clock, type Timer } from 'c/salusHostClock';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { canPreview, playTone } from 'c/salusHostPreview';
import { report } from 'c/salusHostProblems';
import type { CallResult, Preview, PreviewAdapter } from 'c/salusPortCall';
import {
    begin,
    isRefused,
    isSettled,
    put,
    statusOf,
    type Status,
    type Step,
    type StepId,
} from './check';
import { labels } from './labels';
import { sayStep, shownStep, type ShownStep } from './shown';

const LEVEL_EVERY_MS = 100;
const HEARD_FROM = 0.1;
const WEAK: readonly Quality[] = ['poor', 'lost'];

const codeIn = (answer: CallResult<Preview>): MediaErrorCode =>
    answer.ok ? 'unknown' : (answer.error.code as MediaErrorCode);

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
    @api preview?: PreviewAdapter;
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
        this.ids = { ...(Object(ids) as ActiveDevices) };
        if (this.isStarted) void this.tryDevices();
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
        this.settle('browser', missing ? 'failed' : 'passed', missing);
        if (!missing) void this.tryDevices();
        this.settle('speaker', 'running');
        void this.tryNetwork();
    }

    readonly labels = labels;
    level = 0;
    wasPlayed = false;
    private steps: readonly Step[] = [];
    private ids: ActiveDevices = {};
    private shown?: Preview;
    private attempt = 0;
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

    disconnectedCallback(): void {
        this.stop();
        this.registration.stop();
    }

    /** The picture and the sound are the person's: they end at once. */
    purge(): void {
        this.stop();
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
            this.settle(id, 'running');
        } else if (id === 'network') void this.tryNetwork();
        else void this.tryDevices();
    }

    handleSkip(event: Event): void {
        this.keepFocus();
        this.settle(this.idOf(event), 'skipped');
    }

    handleWithout(event: Event): void {
        this.keepFocus();
        const id = this.idOf(event);
        const device = id === 'camera' ? 'camera' : 'microphone';
        if (id === 'permission')
            for (const other of ['microphone', 'camera'] as const) this.settle(other, 'skipped');
        this.settle(id, 'skipped');
        if (id === 'camera') this.leaveCamera();
        this.dispatchEvent(new CustomEvent('joinwithout', { detail: { device } }));
    }

    handlePhone(): void {
        this.dispatchEvent(new CustomEvent('callbyphone'));
    }

    handlePlay(): void {
        this.wasPlayed = true;
        void playTone();
    }

    handleHeard(): void {
        this.keepFocus();
        this.settle('speaker', 'passed');
    }

    handleNotHeard(): void {
        this.keepFocus();
        this.settle('speaker', 'failed');
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
    private settle(id: StepId, status: Status, code?: MediaErrorCode): void {
        if (statusOf(this.steps, id) === status) return;
        const wasSettled = isSettled(this.steps);
        this.steps = put(this.steps, id, status, code);
        const step = this.steps.find((one) => one.id === id);
        if (!step || status === 'pending' || status === 'running') return;
        const key = `device-check-${id}`;
        announce({ text: sayStep(step), topic: 'status', key, level: 'polite', expires: 0 });
        if (!wasSettled && isSettled(this.steps))
            this.dispatchEvent(new CustomEvent('report', { detail: { steps: this.steps } }));
    }

    /* Both at once, so that the browser asks once. One that is missing doesn't take the other with it. */
    private async tryDevices(): Promise<void> {
        const { preview } = this;
        if (!preview) return;
        this.stop();
        const own = this.attempt;
        this.settle('permission', 'running');
        this.settle('microphone', 'pending');
        if (!this.isWithoutCamera) this.settle('camera', 'pending');
        const ask = async (mic: boolean, camera: boolean): Promise<CallResult<Preview>> => {
            const options = { mic, camera, deviceIds: this.ids };
            return preview.start(options).catch(() => ({
                ok: false as const,
                error: { code: 'unknown' as const, retryable: true },
            }));
        };
        const hasCamera = !this.isWithoutCamera;
        const all = await ask(true, hasCamera);
        if (own !== this.attempt) return;
        if (all.ok) {
            this.settle('permission', 'passed');
            this.show(all.value, { mic: true, camera: hasCamera });
            return;
        }
        const camera = hasCamera ? await ask(false, true) : all;
        if (own !== this.attempt) return;
        const mic = hasCamera ? await ask(true, false) : all;
        if (own !== this.attempt) return;
        const code = codeIn(mic);
        const isAllRefused = !mic.ok && !camera.ok && isRefused(code);
        this.settle(
            'permission',
            isAllRefused ? 'failed' : 'passed',
            isAllRefused ? code : undefined,
        );
        if (mic.ok) this.show(mic.value, { mic: true, camera: false });
        else this.settle('microphone', 'failed', isAllRefused ? undefined : code);
        if (hasCamera) await this.showCamera(camera, mic.ok, isAllRefused, own);
    }

    /* Where there is no microphone the picture is shown alone. */
    private async showCamera(
        camera: CallResult<Preview>,
        hasMic: boolean,
        isAllRefused: boolean,
        own: number,
    ): Promise<void> {
        const alone =
            camera.ok && !hasMic
                ? await this.preview?.start({ mic: false, camera: true, deviceIds: this.ids })
                : undefined;
        if (own !== this.attempt) return;
        if (alone?.ok) this.show(alone.value, { mic: false, camera: true });
        else
            this.settle(
                'camera',
                'failed',
                isAllRefused ? undefined : camera.ok ? 'in-use' : codeIn(camera),
            );
    }

    private show(preview: Preview, { mic, camera }: { mic: boolean; camera: boolean }): void {
        this.shown = camera ? preview : undefined;
        if (camera) this.settle('camera', 'passed');
        if (!mic) return;
        this.settle('microphone', 'running');
        this.listen(preview);
    }

    private listen(preview: Preview): void {
        this.level = preview.level();
        if (this.level >= HEARD_FROM) this.settle('microphone', 'passed');
        this.timer = clock().setTimeout(() => this.listen(preview), LEVEL_EVERY_MS);
    }

    private async tryNetwork(): Promise<void> {
        const { checkNetwork } = this;
        if (!checkNetwork) return;
        this.settle('network', 'running');
        const quality = await checkNetwork().catch(() => 'lost' as const);
        if (this.isConnected && this.isStarted)
            this.settle('network', WEAK.includes(quality) ? 'failed' : 'passed');
    }

    /* Its light goes out, too: the microphone is tried again by itself. */
    private leaveCamera(): void {
        this.isWithoutCamera = true;
        if (this.shown) void this.tryDevices();
    }

    private stopPicture(): void {
        this.detach?.();
        this.detach = undefined;
        this.shown = undefined;
    }

    private stop(): void {
        this.attempt += 1;
        clock().clear(this.timer);
        this.timer = undefined;
        this.level = 0;
        this.stopPicture();
        this.preview?.stop();
    }
}
