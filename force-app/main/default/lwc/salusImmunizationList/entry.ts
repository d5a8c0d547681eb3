import { sayDecimal } from 'c/salusCoreDecimal';
import type { Giving, ImmunizationView } from 'c/salusCoreFhirImmunizations';
import {
    langOf,
    nameOf,
    quietRowsOf,
    rowsOf,
    saying,
    withoutSaid,
    type EntrySentence,
    type ListEntry,
} from 'c/salusCoreRecordLists';
import { fill, isolate } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import dose from '@salesforce/label/c.Salus_Immunizations_Dose';
import doseOf from '@salesforce/label/c.Salus_Immunizations_DoseOf';
import given from '@salesforce/label/c.Salus_Immunizations_Given';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import notGivenPrefix from '@salesforce/label/c.Salus_Immunizations_NotGivenPrefix';
import noReason from '@salesforce/label/c.Salus_Immunizations_NoReason';
import reported from '@salesforce/label/c.Salus_Immunizations_Reported';
import subpotent from '@salesforce/label/c.Salus_Immunizations_Subpotent';
import unclear from '@salesforce/label/c.Salus_Immunizations_Unclear';
import unclearPrefix from '@salesforce/label/c.Salus_Immunizations_UnclearPrefix';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';

const FACTS = [
    ...['occurrence', 'statusReason', 'protocolApplied', 'doseQuantity'],
    ...['route', 'site', 'lotNumber', 'performer', 'reaction'],
];
const PREFIXES: Readonly<Record<Giving, string>> = Object.freeze({
    given: '',
    'not-given': notGivenPrefix,
    unclear: unclearPrefix,
    mistake: mistakePrefix,
});

/* A count, or what was received instead of one: “2”, “booster”. */
const sayDose = (text: string): string => isolate(sayDecimal(text, locale) || text, direction);

/* “Given · Dose 2 of 3”. A dose that wasn’t given still says which one it would have been. */
function lineOf(view: ImmunizationView): string {
    const { dose: number, doses } = view.dose ?? {};
    const which =
        number &&
        (doses ? fill(doseOf, sayDose(number), sayDose(doses)) : fill(dose, sayDose(number)));
    return [view.giving === 'given' ? given : '', which].filter(Boolean).join(' · ');
}

/* Why it wasn’t given, in the words that came with the record. Why nobody says so is in its row. */
function notGiven({ giving, reason }: ImmunizationView): readonly EntrySentence[] {
    if (giving !== 'not-given') return [];
    if (!reason) return saying('against', noReason);
    if (reason.kind !== 'concept' && reason.kind !== 'text') return [];
    return saying('against', notGivenPrefix, { received: reason.text, lang: reason.lang });
}

const SAID = ['isSubpotent', 'primarySource'];

/* Rows whose words stand above them. What a row says beyond that stays. */
function unsaid(view: ImmunizationView): Pick<ImmunizationView, 'marks' | 'rows'> {
    const [isWeak, isReported] = [view.isSubpotent, view.isReported];
    const said = SAID.filter((_, index) => [isWeak, isReported][index]);
    return {
        marks: view.giving === 'unclear' ? view.marks : withoutSaid(view.marks, ['status']),
        rows: withoutSaid(view.rows, [...said, ...(notGiven(view).length ? ['statusReason'] : [])]),
    };
}

/** A vaccination, or that there was none, as an entry of the list. */
export function entryOf(view: ImmunizationView): ListEntry {
    const { giving } = view;
    const isMistake = giving === 'mistake';
    return {
        ...(isMistake ? quietRowsOf : rowsOf)(unsaid(view), FACTS),
        ...{ id: view.id, name: nameOf(view), lang: langOf(view) },
        ...{ prefix: PREFIXES[giving], line: lineOf(view) },
        sentences: [
            ...saying('against', isMistake ? mistake : ''),
            ...notGiven(view),
            ...saying('unsure', giving === 'unclear' ? unclear : ''),
            ...saying('unsure', view.isSubpotent ? subpotent : ''),
            ...saying('unsure', view.isReported ? reported : ''),
            ...saying('unsure', view.isUninterpreted ? uninterpreted : ''),
        ],
        look: isMistake || giving === 'not-given' ? 'off' : 'plain',
    };
}
