import { hasNumber } from 'c/salusCoreFhirRecord';
import type { MedicationView } from 'c/salusCoreFhirMedication';
import type { DosageView } from 'c/salusCoreFhirDosage';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { langOf, nameOf, quietRowsOf, rowsOf, withoutSaid } from 'c/salusCoreRecordLists';
import doNotTakePrefix from '@salesforce/label/c.Salus_Medication_DoNotTakePrefix';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import noLongerPrefix from '@salesforce/label/c.Salus_Allergies_NoLongerPrefix';
import noneKnownName from '@salesforce/label/c.Salus_Medication_NoneKnown';
import notSuppliedPrefix from '@salesforce/label/c.Salus_Medication_NotSuppliedPrefix';
import notTakenPrefix from '@salesforce/label/c.Salus_Medication_NotTakenPrefix';
import unnamed from '@salesforce/label/c.Salus_Records_Unnamed';
import { doseOf, type Dose } from './dose';
import { meaningOf, saidAsMeaning } from './meaning';
import { isReceived, type Sentence } from './says';
import { saidAsWhat, whatItIs } from './what';

/** A medicine as it is shown. Each text is '' where it isn’t. */
export interface Card {
    readonly key: string;
    readonly look: string;
    /** Before its name in its heading, where the name alone would mislead: “Do not take:”. */
    readonly prefix: string;
    readonly name: string;
    readonly lang?: string;
    readonly what: string;
    readonly sentences: readonly (Sentence & { readonly key: number })[];
    readonly hasSentences: boolean;
    readonly marks: readonly RecordRow[];
    readonly hasMarks: boolean;
    readonly dose?: Dose;
    readonly dosages: readonly DosageView[];
    /** What a person looks for first, and everything else. */
    readonly facts: readonly RecordRow[];
    readonly hasFacts: boolean;
    readonly rest: readonly RecordRow[];
    readonly hasRest: boolean;
    readonly isImprecise: boolean;
}

const FACTS = [
    ...['recordedDose', 'reasonCode', 'reasonReference', 'dispenseRequest', 'requester'],
    ...['authoredOn', 'effective', 'informationSource', 'quantity', 'daysSupply'],
    ...['whenHandedOver', 'whenPrepared', 'statusReason'],
];

/* A heading is read alone by who goes from one to the next: it says that the medicine isn’t to be taken. */
function prefixOf(view: MedicationView): string {
    const { taking, isForbidden, kind, status = '', noneKnown } = view;
    if (taking === 'mistake') return mistakePrefix;
    if (isReceived(view)) return '';
    if (noneKnown) return taking === 'over' ? noLongerPrefix : '';
    if (isForbidden) return doNotTakePrefix;
    if (kind === 'statement' && status === 'not-taken') return notTakenPrefix;
    const isSupplied = kind !== 'dispense' || !['cancelled', 'declined'].includes(status);
    return isSupplied ? '' : notSuppliedPrefix;
}

/* What the record calls it, where the heading says it in the words of the page. */
function receivedName(view: MedicationView, name: string): readonly RecordRow[] {
    const [received, lang] = [nameOf(view), langOf(view)];
    if (!received || received === name) return [];
    const value = { kind: 'text', text: received, ...(lang && { lang }) } as const;
    return [{ key: 'name', element: 'coding', values: [value] }];
}

function lookOf({ taking }: MedicationView): string {
    if (taking === 'not-to-take') return 'card card-against';
    return taking === 'over' || taking === 'mistake' ? 'card card-off' : 'card';
}

/** Everything that a card shows of a medicine. */
export function cardOf(view: MedicationView): Card {
    const isNone = view.noneKnown === 'any' && !isReceived(view);
    const name = isNone ? noneKnownName : nameOf(view) || unnamed;
    const unsaid = {
        marks: withoutSaid(view.marks, saidAsWhat(view)),
        rows: withoutSaid(view.rows, saidAsMeaning(view)),
    };
    const isMistake = view.taking === 'mistake';
    const { marks, facts, rest } = (isMistake ? quietRowsOf : rowsOf)(unsaid, FACTS);
    const dose = doseOf(view);
    const sentences = meaningOf(view).map((one, key) => ({ ...one, key }));
    const all = [...(isNone ? receivedName(view, name) : []), ...rest];
    const prefix = prefixOf(view);
    return {
        key: view.id,
        look: lookOf(view),
        prefix: prefix && `${prefix} `,
        name,
        ...(!isNone && { lang: langOf(view) }),
        what: whatItIs(view),
        sentences,
        hasSentences: sentences.length > 0,
        marks,
        hasMarks: marks.length > 0,
        ...(dose && { dose }),
        dosages: view.dosages,
        facts,
        hasFacts: facts.length > 0,
        rest: all,
        hasRest: all.length > 0,
        isImprecise: !view.isPrecise && (view.dosages.length > 0 || hasNumber(view.rows)),
    };
}
