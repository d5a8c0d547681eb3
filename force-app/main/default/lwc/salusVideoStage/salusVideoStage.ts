import { api } from 'lwc';
import type { Participant } from 'c/salusCoreCall';
import { isCorner, type Corner } from 'c/salusCoreCorner';
import { nextIndex } from 'c/salusCoreRoving';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus, rescueFocus } from 'c/salusHostFocus';
import { direction } from 'c/salusPlatformLocale';
import hiddenPictures from '@salesforce/label/c.Salus_Stage_HiddenPictures';
import nobodyElse from '@salesforce/label/c.Salus_Stage_NobodyElse';
import people from '@salesforce/label/c.Salus_Stage_People';
import { forwardOf, placedTiles, type Layout, type Placed } from './layout';
import { say, type Done } from './said';
import {
    Attachments,
    hiddenTiles,
    listLook,
    shownTiles,
    type AttachOf,
    type HiddenTile,
    type ShownTile,
} from './shown';

type TileEvent = CustomEvent<{ readonly id: string }>;

/**
 * The pictures of a call: all alike, or who speaks large; who is pinned side by side, such as an interpreter
 * and a clinician; a shared screen large. No words and no controls cover a picture.
 *
 * @slot self - The person's own picture, `c-salus-self-view`, in a corner beside the others. It belongs to the page that puts it there.
 * @slot captions - Captions, below all pictures. They belong to the page that puts them there.
 * @fires pin - The person has pinned somebody: `detail.id`; so it is of all its events. None bubbles.
 * @fires unpin - The person has unpinned somebody.
 * @fires hide - The person has hidden a picture on their page.
 * @fires show - The person has shown a hidden picture again.
 * @status trial
 */
export default class SalusVideoStage extends SalusDisplay {
    /** Who is shown, in the order in which they came: `Participant`s of `c/salusCoreCall`. */
    @api
    get participants(): readonly Participant[] {
        return this.people;
    }
    set participants(given: readonly Participant[]) {
        this.people = Array.isArray(given) ? given : [];
        if (this.people !== given && given !== undefined && given !== null)
            this.reportBad('participants', 'give a list of Participants');
        this.noteFocus();
        this.moveForward();
    }

    /** Puts a picture into an element: `(id, source, host) => adapter.attach(id, source, host)`. */
    @api
    get attach(): AttachOf | undefined {
        return this.attachPicture;
    }
    set attach(attach: AttachOf | undefined) {
        this.attachPicture = attach;
        this.attachments.use(attach);
    }

    /** Whether all are alike (`grid`), or who speaks is large (`spotlight`). */
    @api layout: Layout = 'grid';

    /** The ids of those who are pinned. */
    @api
    get pins(): readonly string[] {
        return this.pinnedIds;
    }
    set pins(ids: readonly string[]) {
        this.pinnedIds = Array.isArray(ids) ? ids : [];
    }

    /** The ids of those whose picture the person has hidden. */
    @api
    get hiddenIds(): readonly string[] {
        return this.notShown;
    }
    set hiddenIds(ids: readonly string[]) {
        this.notShown = Array.isArray(ids) ? ids : [];
        this.noteFocus();
        this.moveForward();
    }

    /** Whether all pictures are off, so that the sound stays clear. */
    @api audioOnly = false;

    /**
     * Where the person's own picture stands: `top-start`, `top-end`, `bottom-start` or `bottom-end`. It is
     * above or below the others, or beside them on a wide screen, and covers nobody.
     */
    @api selfCorner: Corner = 'bottom-end';

    readonly labels = Object.freeze({ hiddenPictures, nobodyElse, people });
    private people: readonly Participant[] = [];
    private pinnedIds: readonly string[] = [];
    private notShown: readonly string[] = [];
    private large: readonly string[] = [];
    private forward?: string;
    private attachPicture?: AttachOf;
    private readonly attachments = new Attachments();
    /* Whose tile, or button that shows it, takes the focus when it has been rendered. */
    private focusOn?: string;
    /* What had the focus when others came or went, and the stops as they were rendered last. */
    private focused?: HTMLElement;
    private order: readonly HTMLElement[] = [];

    renderedCallback(): void {
        super.renderedCallback();
        const { focusOn: id, focused } = this;
        this.focusOn = undefined;
        this.focused = undefined;
        const stops = this.stops('[data-id]');
        const target = id !== undefined && stops.find(({ dataset }) => dataset.id === id);
        if (target) moveFocus(target);
        else if (focused && !focused.isConnected) this.goOnFrom(focused, stops);
        this.order = stops;
    }

    get tiles(): readonly ShownTile[] {
        return shownTiles(this.placed, this.attachments);
    }

    get hasTiles(): boolean {
        return this.isReady && this.placed.length > 0;
    }

    get isEmpty(): boolean {
        return this.isReady && this.people.length === 0;
    }

    get listLook(): string {
        return listLook(this.placed);
    }

    get hiddenTiles(): readonly HiddenTile[] {
        return this.isReady ? hiddenTiles(this.people, this.notShown) : [];
    }

    get hasHidden(): boolean {
        return this.hiddenTiles.length > 0;
    }

    get selfLook(): string {
        const corner = isCorner(this.selfCorner) ? this.selfCorner : 'bottom-end';
        return `self self-${corner}`;
    }

    handlePin({ detail: { id } }: TileEvent): void {
        this.pinnedIds = [...this.pinnedIds, id];
        this.tell('pin', id);
    }

    handleUnpin({ detail: { id } }: TileEvent): void {
        this.pinnedIds = this.pinnedIds.filter((one) => one !== id);
        this.tell('unpin', id);
    }

    handleLarger({ detail: { id } }: TileEvent): void {
        this.large = [...this.large, id];
    }

    handleSmaller({ detail: { id } }: TileEvent): void {
        this.large = this.large.filter((one) => one !== id);
    }

    handleHide({ detail: { id } }: TileEvent): void {
        this.notShown = [...this.notShown, id];
        this.focusOn = id;
        this.tell('hide', id);
    }

    handleShow(event: Event): void {
        const { id = '' } = (event.currentTarget as HTMLElement).dataset;
        this.notShown = this.notShown.filter((one) => one !== id);
        this.focusOn = id;
        this.dispatchEvent(new CustomEvent('show', { detail: { id } }));
    }

    /* Each tile is a tab stop of its own, and the arrow keys are a shorter way between them. */
    handleKey(event: KeyboardEvent): void {
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
        const stops = this.stops('c-salus-video-tile[data-id]');
        const index = nextIndex(event.key, {
            index: stops.findIndex((stop) => stop.contains(event.target as Node)),
            count: stops.length,
            orientation: 'horizontal',
            direction,
        });
        if (index === undefined) return;
        event.preventDefault();
        moveFocus(stops[index]!);
    }

    protected clear(): void {
        Object.assign(this, { people: [], pinnedIds: [], notShown: [], large: [] });
        this.attachPicture = undefined;
        this.attachments.use(undefined);
        this.forward = undefined;
    }

    private get placed(): readonly Placed[] {
        return placedTiles({
            participants: this.people,
            pins: this.pinnedIds,
            hidden: this.notShown,
            large: this.large,
            layout: this.layout,
            forward: this.forward,
        });
    }

    private noteFocus(): void {
        this.focused ??= this.stops('[data-id]').find((stop) => stop.matches(':focus-within'));
    }

    /* Who had the focus is gone: it goes to who stood after them, or before, or to the heading above. */
    private goOnFrom(gone: HTMLElement, stops: readonly HTMLElement[]): void {
        const at = this.order.indexOf(gone);
        const after = this.order.slice(at).find((stop) => stops.includes(stop));
        const before = this.order.slice(0, at).findLast((stop) => stops.includes(stop));
        const next = after ?? before;
        if (next) moveFocus(next);
        else rescueFocus(this.hostElement as HTMLElement);
    }

    private stops(selector: string): readonly HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>(selector) ?? [])];
    }

    /* Nothing moves away from under somebody who is at one of the tiles. */
    private moveForward(): void {
        const isHere = this.people.some(({ id }) => id === this.forward);
        if (isHere && (this.hostElement as HTMLElement).matches(':focus-within')) return;
        this.forward = forwardOf(this.people, this.notShown, this.forward);
    }

    private tell(done: Done, id: string): void {
        const who = this.people.find((one) => one.id === id);
        say(done, who, this.sensitivity);
        this.dispatchEvent(new CustomEvent(done, { detail: { id } }));
    }
}
