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

    /** A colour as [red, green, blue, opacity], whatever notation it came in. */
    colour(text) {
        window.sweep.canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
            willReadFrequently: true,
        });
        const { canvas } = window.sweep;
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = text;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
    },

    backgroundOf(element) {
        for (const one of window.sweep.ancestorsOf(element)) {
            const colour = window.sweep.colour(getComputedStyle(one).backgroundColor);
            if (colour[3] > 0.99) return colour;
        }
        return matchMedia('(prefers-color-scheme: dark)').matches
            ? [0, 0, 0, 1]
            : [255, 255, 255, 1];
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
