import type { ConditionView } from 'c/salusCoreFhirConditions';
import { byDate, type ListPart, type Standing } from 'c/salusCoreRecordLists';
import heading from '@salesforce/label/c.Salus_Conditions_Heading';
import newestFirst from '@salesforce/label/c.Salus_Records_NewestFirst';
import none from '@salesforce/label/c.Salus_Conditions_None';
import past from '@salesforce/label/c.Salus_Conditions_Past';
import withdrawn from '@salesforce/label/c.Salus_Records_Withdrawn';
import { entryOf } from './entry';

/** The parts of the list: those that count, those that are over, and those that don’t count. */
export function partsOf(views: readonly ConditionView[]): readonly ListPart[] {
    const order = newestFirst;
    const entries = (...standings: readonly Standing[]) =>
        byDate(views.filter(({ standing }) => standings.includes(standing))).map(entryOf);
    return [
        { name: 'current', heading, order, none, entries: entries('current') },
        { name: 'past', heading: past, order, entries: entries('past') },
        {
            ...{ name: 'withdrawn', heading: withdrawn, order },
            entries: entries('ruled-out', 'mistake'),
        },
    ];
}
