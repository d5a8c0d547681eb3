import { api } from 'lwc';
import { hasNumber, type RecordView } from 'c/salusCoreFhirRecord';
import SalusDisplay from 'c/salusDisplay';
import imprecise from '@salesforce/label/c.Salus_Record_Imprecise';
import uninterpreted from '@salesforce/label/c.Salus_Record_Uninterpreted';
import untitled from '@salesforce/label/c.Salus_Record_Untitled';

/**
 * One entry of a health record, of whatever type: what it is, its status in words, and everything that was recorded
 * of it. For a type that has a display of its own, such as an allergy, take that one.
 *
 * @status trial
 */
export default class SalusRecordEntry extends SalusDisplay {
    /** The entry, as `c/salusCoreFhirRecords` makes it from FHIR. */
    @api
    get record(): RecordView | undefined {
        return this.given;
    }
    set record(record: RecordView | undefined) {
        this.given = record && typeof record === 'object' ? record : undefined;
    }

    /** The person's IANA zone, on whose clock instants are. Left out, the signed-in user's. */
    @api zone = '';

    readonly words = { imprecise, uninterpreted };
    private given?: RecordView;

    get isShown(): boolean {
        return this.isReady && this.given !== undefined;
    }

    get title(): string {
        const title = this.given?.title;
        return (title && 'text' in title && title.text) || untitled;
    }

    get titleLang(): string | undefined {
        const title = this.given?.title;
        return title && 'lang' in title ? title.lang : undefined;
    }

    get isImprecise(): boolean {
        return this.given?.isPrecise === false && hasNumber(this.given.rows);
    }

    protected clear(): void {
        this.given = undefined;
    }
}
