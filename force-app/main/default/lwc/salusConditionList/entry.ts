import type { ConditionView } from 'c/salusCoreFhirConditions';
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
import differential from '@salesforce/label/c.Salus_Conditions_Differential';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import provisional from '@salesforce/label/c.Salus_Conditions_Provisional';
import ruledOut from '@salesforce/label/c.Salus_Conditions_RuledOut';
import ruledOutPrefix from '@salesforce/label/c.Salus_Records_RuledOutPrefix';
import unconfirmed from '@salesforce/label/c.Salus_Conditions_Unconfirmed';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';

const FACTS = ['onset', 'abatement', 'bodySite', 'stage', 'evidence'];

/* How sure it is, in words that say what that means. Source: FHIR R4, condition-ver-status. */
const UNSURE: Readonly<Record<string, string>> = Object.freeze({
    unconfirmed,
    provisional,
    differential,
});
const AGAINST: Readonly<Partial<Record<Standing, string>>> = Object.freeze({
    'ruled-out': ruledOut,
    mistake,
});
const PREFIXES: Readonly<Partial<Record<Standing, string>>> = Object.freeze({
    'ruled-out': ruledOutPrefix,
    mistake: mistakePrefix,
});

const unsureOf = ({ verification = '' }: ConditionView): string =>
    Object.hasOwn(UNSURE, verification) ? UNSURE[verification]! : '';

/** A condition as an entry of the list. */
export function entryOf(view: ConditionView): ListEntry {
    const { standing } = view;
    const against = AGAINST[standing] ?? '';
    const unsure = against ? '' : unsureOf(view);
    const isSaid = against || unsure;
    const marks = isSaid ? withoutSaid(view.marks, ['verificationStatus']) : view.marks;
    return {
        ...(against ? quietRowsOf : rowsOf)({ ...view, marks }, FACTS),
        ...{ id: view.id, name: nameOf(view), lang: langOf(view) },
        ...{ prefix: PREFIXES[standing] ?? '', line: '' },
        sentences: [
            ...saying('against', against),
            ...saying('unsure', unsure),
            ...saying('unsure', view.isUninterpreted ? uninterpreted : ''),
        ],
        look: against ? 'off' : 'plain',
    };
}
