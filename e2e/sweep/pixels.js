/* Runs inside the swept page beside page.js: contrast as the screen shows it. The page is drawn with its
   text, without it, and with neither text nor drawings; what differs is the text, and what is behind
   it is known at every pixel. Screenshots are taken from outside (contrast.ts) and read here. */
window.pixels = {
    LARGE: 24, // px; in bold 18.66 (WCAG 2.2, large text).
    SAME: 8, // Of 255: what is behind a line of text is one colour where it differs by less.

    AROUND: 6, // px of what is around a control.
    CONTROLS: 'button, select, textarea, input:not([type=hidden], [type=range], [type=file])',

    /** How the page is drawn. `known` is text in a colour that shows where its letters are. */
    LOOKS: {
        whole: '',
        textless: `*, *::before, *::after, *::marker, ::placeholder, ::file-selector-button {
                -webkit-text-fill-color: INK !important; text-shadow: none !important;
                text-decoration-color: transparent !important; }
            svg text { fill: INK !important; stroke: none !important }`,
        bare: 'svg, svg * { opacity: 0 !important }',
    },

    dress(look, ink = 'transparent') {
        const { pixels, sweep } = window;
        const { LOOKS } = pixels;
        const still = `*, *::before, *::after { transition: none !important; animation-play-state: paused !important;
            caret-color: transparent !important }`;
        const textless = LOOKS.textless.replaceAll('INK', ink);
        pixels.sheet ??= new CSSStyleSheet();
        const roots = sweep.all().flatMap(({ shadowRoot }) => shadowRoot ?? []);
        for (const root of [document, ...roots.filter((one) => !('synthetic' in one))])
            if (!root.adoptedStyleSheets.includes(pixels.sheet))
                root.adoptedStyleSheets = [...root.adoptedStyleSheets, pixels.sheet];
        const rules = { whole: '', textless, known: textless, bare: textless + LOOKS.bare };
        pixels.sheet.replaceSync(look ? still + rules[look] : '');
    },

    /** The part of a box that its scrolling ancestors and the page let through. */
    seenPart(box, element) {
        let { left, top, right, bottom } = box;
        for (const one of window.sweep.ancestorsOf(element)) {
            const { overflowX, overflowY, position } = getComputedStyle(one);
            if (overflowX !== 'visible' || overflowY !== 'visible') {
                const edge = one.getBoundingClientRect();
                left = Math.max(left, edge.left);
                right = Math.min(right, edge.right);
                top = Math.max(top, edge.top);
                bottom = Math.min(bottom, edge.bottom);
            }
            if (position === 'fixed' || one.matches('dialog:modal, :popover-open')) break;
        }
        const { scrollX, scrollY } = window;
        const x = Math.max(0, Math.floor(left + scrollX));
        const y = Math.max(0, Math.floor(top + scrollY));
        const width = Math.ceil(right + scrollX) - x;
        const height = Math.ceil(bottom + scrollY) - y;
        return width > 0 && height > 0 ? { x, y, width, height } : undefined;
    },

    /** Whether a person can get at the element: not behind a modal dialog, not inert. */
    isOpen(element) {
        const line = [element, ...window.sweep.ancestorsOf(element)];
        const modal = window.sweep
            .all()
            .filter((one) => one.matches('dialog:modal'))
            .at(-1);
        return !line.some((one) => one.inert) && (!modal || line.includes(modal));
    },

    ratioOf(element) {
        const { fontSize, fontWeight } = getComputedStyle(element);
        const size = parseFloat(fontSize);
        const { LARGE } = window.pixels;
        return size >= LARGE || (size >= LARGE * 0.7775 && Number(fontWeight) >= 700) ? 3 : 4.5;
    },

    /* The text of a control is in no node that a page can reach. */
    ownWords(element) {
        if (element.matches('select')) return element.selectedOptions[0]?.text ?? '';
        if (element.matches('[type=checkbox], [type=radio], [type=range], [type=hidden]'))
            return '';
        return element.matches('input, textarea') ? element.value || element.placeholder : '';
    },

    /** The box of a control without its borders. */
    insideOf(element) {
        const { left, top } = element.getBoundingClientRect();
        const { clientLeft, clientTop, clientWidth: width, clientHeight: height } = element;
        const [x, y] = [left + clientLeft, top + clientTop];
        return { left: x, top: y, right: x + width, bottom: y + height, width, height };
    },

    /** The boxes of a text, one for each line: the space at which a line breaks has a box of its own. */
    linesOf(range) {
        const lines = [];
        for (const { left, top, right, bottom } of range.getClientRects()) {
            const line = lines.at(-1);
            const touches =
                line &&
                Math.abs(line.top - top) < 1 &&
                Math.abs(line.bottom - bottom) < 1 &&
                left < line.right + 1 &&
                right > line.left - 1;
            if (!touches) {
                lines.push({ left, top, right, bottom });
                continue;
            }
            line.left = Math.min(line.left, left);
            line.right = Math.max(line.right, right);
        }
        return lines.map((line) => ({
            ...line,
            width: line.right - line.left,
            height: line.bottom - line.top,
        }));
    },

    /** Every line of text that is on the screen, as an area of it. */
    texts() {
        const { sweep, pixels } = window;
        const found = [];
        for (const element of sweep.all()) {
            const isControl = pixels.ownWords(element).trim();
            const nodes = [...element.childNodes].filter(
                ({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim(),
            );
            const pseudos = ['::before', '::after'].filter((name) =>
                /"[^"]*\S[^"]*"/.test(getComputedStyle(element, name).content),
            );
            if (!isControl && !nodes.length && !pseudos.length) continue;
            if (element.matches('option, script, style, template')) continue;
            if (!sweep.isShown(element) || !pixels.isOpen(element)) continue;
            const ratio = pixels.ratioOf(element);
            const add = (box, more) => {
                const area = box.width > 1 && box.height > 1 && pixels.seenPart(box, element);
                if (area) found.push({ element, area, ratio, ...more });
            };
            if (isControl) add(pixels.insideOf(element), {});
            for (const node of nodes) {
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of pixels.linesOf(range)) add(box, { node });
            }
            if (pseudos.length) add(element.getBoundingClientRect(), { isPseudo: true });
        }
        return found;
    },

    /** Every drawing on the screen that isn't part of another. */
    marks: () =>
        window.sweep
            .all()
            .filter((element) => element.matches('svg') && !element.parentElement?.closest('svg'))
            .filter((element) => window.sweep.isShown(element) && window.pixels.isOpen(element))
            .map((element) => ({
                element,
                area: window.pixels.seenPart(element.getBoundingClientRect(), element),
                ratio: 3,
            }))
            .filter(({ area }) => area),

    /** Every control that the kit draws, but for a button that reads as a link: its words are underlined. */
    controls: () =>
        window.sweep
            .all()
            .filter((element) => element.matches(window.pixels.CONTROLS))
            .filter((element) => {
                const { appearance, textDecorationLine } = getComputedStyle(element);
                const isNative =
                    element.matches('[type=radio], [type=checkbox]') && appearance !== 'none';
                return !isNative && !textDecorationLine.includes('underline');
            })
            .filter((element) => window.sweep.isShown(element) && window.pixels.isOpen(element))
            .map((element) => ({
                element,
                area: window.pixels.seenPart(element.getBoundingClientRect(), element),
                ratio: 3,
            }))
            .filter(({ area }) => area),

    /** Finds what there is to measure; returns the area of the page that holds it. */
    begin() {
        const { pixels } = window;
        pixels.dress('whole');
        pixels.now = { texts: pixels.texts(), marks: pixels.marks(), controls: pixels.controls() };
        return pixels.begun();
    },

    begun() {
        const { pixels } = window;
        const { texts, marks, controls } = pixels.now;
        const areas = [
            ...[...texts, ...marks].map(({ area }) => area),
            ...controls.map(({ area }) => pixels.widened(area)),
        ];
        if (!areas.length) return undefined;
        const x = Math.min(...areas.map((one) => one.x));
        const y = Math.min(...areas.map((one) => one.y));
        const right = Math.max(...areas.map((one) => one.x + one.width));
        const bottom = Math.max(...areas.map((one) => one.y + one.height));
        return {
            clip: { x, y, width: right - x, height: bottom - y },
            hasMarks: marks.length > 0,
        };
    },

    /* What looks the same has the same name: an element of a component, its colours, what it is on. */
    lookOf(kind, { element }) {
        const { sweep } = window;
        const { color, backgroundColor, borderTopColor, stroke } = getComputedStyle(element);
        const behind = sweep.backgroundOf(element).join();
        const colours = [color, backgroundColor, borderTopColor, stroke, behind].join(' ');
        const [inside, host = ''] = sweep.nameOf(element).split(' > ').reverse();
        return `${kind} ${host} ${inside} ${element.checked ?? ''} ${colours}`;
    },

    /** Keeps of what was found what two pictures show differently, and `seen` doesn't name yet. */
    async keepWhatDiffers(clip, pictures, seen) {
        const { pixels } = window;
        const [one, other] = await Promise.all(pictures.map((picture) => pixels.read(picture)));
        const differs = ({ area }) => {
            for (const at of pixels.places(area, clip, one))
                for (let part = at; part < at + 3; part++)
                    if (Math.abs(one.data[part] - other.data[part]) > 2) return true;
            return false;
        };
        const names = new Set(seen);
        const kept = (kind) =>
            pixels.now[kind].filter((found) => {
                const name = pixels.lookOf(kind, found);
                const isNew = !names.has(name) && differs(found);
                if (isNew) names.add(name);
                return isNew;
            });
        pixels.now = { texts: kept('texts'), marks: kept('marks'), controls: kept('controls') };
        const begun = pixels.begun();
        return begun && { ...begun, names: [...names].filter((name) => !seen.includes(name)) };
    },

    /** An area with what is around it, within the page. */
    widened({ x, y, width, height }) {
        const { AROUND } = window.pixels;
        const [left, top] = [Math.max(0, x - AROUND), Math.max(0, y - AROUND)];
        return {
            x: left,
            y: top,
            width: x + width + AROUND - left,
            height: y + height + AROUND - top,
        };
    },

    async read(picture) {
        const letters = atob(picture);
        const bytes = new Uint8Array(letters.length);
        for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
            colorSpaceConversion: 'none',
        });
        const canvas = new OffscreenCanvas(image.width, image.height);
        const brush = canvas.getContext('2d', { willReadFrequently: true });
        brush.drawImage(image, 0, 0);
        return brush.getImageData(0, 0, image.width, image.height);
    },

    /* The linear light of each of 256 steps, weighed as WCAG 2.2 weighs red, green and blue. */
    lights: [0.2126, 0.7152, 0.0722].map((weight) =>
        Float64Array.from({ length: 256 }, (_, step) => {
            const part = step / 255;
            return weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        }),
    ),

    luminance({ data }, at) {
        const [red, green, blue] = window.pixels.lights;
        return red[data[at]] + green[data[at + 1]] + blue[data[at + 2]];
    },

    contrastAt(one, other, at) {
        const a = window.pixels.luminance(one, at);
        const b = window.pixels.luminance(other, at);
        return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
    },

    /* An area of the page in a picture of `clip`, enlarged by `scale`. */
    boundsOf: ({ x, y, width, height }, clip, picture, scale = 1) => ({
        left: Math.max(0, Math.round((x - clip.x) * scale)),
        top: Math.max(0, Math.round((y - clip.y) * scale)),
        right: Math.min(picture.width, Math.round((x + width - clip.x) * scale)),
        bottom: Math.min(picture.height, Math.round((y + height - clip.y) * scale)),
    }),

    /* The places of an area in a picture of `clip`, enlarged by `scale`, but for those of others. */
    *places(area, clip, picture, scale = 1, others = []) {
        const { pixels } = window;
        const { left, top, right, bottom } = pixels.boundsOf(area, clip, picture, scale);
        for (let row = top; row < bottom; row++)
            for (let column = left; column < right; column++) {
                const isOthers = others.some((other) =>
                    pixels.isWithin(other, clip.x + column / scale, clip.y + row / scale),
                );
                if (!isOthers) yield 4 * (row * picture.width + column);
            }
    },

    /* The same for every pixel of a page, where a generator takes ten times as long. */
    visitPlaces(area, clip, picture, others, visit) {
        const { pixels } = window;
        const { left, top, right, bottom } = pixels.boundsOf(area, clip, picture);
        for (let row = top; row < bottom; row++)
            for (let column = left; column < right; column++) {
                const isOthers =
                    others.length > 0 &&
                    others.some((other) => pixels.isWithin(other, clip.x + column, clip.y + row));
                if (!isOthers) visit(row * picture.width + column);
            }
    },

    isWithin: ({ x, y, width, height }, column, row) =>
        column >= x && column < x + width && row >= y && row < y + height,

    /* What a style draws before or after a text is where that text isn't. */
    othersOf: ({ element, isPseudo }) =>
        isPseudo
            ? window.pixels.now.texts
                  .filter((one) => one.element === element && !one.isPseudo)
                  .map(({ area }) => area)
            : [],

    /**
     * What can't be shown to pass at the first look, which sees each pixel once: the most contrast of
     * any pixel is at most that of the letters, since their edges are mixed with what is behind them.
     */
    firstLook(shown, hidden, areas, clip) {
        const { pixels } = window;
        const [whole, bare] = [shown, hidden].map(({ data }) => new Uint32Array(data.buffer));
        return areas.filter((one) => {
            const { area, ratio, isPseudo } = one;
            const low = [255, 255, 255];
            const high = [0, 0, 0];
            let most = 1;
            let before; // Most pixels are as the one before them, and say nothing new.
            const visit = (pixel) => {
                const isChanged = whole[pixel] !== bare[pixel];
                if (!isChanged && bare[pixel] === before) return;
                before = bare[pixel];
                const at = 4 * pixel;
                for (let part = 0; part < 3; part++) {
                    const value = hidden.data[at + part];
                    if (value < low[part]) low[part] = value;
                    if (value > high[part]) high[part] = value;
                }
                if (isChanged) most = Math.max(most, pixels.contrastAt(shown, hidden, at));
            };
            pixels.visitPlaces(area, clip, shown, pixels.othersOf(one), visit);
            const isPlain = high.every((value, part) => value - low[part] <= pixels.SAME);
            return !(most >= ratio && (isPlain || isPseudo));
        });
    },

    /**
     * The contrast of a control's edge: from around it to what is drawn at its border, or inside of it,
     * where it is the best side that counts, and of that what three in ten lines across it have at least:
     * a dashed border is one.
     */
    edgeOf({ x, y, width, height }, clip, picture, scale = 1) {
        const { pixels } = window;
        const at = (column, row) => {
            const inside = (value, end) => Math.min(end - 1, Math.max(0, Math.round(value)));
            const left = inside((column - clip.x) * scale - 0.5, picture.width);
            const top = inside((row - clip.y) * scale - 0.5, picture.height);
            return 4 * (top * picture.width + left);
        };
        const sides = [
            (along, depth) => [x + along * width, y + depth],
            (along, depth) => [x + along * width, y + height - depth],
            (along, depth) => [x + depth, y + along * height],
            (along, depth) => [x + width - depth, y + along * height],
        ];
        const LINES = 30;
        return Math.max(
            ...sides.map((side) => {
                const lines = Array.from({ length: LINES }, (_, index) => {
                    const along = 0.25 + index / LINES / 2;
                    const around = pixels.luminance(picture, at(...side(along, -4.5)));
                    let most = 1;
                    for (let depth = -2.5; depth < 5; depth += 1 / scale) {
                        const here = pixels.luminance(picture, at(...side(along, depth)));
                        const [high, low] = here > around ? [here, around] : [around, here];
                        most = Math.max(most, (high + 0.05) / (low + 0.05));
                    }
                    return most;
                });
                return lines.sort((a, b) => b - a)[Math.floor(LINES * 0.3)];
            }),
        );
    },

    /** The contrast of the sign in a checked box: of the lightest in it with the darkest. */
    signOf({ x, y, width, height }, clip, picture, scale = 1) {
        const { pixels } = window;
        const area = { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
        let [low, high] = [1, 0];
        for (const at of pixels.places(area, clip, picture, scale)) {
            const here = pixels.luminance(picture, at);
            low = Math.min(low, here);
            high = Math.max(high, here);
        }
        return (high + 0.05) / (low + 0.05);
    },

    /** What doesn't pass of a control: its edge, its sign. */
    partsOf(control, clip, picture, scale) {
        const { pixels } = window;
        const { area, element } = control;
        const parts = [{ kind: 'edge', least: pixels.edgeOf(area, clip, picture, scale) }];
        if (element.checked)
            parts.push({ kind: 'sign', least: pixels.signOf(area, clip, picture, scale) });
        return parts.filter(({ least }) => least < 3);
    },

    /** The first look at a page: how many areas have to be looked at more closely. */
    async look(clip, whole, textless, bare) {
        const { pixels } = window;
        const [one, two, three] = await Promise.all(
            [whole, textless, bare].map((picture) => picture && pixels.read(picture)),
        );
        pixels.doubtful = [
            ...pixels.firstLook(one, two, pixels.now.texts, clip).map((text) => ({
                ...text,
                kind: 'text',
                ink: pixels.inkFor(text.area, clip, two),
            })),
            ...(three
                ? pixels
                      .firstLook(two, three, pixels.now.marks, clip)
                      .map((mark) => ({ ...mark, kind: 'mark' }))
                : []),
            ...pixels.now.controls
                .filter((control) => pixels.partsOf(control, clip, three ?? two).length)
                .map((control) => ({
                    ...control,
                    kind: 'control',
                    area: pixels.widened(control.area),
                    inner: control.area,
                })),
        ];
        return pixels.doubtful.map(({ area, kind, ink }) => ({ area, kind, ink }));
    },

    /* Each letter's box, where there is a node whose letters can be asked for. */
    lettersOf({ node, area }) {
        if (!node || node.data.length > 400) return [area];
        const range = document.createRange();
        const { scrollX, scrollY } = window;
        return [...node.data].flatMap((letter, index) => {
            if (!letter.trim()) return [];
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const { left, top, width, height } = range.getBoundingClientRect();
            const box = { x: left + scrollX, y: top + scrollY, width, height };
            const isInside =
                box.x >= area.x - 1 &&
                box.y >= area.y - 1 &&
                box.x + width <= area.x + area.width + 1 &&
                box.y + height <= area.y + area.height + 1;
            return isInside && width > 0 ? [box] : [];
        });
    },

    /* Black or white, whichever is further from what is behind most of an area. */
    inkFor(area, clip, hidden) {
        let sum = 0;
        let count = 0;
        for (const at of window.pixels.places(area, clip, hidden)) {
            sum += window.pixels.luminance(hidden, at);
            count += 1;
        }
        return sum / count > 0.18 ? 0 : 255;
    },

    /** How far a pixel has gone from what is behind it to the colour of the ink: from 0 to 1. */
    share(known, hidden, at, ink) {
        let way = 0;
        let gone = 0;
        for (let part = at; part < at + 3; part++) {
            way += Math.abs(ink - hidden.data[part]);
            gone += Math.abs(known.data[part] - hidden.data[part]);
        }
        return way > 120 ? gone / way : 0;
    },

    /** The places that letters cover whole; of a faded text they have less than all of the ink. */
    covered(areas, others, { known, hidden, ink, clip, scale }) {
        const { pixels } = window;
        const shares = areas.map((area) =>
            [...pixels.places(area, clip, hidden, scale, others)].map((at) => [
                at,
                pixels.share(known, hidden, at, ink),
            ]),
        );
        const most = shares.flat().reduce((high, [, share]) => Math.max(high, share), 0);
        if (most < 0.05) return [];
        return shares.map((all) =>
            all.filter(([, share]) => share > most * 0.985).map(([at]) => at),
        );
    },

    /**
     * The closer look: enlarged, and with the same text in a known colour, which shows what its letters
     * cover. Of each letter the tenth of it with the least contrast counts.
     */
    async closerLook(index, clip, scale, pictures) {
        const { pixels } = window;
        const doubt = pixels.doubtful[index];
        const { element, ratio, kind } = doubt;
        const [shown, hidden, known] = await Promise.all(
            pictures.map((one) => one && pixels.read(one)),
        );
        if (kind === 'control') {
            const [part] = pixels.partsOf({ ...doubt, area: doubt.inner }, clip, hidden, scale);
            return part && { element: window.sweep.nameOf(element), ratio, ...part };
        }
        const { ink } = doubt;
        const places =
            kind === 'text'
                ? pixels.covered(pixels.lettersOf(doubt), pixels.othersOf(doubt), {
                      known,
                      hidden,
                      ink,
                      clip,
                      scale,
                  })
                : [[...pixels.places(doubt.area, clip, shown, scale)]];
        // Of a drawing, all that it draws; it is known by the better part of it.
        const share = kind === 'text' ? 0.1 : 0.75;
        let least = Infinity;
        for (const letter of places) {
            const ratios = letter
                .map((at) => pixels.contrastAt(shown, hidden, at))
                .filter((here) => kind === 'text' || here > 1.02)
                .sort((a, b) => a - b);
            if (ratios.length < 4) continue;
            least = Math.min(least, ratios[Math.floor(ratios.length * share)]);
        }
        if (!(least < ratio)) return undefined;
        return { element: window.sweep.nameOf(element), kind, ratio, least };
    },
};
