import type { DocumentStanding, DocumentView } from 'c/salusCoreFhirDocuments';
import { byDate, type ListPart } from 'c/salusCoreRecordLists';
import { asText } from 'c/salusCoreWords';
import heading from '@salesforce/label/c.Salus_Documents_Heading';
import newestFirst from '@salesforce/label/c.Salus_Records_NewestFirst';
import none from '@salesforce/label/c.Salus_Documents_None';
import withdrawn from '@salesforce/label/c.Salus_Documents_Withdrawn';
import { actionsOf } from './actions';
import { entryOf } from './entry';

/** The parts of the list: the documents that count, and those that don’t. */
export function partsOf(
    views: readonly DocumentView[],
    { zone, isOpenable }: { readonly zone: unknown; readonly isOpenable: boolean },
): readonly ListPart[] {
    const sorted = byDate(views);
    const actions = isOpenable ? actionsOf(sorted, asText(zone).trim()) : undefined;
    const entries = (...standings: readonly DocumentStanding[]) =>
        sorted
            .filter(({ standing }) => standings.includes(standing))
            .map((view) => entryOf(view, actions?.get(view) ?? []));
    const order = newestFirst;
    return [
        { name: 'current', heading, order, none, entries: entries('current') },
        { name: 'withdrawn', heading: withdrawn, order, entries: entries('replaced', 'mistake') },
    ];
}
