import { api } from 'lwc';
import type { Constraint } from 'c/salusCoreField';
import { namedMessage, ownMessage, sameValue } from 'c/salusCoreField';
import {
    answerOf,
    constraintOf,
    failedFile,
    isWrong,
    mayTryAgain,
    noFiles,
    soundFiles,
    soundTypes,
    transition,
    type FileEvent,
    type FileLimits,
    type FileRow,
    type UploadedFile,
} from 'c/salusCoreFiles';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText, fill, sayCount } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocusFirst } from 'c/salusHostFocus';
import { emptyTemplate } from 'c/salusHostPhi';
import { whenReleased } from 'c/salusHostPress';
import { locale } from 'c/salusPlatformLocale';
import type { UploadFile } from 'c/salusPortUploads';
import chooseOne from '@salesforce/label/c.Salus_File_Choose';
import chooseSeveral from '@salesforce/label/c.Salus_File_ChooseSeveral';
import dropOne from '@salesforce/label/c.Salus_File_Drop';
import dropSeveral from '@salesforce/label/c.Salus_File_DropSeveral';
import errorPrefix from '@salesforce/label/c.Salus_ErrorPrefix';
import missing from '@salesforce/label/c.Salus_File_Missing';
import oneNotSent from '@salesforce/label/c.Salus_File_OneNotSent';
import oneRemoved from '@salesforce/label/c.Salus_File_OneRemoved';
import oneSent from '@salesforce/label/c.Salus_File_OneSent';
import tooMany from '@salesforce/label/c.Salus_File_TooMany';
import tryAgain from '@salesforce/label/c.Salus_File_TryAgain';
import wasRemoved from '@salesforce/label/c.Salus_File_WasRemoved';
import wasSent from '@salesforce/label/c.Salus_File_WasSent';
import { Sending, type Sent } from './sending';
import { errorOf, nameOf, sayLimits, shownFiles, type ShownFile } from './shownFiles';

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 10;
const MOST_FILES = 20;

const above0 = (given: unknown): number | undefined => {
    const number = Number(asText(given));
    return number > 0 ? number : undefined;
};

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
    private readonly sending = new Sending();

    get shownFiles(): readonly ShownFile[] {
        return shownFiles(this.files.list, (row) => {
            const words = ownMessage(constraintOf(row), this) || errorOf(row, this.limits);
            return `${errorPrefix} ${words}`;
        });
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
        this.moveTo(key, () => {
            if (!this.rowOf(key)) return;
            this.happened({ type: 'tried-again', key, limits: this.limits });
            this.sendNew([key]);
        });
    }

    handleRemove(event: Event): void {
        const key = this.keyOf(event);
        const { list } = this.files;
        const index = list.findIndex((row) => row.key === key);
        this.sending.stop(key);
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
        if (reason === 'removed') this.sending.keepOnly([]);
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
        this.sending.keepOnly([]);
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
        return {
            types: soundTypes(this.acceptedTypes).types,
            mostBytes: (above0(this.maxMegabytes) ?? MOST_MEGABYTES) * MEGABYTE,
            mostFiles: this.multiple ? Math.ceil(above0(this.max) ?? MOST_FILES) : 1,
        };
    }

    private add(chosen: readonly File[]): void {
        if (this.isFixed || !chosen.length) return;
        const first = this.files.nextKey;
        chosen.forEach((file, index) => this.sending.keep(first + index, file));
        this.isTyped = true;
        this.happened({ type: 'chosen', files: chosen, limits: this.limits });
        this.sendNew(chosen.map((_file, index) => first + index));
    }

    /* Sends those that may be sent, and says of the others why not. */
    private sendNew(keys: readonly number[]): void {
        for (const key of keys) {
            const row = this.rowOf(key)!;
            if (row.state === 'sending') void this.send(key);
            else this.sayEnd(row);
        }
    }

    private async send(key: number): Promise<void> {
        const { upload, keepLocation: keepsLocation } = this;
        const onProgress = (part: number): void => this.happened({ type: 'progressed', key, part });
        const sent = await this.sending.start(key, { upload, keepsLocation, onProgress });
        if (sent) whenReleased(() => this.finish(key, sent));
    }

    /* Nothing moves between a press and its release: the button under it stays where it is. */
    private finish(key: number, sent: Sent): void {
        if (!this.rowOf(key)) return;
        const { locationFound } = sent;
        if (sent.ok) this.happened({ type: 'sent', key, id: sent.value.id, locationFound });
        else this.happened({ type: 'not-sent', key, error: sent.error });
        this.sayEnd(this.rowOf(key)!);
    }

    private remove(key: number): void {
        const row = this.rowOf(key);
        if (!row) return; // It was purged meanwhile.
        const name = nameOf(row, this.files.list.indexOf(row));
        this.happened({ type: 'removed', key });
        this.say(fill(wasRemoved, name), oneRemoved, 'status');
    }

    /* To the name of a file, or to the button that chooses: what was pressed goes only afterwards. */
    private moveTo(key: number | undefined, change: () => void): void {
        const target = this.find(`[data-name="${key}"]`) ?? this.find('.choose');
        if (target) moveFocusFirst(target, change);
        else change();
    }

    /* Bytes are kept only as long as they may be sent. */
    private happened(event: FileEvent): void {
        const files = transition(this.files, event);
        if (files === this.files) return;
        this.files = files;
        const kept = files.list.filter((row) => row.state === 'sending' || mayTryAgain(row));
        this.sending.keepOnly(kept.map(({ key }) => key));
        const answer = answerOf(files);
        if (sameValue(answer, this.answer)) return this.settle(false);
        this.answered(answer);
        if (!this.isEntered) this.commit(); // The person has gone on while it was sent.
    }

    private sayEnd(row: FileRow): void {
        const name = nameOf(row, this.files.list.indexOf(row));
        if (!isWrong(row)) return this.say(fill(wasSent, name), oneSent, 'status');
        const words = ownMessage(constraintOf(row), this) || errorOf(row, this.limits);
        this.say(namedMessage(name, words), oneNotSent, 'form');
    }

    /* A name may tell as much as the file: where others may listen, only what happened is said. */
    private say(text: string, minimalText: string, topic: 'status' | 'form'): void {
        announce({ text, minimalText, topic, sensitivity: this.sensitivity });
    }

    private rowOf(wanted: number): FileRow | undefined {
        return this.files.list.find(({ key }) => key === wanted);
    }

    private keyOf(event: Event): number {
        return Number((event.currentTarget as HTMLElement).dataset.file);
    }

    private find<Found extends HTMLElement>(selector: string): Found | null | undefined {
        return this.wrapper?.querySelector<Found>(selector);
    }
}
