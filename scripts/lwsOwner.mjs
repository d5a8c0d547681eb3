// Generates, from one example, the component that a page author would write around it: its template
// has the tag and its slotted content, its fields have the values of the app.
import { tagOf } from './kit.mjs';

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const attributeOf = (tag, property) =>
    tag.startsWith('c-') ? kebab(property) : property.toLowerCase();

const rootOf = (bundle, { properties, children }) => ({ tag: tagOf(bundle), properties, children });

function templateOf({ tag, slot, properties = {}, text, children = [] }, nextName) {
    const attributes = Object.keys(properties).map(
        (property) => `${attributeOf(tag, property)}={${nextName()}}`,
    );
    if (slot) attributes.push(`slot="${slot}"`);
    const words = text === undefined ? '' : `{${nextName()}}`;
    const inside = children.map((child) => templateOf(child, nextName)).join('');
    const isVoid = ['input', 'br', 'hr', 'img'].includes(tag);
    const opened = `<${[tag, ...attributes].join(' ')}>`;
    return isVoid ? opened : `${opened}${words}${inside}</${tag}>`;
}

/* As an app drops a person's value: text becomes empty, a list has nothing in it. */
const DROP = `
const holds = (value, depth = 0) =>
    typeof value === 'string'
        ? value.includes('CANARY')
        : depth < 8 && value !== null && typeof value === 'object' &&
          Object.values(value).some((inside) => holds(inside, depth + 1));
const emptied = (value) => (typeof value === 'string' ? '' : Array.isArray(value) ? [] : undefined);
`;

/** The owner of an example, `bundle` or `bundle example`: its own name, its tag and its two files. */
export function ownerOf(mounted, example) {
    const [bundle, ...others] = mounted.split(' ');
    let count = 0;
    const html = `<template>${templateOf(rootOf(bundle, example), () => `v${count++}`)}</template>\n`;
    const names = Array.from({ length: count }, (_, i) => `v${i}`);
    const name = ['ownerOf', bundle, ...others].reduce(
        (start, word) => start + word[0].toUpperCase() + word.slice(1),
    );
    const js = `import { LightningElement, api } from 'lwc';
${DROP}
export default class Owner extends LightningElement {
    ${names.map((field) => `${field};`).join('\n    ')}
    @api take(values) {
        ${names.map((field, i) => `this.${field} = values[${i}];`).join('\n        ')}
    }
    @api drop() {
        ${names.map((field) => `if (holds(this.${field})) this.${field} = emptied(this.${field});`).join('\n        ')}
    }
}
`;
    return { name, tag: tagOf(name), html, js };
}
