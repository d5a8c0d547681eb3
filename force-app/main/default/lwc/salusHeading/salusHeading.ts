import { LightningElement, api } from 'lwc';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import { isPurged, type PurgeReason, type Sensitivity } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { moveFocus } from 'c/salusHostFocus';
import { emptyTemplate, PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';

const DEFAULT_LEVEL: HeadingLevel = 2;

/** Which of the template's elements is rendered: `{ h3: true }`. */
type Tag = Readonly<Partial<Record<`h${HeadingLevel}`, boolean>>>;

interface ShownHeading extends Tag {
    readonly key: number;
    readonly text: string;
}

/**
 * A real heading, `<h2>` to `<h6>`, whose level is chosen where it is used. It looks like the text
 * around it: set `font-size`, `font-weight` and the rest on the element itself.
 *
 * @slot default - With `wraps`: what the heading is around, such as a button.
 * @status trial
 */
export default class SalusHeading extends LightningElement implements PhiComponent {
    /** What it says. Without text there is no heading. */
    @api
    get text(): string {
        return this.words;
    }
    set text(given: string) {
        const words = asText(given).trim();
        if (words === this.words) return;
        this.words = words;
        this.made += 1;
    }

    /** Its level, 2 to 6: one below the heading of what it stands in. Anything else is 2. */
    @api
    get level(): HeadingLevel {
        return headingLevelOf(this.givenLevel) ?? DEFAULT_LEVEL;
    }
    set level(level: HeadingLevel) {
        this.givenLevel = level;
        if (headingLevelOf(level) !== undefined) return;
        const help = 'give a level from 2 to 6';
        report(new SalusProblem('bad-property', 'c-salus-heading', 'level', help));
    }

    /** Whether it is around what stands between its tags, and has no text of its own. */
    @api wraps = false;

    /** How private the text is, where it is a person's. Left out, it is the page author's and stays. */
    @api
    get sensitivity(): Sensitivity | undefined {
        return this.declared;
    }
    set sensitivity(sensitivity: Sensitivity | undefined) {
        this.declared = sensitivity;
        this.registration.mask(sensitivity ?? 'none');
    }

    /** Moves the focus to the heading, so that a screen reader says it. */
    @api
    focus(): void {
        const heading = this.template?.querySelector<HTMLElement>('.heading');
        if (heading) moveFocus(heading);
    }

    private words = '';
    private made = 0;
    private givenLevel: HeadingLevel = DEFAULT_LEVEL;
    private declared?: Sensitivity;
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.registration.start(this.declared ?? 'none');
    }

    disconnectedCallback(): void {
        this.registration.stop();
    }

    purge(reason: PurgeReason): void {
        if (!this.declared || !isPurged(this.declared, reason)) return;
        this.words = '';
        this.made += 1;
        if (this.template) emptyTemplate(this.template);
    }

    /** The element around what stands between the tags, if there is one. */
    get around(): Tag {
        return this.wraps ? this.tag : {};
    }

    /* A new text gets a new element: Orca (43.1) reads the old text again where it only changed. */
    get headings(): readonly ShownHeading[] {
        if (!this.words || this.wraps) return [];
        return [{ key: this.made, text: this.words, ...this.tag }];
    }

    private get tag(): Tag {
        return { [`h${this.level}`]: true };
    }
}
