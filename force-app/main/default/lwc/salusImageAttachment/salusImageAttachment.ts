import { api } from 'lwc';
import { readImageView, type ImageView } from 'c/salusCoreImages';
import { SalusProblem } from 'c/salusCoreProblems';
import { pictureMask } from 'c/salusCoreSensitivity';
import SalusDisplay from 'c/salusDisplay';
import { HeldImages } from 'c/salusHostImages';
import { report } from 'c/salusHostProblems';
import type { ImageSource } from 'c/salusPortImages';
import loading from '@salesforce/label/c.Salus_Image_Loading';
import open from '@salesforce/label/c.Salus_Image_Open';
import openReport from '@salesforce/label/c.Salus_Image_Report';
import tryAgain from '@salesforce/label/c.Salus_Task_TryAgain';
import { shownFigure, type ShownFigure } from './figure';

const WHERE = 'c-salus-image-attachment';

/**
 * One image of a record, with its words: what it is, what somebody wrote of it or that nobody did, and a
 * button to see it larger or to read its report.
 *
 * @fires open - The person asks to see it larger: show `c-salus-image-viewer`. `detail.id` is the image's id.
 * @fires report - The person asks for its report. `detail` is `{ id, reportId }`.
 * @status trial
 */
export default class SalusImageAttachment extends SalusDisplay {
    /** The image: `{ id, modality?, site?, laterality?, view?, date?, description?, width?, height?, … }`. */
    @api
    get image(): ImageView | undefined {
        return this.given;
    }
    set image(given: ImageView | undefined) {
        this.given = this.read(given);
    }

    /** What gets its bytes, by id: an `ImageSource` of `c/salusPortImages`. Give the same object each time. */
    @api
    get source(): ImageSource | undefined {
        return this.givenSource;
    }
    set source(source: ImageSource | undefined) {
        this.givenSource = source;
    }

    /** Whether there is a button to see it larger. */
    @api openable = false;

    labels = Object.freeze({ loading, open, openReport, tryAgain });
    private given?: ImageView;
    private givenSource?: ImageSource;
    /* Counts what the held images have told: what is shown of them is derived anew. */
    private told = 0;
    private readonly held = new HeldImages(() => {
        this.told += 1;
    });

    connectedCallback(): void {
        super.connectedCallback();
        this.told += 1; // What was put back into the page is loaded anew.
    }

    renderedCallback(): void {
        super.renderedCallback();
        this.hold();
        this.keepRoom();
    }

    /* What moves within the page is connected again in the same task. */
    disconnectedCallback(): void {
        super.disconnectedCallback();
        void Promise.resolve().then(() => {
            if (!(this.hostElement as HTMLElement).isConnected) this.held.drop();
        });
    }

    /* A list of one: by its key, another image has elements of its own. */
    get figures(): readonly ShownFigure[] {
        const { given, told, givenSource, openable } = this;
        if (!given || !this.isReady || told < 0) return [];
        const hasSource = givenSource !== undefined;
        const state = this.held.stateOf(given.id);
        return [shownFigure(given, state, { hasSource, isOpenable: openable })];
    }

    get frameLook(): string {
        const look = this.figures.some(({ address }) => address) ? 'frame frame-dark' : 'frame';
        return `${look} ${pictureMask(this.shownSensitivity)}`;
    }

    handleOpen(): void {
        this.dispatchEvent(new CustomEvent('open', { detail: { id: this.given?.id } }));
    }

    handleReport(): void {
        const { id, reportId } = this.given ?? {};
        this.dispatchEvent(new CustomEvent('report', { detail: { id, reportId } }));
    }

    /* A picture that is taken out of the page may still fail, when its address has been revoked. */
    handleError(event: Event): void {
        const { id = '' } = this.given ?? {};
        const state = this.held.stateOf(id);
        const isShown =
            state?.how === 'here' &&
            (event.target as Element).getAttribute('src') === state.address;
        if (isShown) this.held.fail(id);
    }

    /* The button goes: what the image is takes the focus, and is said. */
    handleRetry(): void {
        this.template?.querySelector<HTMLElement>('.caption')?.focus();
        if (this.given) this.held.retry(this.given.id);
    }

    protected clear(): void {
        this.given = undefined;
        this.held.drop();
    }

    private hold(): void {
        const { given, givenSource } = this;
        this.held.hold(given && this.isReady ? [given.id] : [], givenSource);
    }

    /* Room for the picture before it is here, so that nothing moves when it comes. */
    private keepRoom(): void {
        const { width = 4, height = 3 } = this.given ?? {};
        const frame = this.template?.querySelector<HTMLElement>('.frame');
        frame?.style.setProperty('--_ratio', `${width} / ${height}`);
    }

    private read(given: unknown): ImageView | undefined {
        if (given === undefined || given === null) return undefined;
        const { view, problems } = readImageView(given, WHERE);
        problems.forEach(report);
        if (view && !this.givenSource) void Promise.resolve().then(() => this.checkSource());
        return view;
    }

    private checkSource(): void {
        if (!this.given || this.givenSource) return;
        const help = 'give what loads the image, or it is not shown';
        report(new SalusProblem('missing-adapter', WHERE, 'source', help));
    }
}
