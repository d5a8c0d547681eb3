import { LightningElement, api } from 'lwc';
import { parseColour } from 'c/salusCoreContrast';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import { dressPage, isMode, type Mode } from './page';

/* The themes that are in the page, in the order in which they came: the first one holds. */
const themes: SalusTheme[] = [];

/**
 * Gives the whole page a brand, held where it can be read, and says whether the page may be dark.
 * One per page. It shows nothing itself; taken away, it leaves the page as it was.
 *
 * @status trial
 */
export default class SalusTheme extends LightningElement {
    /** The brand's colour, as CSS writes it: `#a50044`, `rgb(…)`, `hsl(…)`, `oklch(…)`. */
    @api
    get brand(): string {
        return this.givenBrand;
    }
    set brand(brand: string) {
        this.givenBrand = asText(brand).trim();
        this.dress();
    }

    /** `light`, `dark`, or `auto`: what the person's device asks for. */
    @api
    get mode(): Mode {
        return this.givenMode;
    }
    set mode(mode: Mode) {
        this.givenMode = mode;
        this.dress();
    }

    private givenBrand = '';
    private givenMode: Mode = 'auto';
    private undress?: () => void;

    connectedCallback(): void {
        themes.push(this);
        if (themes[0] !== this) {
            this.complain('second-of-one', 'brand', 'the page has a theme already; keep one');
        }
        this.dress();
    }

    /* Where a page gives way to the next, the new one's theme can come before the old one has gone. */
    disconnectedCallback(): void {
        themes.splice(themes.indexOf(this), 1);
        this.undress?.();
        this.undress = undefined;
        themes[0]?.dress();
    }

    dress(): void {
        if (themes[0] !== this || typeof document === 'undefined') return;
        const brand = parseColour(this.givenBrand);
        this.undress?.();
        this.undress = dressPage(brand, isMode(this.givenMode) ? this.givenMode : 'auto');
        if (this.givenBrand && !brand) {
            this.complain(
                'bad-property',
                'brand',
                'give a colour as #rrggbb, rgb(), hsl() or oklch()',
            );
        }
        if (!isMode(this.givenMode)) {
            this.complain('bad-property', 'mode', 'choose auto, light or dark');
        }
    }

    private complain(code: 'bad-property' | 'second-of-one', property: string, help: string): void {
        report(new SalusProblem(code, 'c-salus-theme', property, help));
    }
}
