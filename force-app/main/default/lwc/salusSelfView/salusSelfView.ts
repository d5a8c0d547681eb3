import { api } from 'lwc';
import type { Participant } from 'c/salusCoreCall';
import { cornerAfter, isCorner, type Corner } from 'c/salusCoreCorner';
import { initialsOf, saidOf } from 'c/salusCoreParticipants';
import SalusDisplay from 'c/salusDisplay';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import { Picture, type Attach } from 'c/salusHostPicture';
import { direction, locale } from 'c/salusPlatformLocale';
import type { MenuItem } from 'c/salusMenuButton';
import cameraOff from '@salesforce/label/c.Salus_Tile_CameraOff';
import cameraOn from '@salesforce/label/c.Salus_Self_CameraOn';
import hidden from '@salesforce/label/c.Salus_Self_Hidden';
import hiddenCameraOn from '@salesforce/label/c.Salus_Self_HiddenCameraOn';
import hide from '@salesforce/label/c.Salus_Self_Hide';
import options from '@salesforce/label/c.Salus_Self_Options';
import paused from '@salesforce/label/c.Salus_Tile_Paused';
import selfView from '@salesforce/label/c.Salus_Call_SelfView';
import show from '@salesforce/label/c.Salus_Self_Show';
import shown from '@salesforce/label/c.Salus_Self_Shown';
import { Dragging } from './drag';
import { menuOf } from './menu';
import { names } from './names';

const CAMERA = Object.freeze({ on: cameraOn, off: cameraOff, 'paused-by-network': paused });

/**
 * The person's own picture in a call, which they hide, enlarge, mirror and move. It says whether the camera
 * is on also while it is hidden.
 *
 * @fires hide - The person has hidden it: the camera stays as it is. None of its events bubbles.
 * @fires show - The person has shown it again.
 * @fires larger - The person has made it larger.
 * @fires smaller - The person has made it small again.
 * @fires mirror - The person has it shown as in a mirror.
 * @fires unmirror - The person has it shown as others see it.
 * @fires move - The person has moved it: `detail.corner`.
 * @status trial
 */
export default class SalusSelfView extends SalusDisplay {
    /** Who the person is: the `Participant` of `c/salusCoreCall` that is local. */
    @api
    get participant(): Participant | undefined {
        return this.who;
    }
    set participant(given: Participant | undefined) {
        const isSomeone = typeof (given as Partial<Participant> | undefined)?.id === 'string';
        if (given && !isSomeone)
            this.reportBad('participant', 'give a Participant of c/salusCoreCall');
        const who = isSomeone ? given : undefined;
        if (who?.camera !== this.who?.camera) this.hasFailed = false;
        this.who = who;
    }

    /** Puts the picture into an element: `(host) => adapter.attach(id, 'camera', host)`. */
    @api
    get attach(): Attach | undefined {
        return this.attachPicture;
    }
    set attach(attach: Attach | undefined) {
        if (attach !== this.attachPicture) this.hasFailed = false;
        this.attachPicture = attach;
    }

    /** Whether it is hidden on this page; others see what the camera sends. */
    @api
    get pictureHidden(): boolean {
        return this.isHidden;
    }
    set pictureHidden(isHidden: boolean) {
        this.isHidden = Boolean(isHidden);
    }

    /** Whether it is larger. */
    @api
    get large(): boolean {
        return this.isLarge;
    }
    set large(isLarge: boolean) {
        this.isLarge = Boolean(isLarge);
    }

    /** Whether it is shown as others see it, instead of as in a mirror. */
    @api
    get unmirrored(): boolean {
        return this.isUnmirrored;
    }
    set unmirrored(isUnmirrored: boolean) {
        this.isUnmirrored = Boolean(isUnmirrored);
    }

    /**
     * Where it stands: `top-start`, `top-end`, `bottom-start` or `bottom-end`, for its owner to put it
     * there (`self-corner` of `c-salus-video-stage`). Left out, it can't be moved.
     */
    @api
    get corner(): Corner | undefined {
        return this.ownCorner;
    }
    set corner(corner: Corner | undefined) {
        this.ownCorner = isCorner(corner) ? corner : undefined;
    }

    /** Moves the focus to the button that hides or shows it. */
    @api
    focus(): void {
        const toggle = this.refs?.toggle as HTMLElement | undefined;
        if (toggle) moveFocus(toggle);
    }

    readonly labels = Object.freeze({ options, selfView });
    private who?: Participant;
    private attachPicture?: Attach;
    private hasFailed = false;
    private isHidden = false;
    private isLarge = false;
    private isUnmirrored = false;
    private ownCorner?: Corner;
    private readonly dragging = new Dragging();
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
        this.dragging.stop();
        this.picture.stop();
    }

    get hasSelf(): boolean {
        return this.isReady && this.who !== undefined;
    }

    get isFrame(): boolean {
        return !this.isHidden;
    }

    get hasPicture(): boolean {
        return this.who?.camera === 'on' && !this.hasFailed;
    }

    get look(): string {
        const looks = [
            this.isFrame && 'self-on',
            this.isLarge && !this.isHidden && 'self-large',
            !this.isUnmirrored && 'self-mirrored',
            this.ownCorner && 'self-moves',
        ];
        return ['self', ...looks].filter(Boolean).join(' ');
    }

    get name(): string {
        return saidOf(this.who, names);
    }

    get initials(): string {
        return this.who ? initialsOf(this.who, locale) : '';
    }

    get how(): string {
        return CAMERA[this.who?.camera ?? 'off'];
    }

    get toggleLabel(): string {
        return this.isHidden ? show : hide;
    }

    get menu(): readonly MenuItem[] {
        const { isLarge, isUnmirrored, ownCorner: corner } = this;
        return menuOf({ isLarge, isUnmirrored, corner });
    }

    handleToggle(): void {
        this.isHidden = !this.isHidden;
        const hiddenWords = this.who?.camera === 'on' ? hiddenCameraOn : hidden;
        const text = this.isHidden ? hiddenWords : shown;
        announce({ text, topic: 'call', level: 'polite', key: 'selfview', sensitivity: 'none' });
        this.tell(this.isHidden ? 'hide' : 'show');
    }

    handleSelect({ detail: { name } }: CustomEvent<{ readonly name: string }>): void {
        if (isCorner(name)) this.moveTo(name);
        else this.change(name);
    }

    handleDown(event: PointerEvent): void {
        const self = this.refs?.self as HTMLElement | undefined;
        if (this.ownCorner && self) this.dragging.begin(event, self);
    }

    handleMove(event: PointerEvent): void {
        this.dragging.move(event);
    }

    handleUp(event: PointerEvent): void {
        const drag = this.dragging.end(event);
        if (drag && this.ownCorner) this.moveTo(cornerAfter(this.ownCorner, drag, direction));
    }

    handleCancel(): void {
        this.dragging.stop();
    }

    protected clear(): void {
        this.picture.stop();
        this.who = undefined;
        this.attachPicture = undefined;
    }

    private change(name: string): void {
        if (name === 'larger' || name === 'smaller') this.isLarge = name === 'larger';
        else this.isUnmirrored = name === 'unmirror';
        this.tell(name);
    }

    private moveTo(corner: Corner): void {
        if (corner === this.ownCorner) return;
        this.ownCorner = corner;
        this.tell('move', { corner });
    }

    private tell(type: string, detail?: { readonly corner: Corner }): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    private showPicture(): void {
        const host = this.template?.querySelector<HTMLElement>('.picture') ?? undefined;
        this.picture.show(host, this.attachPicture);
    }
}
