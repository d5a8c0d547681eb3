/* In jsdom 20 `:focus-within` doesn't look into a shadow root or a slot, as a browser does. */
const { matches } = Element.prototype;

/** The element with the focus, down through shadow roots. */
export function focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
}

const parentOf = (node: Node): Node | null =>
    (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

function isFocusWithin(element: Element): boolean {
    let node: Node | null = focused();
    while (node && node !== element) node = parentOf(node);
    return node === element;
}

Object.assign(Element.prototype, {
    matches(this: Element, selector: string): boolean {
        return selector === ':focus-within' ? isFocusWithin(this) : matches.call(this, selector);
    },
});
