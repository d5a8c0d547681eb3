import { api } from 'lwc';
import {
    indexAfter,
    moveOfKey,
    transition,
    viewingOfKey,
    WHOLE,
    type ImageMove,
    type Viewing,
    type ViewingEvent,
} from 'c/salusCoreImageViewing';
import { readImageViews, type ImageView } from 'c/salusCoreImages';
import { SalusProblem } from 'c/salusCoreProblems';
import { pictureMask } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import { HeldImages } from 'c/salusHostImages';
import { report } from 'c/salusHostProblems';
import { Roving } from 'c/salusHostRoving';
import type { ImageSource } from 'c/salusPortImages';
import changed from '@salesforce/label/c.Salus_Image_Changed';
import controls from '@salesforce/label/c.Salus_Image_Controls';
import keys from '@salesforce/label/c.Salus_Image_Keys';
import loading from '@salesforce/label/c.Salus_Image_Loading';
import none from '@salesforce/label/c.Salus_Image_None';
import reset from '@salesforce/label/c.Salus_Image_Reset';
import tryAgain from '@salesforce/label/c.Salus_Task_TryAgain';
import unchanged from '@salesforce/label/c.Salus_Image_Unchanged';
import { sayOtherImage, sayViewing } from './announcing';
import { Pointers } from './pointers';
import { idsToHold, shownImage, viewingStyle, type ShownImage } from './shownImage';
import { toolGroups, toolNamed, type ToolGroup } from './tools';

const WHERE = 'c-salus-image-viewer';

/**
 * The images of a series, one at a time: a person zooms, moves, rotates and brightens what they see, by
 * buttons, keys, mouse or fingers, and goes on to the next. Nothing changes the image itself.
 *
 * @fires show - Another image is shown. `detail.id` is its id.
 * @status trial
 */
export default class SalusImageViewer extends SalusDisplay {
    /** The images, in their order. Of two with one id, the first counts. */
    @api
    get images(): readonly ImageView[] {
        return this.given;
    }
    set images(given: readonly ImageView[]) {
        const { views, problems } = readImageViews(given, WHERE);
        this.given = views;
        problems.forEach(report);
        if (views.length) void Promise.resolve().then(() => this.checkSource());
    }

    /** What gets their bytes, by id: an `ImageSource` of `c/salusPortImages`. Give the same object each time. */
    @api
    get source(): ImageSource | undefined {
        return this.givenSource;
    }
    set source(source: ImageSource | undefined) {
        this.givenSource = source;
    }

    /** The id of the image that is shown. Left out, and for an id that none has, the first. */
    @api
    get current(): string {
        return this.given[this.index]?.id ?? '';
    }
    set current(id: string) {
        this.wanted = asText(id).trim();
    }

    labels = Object.freeze({ controls, keys, loading, none, reset, tryAgain });
    private given: readonly ImageView[] = [];
    private givenSource?: ImageSource;
    private wanted = '';
    private viewing: Viewing = WHOLE;
    private isDragged = false;
    /* Counts what the held images have told: what is shown of them is derived anew. */
    private told = 0;
    private bar?: HTMLElement;
    private readonly held = new HeldImages(() => {
        this.told += 1;
    });
    private readonly roving = new Roving(() => this.buttons);
    private readonly pointers = new Pointers(() => this.stage!.getBoundingClientRect());

    connectedCallback(): void {
        super.connectedCallback();
        this.told += 1; // What was put back into the page is loaded anew.
    }

    renderedCallback(): void {
        super.renderedCallback();
        const { given, index, givenSource } = this;
        this.held.hold(this.isReady ? idsToHold(given, index) : [], givenSource);
        for (const [name, value] of Object.entries(viewingStyle(this.viewing)))
            this.stage?.style.setProperty(name, value);
        this.startRoving();
    }

    /* What moves within the page is connected again in the same task. */
    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.roving.stop();
        this.bar = undefined;
        void Promise.resolve().then(() => {
            if (!(this.hostElement as HTMLElement).isConnected) this.held.drop();
        });
    }

    /* A list of one, or of none. */
    get shown(): readonly ShownImage[] {
        const { given, index, told, givenSource } = this;
        if (!given.length || !this.isReady || told < 0) return [];
        const state = this.held.stateOf(this.current);
        return [shownImage(given, index, state, givenSource !== undefined)];
    }

    get isEmpty(): boolean {
        return this.isReady && !this.given.length;
    }

    get groups(): readonly ToolGroup[] {
        return toolGroups(this.viewing, this.index, this.given.length);
    }

    get stageLook(): string {
        const { zoom } = this.viewing;
        return [
            'stage',
            this.shown.some(({ pictures }) => pictures.length) && 'stage-dark',
            zoom > 1 && 'stage-zoomed',
            this.isDragged && 'stage-dragged',
            pictureMask(this.shownSensitivity),
        ]
            .filter(Boolean)
            .join(' ');
    }

    get changeWords(): string {
        return this.viewing === WHOLE ? unchanged : changed;
    }

    get isUnchanged(): 'true' | undefined {
        return this.viewing === WHOLE ? 'true' : undefined;
    }

    handleTool(event: Event): void {
        const tool = toolNamed((event.currentTarget as HTMLElement).dataset.tool);
        if (tool?.move) this.go(tool.move);
        else if (tool?.event) this.look(tool.event);
    }

    handleReset(): void {
        this.look({ type: 'reset' });
    }

    /* Only while the picture itself has the focus (WCAG 2.1.4), and only where a key changes something: at
       the edge of the picture an arrow scrolls the page again. */
    handleKey(event: KeyboardEvent): void {
        if (event.target !== event.currentTarget) return;
        if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
        const [move, seen] = [moveOfKey(event.key), viewingOfKey(event.key)];
        const isDone = (move && this.go(move)) || (seen && this.look(seen));
        if (isDone) event.preventDefault();
    }

    handlePointerDown(event: PointerEvent): void {
        if (event.button !== 0 || (event.target as Element).closest('button')) return;
        this.pointers.down(event);
        this.stage?.setPointerCapture?.(event.pointerId);
    }

    handlePointerMove(event: PointerEvent): void {
        const before = this.viewing;
        for (const seen of this.pointers.move(event)) this.viewing = transition(this.viewing, seen);
        if (this.viewing !== before) this.isDragged = true;
    }

    handlePointerUp(event: PointerEvent): void {
        this.pointers.up(event);
        if (!this.isDragged || this.pointers.isDown) return;
        this.isDragged = false;
        sayViewing({ type: 'pinch', by: 1, x: 0, y: 0 }, this.viewing);
    }

    /* A picture that is taken out of the page may still fail, when its address has been revoked. */
    handleError(event: Event): void {
        const state = this.held.stateOf(this.current);
        const address = (event.target as Element).getAttribute('src');
        if (state?.how === 'here' && state.address === address) this.held.fail(this.current);
    }

    /* The button goes: the picture takes the focus. */
    handleRetry(): void {
        if (this.stage) moveFocus(this.stage);
        this.held.retry(this.current);
    }

    protected clear(): void {
        this.given = [];
        this.wanted = '';
        this.viewing = WHOLE;
        this.held.drop();
    }

    private get index(): number {
        return Math.max(
            0,
            this.given.findIndex(({ id }) => id === this.wanted),
        );
    }

    private get stage(): HTMLElement | undefined {
        return this.template?.querySelector<HTMLElement>('.stage') ?? undefined;
    }

    private get buttons(): readonly HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('.tools button') ?? [])];
    }

    /* Whether it changed anything. */
    private look(event: ViewingEvent): boolean {
        const next = transition(this.viewing, event);
        if (next === this.viewing) return false;
        this.viewing = next;
        sayViewing(event, next);
        return true;
    }

    private go(move: ImageMove): boolean {
        const { given, index } = this;
        const next = indexAfter(move, index, given.length);
        const view = given[next];
        if (next === index || !view) return false;
        this.wanted = view.id;
        this.viewing = transition(this.viewing, { type: 'other-image' });
        sayOtherImage({ ...view, index: next + 1, count: given.length }, this.sensitivity);
        this.dispatchEvent(new CustomEvent('show', { detail: { id: view.id } }));
        return true;
    }

    /* The tab stop stays where it is while the row is the same. */
    private startRoving(): void {
        const bar = this.template?.querySelector<HTMLElement>('.tools') ?? undefined;
        if (bar && bar === this.bar) this.roving.refresh();
        else if (bar) this.roving.start(bar);
        else this.roving.stop();
        this.bar = bar;
    }

    private checkSource(): void {
        if (!this.given.length || this.givenSource) return;
        const help = 'give what loads the images, or they are not shown';
        report(new SalusProblem('missing-adapter', WHERE, 'source', help));
    }
}
