/** Every text, attribute and answer under a node, through shadow roots. */
export function textsUnder(node: Node): string[] {
    const texts = node.nodeType === Node.TEXT_NODE ? [(node as Text).data] : [];
    if (node instanceof Element) {
        texts.push(...[...node.attributes].map(({ value }) => value));
        if (node instanceof HTMLInputElement) texts.push(node.value);
        if (node.shadowRoot) texts.push(...textsUnder(node.shadowRoot));
    }
    return texts.concat(...[...node.childNodes].map(textsUnder));
}

/** Every element under a node, through shadow roots. */
export const elementsUnder = (node: Element): Element[] => {
    const own = [...(node.shadowRoot?.children ?? []), ...node.children];
    return own.flatMap((element) => [element, ...elementsUnder(element)]);
};
