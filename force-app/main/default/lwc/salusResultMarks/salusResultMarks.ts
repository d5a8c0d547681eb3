import { api } from 'lwc';
import type { Interpretation } from 'c/salusCoreInterpretation';
import SalusDisplay from 'c/salusDisplay';
import { marksOf, type Mark } from './marks';

/**
 * What a result is said to mean, such as high or positive: each is words with a drawing. They never say more than the
 * code that was received.
 *
 * @status trial
 */
export default class SalusResultMarks extends SalusDisplay {
    /** The interpretations, as `c/salusCoreInterpretation` reads them. */
    @api
    get interpretations(): readonly Interpretation[] {
        return this.given;
    }
    set interpretations(interpretations: readonly Interpretation[]) {
        this.given = Array.isArray(interpretations) ? interpretations : [];
    }

    /** Shows the words alone, without a drawing and a colour: of what contradicts itself or doesn’t count. */
    @api plain = false;

    private given: readonly Interpretation[] = [];

    get shown(): readonly Mark[] {
        return this.isReady ? marksOf(this.given) : [];
    }

    get hasMarks(): boolean {
        return this.shown.length > 0;
    }

    get isDrawn(): boolean {
        return !this.plain;
    }

    get listClass(): string {
        return this.plain ? 'marks plain' : 'marks';
    }

    protected clear(): void {
        this.given = [];
    }
}
