import { crc32 } from 'node:zlib';
import exifr from 'exifr';
import fc from 'fast-check';
import { withoutLocation } from 'c/salusCorePictureLocation';

/* Pictures are made here by other code than that under test, and read by exifr, which is independent. */
type Entry = readonly [tag: number, type: 1 | 2 | 3 | 4 | 5, count: number, value: Buffer | number];

interface Position {
    readonly latitude: readonly [number, number, number];
    readonly longitude: readonly [number, number, number];
}

function tiff(isBig: boolean, position: Position | undefined, make: string): Buffer {
    const short = (value: number): Buffer => {
        const buffer = Buffer.alloc(2);
        if (isBig) buffer.writeUInt16BE(value);
        else buffer.writeUInt16LE(value);
        return buffer;
    };
    const long = (value: number): Buffer => {
        const buffer = Buffer.alloc(4);
        if (isBig) buffer.writeUInt32BE(value);
        else buffer.writeUInt32LE(value);
        return buffer;
    };
    const rationals = (values: readonly number[]): Buffer =>
        Buffer.concat(values.flatMap((value) => [long(value), long(1)]));
    const directory = (entries: readonly Entry[], at: number): Buffer => {
        let beyond = at + 2 + entries.length * 12 + 4;
        const values: Buffer[] = [];
        const written = entries.map(([tag, type, count, value]) => {
            const head = [short(tag), short(type), long(count)];
            if (typeof value === 'number') return Buffer.concat([...head, long(value)]);
            if (value.length <= 4)
                return Buffer.concat([...head, Buffer.concat([value, Buffer.alloc(4)], 4)]);
            values.push(value);
            const pointer = long(beyond);
            beyond += value.length;
            return Buffer.concat([...head, pointer]);
        });
        return Buffer.concat([short(entries.length), ...written, long(0), ...values]);
    };
    const maker: Entry = [0x010f, 2, make.length + 1, Buffer.from(`${make}\0`)];
    const orientation: Entry = [0x0112, 3, 1, Buffer.concat([short(6), short(0)])];
    const header = Buffer.concat([Buffer.from(isBig ? 'MM' : 'II'), short(42), long(8)]);
    if (!position) return Buffer.concat([header, directory([maker, orientation], 8)]);
    const rest = directory([maker, orientation, [0x8825, 4, 1, 0]], 8);
    const gps = 8 + rest.length;
    const first = directory([maker, orientation, [0x8825, 4, 1, gps]], 8);
    const second = directory(
        [
            [1, 2, 2, Buffer.from('N\0')],
            [2, 5, 3, rationals(position.latitude)],
            [3, 2, 2, Buffer.from('W\0')],
            [4, 5, 3, rationals(position.longitude)],
        ],
        gps,
    );
    return Buffer.concat([header, first, second]);
}

const PIXELS = Buffer.from('ffd9', 'hex');
const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
};
const jpeg = (exif: Buffer, more: readonly Buffer[] = []): Buffer =>
    Buffer.concat([
        Buffer.from('ffd8', 'hex'),
        segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif])),
        ...more,
        PIXELS,
    ]);

const chunk = (type: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
};
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER = Buffer.from('00000001000000010806000000', 'hex');
const png = (...chunks: readonly Buffer[]): Buffer =>
    Buffer.concat([SIGNATURE, chunk('IHDR', HEADER), ...chunks, chunk('IEND', Buffer.alloc(0))]);

const webp = (exif: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(exif.length);
    return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPEXIF'), size, exif]);
};

const heic = (exif: Buffer): Buffer =>
    Buffer.concat([
        Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
        Buffer.from('\0\0\0\x06Exif\0\0', 'latin1'),
        exif,
    ]);

const xmp = (inside: string): Buffer =>
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${inside}</x:xmpmeta>`));

const CITY: Position = { latitude: [40, 26, 46], longitude: [79, 58, 56] };
const cleaned = (picture: Buffer): Buffer => Buffer.from(withoutLocation(picture).bytes);
const locationOf = (picture: Buffer): string => withoutLocation(picture).locationFound;

const positions = fc.record({
    latitude: fc.tuple(fc.integer({ min: 1, max: 89 }), fc.nat(59), fc.nat(59)),
    longitude: fc.tuple(fc.integer({ min: 1, max: 179 }), fc.nat(59), fc.nat(59)),
});
const makes = fc.stringMatching(/^[A-Za-z]{4,20}$/);

describe('a JPEG picture', () => {
    it('has no position any more that exifr can read, and all else as before', async () => {
        await fc.assert(
            fc.asyncProperty(fc.boolean(), positions, makes, async (isBig, position, make) => {
                const picture = jpeg(tiff(isBig, position, make));
                expect((await exifr.gps(picture)).latitude).toBeGreaterThan(0);
                const { bytes, locationFound } = withoutLocation(picture);
                expect(locationFound).toBe('removed');
                expect(bytes).toHaveLength(picture.length);
                const read = (await exifr.parse(Buffer.from(bytes), { gps: true })) as object;
                expect(read).toMatchObject({ Make: make, Orientation: 'Rotate 90 CW' });
                expect(Object.keys(read)).toEqual(['Make', 'Orientation']);
            }),
        );
    });

    it('does not keep the bytes of the position either', () => {
        const bytes = cleaned(jpeg(tiff(true, CITY, 'Maker')));
        expect(bytes.includes(Buffer.from([0, 0, 0, 46, 0, 0, 0, 1]))).toBe(false);
        expect(bytes.includes(Buffer.from('N\0'))).toBe(false);
    });

    it('without a position stays as it is, byte for byte', () => {
        fc.assert(
            fc.property(fc.boolean(), makes, (isBig, make) => {
                const picture = jpeg(tiff(isBig, undefined, make));
                expect(cleaned(picture)).toEqual(picture);
                expect(locationOf(picture)).toBe('none');
            }),
        );
    });

    it('has no position in XMP any more', () => {
        const inside =
            '<rdf:Description exif:GPSLatitude="40,26.7N" tiff:Make="Maker" exif:GPSAltitude=\'9/1\'>' +
            '<exif:GPSLongitude>79,58.9W</exif:GPSLongitude>';
        const picture = jpeg(tiff(true, undefined, 'Maker'), [xmp(inside)]);
        const text = cleaned(picture).toString('latin1');
        expect(text).not.toMatch(/40,26|79,58|9\/1/);
        expect(text).toContain('tiff:Make="Maker"');
        expect(text).toContain('</exif:GPSLongitude></x:xmpmeta>');
        expect(locationOf(picture)).toBe('removed');
        expect(locationOf(Buffer.from(cleaned(picture)))).toBe('none');
    });

    it('loses also the position of a second picture behind it', () => {
        const picture = Buffer.concat([
            jpeg(tiff(true, undefined, 'Maker')),
            jpeg(tiff(false, CITY, 'Maker')),
        ]);
        expect(locationOf(picture)).toBe('removed');
        expect(locationOf(cleaned(picture))).toBe('none');
    });
});

describe('another picture', () => {
    it('of PNG has right checks and no position', async () => {
        const picture = png(chunk('eXIf', tiff(true, CITY, 'Maker')));
        const bytes = cleaned(picture);
        expect(bytes).toEqual(png(bytes.subarray(33, picture.length - 12)));
        const content = bytes.subarray(41, picture.length - 16);
        expect(bytes).toEqual(png(chunk('eXIf', content)));
        expect(await exifr.gps(bytes)).toBeUndefined();
        expect(await exifr.parse(bytes)).toMatchObject({ Make: 'Maker' });
    });

    it('of PNG keeps a check that was wrong where nothing is changed', () => {
        const picture = png(chunk('tEXt', Buffer.from('a\0b')));
        picture[picture.length - 20] = 0;
        expect(cleaned(picture)).toEqual(picture);
    });

    it.each([
        ['WebP', webp(tiff(false, CITY, 'Maker'))],
        ['HEIC', heic(tiff(true, CITY, 'Maker'))],
        [
            'TIFF in PNG with the word of JPEG',
            png(chunk('eXIf', Buffer.concat([Buffer.from('Exif\0\0'), tiff(true, CITY, 'Maker')]))),
        ],
    ])('of %s loses it, too', (_kind, picture) => {
        expect(locationOf(picture)).toBe('removed');
        expect(cleaned(picture)).toHaveLength(picture.length);
        expect(locationOf(cleaned(picture))).not.toBe('removed');
    });

    it('may say where it was taken if it is of a kind that is not read', () => {
        expect(locationOf(Buffer.from('\0\0\0\x18ftypheic', 'latin1'))).toBe('possible');
        expect(locationOf(Buffer.from('GIF89a'))).toBe('possible');
        expect(locationOf(png())).toBe('none');
        expect(locationOf(webp(tiff(true, undefined, 'Maker')))).toBe('none');
    });
});

describe('bytes from anywhere', () => {
    const sound = jpeg(tiff(true, CITY, 'Maker'), [xmp('<x exif:GPSLatitude="1"')]);

    it('are read to the end, keep their length, and are not changed in the original', () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(sound.length), (noise, at) => {
                for (const given of [
                    noise,
                    Buffer.concat([sound.subarray(0, at), noise]),
                    Buffer.concat([sound.subarray(0, at), noise, sound.subarray(at)]),
                ]) {
                    const before = Uint8Array.from(given);
                    expect(withoutLocation(given).bytes).toHaveLength(given.length);
                    expect(Uint8Array.from(given)).toEqual(before);
                }
            }),
            { numRuns: 100 },
        );
    });

    it('are read to the end with any byte of a picture changed, cut off at any byte', () => {
        for (let at = 0; at < sound.length; at += 1) {
            for (const byte of [0, 1, 0x7f, 0xff]) {
                const given = Buffer.from(sound);
                given[at] = byte;
                expect(withoutLocation(given).bytes).toHaveLength(given.length);
            }
            expect(withoutLocation(sound.subarray(0, at)).bytes).toHaveLength(at);
        }
    });

    it('of a hundred thousand headers are read in no time, and said not to be read whole', () => {
        const header = Buffer.from('Exif\0\0MM\0*\0\0\0\x08');
        const given = Buffer.concat([sound, Buffer.alloc(1_400_000, header)]);
        const begun = performance.now();
        expect(locationOf(given)).toBe('possible');
        expect(performance.now() - begun).toBeLessThan(5000);
    });

    it('of directories that go round come to an end', () => {
        const exif = tiff(true, CITY, 'Maker');
        exif.writeUInt32BE(8, 8 + 2 + 3 * 12);
        expect(locationOf(jpeg(exif))).toBe('removed');
    });

    it('leave a picture whole where a pointer leads into the middle of it', () => {
        const exif = tiff(true, CITY, 'Maker');
        const pixels = Buffer.alloc(600, 0x55);
        exif.writeUInt32BE(exif.length + 20, 8 + 2 + 2 * 12 + 8);
        const picture = Buffer.concat([jpeg(exif), pixels]);
        expect(locationOf(picture)).toBe('removed');
        const damage = cleaned(picture)
            .subarray(-600)
            .filter((byte) => byte !== 0x55);
        expect(damage.length).toBeLessThanOrEqual(2);
    });
});
