import { OBSERVATION_PLAN, REPORT_PLAN } from 'c/salusCoreFhirObservation';
import { CARE_TEAM_PLAN } from 'c/salusCoreFhirCareTeam';
import { DOCUMENT_PLAN } from 'c/salusCoreFhirDocuments';
import {
    MEDICATION_DISPENSE_PLAN,
    MEDICATION_PLAN,
    MEDICATION_REQUEST_PLAN,
    MEDICATION_STATEMENT_PLAN,
} from 'c/salusCoreFhirMedication';
import { PATIENT_PLAN } from 'c/salusCoreFhirPatient';
import type { Plan } from 'c/salusCoreFhirRecord';

const words = (text: string): readonly string[] => Object.freeze(text.split(' ').filter(Boolean));

const PERSON: Plan['leftOut'] = Object.freeze({ subject: 'person' });

const plan = (
    type: string,
    order: Readonly<Record<'title' | 'date' | 'marks' | 'rows', string>>,
    leftOut: Plan['leftOut'] = {},
): Plan => ({
    type,
    title: words(order.title),
    date: words(order.date),
    marks: words(order.marks),
    rows: words(order.rows),
    leftOut,
});

/* FHIR R4's types, each in the order in which a person reads it. */
const ALL: readonly Plan[] = [
    CARE_TEAM_PLAN,
    DOCUMENT_PLAN,
    PATIENT_PLAN,
    plan(
        'Procedure',
        {
            title: 'code category',
            date: 'performed[x]',
            marks: 'status statusReason',
            rows: 'performed[x] bodySite performer location reasonCode reasonReference outcome complication complicationDetail report followUp note focalDevice usedCode usedReference category asserter recorder basedOn partOf encounter identifier',
        },
        PERSON,
    ),
    plan(
        'Encounter',
        {
            title: 'type class',
            date: 'period',
            marks: 'status',
            rows: 'period class length location participant serviceProvider serviceType reasonCode reasonReference diagnosis hospitalization priority appointment basedOn episodeOfCare partOf statusHistory classHistory account identifier',
        },
        PERSON,
    ),
    plan(
        'ServiceRequest',
        {
            title: 'code category',
            date: 'occurrence[x] authoredOn',
            marks: 'doNotPerform status intent priority',
            rows: 'occurrence[x] authoredOn requester performer performerType orderDetail quantity[x] bodySite reasonCode reasonReference asNeeded[x] patientInstruction note specimen supportingInfo insurance locationCode locationReference category basedOn replaces requisition encounter relevantHistory identifier',
        },
        PERSON,
    ),
    plan(
        'Goal',
        {
            title: 'description',
            date: 'start[x] statusDate',
            marks: 'lifecycleStatus achievementStatus',
            rows: 'start[x] target priority category expressedBy statusDate statusReason addresses note outcomeCode outcomeReference identifier',
        },
        PERSON,
    ),
    plan(
        'CarePlan',
        {
            title: 'title category',
            date: 'period created',
            marks: 'status intent',
            rows: 'description period created author contributor careTeam goal activity addresses category supportingInfo note encounter basedOn replaces partOf identifier',
        },
        PERSON,
    ),
    plan(
        'Coverage',
        {
            title: 'type',
            date: 'period',
            marks: 'status',
            rows: 'payor period subscriberId policyHolder subscriber relationship dependent class order network costToBeneficiary subrogation contract identifier',
        },
        { beneficiary: 'person' },
    ),
    plan(
        'Specimen',
        {
            title: 'type',
            date: 'collection receivedTime',
            marks: 'status condition',
            rows: 'collection receivedTime processing container note request parent accessionIdentifier identifier',
        },
        PERSON,
    ),
    OBSERVATION_PLAN,
    REPORT_PLAN,
    plan('Practitioner', {
        title: 'name',
        date: '',
        marks: '',
        rows: 'qualification telecom address communication gender birthDate photo active identifier',
    }),
    plan('PractitionerRole', {
        title: 'practitioner code',
        date: 'period',
        marks: '',
        rows: 'code specialty organization location telecom availableTime notAvailable availabilityExceptions period active healthcareService endpoint identifier',
    }),
    plan('Organization', {
        title: 'name',
        date: '',
        marks: '',
        rows: 'type telecom address contact alias partOf active endpoint identifier',
    }),
    plan('Location', {
        title: 'name',
        date: '',
        marks: 'status',
        rows: 'description type address telecom hoursOfOperation managingOrganization physicalType alias mode position partOf operationalStatus availabilityExceptions endpoint identifier',
    }),
    MEDICATION_REQUEST_PLAN,
    MEDICATION_STATEMENT_PLAN,
    MEDICATION_DISPENSE_PLAN,
    MEDICATION_PLAN,
    plan('Provenance', {
        title: 'activity',
        date: 'occurred[x] recorded',
        marks: '',
        rows: 'recorded occurred[x] agent reason location target entity policy signature',
    }),
];

/** How the resources of a type are shown, by its name. */
export const PLANS: Readonly<Record<string, Plan | undefined>> = Object.freeze(
    Object.fromEntries(ALL.map((one) => [one.type, one])),
);
