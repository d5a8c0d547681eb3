import { api } from 'lwc';
import SalusFlowField, { inParts, type FlowText, type FlowBoolean } from 'c/salusFlowField';

/** `c-salus-consent-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowConsentField extends SalusFlowField {
    /** What the consent is for, in plain words. */
    @api purpose?: FlowText;

    /** How long what is agreed to is kept, in plain words. */
    @api retention?: FlowText;

    /** The full text, in paragraphs with an empty line between them. */
    @api fullText?: FlowText;

    /** The id of the text, such as that of an AuthorizationFormText. */
    @api textId?: FlowText;

    /** The version of the text. */
    @api textVersion?: FlowText;

    /** The language of the text, as a BCP 47 tag such as es-MX. */
    @api textLanguage?: FlowText;

    /** The direction of the text. One of: auto, ltr, rtl. */
    @api textDirection?: FlowText;

    /** Whether the full text is open at first. */
    @api openText?: FlowBoolean;

    /** What happens if the person doesn't agree, in plain words. */
    @api whenDeclined?: FlowText;

    /** What happens if the person withdraws, in plain words. */
    @api whenWithdrawn?: FlowText;

    /** Whether nothing can be sent without agreement: then “I don't agree” is an error, too. */
    @api mustAgree?: FlowBoolean;

    /** What the person said before: agreed, declined or withdrawn; left out, nothing. */
    @api earlierDecision?: FlowText;

    /** The day on which they said it, as YYYY-MM-DD. */
    @api earlierDate?: FlowText;

    /** The version of the text to which they said it; left out, the one that is shown. */
    @api earlierVersion?: FlowText;

    /** withdrawn: they had agreed before, and no longer do. '' without an answer. */
    @api
    get decision(): string {
        return this.answerOf('decision') as string;
    }
    set decision(given: string | null) {
        this.give('decision', given);
    }

    /** The instant at which they said it. */
    @api
    get decidedAt(): string {
        return this.answerOf('decidedAt') as string;
    }
    set decidedAt(given: string | null) {
        this.give('decidedAt', given);
    }

    /** The id of the text that was shown: of an AuthorizationFormText, or of a DocumentReference. */
    @api
    get shownTextId(): string {
        return this.answerOf('shownTextId') as string;
    }
    set shownTextId(given: string | null) {
        this.give('shownTextId', given);
    }

    /** The version of that text. */
    @api
    get shownVersion(): string {
        return this.answerOf('shownVersion') as string;
    }
    set shownVersion(given: string | null) {
        this.give('shownVersion', given);
    }

    /** The language of that text, as a BCP 47 tag. */
    @api
    get shownLanguage(): string {
        return this.answerOf('shownLanguage') as string;
    }
    set shownLanguage(given: string | null) {
        this.give('shownLanguage', given);
    }

    protected readonly own = [
        'purpose',
        'retention',
        'fullText',
        'textId',
        'textVersion',
        'textLanguage',
        'textDirection',
        'openText',
        'whenDeclined',
        'whenWithdrawn',
        'mustAgree',
        'earlierDecision',
        'earlierDate',
        'earlierVersion',
    ];
    protected readonly answer = inParts(
        'decision',
        'decidedAt',
        'shownTextId',
        'shownVersion',
        'shownLanguage',
    );
}
