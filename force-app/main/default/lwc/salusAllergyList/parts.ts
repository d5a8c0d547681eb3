import { contradicts, type AllergyView } from 'c/salusCoreFhirAllergies';
import { byName, type ListPart, type Standing } from 'c/salusCoreRecordLists';
import { locale } from 'c/salusPlatformLocale';
import contradiction from '@salesforce/label/c.Salus_Allergies_Contradiction';
import heading from '@salesforce/label/c.Salus_Allergies_Heading';
import highFirst from '@salesforce/label/c.Salus_Allergies_HighFirst';
import none from '@salesforce/label/c.Salus_Allergies_None';
import past from '@salesforce/label/c.Salus_Allergies_Past';
import withdrawn from '@salesforce/label/c.Salus_Records_Withdrawn';
import { entryOf } from './entry';

const isHigh = ({ criticality }: AllergyView): boolean => criticality === 'high';

/* What could be dangerous comes first, whatever its name. */
function inOrder(views: readonly AllergyView[]): readonly AllergyView[] {
    const named = byName(views, locale);
    return [...named.filter(isHigh), ...named.filter((one) => !isHigh(one))];
}

/** The parts of the list: those that count, those that are over, and those that don’t count. */
export function partsOf(views: readonly AllergyView[]): readonly ListPart[] {
    const entries = (...standings: readonly Standing[]) =>
        inOrder(views.filter(({ standing }) => standings.includes(standing))).map(entryOf);
    const order = highFirst;
    return [
        {
            ...{ name: 'current', heading, order, none, entries: entries('current') },
            note: contradicts(views) ? contradiction : undefined,
        },
        { name: 'past', heading: past, order, entries: entries('past') },
        {
            ...{ name: 'withdrawn', heading: withdrawn, order },
            entries: entries('ruled-out', 'mistake'),
        },
    ];
}
