import fc from 'fast-check';
import {
    accentsFor,
    asHex,
    brokenPairs,
    clampForContrast,
    colourOf,
    contrast,
    fromOklch,
    luminance,
    pageSurface,
    PAIRS,
    parseColour,
    schemeOf,
    softSurface,
    toOklch,
    type Colour,
} from '../salusCoreContrast';

const WHITE = colourOf(1, 1, 1);
const BLACK = colourOf(0, 0, 0);
const of = (text: string): Colour => parseColour(text)!;
const anyColour = fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map(([red, green, blue]) => colourOf(red / 255, green / 255, blue / 255));

describe('the contrast of two colours', () => {
    // Published: WCAG 2.2 (the ends) and its techniques G18 and F83, WebAIM's article on contrast.
    it.each([
        ['#000000', '#ffffff', 21],
        ['#ffffff', '#ffffff', 1],
        ['#777777', '#ffffff', 4.48],
        ['#767676', '#ffffff', 4.54],
        ['#595959', '#ffffff', 7],
        ['#ff0000', '#ffffff', 4],
        ['#00ff00', '#ffffff', 1.37],
        ['#0000ff', '#ffffff', 8.59],
        ['#949494', '#ffffff', 3.03],
    ])('is %s on %s: %d to 1', (front, back, ratio) => {
        expect(contrast(of(front), of(back))).toBeCloseTo(ratio, 1);
        expect(contrast(of(back), of(front))).toBeCloseTo(ratio, 1);
    });

    it('keeps the published line between passing and failing greys', () => {
        expect(contrast(of('#767676'), WHITE)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of('#777777'), WHITE)).toBeLessThan(4.5);
    });

    it('weighs the three lights as WCAG does', () => {
        expect(luminance(of('#f00'))).toBeCloseTo(0.2126, 4);
        expect(luminance(of('#0f0'))).toBeCloseTo(0.7152, 4);
        expect(luminance(of('#00f'))).toBeCloseTo(0.0722, 4);
    });

    it('takes a colour that is not solid as it is seen', () => {
        expect(contrast(of('rgb(0 0 0 / 50%)'), WHITE)).toBeCloseTo(
            contrast(of('#808080'), WHITE),
            1,
        );
        expect(contrast(of('transparent'), WHITE)).toBe(1);
    });
});

describe('reading a colour', () => {
    it.each([
        ['#0b6470', '#0b6470'],
        ['#ABC', '#aabbcc'],
        ['#abcd', '#aabbcc'],
        ['rgb(11, 100, 112)', '#0b6470'],
        ['rgb(11 100 112 / 50%)', '#0b6470'],
        ['rgba(100%, 0%, 0%, 1)', '#ff0000'],
        ['hsl(0 100% 50%)', '#ff0000'],
        ['hsl(120deg, 100%, 25%)', '#008000'],
        ['hsl(0.6666667turn 100 50)', '#0000ff'],
        ['hsl(-120 100% 50%)', '#0000ff'],
        ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
        ['oklch(86.6440% 0.294827 142.4953deg)', '#00ff00'],
        ['oklch(0.452014 0.313214 264.052)', '#0000ff'],
        ['oklch(100% none none)', '#ffffff'],
        [' White ', '#ffffff'],
    ])('reads %s as %s', (text, hex) => {
        expect(asHex(of(text))).toBe(hex);
    });

    it.each([
        '',
        'teal-ish',
        '#12',
        '#12345',
        'rgb(1 2)',
        'rgb(1 2 3 4 5)',
        'hsl(x 1% 1%)',
        'rgb(1deg 2 3)',
        'lab(1 2 3)',
        'constructor',
    ])('does not guess at “%s”', (text) => {
        expect(parseColour(text)).toBeUndefined();
    });

    it('brings every colour back from lightness, strength and hue', () => {
        fc.assert(
            fc.property(anyColour, (colour) => {
                expect(asHex(fromOklch(toOklch(colour)))).toBe(asHex(colour));
            }),
        );
    });
});

describe('the nearest colour that is told apart', () => {
    it('leaves a colour alone that is good enough', () => {
        const teal = of('#0b6470');
        expect(clampForContrast(teal, [WHITE], 4.5)).toBe(teal);
    });

    it('gives any colour 4.5:1 on light and on dark surfaces', () => {
        fc.assert(
            fc.property(
                anyColour,
                fc.constantFrom(['#ffffff', '#f1f5f4'], ['#11191d', '#1a2529']),
                (colour, hexes) => {
                    const surfaces = hexes.map(of);
                    const clamped = of(asHex(clampForContrast(colour, surfaces, 4.5)));
                    for (const surface of surfaces) {
                        expect(contrast(clamped, surface)).toBeGreaterThanOrEqual(4.5);
                    }
                },
            ),
        );
    });

    it('keeps the hue', () => {
        fc.assert(
            fc.property(anyColour, (colour) => {
                const before = toOklch(colour);
                const after = toOklch(clampForContrast(colour, [WHITE], 4.5));
                const turn = Math.abs(((after.hue - before.hue + 540) % 360) - 180);
                fc.pre(after.chroma > 0.03); // In near-greys a step of one in 255 turns the hue.
                expect(turn).toBeLessThan(8);
            }),
        );
    });

    it('goes no further than it must', () => {
        expect(contrast(clampForContrast(of('#ffd100'), [WHITE], 4.5), WHITE)).toBeLessThan(4.9);
    });

    it('goes the other way where one way ends too soon', () => {
        const middle = of('#7f7f7f');
        expect(
            contrast(clampForContrast(of('#808080'), [middle], 5), middle),
        ).toBeGreaterThanOrEqual(5);
    });

    it('is black or white where nothing will do', () => {
        expect(asHex(clampForContrast(of('#808080'), [of('#777777')], 21))).toBe('#000000');
        expect(asHex(clampForContrast(of('#808080'), [of('#333333')], 21))).toBe('#ffffff');
    });
});

describe('pairs of tokens', () => {
    it('finds the pair that is not told apart, and no other', () => {
        const colours = { text: of('#777'), surface: WHITE, accent: BLACK };
        expect(brokenPairs(colours)).toEqual([
            { front: 'text', back: 'surface', ratio: 4.5, actual: expect.closeTo(4.48, 2) },
        ]);
    });

    it('asks for 4.5:1 of text and for 3:1 of parts', () => {
        const ratioOf = (front: string) =>
            new Set(PAIRS.filter((p) => p.front === front).map((p) => p.ratio));
        expect(ratioOf('text')).toEqual(new Set([4.5]));
        expect(ratioOf('focus')).toEqual(new Set([3]));
    });
});

describe('the accents of a brand', () => {
    const SURFACES = { light: ['#ffffff', '#f1f5f4'], dark: ['#11191d', '#1a2529'] } as const;
    const anyScheme = fc.constantFrom('light' as const, 'dark' as const);

    it('have 4.5:1 on the surfaces and with their own text, whatever the brand', () => {
        fc.assert(
            fc.property(anyColour, anyScheme, (brand, scheme) => {
                const surfaces = SURFACES[scheme].map(of);
                const { accent, accentStrong, accentSoft, onAccent } = accentsFor(
                    brand,
                    scheme,
                    surfaces,
                );
                for (const one of [accent, accentStrong]) {
                    for (const back of [...surfaces, accentSoft, onAccent]) {
                        expect(contrast(of(asHex(one)), of(asHex(back)))).toBeGreaterThanOrEqual(
                            4.5,
                        );
                    }
                }
            }),
        );
    });

    it('have it on surfaces of the customer’s own, from paper to mustard', () => {
        fc.assert(
            fc.property(
                anyColour,
                fc.constantFrom('#fdf6e3', '#d9d2c0', '#e0b000'),
                (brand, hex) => {
                    const { accent, onAccent } = accentsFor(brand, 'light', [of(hex)]);
                    expect(contrast(accent, of(hex))).toBeGreaterThanOrEqual(4.5);
                    expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
                },
            ),
        );
    });

    /* Every grey, and every hue in the lightness where neither black nor white has much contrast. */
    const middle = Array.from({ length: 24 }, (_, part) =>
        [0.5, 0.54, 0.58, 0.62, 0.68].map((lightness) =>
            asHex(fromOklch({ lightness, chroma: 0.12, hue: part * 15 })),
        ),
    ).flat();
    const greys = Array.from({ length: 256 }, (_, part) =>
        asHex(colourOf(part / 255, part / 255, part / 255)),
    );
    const hues = Array.from({ length: 12 }, (_, part) =>
        fromOklch({ lightness: 0.5, chroma: 0.15, hue: part * 30 }),
    );
    const brands = [WHITE, ...hues, BLACK];

    it('have it on every grey and on every middle colour, and on its soft surface', () => {
        for (const [index, hex] of [...greys, ...middle].entries()) {
            const surfaces = [of(hex), softSurface(of(hex))];
            const brand = brands[index % brands.length]!;
            const accents = accentsFor(brand, schemeOf(of(hex)), surfaces);
            const backs = [...surfaces, accents.accentSoft, accents.onAccent];
            for (const front of [accents.accent, accents.accentStrong]) {
                const lowest = Math.min(...backs.map((back) => contrast(front, back)));
                if (lowest < 4.5) throw new Error(`${asHex(brand)} on ${hex}: ${lowest}`);
            }
        }
    });

    it('keep the hue of the brand', () => {
        const yellow = of('#ffd100');
        const { accent } = accentsFor(yellow, 'light', [WHITE]);
        expect(Math.abs(toOklch(accent).hue - toOklch(yellow).hue)).toBeLessThan(3);
    });
});

describe('a surface of the page', () => {
    const hex = (colour: string) => asHex(pageSurface(of(colour)));

    it('is kept where text of the kit has contrast on it', () => {
        for (const kept of ['#ffffff', '#f3f3f3', '#fff8e7', '#242424', '#101418', '#000000'])
            expect(hex(kept)).toBe(kept);
    });

    it('is made light or dark enough where it isn’t, and keeps its hue', () => {
        expect(hex('#c0c0c0')).toBe('#f3f3f3');
        expect(hex('#555555')).toBe('#262626');
        const teal = pageSurface(of('#0b6470'));
        expect(toOklch(teal).hue).toBeCloseTo(toOklch(of('#0b6470')).hue, 0);
        expect(contrast(WHITE, teal)).toBeGreaterThan(12);
    });

    it('has the palette that stands out from it', () => {
        expect(['#ffffff', '#e0b000', '#5c5c5c', '#000000'].map(of).map(schemeOf)).toEqual([
            'light',
            'light',
            'dark',
            'dark',
        ]);
    });

    it('has a soft one that is a little darker in the light and lighter in the dark', () => {
        expect(asHex(softSurface(WHITE))).toBe('#f7f7f7');
        expect(asHex(softSurface(of('#11191d')))).toBe('#1c2529');
        expect(asHex(softSurface(of('#707070')))).toBe('#707070');
    });
});
