import type { Value } from 'c/salusCoreQuestionnaire';

/**
 * Why an answer did not carry over. `question`: the form doesn't ask it any more. `type`: it asks for
 * another type of answer. `option`: it doesn't offer this answer any more. `too-many`: it takes fewer.
 * `moved`: it belonged to an answer or a group that isn't there. `not-asked`: by the other answers, the
 * form doesn't ask it. `unreadable`: it is no answer that FHIR has.
 */
export type NotCarriedReason =
    'question' | 'type' | 'option' | 'too-many' | 'moved' | 'not-asked' | 'unreadable';

/** An answer of a draft or a response that the form has no room for. The person is told. */
export interface NotCarried {
    readonly linkId: string;
    /** What the question was called when it was answered. */
    readonly label: string;
    readonly reason: NotCarriedReason;
    /** The answer, where it can be read. */
    readonly value?: Value;
}
