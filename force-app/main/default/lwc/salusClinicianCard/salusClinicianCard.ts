import { api } from 'lwc';
import { readClinicianView, type ClinicianView } from 'c/salusCoreClinicians';
import { fill, isolate } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { direction } from 'c/salusPlatformLocale';
import choose from '@salesforce/label/c.Salus_Clinician_Choose';
import chosen from '@salesforce/label/c.Salus_Clinician_Chosen';
import keep from '@salesforce/label/c.Salus_Clinician_Keep';
import { detailRows, type DetailRow } from './details';

interface Card {
    readonly key: string;
    readonly name: string;
    readonly role?: string;
    readonly picture?: string;
    readonly pictureWords: string;
    readonly details: readonly DetailRow[];
    readonly chosen: string;
    readonly choose: string;
}

/**
 * A clinician whom a person may choose: name, role, languages, how visits take place, and the next open
 * time.
 *
 * @fires choose - The person chose this clinician. `detail.id` is the clinician's id; it does not bubble.
 * @status trial
 */
export default class SalusClinicianCard extends SalusDisplay {
    /** The clinician: `{ id, name, role?, languages?, modalities?, nextTime?, zone?, picture?, … }`. */
    @api
    get clinician(): ClinicianView | undefined {
        return this.given;
    }
    set clinician(given: ClinicianView | undefined) {
        this.given = this.read(given);
        this.brokenPicture = undefined;
    }

    /** Whether there is a button to choose this clinician. */
    @api choosable = false;
    /** Whether it is the one that the person chose before: its button then keeps the choice. */
    @api chosen = false;

    private given?: ClinicianView;
    /* The address of a picture that the browser couldn't show. */
    private brokenPicture?: string;

    /* A list of one: by its key, another clinician has elements of their own. */
    get cards(): readonly Card[] {
        if (!this.given || !this.isReady) return [];
        const { id, name, role, picture, pictureDescription } = this.given;
        const verb = this.chosen ? keep : choose;
        return [
            {
                ...{ key: id, name, role },
                picture: picture === this.brokenPicture ? undefined : picture,
                // The name is beside it: without words of its own the picture adds nothing to hear.
                pictureWords: pictureDescription ?? '',
                details: detailRows(this.given),
                chosen: this.chosen ? chosen : '',
                choose: this.choosable ? fill(verb, isolate(name, direction)) : '',
            },
        ];
    }

    handleChoose(): void {
        const detail = { id: this.given?.id };
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }

    handlePictureError(): void {
        this.brokenPicture = this.given?.picture;
    }

    protected clear(): void {
        this.given = undefined;
        this.brokenPicture = undefined;
    }

    private read(given: unknown): ClinicianView | undefined {
        if (given === undefined || given === null) return undefined;
        const { view, problems } = readClinicianView(given, 'c-salus-clinician-card');
        problems.forEach(report);
        return view;
    }
}
