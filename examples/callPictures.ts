import type { MediaSource, Unsubscribe } from 'c/salusPortCall';

/** A picture that is sent or shown, with the track behind it. */
export interface Picture {
    readonly element: HTMLVideoElement;
    stop(): void;
}

const SIZE = { width: 640, height: 360 } as const;

const hueOf = (id: string): number =>
    [...id].reduce((sum, letter) => (sum * 37 + (letter.codePointAt(0) ?? 0) * 7) % 360, 0);

function disc(draw: CanvasRenderingContext2D, colour: string, x: number, y: number, r: number) {
    draw.fillStyle = colour;
    draw.beginPath();
    draw.arc(x, y, r, 0, 2 * Math.PI);
    draw.fill();
}

/* A head and shoulders before a wall, in colours of their own. */
function drawFace(draw: CanvasRenderingContext2D, id: string): void {
    const hue = hueOf(id);
    const [x, y] = [SIZE.width / 2, SIZE.height / 2];
    const wall = draw.createLinearGradient(0, 0, SIZE.width, SIZE.height);
    wall.addColorStop(0, `hsl(${hue} 30% 62%)`);
    wall.addColorStop(1, `hsl(${hue} 32% 40%)`);
    draw.fillStyle = wall;
    draw.fillRect(0, 0, SIZE.width, SIZE.height);
    const skin = `hsl(26 42% ${38 + (hue % 5) * 9}%)`;
    disc(draw, `hsl(${(hue + 170) % 360} 38% 34%)`, x, SIZE.height + 60, 170); // Shoulders.
    draw.fillStyle = skin;
    draw.fillRect(x - 28, y + 40, 56, 70); // Neck.
    disc(draw, `hsl(24 30% ${12 + (hue % 4) * 7}%)`, x, y - 22, 88); // Hair.
    disc(draw, skin, x, y, 76);
    [-27, 27].forEach((side) => disc(draw, '#241a14', x + side, y - 6, 7)); // Eyes.
    draw.strokeStyle = '#241a14';
    draw.lineWidth = 6;
    draw.lineCap = 'round';
    draw.beginPath();
    draw.arc(x, y + 12, 32, 0.2 * Math.PI, 0.8 * Math.PI); // Mouth.
    draw.stroke();
}

/* A page with a heading, lines and a chart. */
function drawScreen(draw: CanvasRenderingContext2D, id: string): void {
    const accent = `hsl(${hueOf(id)} 45% 38%)`;
    const bar = (colour: string, ...box: [number, number, number, number]): void => {
        draw.fillStyle = colour;
        draw.fillRect(...box);
    };
    bar('#fff', 0, 0, SIZE.width, SIZE.height);
    bar(accent, 0, 0, SIZE.width, 44);
    bar('#333', 48, 80, 260, 22);
    [130, 160, 190, 220, 250].forEach((y, at) => bar('#999', 48, y, 260 - at * 18, 10));
    [90, 150, 120, 200, 170].forEach((tall, at) =>
        bar(accent, 360 + at * 46, 300 - tall, 30, tall),
    );
}

/**
 * A picture of somebody who doesn't exist, or of their screen: a `video` that plays inline and has no
 * sound. Where the browser makes no streams, as in jsdom, it stays empty.
 */
export function picture(id: string, source: MediaSource): Picture {
    const element = document.createElement('video');
    Object.assign(element, { playsInline: true, muted: true, autoplay: true });
    // What is seen is said beside it, and the attribute is read by tests in jsdom, too.
    element.setAttribute('playsinline', '');
    element.setAttribute('aria-hidden', 'true');
    Object.assign(element.style, {
        ...{ display: 'block', inlineSize: '100%', blockSize: '100%' },
        objectFit: source === 'screen' ? 'contain' : 'cover',
    });
    const canvas = Object.assign(document.createElement('canvas'), SIZE);
    if (typeof canvas.captureStream !== 'function') return { element, stop: () => undefined };
    const draw = canvas.getContext('2d');
    const stream = canvas.captureStream();
    element.srcObject = stream;
    // Drawn after the stream has begun: Chromium 156 sends a frame when the canvas changes.
    if (draw) (source === 'screen' ? drawScreen : drawFace)(draw, id);
    return {
        element,
        stop: () => {
            stream.getTracks().forEach((track) => track.stop());
            element.srcObject = null;
        },
    };
}

/** The tracks that are open, so that none is left behind. */
export class OpenTracks {
    private readonly open = new Map<Unsubscribe, string>();

    get count(): number {
        return this.open.size;
    }

    /** Whether one with this key is open. */
    has(key: string): boolean {
        return [...this.open.values()].includes(key);
    }

    /** Opens one. What it gives stops it; again, it changes nothing. */
    add(key: string, stop: () => void = () => undefined): Unsubscribe {
        const once = (): void => {
            if (this.open.delete(once)) stop();
        };
        this.open.set(once, key);
        return once;
    }

    /** Stops those with this key, or all. */
    stop(key?: string): void {
        for (const [stop, own] of [...this.open]) if (key === undefined || own === key) stop();
    }
}
