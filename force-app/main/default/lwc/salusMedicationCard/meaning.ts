import type { MedicationKind, MedicationView } from 'c/salusCoreFhirMedication';
import cancelled from '@salesforce/label/c.Salus_Medication_Cancelled';
import completed from '@salesforce/label/c.Salus_Medication_Completed';
import declined from '@salesforce/label/c.Salus_Medication_Declined';
import doNotTake from '@salesforce/label/c.Salus_Medication_DoNotTake';
import doNotTakeUnclear from '@salesforce/label/c.Salus_Medication_DoNotTakeUnclear';
import draft from '@salesforce/label/c.Salus_Medication_Draft';
import intended from '@salesforce/label/c.Salus_Medication_Intended';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import noInformation from '@salesforce/label/c.Salus_Medication_NoInformation';
import noLongerTaken from '@salesforce/label/c.Salus_Medication_NoLongerTaken';
import notPickedUp from '@salesforce/label/c.Salus_Medication_NotPickedUp';
import notPrescription from '@salesforce/label/c.Salus_Medication_NotPrescription';
import notPrescriptionPlan from '@salesforce/label/c.Salus_Medication_NotPrescriptionPlan';
import notPrescriptionProposal from '@salesforce/label/c.Salus_Medication_NotPrescriptionProposal';
import notTaken from '@salesforce/label/c.Salus_Medication_NotTaken';
import onHold from '@salesforce/label/c.Salus_Medication_OnHold';
import reported from '@salesforce/label/c.Salus_Medication_Reported';
import reportedBy from '@salesforce/label/c.Salus_Medication_ReportedBy';
import reportedByThePerson from '@salesforce/label/c.Salus_Row_ReportedByThePerson';
import stopped from '@salesforce/label/c.Salus_Medication_Stopped';
import supplyStopped from '@salesforce/label/c.Salus_Medication_SupplyStopped';
import unclear from '@salesforce/label/c.Salus_Medication_Unclear';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';
import { isReceived, says, type Sentence, type Tone } from './says';

type Meaning = readonly [tone: Tone, words: string];

const PAUSED: Meaning = ['unsure', onHold];
const STOPPED: Meaning = ['against', stopped];
const NOTHING: Meaning = ['plain', ''];

/* Source: the definitions of the codes in FHIR R4’s value sets medicationrequest-status,
   medication-statement-status and medicationdispense-status. */
const BY_STATUS: Readonly<Record<MedicationKind, Readonly<Record<string, Meaning>>>> =
    Object.freeze({
        request: Object.freeze({
            active: NOTHING,
            'on-hold': PAUSED,
            stopped: STOPPED,
            cancelled: ['against', cancelled],
            completed: ['plain', completed],
            draft: ['unsure', draft],
        } as const),
        statement: Object.freeze({
            active: NOTHING,
            'on-hold': PAUSED,
            stopped: STOPPED,
            completed: ['plain', noLongerTaken],
            intended: ['unsure', intended],
            'not-taken': ['against', notTaken],
        } as const),
        dispense: Object.freeze({
            ...{ preparation: NOTHING, 'in-progress': NOTHING },
            ...{ 'on-hold': NOTHING, completed: NOTHING },
            cancelled: ['against', notPickedUp],
            declined: ['against', declined],
            stopped: ['unsure', supplyStopped],
        } as const),
    });

const meaningOfStatus = ({ kind, status = '' }: MedicationView): Meaning | undefined =>
    Object.hasOwn(BY_STATUS[kind], status) ? BY_STATUS[kind][status] : undefined;

/** Whether the sentences say what its status means. */
export const isStatusSaid = (view: MedicationView): boolean =>
    view.taking === 'mistake' || meaningOfStatus(view) !== undefined;

const byStatus = (view: MedicationView): readonly Sentence[] =>
    says(...(meaningOfStatus(view) ?? (['unsure', unclear] as const)));

const INTENTS: Readonly<Record<string, string>> = Object.freeze({
    plan: notPrescriptionPlan,
    proposal: notPrescriptionProposal,
});

/* Only an order is a prescription. */
function byIntent({ kind, isPrescription, intent = '' }: MedicationView): readonly Sentence[] {
    if (kind !== 'request' || isPrescription) return [];
    return says('unsure', Object.hasOwn(INTENTS, intent) ? INTENTS[intent]! : notPrescription);
}

/* What a statement is, its line says already. */
function byReport({ kind, report }: MedicationView): readonly Sentence[] {
    const { by } = report ?? {};
    if (by?.kind === 'text' || by?.kind === 'concept')
        return says('plain', reportedBy, { received: by.text, lang: by.lang });
    if (by?.kind === 'unnamed' && by.type === 'Patient') return says('plain', reportedByThePerson);
    return report && kind === 'request' ? says('plain', reported) : [];
}

/** What changes the meaning of a medicine, before everything else. */
export function meaningOf(view: MedicationView): readonly Sentence[] {
    const { taking, isForbidden, noneKnown } = view;
    if (taking === 'mistake') return says('against', mistake);
    if (isReceived(view)) return says('unsure', uninterpreted);
    if (noneKnown) return says('unsure', noneKnown === 'no-information' ? noInformation : '');
    const isForbiddenNow = taking === 'not-to-take';
    const forbidden = isForbiddenNow
        ? says('against', doNotTake)
        : says('unsure', isForbidden ? doNotTakeUnclear : '');
    return [
        ...forbidden,
        ...(isForbiddenNow ? [] : byStatus(view)),
        ...(isForbidden ? [] : byIntent(view)),
        ...byReport(view),
    ];
}

/** The elements of its rows that these sentences have said. */
export function saidAsMeaning(view: MedicationView): readonly string[] {
    const isSaid = meaningOf(view).some(({ words }) =>
        [reportedBy, reportedByThePerson, reported].includes(words.trim()),
    );
    if (!isSaid) return [];
    return view.kind === 'statement' ? ['informationSource'] : ['reported'];
}
