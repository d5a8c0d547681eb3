import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHex, contrast, pageSurface, parseColour, softSurface } from 'c/salusCoreContrast';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusTheme from 'c/salusTheme';
import { mount } from 'test-support/mount';
import { DERIVED, SURFACES } from '../page';

const page = document.documentElement.style;
const show = (properties: object) =>
    mount<HTMLElement & Record<'brand' | 'mode', string>>('salusTheme', SalusTheme, {
        ...properties,
    });
const read = (name: string, scheme: 'light' | 'dark' = 'light') => {
    const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(page.getPropertyValue(name))!;
    return parseColour(scheme === 'light' ? light! : dark!)!;
};

function collectProblems(): () => (readonly [string, string])[] {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => problems.push(problem));
    return () => problems.map(({ code, property }) => [code, property] as const);
}

describe('c-salus-theme', () => {
    afterEach(() => page.cssText.length && document.documentElement.removeAttribute('style'));

    it('Must set the kit’s custom properties on the root element and remove them when it is removed', () => {
        page.setProperty('--salus-brand', 'black');
        const element = show({ brand: '#7a1f5c' });
        expect(page.getPropertyValue('--salus-brand')).toBe('#7a1f5c');
        element.remove();
        expect(page.cssText).toBe('--salus-brand: black;');
    });

    const ALL = ['accent', 'accent-strong', 'accent-soft', 'on-accent'];
    const greys = Array.from(
        { length: 86 },
        (_, third) =>
            `rgb(${Array(3)
                .fill(third * 3)
                .join()})`,
    );
    const brands = Array.from({ length: 12 }, (_, part) => `hsl(${part * 30}, 80%, 40%)`);

    it('Must give an accent with 4.5:1 on every surface and with its own text, for any brand', () => {
        const derived: number[] = [];
        for (const [grey, surface] of greys.entries()) {
            page.setProperty('--salus-color-surface', surface);
            const element = show({ brand: brands[grey % brands.length] });
            if (!page.getPropertyValue('--salus-color-accent')) derived.push(grey);
            else {
                const [accent, strong, soft, on] = ALL.map((name) => read(`--salus-color-${name}`));
                const back = parseColour(surface)!;
                for (const front of [accent!, strong!])
                    for (const other of [back, softSurface(back), soft!, on!])
                        expect(contrast(front, other)).toBeGreaterThanOrEqual(4.5);
            }
            element.remove();
        }
        // On these the tokens' own accents have it: see checkContrast.test.
        expect(derived).toEqual(
            greys.flatMap((surface, grey) => {
                const back = parseColour(surface)!;
                return asHex(pageSurface(back)) === asHex(back) ? [grey] : [];
            }),
        );
        expect(derived.length).toBeLessThan(20);
    });

    it('Must leave the accents to the surface of each section where the style sheet can work them out', () => {
        for (const name of ['--dxp-g-root', '--slds-g-color-surface-1'])
            for (const [grey, surface] of [
                '',
                'color-mix(in oklab, red, white)',
                ...greys,
            ].entries()) {
                page.setProperty(name, surface);
                const brand = brands[grey % brands.length];
                const element = show({ brand });
                expect(page.getPropertyValue('--salus-brand')).toBe(asHex(parseColour(brand!)!));
                for (const one of ALL)
                    expect(page.getPropertyValue(`--salus-color-${one}`)).toBe('');
                element.remove();
                page.removeProperty(name);
            }
    });

    it('finds an accent for each scheme where the page’s own surface has two', () => {
        page.setProperty('--salus-color-surface', 'light-dark(#e0b000, rgb(0, 0, 0))');
        show({ brand: '#0b6470' });
        for (const [scheme, surface] of [
            ['light', '#e0b000'],
            ['dark', '#000'],
        ] as const) {
            const accent = read('--salus-color-accent', scheme);
            expect(contrast(accent, parseColour(surface)!)).toBeGreaterThanOrEqual(4.5);
            expect(contrast(read('--salus-color-on-accent', scheme), accent)).toBeGreaterThan(4.5);
        }
    });

    it('Must report a surface on which the accent may have less than 4.5:1', () => {
        const problems = collectProblems();
        for (const [name, value] of [
            ['--salus-color-surface', 'color-mix(in oklab, black, white)'],
            ['--salus-color-surface-soft', 'color-mix(in oklab, black, white)'],
            ['--salus-color-surface-soft', '#707070'],
        ] as const) {
            page.setProperty(name, value);
            const element = show({ brand: '#7a1f5c' });
            expect(page.getPropertyValue('--salus-brand')).toBe('#7a1f5c');
            expect(problems().splice(-1)).toEqual([['bad-property', name]]);
            element.remove();
            page.removeProperty(name);
        }
        expect(problems()).toHaveLength(3);
    });

    it('reports nothing of a soft surface on which an accent has contrast, too', () => {
        const problems = collectProblems();
        page.setProperty('--salus-color-surface-soft', 'light-dark(#e0e0e0, #222222)');
        show({ brand: '#ffd100' });
        expect(contrast(read('--salus-color-accent'), parseColour('#e0e0e0')!)).toBeGreaterThan(
            4.5,
        );
        expect(problems()).toEqual([]);
    });

    it('Must set the page to light, dark or the device’s scheme where a mode is given, and else leave it alone', () => {
        page.setProperty('color-scheme', 'only light');
        const element = show({ brand: '#7a1f5c' });
        expect(page.getPropertyValue('color-scheme')).toBe('only light');
        for (const [mode, scheme] of [
            ['light', 'light'],
            ['dark', 'dark'],
            ['auto', 'light dark'],
            ['', 'only light'],
        ] as const) {
            element.mode = mode;
            expect(page.getPropertyValue('color-scheme')).toBe(scheme);
        }
    });

    it('gives a browser of the light palette alone one accent, whatever the page’s own surface', () => {
        const { supports } = CSS;
        CSS.supports = (_: string, value?: string) => value !== DERIVED;
        page.setProperty('--dxp-g-root', '#101418');
        show({ brand: '#7a1f5c' });
        CSS.supports = supports;
        expect(page.getPropertyValue('--salus-color-accent')).toBe('#7a1f5c');
    });

    it('follows a change of the brand', () => {
        const element = show({ brand: '#7a1f5c' });
        element.brand = '#0b6470';
        expect(page.getPropertyValue('--salus-brand')).toBe('#0b6470');
        element.brand = '';
        expect(page.getPropertyValue('--salus-brand')).toBe('');
    });

    it('Must keep the kit’s own colours and report a problem when the brand is not a colour', () => {
        const problems = collectProblems();
        const element = show({ brand: 'teal-ish', mode: 'sepia' });
        expect(page.cssText).toBe('');
        expect(problems()).toEqual([
            ['bad-property', 'brand'],
            ['bad-property', 'mode'],
        ]);
        expect(element.brand).toBe('teal-ish');
    });

    it('Must report a second theme on a page, and apply it once the first is removed', () => {
        const problems = collectProblems();
        const first = show({ brand: '#7a1f5c' });
        const second = show({ brand: '#0b6470' });
        expect(page.getPropertyValue('--salus-brand')).toBe('#7a1f5c');
        expect(problems()).toEqual([['second-of-one', 'brand']]);
        first.remove();
        expect(page.getPropertyValue('--salus-brand')).toBe('#0b6470');
        second.remove();
        expect(page.cssText).toBe('');
    });

    it('has the surfaces of the tokens, and their condition for newer colours', () => {
        const css = readFileSync(
            join(__dirname, '../../salusStyleTokens/salusStyleTokens.css'),
            'utf8',
        ).replace(/(?<=\()\s+|\s+(?=\))/g, '');
        expect(css.replace(/\s+/g, ' ')).toContain(`@supports (color: ${DERIVED})`);
        expect(css).toContain(
            `--slds-g-color-surface-1, light-dark(${SURFACES.light}, ${SURFACES.dark})`,
        );
    });
});
