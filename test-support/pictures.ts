/* Pictures of nobody, drawn by arithmetic: grey PNGs, as an X-ray or a scan could look. */
import type { ImageResult, ImageSource } from 'c/salusPortImages';

/** The shade of a point, 0 to 1, by how far it is from left and from top, 0 to 1. */
type Shade = (across: number, down: number) => number;

const within = (value: number): number => Math.max(0, Math.min(1, value));

/* 1 inside of an ellipse, 0 outside, and in between at its edge. */
const ellipse = (x: number, y: number, width: number, height: number, edge = 0.25): number =>
    within((1 - Math.hypot(x / width, y / height)) / edge);

/* Bands as of ribs: they sink towards the sides. */
const ribs = (x: number, y: number): number => {
    const wave = Math.sin((y - Math.abs(x) * 0.35) * 58);
    return within(wave * 2 - 0.7) * ellipse(x, y + 0.05, 0.4, 0.42, 0.1);
};

const shades = {
    chest(across, down) {
        const [x, y] = [across - 0.5, down - 0.52];
        const body = 0.42 * ellipse(x, y - 0.03, 0.5, 0.62, 0.12);
        const lungs = Math.max(
            ellipse(x - 0.19, y, 0.145, 0.33, 0.35),
            ellipse(x + 0.19, y, 0.145, 0.33, 0.35),
        );
        const heart = 0.4 * ellipse(x - 0.05, y - 0.14, 0.16, 0.17, 0.4);
        const spine = 0.22 * within(1 - Math.abs(x) / 0.035) * within(Math.sin(y * 70) + 1.4);
        const collar = 0.3 * within(1 - Math.abs(y + 0.36 - Math.abs(x) * 0.22) / 0.022);
        const arch = collar * within((0.4 - Math.abs(x)) * 20);
        return body * (1 - 0.72 * lungs) + heart + spine + arch + 0.16 * ribs(x, y) + 0.03;
    },
    knee(across, down) {
        const [x, y] = [across - 0.5, down - 0.5];
        const leg = 0.25 * ellipse(x, y * 0.55, 0.34, 0.5, 0.2);
        const shaft = (at: number): number => within((0.11 + at * at * 0.35 - Math.abs(x)) * 18);
        const above = y < -0.04 ? shaft(Math.max(0, 0.3 + y) + 0.12) : 0;
        const below = y > 0.03 ? shaft(Math.max(0, 0.3 - y) + 0.12) : 0;
        const ends = Math.max(ellipse(x, y + 0.1, 0.22, 0.13), ellipse(x, y - 0.1, 0.21, 0.11));
        const gap = 1 - within((0.016 - Math.abs(y + x * x * 0.5)) * 90);
        const cap = 0.22 * ellipse(x - 0.04, y + 0.12, 0.09, 0.1, 0.3);
        return leg + 0.5 * Math.max(above, below, ends) * gap + cap + 0.03;
    },
    scan(across, down) {
        const [x, y] = [across - 0.5, down - 0.5];
        const skull = ellipse(x, y, 0.38, 0.46, 0.03) - ellipse(x, y, 0.345, 0.425, 0.03);
        const inner = ellipse(x, y, 0.33, 0.41, 0.05);
        const folds = 0.1 * Math.sin(Math.hypot(x, y) * 90 + Math.atan2(y, x) * 9);
        const hollow =
            ellipse(x - 0.05, y + 0.02, 0.035, 0.14) + ellipse(x + 0.05, y + 0.02, 0.035, 0.14);
        return 0.75 * skull + inner * (0.45 + folds) * (1 - 0.75 * within(hollow)) + 0.02;
    },
} satisfies Record<string, Shade>;

/** Which picture is drawn. */
export type DrawnPicture = keyof typeof shades;

const crcOf = (bytes: Uint8Array): number => {
    let crc = 0xffffffff;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
};

const big = (number: number): readonly number[] =>
    [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);

function chunk(type: string, content: Uint8Array): Uint8Array {
    const typed = new Uint8Array([...[...type].map((one) => one.charCodeAt(0)), ...content]);
    return new Uint8Array([...big(content.length), ...typed, ...big(crcOf(typed))]);
}

/* Uncompressed, as zlib allows. Source: RFC 1950 and 1951. */
function stored(bytes: Uint8Array): Uint8Array {
    const MOST = 0xffff;
    const parts: number[] = [0x78, 0x01];
    for (let at = 0; at < bytes.length; at += MOST) {
        const part = bytes.subarray(at, at + MOST);
        const length = part.length;
        parts.push(at + MOST >= bytes.length ? 1 : 0, length & 0xff, length >> 8);
        parts.push(~length & 0xff, (~length >> 8) & 0xff);
        for (const byte of part) parts.push(byte);
    }
    let [low, high] = [1, 0];
    for (const byte of bytes) {
        low = (low + byte) % 65521;
        high = (high + low) % 65521;
    }
    return new Uint8Array([...parts, ...big(((high << 16) | low) >>> 0)]);
}

/** A drawn picture as PNG, of this many pixels. */
export function drawnPicture(drawn: DrawnPicture, width = 240, height = 300): Blob {
    const rows = new Uint8Array(height * (width + 1));
    for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
            rows[y * (width + 1) + x + 1] = Math.round(
                255 * within(shades[drawn](x / width, y / height)),
            );
    const head = new Uint8Array([...big(width), ...big(height), 8, 0, 0, 0, 0]);
    const parts = [
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', head),
        chunk('IDAT', stored(rows)),
        chunk('IEND', new Uint8Array()),
    ];
    return new Blob(parts as BlobPart[], { type: 'image/png' });
}

const answering = (answer: () => ImageResult): ImageSource => ({
    load: () => Promise.resolve().then(answer),
});

/** A source that gives the same drawn picture for every id. */
export const drawnSource = (drawn: DrawnPicture, width?: number, height?: number): ImageSource => {
    let made: Blob | undefined;
    return answering(() => ({ ok: true, value: (made ??= drawnPicture(drawn, width, height)) }));
};

/** Sources that give no picture: for ever on its way, refused, or something that is none. */
export const noSource = Object.freeze({
    loading: { load: () => new Promise<ImageResult>(() => undefined) },
    notPermitted: answering(() => ({ ok: false, error: { code: 'not-permitted' } })),
    failed: answering(() => ({ ok: false, error: { code: 'unavailable' } })),
    broken: answering(() => ({ ok: true, value: new Blob(['no picture'], { type: 'image/png' }) })),
}) satisfies Readonly<Record<string, ImageSource>>;
