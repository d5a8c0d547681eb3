import { api } from 'lwc';
import { choiceRows, type Choice, type ChoiceRow } from 'c/salusCoreChoices';
import {
    asConsent,
    asDecision,
    decisionsAfter,
    standingOf,
    type ConsentAnswer,
    type EarlierAnswer,
    type ShownText,
    type Standing,
} from 'c/salusCoreConsent';
import type { Constraint } from 'c/salusCoreField';
import { isPurged, type PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { clock } from 'c/salusHostClock';
import { newGroupName } from 'c/salusHostForm';
import { emptyTemplate } from 'c/salusHostPhi';
import { isLanguage, languageNote } from './languages';
import { mistakesOf } from './mistakes';
import { choicesOf, factsOf, labels, paragraphsOf, type Fact, type Paragraph } from './words';

const NOTHING: EarlierAnswer = Object.freeze({ decision: '', date: '', version: '' });

/**
 * A consent: what it is for, how long what is agreed to is kept, the whole text, and an answer of the
 * person's own. What they answered before is shown, and can be withdrawn.
 *
 * @status trial
 */
export default class SalusConsentField extends SalusField<ConsentAnswer> {
    /** What the consent is for, in plain words. */
    @api purpose = '';
    /** How long what is agreed to is kept, in plain words. */
    @api retention = '';
    /** The full text, in paragraphs with an empty line between them. */
    @api fullText = '';
    /** The id of the text, such as that of an `AuthorizationFormText`. It is a part of the answer. */
    @api textId = '';
    /** The version of the text. It is shown, and is a part of the answer. */
    @api textVersion = '';
    /** The language of the text, as a BCP 47 tag such as `es-MX`. Left out, it is taken for the page's. */
    @api textLanguage = '';
    /** The direction of the text. */
    @api textDirection: 'auto' | 'ltr' | 'rtl' = 'auto';
    /** Whether the full text is open at first. */
    @api openText = false;
    /** What happens if the person doesn't agree, in plain words. */
    @api whenDeclined = '';
    /** What happens if the person withdraws, in plain words. */
    @api whenWithdrawn = '';
    /** Whether nothing can be sent without agreement: then “I don't agree” is an error, too. */
    @api mustAgree = false;

    /** What the person said before: `agreed`, `declined` or `withdrawn`; left out, nothing. */
    @api
    get earlierDecision(): string {
        return this.earlier.decision;
    }
    set earlierDecision(given: string) {
        this.earlier = { ...this.earlier, decision: asDecision(given) };
    }

    /** The day on which they said it, as `YYYY-MM-DD`. */
    @api
    get earlierDate(): string {
        return this.earlier.date;
    }
    set earlierDate(given: string) {
        this.earlier = { ...this.earlier, date: asText(given) };
    }

    /** The version of the text to which they said it; left out, the one that is shown. */
    @api
    get earlierVersion(): string {
        return this.earlier.version;
    }
    set earlierVersion(given: string) {
        this.earlier = { ...this.earlier, version: asText(given) };
    }

    readonly readText = labels.readText;
    readonly group = newGroupName();
    private earlier = NOTHING;
    /* The radio at which the person entered: it keeps what describes the group while they are inside. */
    private entry = 0;

    get facts(): readonly Fact[] {
        const { purpose, retention, textVersion, earlier } = this;
        return factsOf({ purpose, retention, version: textVersion, earlier });
    }

    get paragraphs(): readonly Paragraph[] {
        return paragraphsOf(this.fullText);
    }

    get hasText(): boolean {
        return this.paragraphs.length > 0;
    }

    get languageNote(): string {
        return this.hasText ? languageNote(this.textLanguage) : '';
    }

    get knownLanguage(): string | undefined {
        return isLanguage(this.textLanguage) ? this.textLanguage : undefined;
    }

    get changedNote(): string {
        return this.standing.isOutdated ? labels.otherVersion : '';
    }

    get radios(): readonly ChoiceRow[] {
        const { choices, describedBy, isEntered } = this;
        const entry = isEntered ? this.entry : this.tabStop;
        return choiceRows(choices, { chosen: [this.standing.said], entry, describedBy });
    }

    /* What the consent is for, and what they said before, are heard before they answer. */
    get describedBy(): string {
        const ids = this.facts.flatMap(({ id, isRead }) => (isRead ? id : []));
        return [super.describedBy, ...ids, this.changedNote && 'changed'].filter(Boolean).join(' ');
    }

    handleFocusIn(): void {
        if (!this.isEntered) this.entry = this.tabStop;
        super.handleFocusIn();
    }

    handleChoice(event: Event): void {
        event.stopPropagation();
        const chosen = this.choices[Number((event.target as HTMLInputElement).value)];
        if (!chosen) return;
        const decidedAt = new Date(clock().now()).toISOString();
        this.answered(asConsent({ ...this.shown, decision: chosen.value, decidedAt }));
    }

    /** Drops what was said before, too. */
    purge(reason: PurgeReason): void {
        if (isPurged(this.sensitivity, reason)) this.dropEarlier();
        super.purge(reason);
    }

    protected accept(given: unknown): ConsentAnswer {
        return asConsent(given);
    }

    protected failedConstraint(): Constraint | undefined {
        const { holds, isToOtherText } = this.standing;
        if (isToOtherText || (this.required && !holds)) return 'valueMissing';
        return this.mustAgree && holds && holds !== 'agreed' ? 'patternMismatch' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        if (failed === 'patternMismatch') return labels.needed;
        return failed === 'valueMissing' ? labels.missing : super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        return [...super.mistakes, ...mistakesOf(this)];
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get control(): HTMLElement | null {
        return this.nativeControls[this.tabStop] ?? null;
    }

    /* A field that has left the page is not rendered again, so the words go by hand. */
    private dropEarlier(): void {
        const shown = this.earlier.decision && this.wrapper?.querySelector('.fact');
        if (shown) emptyTemplate(shown);
        this.earlier = NOTHING;
    }

    private get choices(): readonly Choice[] {
        const { whenDeclined, whenWithdrawn } = this;
        return choicesOf(decisionsAfter(this.earlier.decision, this.standing.said), {
            whenDeclined,
            whenWithdrawn,
        });
    }

    private get shown(): ShownText {
        const {
            textId: shownTextId,
            textVersion: shownVersion,
            textLanguage: shownLanguage,
        } = this;
        return asConsent({ shownTextId, shownVersion, shownLanguage });
    }

    private get standing(): Standing {
        return standingOf(this.answer, this.earlier, this.shown);
    }

    private get tabStop(): number {
        const { said } = this.standing;
        return Math.max(
            0,
            this.choices.findIndex(({ value }) => value === said),
        );
    }
}
