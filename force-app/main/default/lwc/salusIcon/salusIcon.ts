import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import { isIconName, NEUTRAL_SHAPE, SHAPES, type IconName } from './shapes';

export type { IconName } from './shapes';

/**
 * A small drawing beside words. Alone it says nothing to a screen reader: the words do.
 *
 * @status trial
 */
export default class SalusIcon extends LightningElement {
    /** Which drawing: `calendar`, `warning`, `next`. */
    @api name?: IconName;
    /** What it means, only where no words beside it say so. */
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
