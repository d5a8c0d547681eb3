import { accentsFor, asHex, parseColour, type Colour, type Scheme } from 'c/salusCoreContrast';

/** The colour scheme of the page; `auto` is the device's setting. */
export type Mode = 'auto' | Scheme;

const SCHEMES: Readonly<Record<Mode, string>> = Object.freeze({
    auto: 'light dark',
    light: 'light',
    dark: 'dark',
});

/** The kit's default surfaces, as in salusStyleTokens. */
export const SURFACES: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = Object.freeze({
    light: { '--salus-color-surface': '#ffffff', '--salus-color-surface-soft': '#f1f5f4' },
    dark: { '--salus-color-surface': '#11191d', '--salus-color-surface-soft': '#1a2529' },
});

export const isMode = (mode: unknown): mode is Mode =>
    typeof mode === 'string' && Object.hasOwn(SCHEMES, mode);

/* The page's surfaces if it sets them, so that the accent has enough contrast on them. */
function surfacesOf(scheme: Scheme, page: CSSStyleDeclaration): Colour[] {
    const named = Object.entries(SURFACES[scheme]);
    return named.flatMap(([name, standard]) => {
        const colour = parseColour(page.getPropertyValue(name));
        return colour ?? parseColour(standard) ?? [];
    });
}

/* Safari before 17.5, Firefox before 120 and Chromium before 123 have no `light-dark()`: a property
   that holds one would leave the accent without a colour. They get the light palette. */
const hasSchemes = (): boolean => CSS.supports('color', 'light-dark(red, red)');

/* Both schemes, whatever the mode: a section of a light page may be dark. */
function propertiesOf(brand: Colour): Record<string, string> {
    const page = getComputedStyle(document.documentElement);
    const accents = (scheme: Scheme) => accentsFor(brand, scheme, surfacesOf(scheme, page));
    const [light, dark] = [accents('light'), accents('dark')];
    const pick = (name: keyof typeof light): string =>
        hasSchemes()
            ? `light-dark(${asHex(light[name])}, ${asHex(dark[name])})`
            : asHex(light[name]);
    return {
        '--salus-brand': asHex(brand),
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
