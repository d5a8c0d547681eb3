import { LightningElement, api } from 'lwc';
import { parseColour } from 'c/salusCoreContrast';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import { brandStyle, isMode, styleRoot, type Mode } from './page';

/* The connected themes, in the order of connecting. The first one applies. */
const themes: SalusTheme[] = [];

/**
 * Sets the brand of the whole page, with enough contrast, and, where a mode is given, its colour
 * scheme. One per page. It shows nothing. Removing it restores the page's styles.
 *
 * @status trial
 */
export default class SalusTheme extends LightningElement {
    /** The brand's colour in CSS: `#a50044`, `rgb(…)`, `hsl(…)` or `oklch(…)`. */
    @api
    get brand(): string {
        return this.givenBrand;
    }
    set brand(brand: string) {
        this.givenBrand = asText(brand).trim();
        this.apply();
    }

    /**
     * `light`, `dark`, or `auto`: the device's setting. Without one, the colour scheme is the page's.
     *
     * @default undefined
     */
    @api
    get mode(): Mode | undefined {
        return this.givenMode;
    }
    set mode(mode: Mode | undefined) {
        this.givenMode = mode;
        this.apply();
    }

    private givenBrand = '';
    private givenMode?: Mode;
    private restore?: () => void;

    connectedCallback(): void {
        themes.push(this);
        if (themes[0] !== this) {
            this.reportProblem('second-of-one', 'brand', 'the page has a theme already; keep one');
        }
        this.apply();
    }

    /* On navigation the next page's theme can connect before this one disconnects. */
    disconnectedCallback(): void {
        themes.splice(themes.indexOf(this), 1);
        this.restore?.();
        this.restore = undefined;
        themes[0]?.apply();
    }

    apply(): void {
        if (themes[0] !== this || typeof document === 'undefined') return;
        const brand = parseColour(this.givenBrand);
        this.restore?.();
        const style = brand && brandStyle(brand);
        const mode = isMode(this.givenMode) ? this.givenMode : undefined;
        this.restore = styleRoot(style?.properties, mode);
        if (this.givenBrand && !brand) {
            this.reportProblem(
                'bad-property',
                'brand',
                'give a colour as #rrggbb, rgb(), hsl() or oklch()',
            );
        }
        if (style?.unmet) {
            this.reportProblem(
                'bad-property',
                style.unmet,
                'the accent may have less than 4.5:1 here; see c-salus-theme',
            );
        }
        if (this.givenMode && !isMode(this.givenMode)) {
            this.reportProblem('bad-property', 'mode', 'choose auto, light or dark');
        }
    }

    private reportProblem(
        code: 'bad-property' | 'second-of-one',
        property: string,
        help: string,
    ): void {
        report(new SalusProblem(code, 'c-salus-theme', property, help));
    }
}
