import {
    accentsFor,
    asHex,
    contrast,
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
    'oklch(from color-mix(in oklab, color(from light-dark(red, red) xyz y y y) 49%, red) min(l, 0.5) c h)';

const OWN = '--salus-color-surface';
const OWN_SOFT = '--salus-color-surface-soft';
const EITHER = /^light-dark\(((?:[^(),]|\([^()]*\))+),(.+)\)$/;

const isDerived = (): boolean => CSS.supports('color', DERIVED);

export const isMode = (mode: unknown): mode is Mode =>
    typeof mode === 'string' && Object.hasOwn(SCHEMES, mode);

/* Undefined where only CSS can tell the colour, as of a `color-mix()`. */
function read(text: string, scheme: Scheme): Colour | undefined {
    const [, light, dark] = EITHER.exec(text) ?? [];
    return parseColour((scheme === 'light' ? light : dark) ?? text);
}

/** What a brand sets on the root element. */
export interface BrandStyle {
    readonly properties: Readonly<Record<string, string>>;
    /** The property with a surface on which the accent may have too little contrast. */
    readonly unmet?: string;
}

/* What the accents of one scheme are on, and the property that can't be read. */
interface Backs {
    readonly surfaces: readonly Colour[];
    readonly unread?: string;
}

function backsOf(scheme: Scheme, own: string, ownSoft: string): Backs {
    const surface = read(own || SURFACES[scheme], scheme);
    if (!surface) return { surfaces: [], unread: OWN };
    const soft = ownSoft ? read(ownSoft, scheme) : softSurface(surface);
    return soft ? { surfaces: [surface, soft] } : { surfaces: [], unread: OWN_SOFT };
}

const hasContrast = ({ accent, accentStrong, onAccent }: Accents, backs: readonly Colour[]) =>
    [accent, accentStrong].every((front) =>
        [...backs, onAccent].every((back) => contrast(front, back) >= 4.5),
    );

/**
 * What a brand sets: `--salus-brand`, from which the tokens work the accents out, each section for
 * its own surface. They can't on a surface that isn't as light or dark as they would make a page's
 * own, and an older browser can't at all. There it sets the accents, too, for both schemes, since a
 * section of a light page may be dark.
 */
export function brandStyle(brand: Colour): BrandStyle {
    const page = getComputedStyle(document.documentElement);
    const [own, ownSoft] = [OWN, OWN_SOFT].map((name) => page.getPropertyValue(name).trim());
    const schemes = isDerived() ? (['light', 'dark'] as const) : (['light'] as const);
    const backs = schemes.map((scheme) => backsOf(scheme, own!, ownSoft!));
    const properties = { '--salus-brand': asHex(brand) };
    const unread = backs.find((one) => one.unread)?.unread;
    if (unread) return { properties, unmet: unread };
    const isFarEnough = (surface: Colour): boolean =>
        asHex(pageSurface(surface)) === asHex(surface);
    if (isDerived() && !ownSoft && backs.every(({ surfaces }) => isFarEnough(surfaces[0]!)))
        return { properties };
    const accents = backs.map(({ surfaces }) =>
        accentsFor(brand, schemeOf(surfaces[0]!), surfaces),
    );
    const pick = (name: keyof Accents): string => {
        const [light, dark] = accents.map((one) => asHex(one[name]));
        return dark ? `light-dark(${light}, ${dark})` : light!;
    };
    return {
        properties: {
            ...properties,
            '--salus-color-accent': pick('accent'),
            '--salus-color-accent-strong': pick('accentStrong'),
            '--salus-color-accent-soft': pick('accentSoft'),
            '--salus-color-on-accent': pick('onAccent'),
        },
        unmet: accents.every((one, index) => hasContrast(one, backs[index]!.surfaces))
            ? undefined
            : OWN_SOFT,
    };
}

/**
 * Sets the kit's public custom properties on the root element, from which every component inherits
 * them in both shadow modes, and the colour scheme where a mode is given: it belongs to the page,
 * whose own surfaces may be made for one scheme alone.
 *
 * @returns a function that restores the previous styles
 */
export function styleRoot(
    brand: BrandStyle['properties'] | undefined,
    mode: Mode | undefined,
): () => void {
    const { style } = document.documentElement;
    const properties: Record<string, string> = {
        ...(mode ? { 'color-scheme': SCHEMES[mode] } : {}),
        ...brand,
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
