import { api } from 'lwc';
import { sayRange, type DrawnRangeBar, type RangeBar, type ReferenceRange } from 'c/salusCoreLab';
import { fill } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { direction, locale } from 'c/salusPlatformLocale';
import above from '@salesforce/label/c.Salus_RangeBar_Above';
import atLeast from '@salesforce/label/c.Salus_Record_AtLeast';
import atMost from '@salesforce/label/c.Salus_Record_AtMost';
import below from '@salesforce/label/c.Salus_RangeBar_Below';
import between from '@salesforce/label/c.Salus_Record_Range';
import inside from '@salesforce/label/c.Salus_RangeBar_Inside';
import offScale from '@salesforce/label/c.Salus_RangeBar_OffScale';

/**
 * A reference range as a bar with the position of a value, in words and as a drawing. The drawing adds nothing to the
 * words: a screen reader skips it.
 *
 * @status trial
 */
export default class SalusRangeBar extends SalusDisplay {
    /** The bar, as `judgeResult` of `c/salusCoreLab` makes it. One that isn’t drawn shows nothing. */
    @api
    get bar(): RangeBar | undefined {
        return this.given;
    }
    set bar(bar: RangeBar | undefined) {
        this.given = bar;
    }

    /** The range, whose ends are said. */
    @api
    get range(): ReferenceRange | undefined {
        return this.givenRange;
    }
    set range(range: ReferenceRange | undefined) {
        this.givenRange = range;
    }

    private given?: RangeBar;
    private givenRange?: ReferenceRange;

    renderedCallback(): void {
        super.renderedCallback();
        const drawing = this.refs?.drawing as HTMLElement | undefined;
        if (!drawing || !this.drawn) return;
        const { from, to, value } = this.drawn;
        for (const [name, fraction] of Object.entries({ from, to, value }))
            drawing.style.setProperty(`--_${name}`, String(fraction));
    }

    get drawn(): DrawnRangeBar | undefined {
        return this.isReady && this.given?.isDrawn ? this.given : undefined;
    }

    get said(): { readonly text: string; readonly spoken: string } {
        const position = { below, inside, above }[this.drawn?.position ?? 'inside'];
        const context = { locale, direction, words: { between, atLeast, atMost } };
        const { text, spoken } = sayRange(this.givenRange ?? {}, context);
        return { text: fill(position, text), spoken: fill(position, spoken) };
    }

    get offScale(): string {
        return this.drawn?.isOffScale ? offScale : '';
    }

    get zoneClass(): string {
        const { isLowOpen, isHighOpen } = this.drawn ?? {};
        return `zone${isLowOpen ? ' low-open' : ''}${isHighOpen ? ' high-open' : ''}`;
    }

    get markClass(): string {
        return `mark${this.drawn?.isOffScale ? ' mark-beyond' : ''}`;
    }

    protected clear(): void {
        this.given = undefined;
        this.givenRange = undefined;
    }
}
