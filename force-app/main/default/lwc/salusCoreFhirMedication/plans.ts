import type { Plan } from 'c/salusCoreFhirRecord';

const words = (text: string): readonly string[] => Object.freeze(text.split(' '));
const PERSON: Plan['leftOut'] = Object.freeze({ subject: 'person' });

/** How a MedicationRequest is read. Source: FHIR R4, MedicationRequest; US Core 6. */
export const MEDICATION_REQUEST_PLAN: Plan = Object.freeze({
    type: 'MedicationRequest',
    title: ['medication[x]'],
    date: ['authoredOn'],
    marks: ['doNotPerform', 'status', 'intent'],
    rows: words(
        'dosageInstruction reasonCode reasonReference dispenseRequest substitution requester authoredOn statusReason reported[x] courseOfTherapyType note performer performerType category priority recorder supportingInformation detectedIssue basedOn priorPrescription insurance encounter groupIdentifier instantiatesCanonical instantiatesUri eventHistory identifier',
    ),
    leftOut: PERSON,
});

/** How a MedicationStatement is read. Source: FHIR R4, MedicationStatement. */
export const MEDICATION_STATEMENT_PLAN: Plan = Object.freeze({
    type: 'MedicationStatement',
    title: ['medication[x]'],
    date: ['effective[x]', 'dateAsserted'],
    marks: ['status'],
    rows: words(
        'dosage reasonCode reasonReference effective[x] statusReason informationSource dateAsserted note category derivedFrom basedOn partOf context identifier',
    ),
    leftOut: PERSON,
});

/** How a MedicationDispense is read. Source: FHIR R4, MedicationDispense; US Core 6. */
export const MEDICATION_DISPENSE_PLAN: Plan = Object.freeze({
    type: 'MedicationDispense',
    title: ['medication[x]'],
    date: ['whenHandedOver', 'whenPrepared'],
    marks: ['status'],
    rows: words(
        'dosageInstruction quantity daysSupply whenHandedOver whenPrepared statusReason[x] substitution performer location receiver destination type note category supportingInformation detectedIssue authorizingPrescription context partOf eventHistory identifier',
    ),
    leftOut: PERSON,
});

/** How a Medication is read, alone or as what one of the others refers to. Source: FHIR R4, Medication. */
export const MEDICATION_PLAN: Plan = Object.freeze({
    type: 'Medication',
    title: ['code'],
    date: [],
    marks: ['status'],
    rows: words('form amount ingredient manufacturer batch identifier'),
});
