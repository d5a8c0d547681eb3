import type { ConsentAnswer, Decision } from 'c/salusCoreConsent';

/** How a consent reached the org: the values of the restricted picklist `ConsentCapturedSourceType`. */
export type ConsentSourceType =
    'Email' | 'InPerson' | 'MailingAddress' | 'Phone' | 'Social' | 'Video' | 'Web';

/** What the app adds to the person's answer. */
export interface AuthorizationFormContext {
    /** The `Name` of the record, which Salesforce requires. Leave health information out of it. */
    readonly name: string;
    /** Who gives the consent: the id of an Individual, a Contact, an Account, a Lead or a User. */
    readonly giverId: string;
    /** Where it was given, such as the site's address. */
    readonly source: string;
    /** How it was given. Left out, `Web`. */
    readonly sourceType?: ConsentSourceType;
    /** The record that it is about, such as an Account or a CareProgramEnrollee. */
    readonly relatedRecordId?: string;
    /** The version of the document: the id of a ContentVersion. */
    readonly documentVersionId?: string;
    /** The org's own values of `Status`. */
    readonly statuses?: Readonly<Partial<Record<Decision, string>>>;
}

/** The fields of Salesforce's object of that name, API 46.0 and later, for a new record. */
export interface AuthorizationFormConsent {
    Name: string;
    AuthorizationFormTextId: string;
    ConsentGiverId: string;
    ConsentCapturedDateTime: string;
    ConsentCapturedSource: string;
    ConsentCapturedSourceType: ConsentSourceType;
    Status: string;
    RelatedRecordId?: string;
    DocumentVersionId?: string;
}

/* The object has no status for a consent that was withdrawn. An org that adds one says so. */
const STATUSES: Readonly<Record<Decision, string>> = Object.freeze({
    agreed: 'Signed',
    declined: 'Rejected',
    withdrawn: 'Rejected',
});

/**
 * A person's answer as a record of Salesforce's `AuthorizationFormConsent`: ids and times, and no words of
 * the text. Undefined where there is no answer, or it doesn't say when or to which text it was given.
 */
export const authorizationFormConsent = (
    { decision, decidedAt, shownTextId }: ConsentAnswer,
    { name, giverId, source, sourceType = 'Web', ...context }: AuthorizationFormContext,
): AuthorizationFormConsent | undefined => {
    if (!decision || !decidedAt || !shownTextId) return undefined;
    const { relatedRecordId, documentVersionId, statuses } = context;
    return {
        Name: name,
        AuthorizationFormTextId: shownTextId,
        ConsentGiverId: giverId,
        ConsentCapturedDateTime: decidedAt,
        ConsentCapturedSource: source,
        ConsentCapturedSourceType: sourceType,
        Status: statuses?.[decision] ?? STATUSES[decision],
        ...(relatedRecordId && { RelatedRecordId: relatedRecordId }),
        ...(documentVersionId && { DocumentVersionId: documentVersionId }),
    };
};
