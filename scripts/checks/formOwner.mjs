// Each native control has `form=""`, so that it never joins a form of the page: in synthetic shadow an
// inner control would, and its answer would leave with that form. No element has the empty id, not even
// by script; any other word is an id that a form of the page may have (Chromium 156, Firefox 153).
import { parse } from '@lwc/template-compiler';
import { LWC } from '../kit.mjs';

const CONTROL = /^(button|fieldset|input|object|output|select|textarea)$/;

const nodesIn = (node) => [
    node,
    ...(node.children ?? []).flatMap(nodesIn),
    ...(node.else ? nodesIn(node.else) : []),
];

const isOwned = ({ name, attributes = [] }) =>
    CONTROL.test(name ?? '') &&
    attributes.find((attribute) => attribute.name === 'form')?.value.value !== '';

function ownedLines(html) {
    const { root } = parse(html, { apiVersion: 66 });
    const nodes = root ? nodesIn(root) : [];
    return nodes.filter(isOwned).map(({ location }) => location.startLine);
}

export const formOwner = (tree) =>
    tree
        .files(LWC)
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) =>
            ownedLines(tree.read(file)).map(
                (line) => `${file}:${line}: a control that may join a form: give it form=""`,
            ),
        );
