/* What is left makes sense of the rest: styles, and the names that ARIA points at. */
const KEPT = new Set(['class', 'id']);

/**
 * Empties every text and attribute in a component's template, at once and by hand: a component that
 * has left the page is not rendered again. What is between its tags belongs to its owner and stays.
 */
export function emptyTemplate(root: ParentNode): void {
    for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'style') continue;
        for (const { name } of [...element.attributes])
            if (!KEPT.has(name)) element.removeAttribute(name);
        for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = ''; // Node.TEXT_NODE
    }
}
