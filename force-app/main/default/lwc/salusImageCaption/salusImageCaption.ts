import { api } from 'lwc';
import { readImageView, type ImageView } from 'c/salusCoreImages';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import description from '@salesforce/label/c.Salus_Image_Description';
import note from '@salesforce/label/c.Salus_Image_Note';
import recordedAs from '@salesforce/label/c.Salus_Image_RecordedAs';
import { sayImage, type SaidImage } from './sayImage';

export { canRetry, sayFailure } from './sayFailure';
export { sayImage } from './sayImage';
export type { SaidImage } from './sayImage';

interface Row {
    readonly key: number;
    readonly label: string;
    readonly text: string;
    readonly lang?: string;
}

interface Caption extends SaidImage {
    readonly key: string;
    readonly rows: readonly Row[];
}

/**
 * What an image is, in words: what was taken of what and when, which of how many, what changes its meaning,
 * and what somebody wrote of it, or that nobody did.
 *
 * @status trial
 */
export default class SalusImageCaption extends SalusDisplay {
    /** The image: `{ id, modality?, site?, laterality?, view?, date?, description?, … }`. */
    @api
    get image(): ImageView | undefined {
        return this.given;
    }
    set image(given: ImageView | undefined) {
        this.given = this.read(given);
    }

    /** Moves the focus to its heading, so that a screen reader says what the image is. */
    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    private given?: ImageView;

    /* A list of one: by its key, another image has elements of its own. */
    get captions(): readonly Caption[] {
        const { given } = this;
        if (!given || !this.isReady) return [];
        const said = sayImage(given);
        const { title, notes = [], descriptionLang: lang } = given.isUninterpreted ? {} : given;
        const rows = [
            { label: description, text: said.description, lang },
            { label: recordedAs, text: title ?? '' },
            ...notes.map((text) => ({ label: note, text })),
        ].filter(({ text }) => text);
        return [{ ...said, key: given.id, rows: rows.map((row, key) => ({ ...row, key })) }];
    }

    protected clear(): void {
        this.given = undefined;
    }

    private read(given: unknown): ImageView | undefined {
        if (given === undefined || given === null) return undefined;
        const { view, problems } = readImageView(given, 'c-salus-image-caption');
        problems.forEach(report);
        return view;
    }
}
