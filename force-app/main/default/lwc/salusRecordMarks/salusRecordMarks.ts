import { api } from 'lwc';
import type { RecordRow } from 'c/salusCoreFhirValues';
import SalusDisplay from 'c/salusDisplay';
import { marksOf, type Mark } from './mark';

/**
 * What changes the meaning of a whole record: its status, that it was entered in error, that it says what must
 * not be done. Each is words with a drawing; colour alone says nothing.
 *
 * @status trial
 */
export default class SalusRecordMarks extends SalusDisplay {
    /** The marks, as `c/salusCoreFhirRecord` makes them: `record.marks`. */
    @api
    get marks(): readonly RecordRow[] {
        return this.given;
    }
    set marks(marks: readonly RecordRow[]) {
        this.given = Array.isArray(marks) ? marks : [];
    }

    private given: readonly RecordRow[] = [];

    get shown(): readonly Mark[] {
        return this.isReady ? marksOf(this.given) : [];
    }

    get hasMarks(): boolean {
        return this.shown.length > 0;
    }

    protected clear(): void {
        this.given = [];
    }
}
