import type { ConsentAnswer, Decision } from 'c/salusCoreConsent';

/** A code of FHIR's, with the system that it is from. */
export interface ConsentCoding {
    system: string;
    code: string;
}

interface CodeableConcept {
    coding: ConsentCoding[];
}

interface Reference {
    reference?: string;
    identifier?: { value: string };
}

/** The elements of FHIR R4's `Consent` that an answer fills. */
export interface FhirConsent {
    resourceType: 'Consent';
    id?: string;
    status: 'active' | 'rejected' | 'inactive';
    scope: CodeableConcept;
    category: CodeableConcept[];
    patient: Reference;
    dateTime: string;
    performer?: Reference[];
    organization?: Reference[];
    sourceReference: Reference;
    policy: { uri: string }[];
    provision: {
        provision: { type: 'permit' | 'deny'; purpose?: ConsentCoding[] }[];
    };
}

/** What the app adds to the person's answer. References are like `Patient/1`. */
export interface FhirConsentContext {
    /** Whose record it is about. */
    readonly patient: string;
    /** What the consent is given under: FHIR requires a policy or a rule (ppc-1). */
    readonly policyUri: string;
    /** Who answered, where that is not the patient: a `RelatedPerson`, say. */
    readonly performer?: string;
    readonly organization?: string;
    /** The text that was shown, as a `DocumentReference`, a `Contract` or a `Consent`. */
    readonly source?: string;
    /** The consent that this answer replaces, such as the one that is withdrawn. */
    readonly id?: string;
    /** What kind of consent it is. Left out, `patient-privacy`. */
    readonly scope?: 'patient-privacy' | 'treatment' | 'research' | 'adr';
    /** Left out, LOINC 59284-0, “Patient Consent”. */
    readonly categories?: readonly ConsentCoding[];
    /** What it is for, such as `TREAT` of HL7's ActReason. */
    readonly purposes?: readonly ConsentCoding[];
}

const SCOPES = 'http://terminology.hl7.org/CodeSystem/consentscope';
const CATEGORY: ConsentCoding = Object.freeze({ system: 'http://loinc.org', code: '59284-0' });

/* A consent that was withdrawn denies as well, for a reader that overlooks its status. */
const STATUSES = Object.freeze({
    agreed: { status: 'active', type: 'permit' },
    declined: { status: 'rejected', type: 'deny' },
    withdrawn: { status: 'inactive', type: 'deny' },
} as const) satisfies Record<Decision, unknown>;

const concept = (coding: ConsentCoding): CodeableConcept => ({ coding: [{ ...coding }] });

/* As a canonical writes a version, because R4 has no element for the version of a source. */
const sourceOf = (
    { shownTextId, shownVersion }: ConsentAnswer,
    reference: string | undefined,
): Reference => ({
    ...(reference && { reference }),
    identifier: { value: [shownTextId, shownVersion].filter(Boolean).join('|') },
});

/**
 * A person's answer as a FHIR R4 `Consent`: ids, codes and times, and no words of the text. Its `type` is in
 * a nested provision, because R4 doesn't permit it in the root. Undefined where there is no answer, or it
 * doesn't say when or to which text it was given.
 */
export const fhirConsent = (
    answer: ConsentAnswer,
    context: FhirConsentContext,
): FhirConsent | undefined => {
    const { decision, decidedAt, shownTextId } = answer;
    if (!decision || !decidedAt || !shownTextId) return undefined;
    const { id, performer, organization, source, purposes = [], categories = [CATEGORY] } = context;
    const { status, type } = STATUSES[decision];
    const purpose = purposes.map((coding) => ({ ...coding }));
    return {
        resourceType: 'Consent',
        ...(id && { id }),
        status,
        scope: concept({ system: SCOPES, code: context.scope ?? 'patient-privacy' }),
        category: categories.map(concept),
        patient: { reference: context.patient },
        dateTime: decidedAt,
        ...(performer && { performer: [{ reference: performer }] }),
        ...(organization && { organization: [{ reference: organization }] }),
        sourceReference: sourceOf(answer, source),
        policy: [{ uri: context.policyUri }],
        provision: { provision: [{ type, ...(purpose.length && { purpose }) }] },
    };
};
