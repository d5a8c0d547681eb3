import { api } from 'lwc';
import SalusFlowField, { inParts, type FlowText, type FlowBoolean } from 'c/salusFlowField';

/** `c-salus-name-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowNameField extends SalusFlowField {
    /** parts asks for the first and the last name; full for the whole name in one line. One of: full, parts. */
    @api kind?: FlowText;

    /** Whether a title, such as “Dr.”, is asked for as well. */
    @api withPrefix?: FlowBoolean;

    /** Whether a middle name is asked for as well. */
    @api withMiddle?: FlowBoolean;

    /** Whether a suffix, such as “Jr.”, is asked for as well. */
    @api withSuffix?: FlowBoolean;

    /** Whether a person can say that they have only one name. */
    @api allowOneName?: FlowBoolean;

    /** Before the name, such as “Dr.”. */
    @api
    get prefix(): string {
        return this.answerOf('prefix') as string;
    }
    set prefix(given: string | null) {
        this.give('prefix', given);
    }

    /** A part of the answer: given. */
    @api
    get given(): string {
        return this.answerOf('given') as string;
    }
    set given(given: string | null) {
        this.give('given', given);
    }

    /** FHIR has it as a further given. */
    @api
    get middle(): string {
        return this.answerOf('middle') as string;
    }
    set middle(given: string | null) {
        this.give('middle', given);
    }

    /** A part of the answer: family. */
    @api
    get family(): string {
        return this.answerOf('family') as string;
    }
    set family(given: string | null) {
        this.give('family', given);
    }

    /** After the name, such as “Jr.”. */
    @api
    get suffix(): string {
        return this.answerOf('suffix') as string;
    }
    set suffix(given: string | null) {
        this.give('suffix', given);
    }

    /** The whole name in one line, of somebody with one name or of no divided name. */
    @api
    get text(): string {
        return this.answerOf('text') as string;
    }
    set text(given: string | null) {
        this.give('text', given);
    }

    protected readonly own = ['kind', 'withPrefix', 'withMiddle', 'withSuffix', 'allowOneName'];
    protected readonly answer = inParts('prefix', 'given', 'middle', 'family', 'suffix', 'text');
}
