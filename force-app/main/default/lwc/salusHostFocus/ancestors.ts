const parentOf = (node: Node): Node | null =>
    (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/** A node and all that it is in, through slots and shadow roots, the nearest first. */
export function withAncestors(node: Node): readonly Node[] {
    const nodes: Node[] = [];
    for (let one: Node | null = node; one; one = parentOf(one)) nodes.push(one);
    return nodes;
}
