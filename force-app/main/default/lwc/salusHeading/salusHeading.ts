import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { moveFocus } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';

/** The level of a heading. A page has its one `h1` already, which is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const LEVELS: readonly HeadingLevel[] = Object.freeze([2, 3, 4, 5, 6]);
const DEFAULT_LEVEL: HeadingLevel = 2;

/**
 * A real heading, `<h2>` to `<h6>`, whose level is chosen where it is used. It looks like the text
 * around it: set `font-size`, `font-weight` and the rest on the element itself.
 *
 * @status trial
 */
export default class SalusHeading extends LightningElement {
    /** What it says. Without text there is no heading. */
    @api text = '';

    /** Its level, 2 to 6: one below the heading of what it stands in. Anything else is 2. */
    @api
    get level(): HeadingLevel {
        return this.knownLevel;
    }
    set level(level: HeadingLevel) {
        this.knownLevel = LEVELS.find((one) => one === Number(level)) ?? DEFAULT_LEVEL;
        if (this.knownLevel === Number(level)) return;
        const help = 'give a level from 2 to 6';
        report(new SalusProblem('bad-property', 'c-salus-heading', 'level', help));
    }

    /** Moves the focus to the heading, so that a screen reader says it. */
    @api
    focus(): void {
        const heading = this.refs?.heading;
        if (heading) moveFocus(heading as HTMLElement);
    }

    private knownLevel: HeadingLevel = DEFAULT_LEVEL;

    get shownText(): string {
        return asText(this.text).trim();
    }

    get isLevel2(): boolean {
        return this.isLevel(2);
    }

    get isLevel3(): boolean {
        return this.isLevel(3);
    }

    get isLevel4(): boolean {
        return this.isLevel(4);
    }

    get isLevel5(): boolean {
        return this.isLevel(5);
    }

    get isLevel6(): boolean {
        return this.isLevel(6);
    }

    private isLevel(level: HeadingLevel): boolean {
        return this.level === level && this.shownText !== '';
    }
}
