import type { LightningElement } from 'lwc';
import type { StoryObj } from '@storybook/web-components-vite';
import type { Child, Example } from 'test-support/examples';
import { tagOf } from 'test-support/tag';

type Component = typeof LightningElement;

/** Registers components under their tags, once for the page. */
export function define(components: Readonly<Record<string, Component>>): void {
    for (const [bundle, component] of Object.entries(components)) {
        const tag = tagOf(bundle);
        if (!customElements.get(tag)) customElements.define(tag, component.CustomElementConstructor);
    }
}

function elementOf({ tag, text, slot, properties, children = [] }: Child): HTMLElement {
    const element = document.createElement(tag);
    Object.assign(element, properties);
    if (slot) element.slot = slot;
    if (text) element.textContent = text;
    element.append(...children.map(elementOf));
    return element;
}

/** A story that shows one example, as it is. */
export const story = (bundle: string, { properties, children }: Example): StoryObj => ({
    args: { ...properties },
    render: (args) => elementOf({ tag: tagOf(bundle), properties: args, children }),
});
