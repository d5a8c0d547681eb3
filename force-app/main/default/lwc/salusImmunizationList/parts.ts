import type { Giving, ImmunizationView } from 'c/salusCoreFhirImmunizations';
import { byDate, type ListPart } from 'c/salusCoreRecordLists';
import heading from '@salesforce/label/c.Salus_Immunizations_Heading';
import mistakes from '@salesforce/label/c.Salus_Records_Mistakes';
import newestFirst from '@salesforce/label/c.Salus_Records_NewestFirst';
import none from '@salesforce/label/c.Salus_Immunizations_None';
import notGiven from '@salesforce/label/c.Salus_Immunizations_NotGivenHeading';
import unclear from '@salesforce/label/c.Salus_Immunizations_UnclearHeading';
import { entryOf } from './entry';

/** The parts of the list: what was given, what wasn’t, what isn’t clear, and what doesn’t count. */
export function partsOf(views: readonly ImmunizationView[]): readonly ListPart[] {
    const order = newestFirst;
    const entries = (one: Giving) =>
        byDate(views.filter(({ giving }) => giving === one)).map(entryOf);
    return [
        { name: 'given', heading, order, none, entries: entries('given') },
        { name: 'unclear', heading: unclear, order, entries: entries('unclear') },
        { name: 'not-given', heading: notGiven, order, entries: entries('not-given') },
        { name: 'mistake', heading: mistakes, order, entries: entries('mistake') },
    ];
}
