import {
    accentsFor,
    asHex,
    pageSurface,
    parseColour,
    schemeOf,
    softSurface,
    type Accents,
    type Colour,
    type Scheme,
} from 'c/salusCoreContrast';

/** The colour scheme of the page; `auto` is the device's setting. */
export type Mode = 'auto' | Scheme;

const SCHEMES: Readonly<Record<Mode, string>> = Object.freeze({
    auto: 'light dark',
    light: 'light',
    dark: 'dark',
});

/** The kit's own surface, as in salusStyleTokens. */
export const SURFACES: Readonly<Record<Scheme, string>> = Object.freeze({
    light: '#ffffff',
    dark: '#11191d',
});

/** The `@supports` condition of salusStyleTokens: without it a browser gets the light palette. */
export const DERIVED =
    'light-dark(oklch(from color-mix(in oklab, light-dark(red, red) 49%, red) min(l, 0.5) c h), red)';

const OWN = '--salus-color-surface';
const PAGES = ['--dxp-g-root', '--slds-g-color-surface-1'];
const EITHER = /^light-dark\(((?:[^(),]|\([^()]*\))+),(.+)\)$/;

const isDerived = (): boolean => CSS.supports('color', DERIVED);

export const isMode = (mode: unknown): mode is Mode =>
    typeof mode === 'string' && Object.hasOwn(SCHEMES, mode);

/* Undefined where only CSS can tell the colour, as of a `color-mix()`. */
function read(text: string, scheme: Scheme): Colour | undefined {
    const [, light, dark] = EITHER.exec(text) ?? [];
    return parseColour((scheme === 'light' ? light : dark) ?? text);
}

/* What the accent must have contrast on: the surface that the tokens take, too, and its soft one. */
function surfacesOf(scheme: Scheme, page: CSSStyleDeclaration): readonly Colour[] | undefined {
    const given = (name: string): string => page.getPropertyValue(name).trim();
    const name = [OWN, ...(isDerived() ? PAGES : [])].find(given);
    const colour = read(name ? given(name) : SURFACES[scheme], scheme);
    const surface = colour && name !== OWN ? pageSurface(colour) : colour;
    const soft = given(`${OWN}-soft`);
    const softColour = soft ? read(soft, scheme) : surface && softSurface(surface);
    return surface && softColour && [surface, softColour];
}

/* Both schemes, whatever the mode: a section of a light page may be dark. */
function propertiesOf(brand: Colour): Record<string, string> {
    const page = getComputedStyle(document.documentElement);
    const accents = (scheme: Scheme): Accents | undefined => {
        const surfaces = surfacesOf(scheme, page);
        return surfaces && accentsFor(brand, schemeOf(surfaces[0]!), surfaces);
    };
    const [light, dark] = [accents('light'), accents('dark')];
    const own = { '--salus-brand': asHex(brand) };
    if (!light || !dark) return own; // The tokens work the accents out, with CSS's own limits.
    const pick = (name: keyof Accents): string =>
        isDerived()
            ? `light-dark(${asHex(light[name])}, ${asHex(dark[name])})`
            : asHex(light[name]);
    return {
        ...own,
        '--salus-color-accent': pick('accent'),
        '--salus-color-accent-strong': pick('accentStrong'),
        '--salus-color-accent-soft': pick('accentSoft'),
        '--salus-color-on-accent': pick('onAccent'),
    };
}

/**
 * Sets the kit's public custom properties on the root element, from which every component inherits
 * them in both shadow modes, and the colour scheme where a mode is given: it belongs to the page,
 * whose own surfaces may be made for one scheme alone.
 *
 * @returns a function that restores the previous styles
 */
export function styleRoot(brand: Colour | undefined, mode: Mode | undefined): () => void {
    const { style } = document.documentElement;
    const properties: Record<string, string> = {
        ...(mode ? { 'color-scheme': SCHEMES[mode] } : {}),
        ...(brand ? propertiesOf(brand) : {}),
    };
    const before = Object.keys(properties).map(
        (name) => [name, style.getPropertyValue(name)] as const,
    );
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return () => {
        for (const [name, value] of before) {
            if (value) style.setProperty(name, value);
            else style.removeProperty(name);
        }
    };
}
