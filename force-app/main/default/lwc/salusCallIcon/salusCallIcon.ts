import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import { isCallIconName, shapeOf, type CallIconName } from './shapes';

export type { CallIconName } from './shapes';

/**
 * An icon of a call beside its words: a microphone, a camera, a raised hand. Screen readers skip it,
 * because the words have its meaning.
 *
 * @status trial
 */
export default class SalusCallIcon extends LightningElement {
    /** Which icon, such as `mic`, `camera` or `hand`. Another name is a problem, and nothing is drawn. */
    @api name?: CallIconName;
    /** Whether what it stands for is off: a stroke goes through it. */
    @api off = false;

    connectedCallback(): void {
        if (isCallIconName(this.name)) return;
        const help = 'give the name of one of the icons';
        report(new SalusProblem('bad-property', 'c-salus-call-icon', 'name', help));
    }

    get shape(): string {
        return isCallIconName(this.name) ? shapeOf(this.name, Boolean(this.off)) : '';
    }
}
