// The elements of a template in order, each with where its parts are in the text.
import { parseFragment } from 'parse5';

const childrenOf = (node) => node.content?.childNodes ?? node.childNodes ?? [];

function attributesOf({ attrs, sourceCodeLocation }) {
    return attrs.map(({ name, prefix, value }) => {
        const written = prefix ? `${prefix}:${name}` : name;
        const { startOffset: start, endOffset: end } = sourceCodeLocation.attrs[written];
        return { name: written, value, start, end };
    });
}

/** Undefined for a file that is no template of LWC. */
export function parseTemplate(text) {
    const root = parseFragment(text, { sourceCodeLocationInfo: true });
    const tops = root.childNodes.filter(({ tagName }) => tagName);
    if (tops.length === 0 || tops[0].tagName !== 'template') return undefined;
    const elements = [];
    // A stack of its own: hostile templates are nested deeper than calls may be.
    const waiting = [...root.childNodes].reverse().map((node) => ({ node, parent: undefined }));
    while (waiting.length) {
        const { node, parent } = waiting.pop();
        const at = node.sourceCodeLocation;
        let owner = parent;
        if (node.tagName && at?.startTag) {
            owner = {
                tag: node.tagName,
                parent,
                start: at.startTag.startOffset,
                endOfStart: at.startTag.endOffset,
                end: at.endTag?.startOffset,
                attributes: attributesOf(node),
            };
            elements.push(owner);
        }
        for (const child of [...childrenOf(node)].reverse())
            waiting.push({ node: child, parent: owner });
    }
    return elements;
}

export const attribute = (element, name) => element.attributes.find((one) => one.name === name);

/** Whether a value is worked out at run time: `{value}`. */
export const isExpression = (value) => value.startsWith('{');
