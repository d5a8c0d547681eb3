import { api } from 'lwc';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { direction, locale, zone as ownZone } from 'c/salusPlatformLocale';
import { shownRows, type ShownRow } from './rows';
import { words } from './words';

/**
 * The rows of a health record, each a label with its values: numbers digit for digit with their units, dates no
 * more exact than they were recorded, codes in words, and what the kit has no words for as it came.
 *
 * @status trial
 */
export default class SalusRecordRows extends SalusDisplay {
    /** The rows, as `c/salusCoreFhirRecord` makes them: `record.rows`. */
    @api
    get rows(): readonly RecordRow[] {
        return this.given;
    }
    set rows(rows: readonly RecordRow[]) {
        this.given = Array.isArray(rows) ? rows : [];
    }

    /** The person's IANA zone, on whose clock instants are. Left out, the signed-in user's. */
    @api zone = '';

    private given: readonly RecordRow[] = [];

    get shown(): readonly ShownRow[] {
        if (!this.isReady) return [];
        const zone = asText(this.zone).trim() || ownZone;
        return shownRows(this.given, { words, locale, direction, zone });
    }

    get hasRows(): boolean {
        return this.shown.length > 0;
    }

    protected clear(): void {
        this.given = [];
    }
}
