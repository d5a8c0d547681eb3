import { asText } from 'c/salusCoreWords';

/** What a person can say to a consent. */
export type Decision = 'agreed' | 'declined' | 'withdrawn';

/** What a person said, when, and to which text: ids, codes and a time, and no words. */
export interface ConsentAnswer {
    /** `withdrawn`: they had agreed before, and no longer do. '' without an answer. */
    readonly decision: 'agreed' | 'declined' | 'withdrawn' | '';
    /** The instant at which they said it. */
    readonly decidedAt: string;
    /** The id of the text that was shown: of an `AuthorizationFormText`, or of a `DocumentReference`. */
    readonly shownTextId: string;
    /** The version of that text. */
    readonly shownVersion: string;
    /** The language of that text, as a BCP 47 tag. */
    readonly shownLanguage: string;
}

/** The text that is shown. */
export type ShownText = Pick<ConsentAnswer, 'shownTextId' | 'shownVersion' | 'shownLanguage'>;

const DECISIONS: readonly unknown[] = ['agreed', 'declined', 'withdrawn'];
const MOST_CHARACTERS = 255;
/* As the field writes it, and FHIR. The reader of `salusCoreZones` weighs as much as the whole field. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const isDecision = (given: unknown): given is Decision => DECISIONS.includes(given);

const shortText = (given: unknown): string => {
    const text = asText(given);
    return text.length > MOST_CHARACTERS ? '' : text.trim();
};

const isInstant = (text: string): boolean => INSTANT.test(text) && !isNaN(Date.parse(text));

/** What a page gave as a decision; '' for anything else. */
export const asDecision = (given: unknown): ConsentAnswer['decision'] =>
    isDecision(given) ? given : '';

/** What a page gave as an answer. A flow gives its parts one by one, so that none needs another. */
export const asConsent = (given: unknown): ConsentAnswer => {
    const parts = Object(given) as Readonly<Record<keyof ConsentAnswer, unknown>>;
    const decidedAt = shortText(parts.decidedAt);
    return {
        decision: asDecision(parts.decision),
        decidedAt: isInstant(decidedAt) ? decidedAt : '',
        shownTextId: shortText(parts.shownTextId),
        shownVersion: shortText(parts.shownVersion),
        shownLanguage: shortText(parts.shownLanguage),
    };
};

/** What can be said now: who agreed before can still agree, or withdraw. What is said already stays
 *  among it, also where what was said before is known only later. */
export const decisionsAfter = (
    earlier: ConsentAnswer['decision'],
    said: ConsentAnswer['decision'] = '',
): readonly [agree: Decision, refuse: Decision] => {
    const refuse = earlier === 'agreed' ? 'withdrawn' : 'declined';
    return ['agreed', said === 'declined' || said === 'withdrawn' ? said : refuse];
};
