import { api } from 'lwc';
import type { MediaSource, Participant } from 'c/salusCoreCall';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import { Picture, type Attach } from 'c/salusHostPicture';
import type { MenuItem } from 'c/salusMenuButton';
import options from '@salesforce/label/c.Salus_MenuWithoutLabel';
import { menuOf, type TileAction } from './actions';
import { tileOf, type Tile } from './tile';

export type { TileAction } from './actions';

/**
 * One participant of a call, or the screen that they share: the picture, who it is and how they are, and
 * a menu of what can be done with it.
 *
 * @fires pin - The person pins it: `detail` is `{ id, source }`; so it is of all its events. None bubbles.
 * @fires unpin - The person unpins it.
 * @fires larger - The person makes it larger.
 * @fires smaller - The person makes it as large as the others again.
 * @fires hide - The person takes it off their page.
 * @status trial
 */
export default class SalusVideoTile extends SalusDisplay {
    /** Who it is: a `Participant` of `c/salusCoreCall`. */
    @api
    get participant(): Participant | undefined {
        return this.who;
    }
    set participant(given: Participant | undefined) {
        const who = this.read(given);
        // A picture that couldn't be had may be had when the camera is on again.
        if (who?.id !== this.who?.id || who?.camera !== this.who?.camera) this.hasFailed = false;
        this.who = who;
    }

    /** Which picture of theirs it shows: `camera` or `screen`. */
    @api source: MediaSource = 'camera';

    /** Puts the picture into an element of the tile: `(host) => adapter.attach(id, 'camera', host)`. */
    @api
    get attach(): Attach | undefined {
        return this.attachPicture;
    }
    set attach(attach: Attach | undefined) {
        if (attach !== this.attachPicture) this.hasFailed = false;
        this.attachPicture = attach;
    }

    /** Whether it is pinned: shown large until it is unpinned. */
    @api pinned = false;

    /** Whether it is larger than the others. */
    @api large = false;

    /** Whether all pictures are off, so that the sound stays clear. */
    @api audioOnly = false;

    /** What its menu offers, of `pin`, `size` and `hide`. Without any there is no menu. */
    @api actions: readonly TileAction[] = [];

    /** Moves the focus to its menu. */
    @api
    focus(): void {
        const menu = this.template?.querySelector<HTMLElement>('c-salus-menu-button');
        if (menu) moveFocus(menu);
    }

    readonly labels = Object.freeze({ options });
    private who?: Participant;
    private attachPicture?: Attach;
    private hasFailed = false;
    private readonly picture = new Picture(() => {
        this.hasFailed = true;
    });

    connectedCallback(): void {
        super.connectedCallback();
        this.showPicture();
    }

    renderedCallback(): void {
        super.renderedCallback();
        this.showPicture();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.picture.stop();
    }

    /* A list of one: by its key, another participant has elements of their own. */
    get tiles(): readonly Tile[] {
        if (!this.who || !this.isReady) return [];
        const { source, hasFailed } = this;
        const [isPinned, isAudioOnly] = [Boolean(this.pinned), Boolean(this.audioOnly)];
        return [tileOf(this.who, { source, isPinned, isAudioOnly, hasFailed })];
    }

    get menu(): readonly MenuItem[] {
        const actions = Array.isArray(this.actions) ? this.actions : [];
        return menuOf(actions, Boolean(this.pinned), Boolean(this.large));
    }

    get hasMenu(): boolean {
        return this.menu.length > 0;
    }

    handleSelect(event: CustomEvent<{ readonly name: string }>): void {
        const detail = { id: this.who?.id, source: this.source };
        this.dispatchEvent(new CustomEvent(event.detail.name, { detail }));
    }

    protected clear(): void {
        this.picture.stop();
        this.who = undefined;
        this.attachPicture = undefined;
    }

    private showPicture(): void {
        const host = this.template?.querySelector<HTMLElement>('.picture') ?? undefined;
        this.picture.show(host, this.attachPicture);
    }

    private read(given: unknown): Participant | undefined {
        if (given === undefined || given === null) return undefined;
        if (typeof (given as Partial<Participant>).id === 'string') return given as Participant;
        this.reportBad('participant', 'give a Participant of c/salusCoreCall');
        return undefined;
    }
}
