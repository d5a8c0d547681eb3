/* Runs inside the swept page: how the rules walk it, through open shadow roots, and name what they
   find. It holds no rule of its own. */
window.sweep = {
    /** Where the story is: the rest of the page is Storybook's. */
    root: () => document.querySelector('#storybook-root') ?? document.body,

    /** Every element of the story and of the kit's own live regions, through open shadow roots. */
    *elements(from = [window.sweep.root(), ...document.querySelectorAll('body > [aria-live]')]) {
        for (const element of from) {
            yield element;
            if (element.shadowRoot) yield* window.sweep.elements(element.shadowRoot.children);
            yield* window.sweep.elements(element.children);
        }
    },

    all: () => [...window.sweep.elements()].slice(1),

    /** The path by which a person finds an element: `c-salus-text-field > input#control`. */
    nameOf(element) {
        const { localName, id, className } = element;
        const mark = id
            ? `#${id}`
            : className && typeof className === 'string'
              ? `.${className.split(' ')[0]}`
              : '';
        const host = element.getRootNode().host;
        return `${host ? `${window.sweep.nameOf(host)} > ` : ''}${localName}${mark}`;
    },

    /** The parent as it is drawn: a slot's host, a shadow root's host. */
    parentOf: (element) =>
        element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null,

    *ancestorsOf(element) {
        for (let one = window.sweep.parentOf(element); one; one = window.sweep.parentOf(one))
            yield one;
    },

    /** Whether sighted people see the element: visually hidden text is clipped to nothing. */
    isShown(element) {
        const { width, height } = element.getBoundingClientRect();
        return (
            width > 1 &&
            height > 1 &&
            element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        );
    },

    /** The text that an element itself holds, without its children's. */
    ownText: (element) =>
        [...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.data)
            .join('')
            .trim(),

    focused() {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element === document.body ? null : element;
    },

    /** Whether an outline of 2 px or more stands out from what it is drawn on. */
    isRing(element) {
        const style = getComputedStyle(element);
        const [width, offset] = [style.outlineWidth, style.outlineOffset].map(parseFloat);
        if (style.outlineStyle === 'none' || width < 2) return false;
        const { sweep } = window;
        // A shadow without blur that spreads further than the ring is what the ring is drawn on.
        const [, shadow, spread] = /^(.+\)) 0px 0px 0px ([\d.]+)px$/.exec(style.boxShadow) ?? [];
        const band = spread > offset + width ? sweep.colour(shadow) : undefined;
        const behind = band?.[3] > 0.99 ? band : sweep.backgroundOf(element);
        return sweep.contrast(sweep.colour(style.outlineColor), behind) >= 3;
    },

    /** What is wrong with how the element shows that it has the focus, if anything. */
    focusProblem(element) {
        const { sweep } = window;
        const labels = [...(element.labels ?? [])];
        const ancestors = [...sweep.ancestorsOf(element)];
        const { nextElementSibling, previousElementSibling } = element;
        const near = [
            element,
            ...ancestors.slice(0, 3),
            ...labels,
            nextElementSibling,
            previousElementSibling,
        ];
        if (!near.some((one) => one && sweep.isRing(one))) return 'has no focus ring that shows';
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = [left + width / 2, top + height / 2];
        let hit = document.elementFromPoint(...at);
        while (hit?.shadowRoot) {
            const deeper = hit.shadowRoot.elementFromPoint(...at);
            if (!deeper || deeper === hit) break;
            hit = deeper;
        }
        const isSeen =
            width <= 1 ||
            (hit !== null &&
                ([hit, ...sweep.ancestorsOf(hit)].some((one) =>
                    [element, ...labels].includes(one),
                ) ||
                    ancestors.includes(hit)));
        return isSeen ? undefined : 'is covered while it has the focus';
    },

    /** A colour as [red, green, blue, opacity], whatever notation it came in. */
    colour(text) {
        window.sweep.brush ??= new OffscreenCanvas(1, 1).getContext('2d', {
            willReadFrequently: true,
        });
        const { brush } = window.sweep;
        brush.clearRect(0, 0, 1, 1);
        brush.fillStyle = text;
        brush.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
    },

    backgroundOf(element) {
        for (const one of window.sweep.ancestorsOf(element)) {
            const colour = window.sweep.colour(getComputedStyle(one).backgroundColor);
            if (colour[3] > 0.99) return colour;
        }
        return window.sweep.canvas();
    },

    /** What a page without a background is drawn on: white, or dark if the page says that it can be. */
    canvas() {
        const probe = document.documentElement.appendChild(document.createElement('i'));
        probe.style.cssText = 'position: fixed; visibility: hidden; background-color: Canvas';
        const colour = window.sweep.colour(getComputedStyle(probe).backgroundColor);
        probe.remove();
        return colour;
    },

    contrast(one, other) {
        const luminance = (colour) => {
            const [r, g, b] = colour.slice(0, 3).map((value) => {
                const part = value / 255;
                return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    },
};
