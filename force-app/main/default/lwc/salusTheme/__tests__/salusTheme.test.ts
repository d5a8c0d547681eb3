import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, parseColour } from 'c/salusCoreContrast';
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
        expect(page.getPropertyValue('--salus-color-accent')).toMatch(
            /^light-dark\(#\w{6}, #\w{6}\)$/,
        );
        element.remove();
        expect(page.cssText).toBe('--salus-brand: black;');
    });

    it.each(['#ffd100', '#00ff00', '#ffffff', '#000000', '#7a1f5c'])(
        'is told apart on every surface with the brand %s',
        (brand) => {
            for (const mode of ['light', 'dark'] as const) {
                const element = show({ brand, mode });
                const accent = read('--salus-color-accent', mode);
                const surface = parseColour(SURFACES[mode])!;
                expect(contrast(accent, surface)).toBeGreaterThanOrEqual(4.5);
                expect(
                    contrast(read('--salus-color-on-accent', mode), accent),
                ).toBeGreaterThanOrEqual(4.5);
                element.remove();
            }
        },
    );

    it('Must give an accent with 4.5:1 on every surface and with its own text, for any brand', () => {
        page.setProperty('--salus-color-surface', '#e0b000');
        show({ brand: '#0b6470', mode: 'light' });
        const accent = read('--salus-color-accent');
        expect(contrast(accent, parseColour('#e0b000')!)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(read('--salus-color-on-accent'), accent)).toBeGreaterThanOrEqual(4.5);
    });

    it.each([
        ['--dxp-g-root', '#101418', '#101418', '#101418'],
        ['--slds-g-color-surface-1', 'light-dark(rgb(255, 255, 255), #242424)', '#fff', '#242424'],
        ['--salus-color-surface', 'light-dark(#e0b000, rgb(0, 0, 0))', '#e0b000', '#000'],
    ])(
        'finds an accent for the surface that the page gives as %s: %s',
        (name, value, light, dark) => {
            page.setProperty(name, value);
            show({ brand: '#0b6470' });
            for (const [scheme, surface] of [['light', light] as const, ['dark', dark] as const]) {
                const accent = read('--salus-color-accent', scheme);
                expect(contrast(accent, parseColour(surface)!)).toBeGreaterThanOrEqual(4.5);
                expect(contrast(read('--salus-color-on-accent', scheme), accent)).toBeGreaterThan(
                    4.5,
                );
            }
        },
    );

    it.each(['--salus-color-surface', '--salus-color-surface-soft', '--dxp-g-root'])(
        'leaves the accents to the tokens where only CSS can tell the colour of %s',
        (name) => {
            page.setProperty(name, 'color-mix(in oklab, black, white)');
            show({ brand: '#7a1f5c' });
            expect(page.getPropertyValue('--salus-brand')).toBe('#7a1f5c');
            expect(page.getPropertyValue('--salus-color-accent')).toBe('');
        },
    );

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
