import { api } from 'lwc';
import type { Constraint } from 'c/salusCoreField';
import { ownMessage, sameValue } from 'c/salusCoreField';
import {
    answerOf,
    constraintOf,
    failedFile,
    isWrong,
    noFiles,
    soundFiles,
    soundTypes,
    transition,
    type FileLimits,
    type FileRow,
    type FileRows,
    type UploadedFile,
} from 'c/salusCoreFiles';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { fill, sayCount } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocusFirst } from 'c/salusHostFocus';
import { emptyTemplate } from 'c/salusHostPhi';
import { locale } from 'c/salusPlatformLocale';
import type { UploadFile } from 'c/salusPortUploads';
import chooseOne from '@salesforce/label/c.Salus_File_Choose';
import chooseSeveral from '@salesforce/label/c.Salus_File_ChooseSeveral';
import dropOne from '@salesforce/label/c.Salus_File_Drop';
import dropSeveral from '@salesforce/label/c.Salus_File_DropSeveral';
import errorPrefix from '@salesforce/label/c.Salus_ErrorPrefix';
import missing from '@salesforce/label/c.Salus_File_Missing';
import tooMany from '@salesforce/label/c.Salus_File_TooMany';
import tryAgain from '@salesforce/label/c.Salus_File_TryAgain';
import { limitsOf } from './limits';
import { endSaid, removedSaid, type Said } from './said';
import { errorOf, nameOf, sayLimits, shownFiles, type ShownFile } from './shownFiles';
import { Uploads } from './uploads';

/**
 * Files that a person chooses and the app sends at once. The answer is the list of what the server has,
 * with an id for each; the bytes are never in it.
 *
 * @status trial
 */
export default class SalusFileUpload extends SalusField<readonly UploadedFile[]> {
    /** Sends a file: a function of the app's, of the type `UploadFile` of `c/salusPortUploads`. */
    @api upload?: UploadFile;
    /** Whether several files may be chosen. Otherwise another one replaces the first. */
    @api multiple = false;
    /** The most files, where there may be several; left out, 20. */
    @api max?: number | string;
    /** The most that each file may have, in millions of bytes; left out, 10. */
    @api maxMegabytes?: number | string;
    /** Which types may be sent, such as `.pdf, .jpg, image/*`; left out, every type. The server checks again. */
    @api acceptedTypes = '';
    /** Whether a picture is sent with the location at which it was taken, as it is. */
    @api keepLocation = false;

    readonly tryAgain = tryAgain;
    private files = noFiles;
    private isDraggedOver = false;
    private readonly uploads = new Uploads({
        files: () => this.files,
        limits: () => this.limits,
        rules: () => ({ upload: this.upload, keepsLocation: this.keepLocation }),
        changed: (files) => this.filesChanged(files),
        ended: (row) => this.say(endSaid(row, this.nameOf(row), this.errorOf(row))),
    });

    get shownFiles(): readonly ShownFile[] {
        return shownFiles(this.files.list, (row) => `${errorPrefix} ${this.errorOf(row)}`);
    }

    get hasFiles(): boolean {
        return this.files.list.length > 0;
    }

    get limitsLine(): string {
        return sayLimits(this.limits);
    }

    get chooseWord(): string {
        return this.isOne ? chooseOne : chooseSeveral;
    }

    get dropWord(): string {
        return this.isOne ? dropOne : dropSeveral;
    }

    get chooseDescribedBy(): string {
        return `${this.describedBy} limits`;
    }

    get typesAttribute(): string | undefined {
        return this.limits.types.join() || undefined;
    }

    get dropLook(): string {
        return this.isDraggedOver ? 'drop drop-over' : 'drop';
    }

    get mayChoose(): boolean {
        return !this.readOnly;
    }

    get isSeveral(): boolean {
        return !this.isOne;
    }

    handleChoose(): void {
        this.find('input')?.click();
    }

    handleChosen(event: Event): void {
        event.stopPropagation();
        const input = event.target as HTMLInputElement;
        const chosen = [...(input.files ?? [])];
        input.value = ''; // The same file can be chosen again, and its name stands only in the list.
        this.add(chosen);
    }

    /* A file that is dropped on a field must never open in the page instead. */
    handleDrag(event: DragEvent): void {
        event.preventDefault();
        this.isDraggedOver = event.type === 'dragover' && !this.isFixed;
    }

    handleDrop(event: DragEvent): void {
        this.handleDrag(event);
        this.add([...(event.dataTransfer?.files ?? [])]);
    }

    handleTryAgain(event: Event): void {
        const key = this.keyOf(event);
        this.moveTo(key, () => this.uploads.tryAgain(key));
    }

    handleRemove(event: Event): void {
        const key = this.keyOf(event);
        const { list } = this.files;
        const index = list.findIndex((row) => row.key === key);
        this.uploads.stop(key);
        this.moveTo((list[index + 1] ?? list[index - 1])?.key, () => this.remove(key));
    }

    /* What is still being sent is no mistake of somebody who goes on. */
    handleFocusOut(event: FocusEvent): void {
        if (this.failedConstraint() === 'badInput' && !this.files.list.some(isWrong))
            this.isTyped = false;
        super.handleFocusOut(event);
    }

    /** Drops the files, and stops those that are on their way: also one that says nothing of a person
     *  is not sent by a field that is gone. */
    purge(reason: PurgeReason): void {
        if (reason === 'removed') this.uploads.drop();
        super.purge(reason);
    }

    protected accept(given: unknown): readonly UploadedFile[] {
        return soundFiles(given);
    }

    protected failedConstraint(): Constraint | undefined {
        const failed = failedFile(this.files);
        if (failed) return constraintOf(failed);
        if (this.answer.length > this.limits.mostFiles) return 'rangeOverflow';
        return this.required && !this.answer.length ? 'valueMissing' : undefined;
    }

    protected messageFor(constraint: Constraint): string {
        const failed = failedFile(this.files);
        if (constraint === 'valueMissing') return missing;
        if (constraint === 'rangeOverflow')
            return fill(tooMany, sayCount(this.limits.mostFiles, locale));
        return failed ? errorOf(failed, this.limits) : super.messageFor(constraint);
    }

    protected showAnswer(): void {
        if (sameValue(answerOf(this.files), this.answer)) return;
        this.files = transition(this.files, { type: 'given', answer: this.answer });
    }

    /* A field that has left the page is not rendered again, so the names go by hand. New keys: LWC would
       take what was emptied so for filled. */
    protected clearControls(): void {
        this.files = { ...this.files, list: [] };
        this.uploads.drop();
        const shown = this.find('.files');
        if (shown) emptyTemplate(shown);
        super.clearControls();
    }

    protected get isFilled(): boolean {
        return this.hasFiles;
    }

    /* The first button of the file that is wrong, else the one that chooses. */
    protected get control(): HTMLElement | null {
        const wrong = this.files.list.find(isWrong);
        const button = wrong && this.find(`[data-row="${wrong.key}"] button`);
        return button ?? this.find('.choose') ?? null;
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get mistakes(): readonly Mistake[] {
        const mistakes: Mistake[] = [...super.mistakes];
        if (typeof this.upload !== 'function')
            mistakes.push(['missing-adapter', 'upload', 'give the function that sends a file']);
        if (!soundTypes(this.acceptedTypes).isSound)
            mistakes.push(['bad-property', 'acceptedTypes', 'give endings or media types']);
        return mistakes;
    }

    private get isOne(): boolean {
        return this.limits.mostFiles === 1;
    }

    private get limits(): FileLimits {
        return limitsOf(this);
    }

    private add(chosen: readonly File[]): void {
        if (this.isFixed || !chosen.length) return;
        this.isTyped = true;
        this.uploads.add(chosen);
    }

    private remove(key: number): void {
        const row = this.files.list.find((one) => one.key === key);
        if (!row) return; // It was purged meanwhile.
        const said = removedSaid(this.nameOf(row));
        this.uploads.remove(key);
        this.say(said);
    }

    /* To the name of a file, or to the button that chooses: what was pressed goes only afterwards. */
    private moveTo(key: number | undefined, change: () => void): void {
        const target = this.find(`[data-name="${key}"]`) ?? this.find('.choose');
        if (target) moveFocusFirst(target, change);
        else change();
    }

    private filesChanged(files: FileRows): void {
        this.files = files;
        const answer = answerOf(files);
        if (sameValue(answer, this.answer)) return this.settle(false);
        this.answered(answer);
        if (!this.isEntered) this.commit(); // The person has gone on while it was sent.
    }

    private nameOf(row: FileRow): string {
        return nameOf(row, this.files.list.indexOf(row));
    }

    /* What is wrong with a file, in words. */
    private errorOf(row: FileRow): string {
        return ownMessage(constraintOf(row), this) || errorOf(row, this.limits);
    }

    private say(said: Said): void {
        announce({ ...said, sensitivity: this.sensitivity });
    }

    private keyOf(event: Event): number {
        return Number((event.currentTarget as HTMLElement).dataset.file);
    }

    private find<Found extends HTMLElement>(selector: string): Found | null | undefined {
        return this.wrapper?.querySelector<Found>(selector);
    }
}
