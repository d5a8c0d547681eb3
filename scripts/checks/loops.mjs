// A loop has its parent to itself: LWC (9.4) compares the children beside a loop by moving them, and
// what is moved leaves the page for a moment: it loses the focus, and a field drops its answer.
import { parse } from '@lwc/template-compiler';
import { LWC } from '../kit.mjs';

const BLOCK = /^(If|IfBlock|ElseifBlock|ElseBlock|ForEach|ForOf|Iterator)$/;
const isLoop = ({ type }) => /^For|^Iterator/.test(type);
const isShown = ({ type }) => type !== 'Text' && type !== 'Comment';

/* An `lwc:else` hangs on its `lwc:if`. */
const inside = ({ children = [], else: other }) => [...children, ...(other ? [other] : [])];

/* What a conditional holds stands among the children of the element around it. */
const childrenOf = (node) =>
    inside(node).flatMap((child) =>
        BLOCK.test(child.type) && !isLoop(child) ? childrenOf(child) : [child],
    );

function crowded(node) {
    const shown = childrenOf(node).filter(isShown);
    const deeper = inside(node).flatMap(crowded);
    const loop = BLOCK.test(node.type) ? undefined : shown.find(isLoop);
    return loop && shown.length > 1 ? [loop.location.startLine, ...deeper] : deeper;
}

function linesOf(html) {
    const { root } = parse(html, { apiVersion: 66 });
    return root ? [...new Set(crowded(root))] : [];
}

export const loops = (tree) =>
    tree
        .files(LWC)
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) =>
            linesOf(tree.read(file)).map(
                (line) => `${file}:${line}: a loop beside others: give it an element of its own`,
            ),
        );
