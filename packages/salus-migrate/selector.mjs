// Writes the tags of a selector again. A tag may have become several: then it becomes a list of them.
import parser from 'postcss-selector-parser';
import { tags } from './outcome.mjs';
import { attribute, isExpression } from './parseTemplate.mjs';

/* Stands for `${…}` in a selector. */
export const HOLE = '\uE000';

const isLightning = (node) => node.type === 'tag' && Object.hasOwn(tags, node.value.toLowerCase());

/* The parts that are said of one element: `lightning-input.wide[data-id="a"]`. */
function compoundOf(tag) {
    const { nodes } = tag.parent;
    const first = nodes.indexOf(tag);
    const next = nodes.findIndex((node, at) => at > first && node.type === 'combinator');
    return nodes.slice(first + 1, next < 0 ? undefined : next);
}

/* Whether the template says that an element isn't meant: what is known at run time only may be. */
function isExcluded(element, node) {
    const of = (name) => attribute(element, name)?.value;
    const isFixed = (value) => value !== undefined && !isExpression(value);
    if (node.type === 'class') {
        const classes = of('class') ?? '';
        return (
            !isExpression(classes) &&
            !node.value.includes(HOLE) &&
            !classes.split(/\s+/).includes(node.value)
        );
    }
    if (node.type !== 'attribute') return false;
    const value = of(node.attribute);
    if (value === undefined) return node.attribute.startsWith('data-');
    return (
        node.operator === '=' &&
        !node.value.includes(HOLE) &&
        isFixed(value) &&
        value !== node.value
    );
}

/** The elements of the templates that a tag of a selector may be. */
function elementsFor(node, elements) {
    const named = elements.filter(({ element }) => element.tag === node.value.toLowerCase());
    const parts = compoundOf(node);
    const meant = named.filter(({ element }) => !parts.some((part) => isExcluded(element, part)));
    return meant.length ? meant : named;
}

const combinations = (lists) =>
    lists.reduce((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]]);

/* One selector of a list, once for each combination of what its tags have become. */
function written(selector, text, elements) {
    const tagNodes = [];
    selector.walkTags((node) => {
        if (isLightning(node)) tagNodes.push(node);
    });
    const found = tagNodes.map((node) => elementsFor(node, elements));
    if (found.some((list) => !list.length))
        return { say: 'no template of its bundle has such a tag' };
    const choices = found.map((list) => [
        ...new Set(list.map(({ to, element }) => to ?? element.tag)),
    ]);
    const isNested = tagNodes.some(({ parent }) => parent !== selector);
    if (isNested && choices.some((list) => list.length > 1))
        return { say: 'its tag has become several' };
    const [start, end] = [selector.sourceIndex, selector.sourceIndex + selector.toString().length];
    const texts = combinations(choices).map((chosen) => {
        let [next, from] = ['', start];
        tagNodes.forEach((node, at) => {
            next += text.slice(from, node.sourceIndex) + chosen[at];
            from = node.sourceIndex + node.value.length;
        });
        return next + text.slice(from, end);
    });
    const rest = texts.slice(1).map((one) => one.trim());
    return { text: [texts[0], ...rest].join(', '), elements: found.flat() };
}

/**
 * What a selector becomes: its `text`, and the `elements` that it may find; or what to `say` where that
 * isn't sure. Undefined where it names no tag of Lightning's.
 */
export function moveSelector(text, elements) {
    let root;
    try {
        root = parser().astSync(text);
    } catch {
        return Object.keys(tags).some((tag) => text.includes(tag))
            ? { say: 'it is no selector that can be read' }
            : undefined;
    }
    let names = false;
    root.walkTags((node) => {
        names ||= isLightning(node);
    });
    if (!names) return undefined;
    const parts = root.nodes.map((selector) => written(selector, text, elements));
    const unsure = parts.find(({ say }) => say);
    if (unsure) return unsure;
    return {
        text: parts.map((part) => part.text).join(','),
        elements: parts.flatMap((part) => part.elements),
    };
}
