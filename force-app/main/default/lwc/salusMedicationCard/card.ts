import { hasNumber } from 'c/salusCoreFhirRecord';
import type { MedicationView } from 'c/salusCoreFhirMedication';
import type { DosageView } from 'c/salusCoreFhirDosage';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { langOf, nameOf, rowsOf, withoutSaid } from 'c/salusCoreRecordLists';
import doNotTakePrefix from '@salesforce/label/c.Salus_Medication_DoNotTakePrefix';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import noLongerPrefix from '@salesforce/label/c.Salus_Allergies_NoLongerPrefix';
import noneKnownName from '@salesforce/label/c.Salus_Medication_NoneKnown';
import notSuppliedPrefix from '@salesforce/label/c.Salus_Medication_NotSuppliedPrefix';
import notTakenPrefix from '@salesforce/label/c.Salus_Medication_NotTakenPrefix';
import unnamed from '@salesforce/label/c.Salus_Records_Unnamed';
import { doseOf, type Dose } from './dose';
import { isStatusSaid, meaningOf, saidAsMeaning } from './meaning';
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

/*
 * Beside the name stands what adds to the sentences: that it is active, where it is taken now; a status that they
 * can’t say; and “do not”, where nothing is interpreted. “Active” beside “Do not take” would mislead.
 */
function standsOut(view: MedicationView, { element }: RecordRow): boolean {
    if (isReceived(view)) return element === 'doNotPerform';
    return view.taking === 'now' || (element === 'status' && !isStatusSaid(view));
}

/* What a record calls a medicine, so that no line ends between a number and its unit: “500 mg”. */
const withUnitsKept = (name: string): string =>
    name.replace(/(\d) (?=\p{L}{1,4}\b|%)/gu, '$1\u00a0');

function lookOf({ taking }: MedicationView): string {
    if (taking === 'not-to-take') return 'card card-against';
    return taking === 'over' || taking === 'mistake' ? 'card card-off' : 'card';
}

/** Everything that a card shows of a medicine. */
export function cardOf(view: MedicationView): Card {
    const isNone = view.noneKnown === 'any' && !isReceived(view);
    const name = isNone ? noneKnownName : nameOf(view) || unnamed;
    const unsaid = withoutSaid(view.marks, saidAsWhat(view));
    const marks = unsaid.filter((mark) => standsOut(view, mark));
    const rows = [
        ...withoutSaid(view.rows, saidAsMeaning(view)),
        ...unsaid.filter((mark) => !marks.includes(mark)),
    ];
    const { facts, rest } = rowsOf({ marks, rows }, FACTS);
    const dose = doseOf(view);
    const sentences = meaningOf(view).map((one, key) => ({ ...one, key }));
    const all = [...(isNone ? receivedName(view, name) : []), ...rest];
    const prefix = prefixOf(view);
    return {
        key: view.id,
        look: lookOf(view),
        prefix: prefix && `${prefix} `,
        name: withUnitsKept(name),
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
