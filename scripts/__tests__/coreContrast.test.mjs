// salusCoreContrast, the kit's own arithmetic, beside Color.js, which shares no code with it.
import assert from 'node:assert/strict';
import test from 'node:test';
import Color from 'colorjs.io';
import fc from 'fast-check';
import { contrast as kit } from '../contrast/kitCore.mjs';

const byte = fc.nat(255);
const anyColour = fc
    .tuple(byte, byte, byte)
    .map((rgb) => kit.colourOf(...rgb.map((part) => part / 255)));
const theirs = ({ red, green, blue, alpha }) => new Color('srgb', [red, green, blue], alpha);
const coordsOf = (colour) => colour.coords.map((part) => part ?? 0);
const between = (one, other) => Math.abs(((one - other + 540) % 360) - 180);

const near = (one, other, within, what) =>
    assert.ok(Math.abs(one - other) <= within, `${what}: ${one} and ${other}`);

const all = (...given) => fc.assert(fc.property(...given), { numRuns: 2000 });

test('has the same luminance', () => {
    all(anyColour, (colour) => {
        near(kit.luminance(colour), theirs(colour).luminance, 1e-4, kit.asHex(colour));
    });
});

/* WCAG 2.2 rounds the weights of the three lights to four digits, Color.js (0.7.1) takes them whole. */
const ROUNDING = 5e-4;

test('has the same contrast ratio', () => {
    all(anyColour, anyColour, (front, back) => {
        const ratio = theirs(front).contrast(theirs(back), 'WCAG21');
        near(
            kit.contrast(front, back) / ratio,
            1,
            ROUNDING,
            `${kit.asHex(front)} on ${kit.asHex(back)}`,
        );
    });
});

test('sees a translucent colour as theirs mixed over what is behind it', () => {
    all(anyColour, anyColour, fc.nat(100), (front, back, percent) => {
        const alpha = percent / 100;
        const seen = Color.mix(theirs(back), theirs(front), alpha, { space: 'srgb' });
        const ratio = new Color(seen).contrast(theirs(back), 'WCAG21');
        near(kit.contrast({ ...front, alpha }, back) / ratio, 1, ROUNDING, `${percent}%`);
    });
});

test('has the same lightness, chroma and hue', () => {
    all(anyColour, (colour) => {
        const { lightness, chroma, hue } = kit.toOklch(colour);
        const [l, c, h] = coordsOf(theirs(colour).to('oklch'));
        near(lightness, l, 1e-4, 'lightness');
        near(chroma, c, 1e-4, 'chroma');
        if (c > 0.005) near(between(hue, h), 0, 0.1, 'hue'); // That of a grey is noise.
    });
});

const anyOklch = fc.record({
    lightness: fc.nat(1000).map((part) => part / 1000),
    chroma: fc.nat(400).map((part) => part / 1000),
    hue: fc.nat(359),
});

test('shows the same sRGB colour of any lightness, chroma and hue, clipped', () => {
    all(anyOklch, ({ lightness, chroma, hue }) => {
        const inside = new Color('oklch', [lightness, chroma, hue])
            .to('srgb')
            .toGamut({ space: 'srgb', method: 'clip' });
        const { red, green, blue } = kit.fromOklch({ lightness, chroma, hue });
        coordsOf(inside).forEach((part, index) =>
            near([red, green, blue][index], part, 1e-3, `${lightness} ${chroma} ${hue}`),
        );
    });
});

const WRITTEN = {
    hex: (colour) => colour.toString({ format: 'hex' }),
    rgb: (colour) => colour.toString({ precision: 9 }),
    hsl: (colour) => colour.to('hsl').toString({ precision: 9 }),
    oklch: (colour) => colour.to('oklch').toString({ precision: 9 }),
};

test('reads the same colour from every notation that it reads', () => {
    all(anyColour, fc.constantFrom(...Object.keys(WRITTEN)), (colour, notation) => {
        const text = WRITTEN[notation](theirs(colour));
        assert.equal(kit.asHex(kit.parseColour(text)), kit.asHex(colour), text);
    });
});

test('keeps what it makes legible within sRGB and its hue, as they measure it', () => {
    const surfaces = ['#ffffff', '#11191d'].map((hex) => kit.parseColour(hex));
    all(anyColour, fc.constantFrom(...surfaces), (colour, surface) => {
        const legible = theirs(kit.clampForContrast(colour, [surface], 4.5));
        assert.ok(legible.inGamut('srgb'));
        assert.ok(legible.contrast(theirs(surface), 'WCAG21') > 4.5 * (1 - ROUNDING));
        const [, chroma, hue] = coordsOf(legible.to('oklch'));
        const [, , before] = coordsOf(theirs(colour).to('oklch'));
        // In near-greys a step of one in 255 changes the hue.
        if (chroma > 0.03) near(between(hue, before), 0, 8, 'hue');
    });
});

test('lists every pair of tokens once, of 4.5:1 or of 3:1', () => {
    const keys = kit.PAIRS.map(({ front, back }) => `${front} ${back}`);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual([...new Set(kit.PAIRS.map(({ ratio }) => ratio))].sort(), [3, 4.5]);
});
