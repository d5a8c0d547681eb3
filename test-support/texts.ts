interface Contents {
    readonly elements: readonly Element[];
    readonly texts: readonly string[];
}

/** What is under a node, through shadow roots: each element, and each text, attribute and answer. */
export function contentsOf(root: Node): Contents {
    const elements: Element[] = [];
    const texts: string[] = [];
    const read = (node: Node): void => {
        if (node instanceof Text) texts.push(node.data);
        if (node instanceof Element) {
            elements.push(node);
            for (const name of node.getAttributeNames()) texts.push(node.getAttribute(name) ?? '');
            if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
                texts.push(node.value);
            if (node.shadowRoot) read(node.shadowRoot);
        }
        // In jsdom `children` is slow, since it is looked up by names, too.
        node.childNodes.forEach(read);
    };
    read(root);
    return { elements, texts };
}

/** Every text, attribute and answer under a node, through shadow roots. */
export const textsUnder = (node: Node): readonly string[] => contentsOf(node).texts;

/** Every element under an element, through shadow roots. */
export const elementsUnder = (element: Element): readonly Element[] =>
    contentsOf(element).elements.slice(1);
