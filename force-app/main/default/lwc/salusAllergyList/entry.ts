import type { AllergyView } from 'c/salusCoreFhirAllergies';
import type { RecordRow } from 'c/salusCoreFhirValues';
import {
    langOf,
    nameOf,
    quietRowsOf,
    rowsOf,
    saying,
    withoutSaid,
    type ListEntry,
    type Standing,
} from 'c/salusCoreRecordLists';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import noKnown from '@salesforce/label/c.Salus_Allergies_NoKnown';
import noKnownDrug from '@salesforce/label/c.Salus_Allergies_NoKnownDrug';
import noKnownFood from '@salesforce/label/c.Salus_Allergies_NoKnownFood';
import noLongerPrefix from '@salesforce/label/c.Salus_Allergies_NoLongerPrefix';
import notAllergy from '@salesforce/label/c.Salus_Allergies_NotAllergy';
import notEither from '@salesforce/label/c.Salus_Allergies_NotEither';
import notIntolerance from '@salesforce/label/c.Salus_Allergies_NotIntolerance';
import ruledOutPrefix from '@salesforce/label/c.Salus_Records_RuledOutPrefix';
import statementRuledOut from '@salesforce/label/c.Salus_Allergies_StatementRuledOut';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';

const NONE_KNOWN = Object.freeze({ any: noKnown, drug: noKnownDrug, food: noKnownFood, named: '' });
const FACTS = ['reaction', 'onset', 'lastOccurrence', 'category'];

/* An allergy and an intolerance are different: the words say which of them it is not. */
function ruledOut({ kind, noneKnown }: AllergyView): string {
    if (noneKnown) return statementRuledOut;
    if (kind === 'allergy') return notAllergy;
    return kind === 'intolerance' ? notIntolerance : notEither;
}

/* A heading is read alone by who goes from one to the next: it says that the entry doesn’t count. */
function prefixOf({ standing, noneKnown }: AllergyView): string {
    const prefixes: Readonly<Record<Standing, string>> = {
        current: '',
        past: noneKnown ? noLongerPrefix : '',
        'ruled-out': ruledOutPrefix,
        mistake: mistakePrefix,
    };
    return prefixes[standing];
}

/* What the record calls it, where the heading says it in the words of the page. */
function receivedName(view: AllergyView, name: string): readonly RecordRow[] {
    const [received, lang] = [nameOf(view), langOf(view)];
    if (!received || received.toLowerCase() === name.toLowerCase()) return [];
    const value = { kind: 'text', text: received, ...(lang && { lang }) } as const;
    return [{ key: 'name', element: 'coding', values: [value] }];
}

/** An allergy, an intolerance, or that there is none, as an entry of the list. */
export function entryOf(view: AllergyView): ListEntry {
    const { standing, noneKnown } = view;
    const own = noneKnown && NONE_KNOWN[noneKnown];
    const name = own || nameOf(view);
    const counts = standing === 'current' || standing === 'past';
    const rows = counts
        ? rowsOf(view, FACTS)
        : quietRowsOf({ ...view, marks: withoutSaid(view.marks, ['verificationStatus']) }, FACTS);
    return {
        ...rows,
        rest: [...receivedName(view, name), ...rows.rest],
        ...{ id: view.id, name, lang: own ? undefined : langOf(view) },
        ...{ prefix: prefixOf(view), line: '' },
        sentences: [
            ...saying('against', standing === 'mistake' ? mistake : ''),
            ...saying('against', standing === 'ruled-out' ? ruledOut(view) : ''),
            ...saying('unsure', view.isUninterpreted ? uninterpreted : ''),
        ],
        look: lookOf(view, counts),
    };
}

const lookOf = ({ criticality }: AllergyView, counts: boolean): ListEntry['look'] => {
    if (!counts) return 'off';
    return criticality === 'high' ? 'high' : 'plain';
};
