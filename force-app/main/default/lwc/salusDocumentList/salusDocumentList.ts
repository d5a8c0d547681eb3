import { api } from 'lwc';
import type { DocumentView } from 'c/salusCoreFhirDocuments';
import { openListed, PAGE_SIZE, pageSizeOf, type ListPart } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { partsOf } from './parts';

/**
 * The documents of a person: what each is, when it was written and by whom, whether it counts, and which files
 * it has. The app opens a file.
 *
 * @fires open - The person asks to open a file: get its bytes by `detail.id`. It does not bubble.
 * @status trial
 */
export default class SalusDocumentList extends SalusDisplay {
    /** The documents, as `readDocuments` of `c/salusCoreFhirDocuments` reads them, in any order. */
    @api
    get documents(): readonly DocumentView[] {
        return this.given;
    }
    set documents(given: readonly DocumentView[]) {
        const { views, problems } = openListed<DocumentView>(
            given,
            'c-salus-document-list',
            'documents',
        );
        this.given = views.filter(({ files }) => files);
        problems.forEach(report);
    }

    /** Whether there are buttons that ask the app to open a file. */
    @api openable = false;

    /** How many of each part are shown at first, and with each “Show more”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const given = pageSizeOf(size);
        if (given === undefined) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = given ?? PAGE_SIZE;
    }

    /** The person's own IANA zone, in which instants are said. */
    @api zone = '';

    private given: readonly DocumentView[] = [];
    private givenSize = PAGE_SIZE;

    get parts(): readonly ListPart[] {
        return partsOf(this.given, { zone: this.zone, isOpenable: this.openable });
    }

    handleAction({ detail }: CustomEvent<{ readonly id: string }>): void {
        this.dispatchEvent(new CustomEvent('open', { detail: { id: detail.id } }));
    }

    protected clear(): void {
        this.given = [];
    }
}
