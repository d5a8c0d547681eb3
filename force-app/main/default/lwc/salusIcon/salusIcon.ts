import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import { isIconName, NEUTRAL_SHAPE, SHAPES, type IconName } from './shapes';

export type { IconName } from './shapes';

/**
 * A small icon beside text. Screen readers skip it, because the text has its meaning.
 *
 * @status trial
 */
export default class SalusIcon extends LightningElement {
    /** Which icon, such as `calendar`, `warning` or `next`. Another name is a problem and shows a ring. */
    @api name?: IconName;
    /** Its text alternative. Only where no text beside it has the same meaning. */
    @api label = '';

    connectedCallback(): void {
        if (!isIconName(this.name)) {
            report(
                new SalusProblem(
                    'bad-property',
                    'c-salus-icon',
                    'name',
                    'give the name of one of the icons',
                ),
            );
        }
    }

    get shape(): string {
        return isIconName(this.name) ? SHAPES[this.name] : NEUTRAL_SHAPE;
    }

    get shapeClass(): string {
        return `shape shape-${isIconName(this.name) ? this.name : 'neutral'}`;
    }

    get meaning(): string | undefined {
        return asText(this.label).trim() || undefined;
    }

    get shapeRole(): 'img' | undefined {
        return this.meaning ? 'img' : undefined;
    }

    get isHidden(): 'true' | undefined {
        return this.meaning ? undefined : 'true';
    }
}
