// Nodes of a parsed script.
const isNode = (value) => typeof value?.type === 'string';
const childrenOf = (node) =>
    Object.entries(node)
        .filter(([key]) => key !== 'extra' && !key.toLowerCase().endsWith('comments'))
        .flatMap(([, value]) => value)
        .filter(isNode);

/** Every node with its parent, without calls inside calls: hostile scripts are nested deeply. */
export function nodesOf(root) {
    const found = [];
    const parents = new Map();
    const waiting = [root];
    while (waiting.length) {
        const node = waiting.pop();
        found.push(node);
        for (const child of childrenOf(node).reverse()) {
            parents.set(child, node);
            waiting.push(child);
        }
    }
    return { nodes: found, parentOf: (node) => parents.get(node) };
}

/** The name of a member: `a.name`, `a['name']`. */
export const nameOf = (member) =>
    member?.type?.endsWith('MemberExpression')
        ? member.computed
            ? member.property.value
            : member.property.name
        : undefined;
export const isCall = ({ type }) => type === 'CallExpression' || type === 'OptionalCallExpression';
