// Label, hint, help and error are the same markup in every field. LWC templates can't share a part, so
// each field repeats it, and this check compares it with what the scaffolder writes. No template binds
// what a person typed: LWC (9.4) keeps the virtual nodes of the last rendering, with what was bound in
// them, after a purge.
import { parse } from '@lwc/template-compiler';
import { bundleOf, isFieldCode } from '../kit.mjs';
import { QUESTION } from '../scaffold/field.mjs';

const LABEL =
    /<(label|legend|p)\b([^>]*) class="label"([^>]*) data-hidden=\{isLabelHidden\}>\s*(\{shownLabel\}.*?)<\/\1>(.*?<p id="error"[^>]*>\{errorLine\}<\/p>)/s;

const plain = (markup) => markup.replace(/\s+/g, ' ').trim();

/* A group has a legend, or a paragraph, where a lone control has a label. */
function questionOf(html) {
    const [, , , , label, rest] = LABEL.exec(html) ?? [];
    return rest && plain(`${label}</label>${rest}`);
}

const isField = (tree, { name, path }) =>
    tree.has(`${path}/${name}.ts`) && isFieldCode(tree.read(`${path}/${name}.ts`));

const nodesIn = (node) => [
    node,
    ...(node.children ?? []).flatMap(nodesIn),
    ...(node.else ? nodesIn(node.else) : []),
];

/* LWC makes a property of some attributes. */
const given = ({ attributes = [], properties = [] }, name) =>
    [...attributes, ...properties].find((one) => (one.attributeName ?? one.name) === name)?.value;

const isBound = (value) => value !== undefined && value.type !== 'Literal';

/* A radio's and a checkbox's value is an index. A type that is bound may be any. */
const isTypedInto = (node) =>
    node.name === 'textarea' ||
    (node.name === 'input' && !/^(radio|checkbox)$/.test(given(node, 'type')?.value));

/* What stands between the tags of a text area is its value. */
const hasBoundText = ({ name, children }) =>
    name === 'textarea' && children.some(({ value }) => isBound(value));

/* A field inside a field holds a part of the answer. */
function bindsAnswer(node, fields) {
    if (!isTypedInto(node) && !fields.has(bundleOf(node.name ?? ''))) return false;
    return isBound(given(node, 'value')) || hasBoundText(node);
}

function boundLines(html, fields) {
    const { root } = parse(html, { apiVersion: 66 });
    const nodes = root ? nodesIn(root) : [];
    return nodes
        .filter((node) => bindsAnswer(node, fields))
        .map(({ location }) => location.startLine);
}

export function fieldMarkup(tree) {
    const bundles = tree.bundles.filter((bundle) => isField(tree, bundle));
    const fields = new Set(bundles.map(({ name }) => name));
    const files = bundles.map(({ name, path }) => `${path}/${name}.html`).filter(tree.has);
    return files.flatMap((file) => {
        const html = tree.read(file);
        const isOther = questionOf(html) !== plain(QUESTION);
        return [
            ...(isOther
                ? [`${file}: label, hint, help and error differ from those of other fields`]
                : []),
            ...boundLines(html, fields).map(
                (line) => `${file}:${line}: binds a typed text: set it in showAnswer()`,
            ),
        ];
    });
}
