import { createElement, type LightningElement } from 'lwc';
import type { StoryObj } from '@storybook/web-components-vite';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import type { Child, Example } from 'test-support/examples';
import { runningClock } from 'test-support/runningClock';
import { tagOf } from 'test-support/tag';

type Component = typeof LightningElement;

const components = new Map<string, Component>();

/** Makes components known by their tags. LWC itself registers each when it is first made: a tag
 *  that a page has registered can't stand in another component's template (LWC 9.4). */
export function define(known: Readonly<Record<string, Component>>): void {
    for (const [bundle, component] of Object.entries(known))
        components.set(tagOf(bundle), component);
}

function make(tag: string): HTMLElement {
    const is = components.get(tag);
    return is ? createElement(tag, { is }) : document.createElement(tag);
}

/** An element as an author would write it, with its children. */
export function elementOf({ tag, text, slot, properties, children = [] }: Child): HTMLElement {
    const element = make(tag);
    Object.assign(element, properties);
    if (slot) element.slot = slot;
    if (text) element.textContent = text;
    element.append(...children.map(elementOf));
    return element;
}

/* What a dialog is opened by. */
type Openable = HTMLElement & { readonly show?: () => void; readonly ask?: () => void };

function besideItsOpener(element: Openable, words: string): HTMLElement {
    const both = document.createElement('div');
    const opener = elementOf({ tag: 'c-salus-button', properties: { label: words } });
    opener.addEventListener('click', () => (element.ask ? element.ask() : element.show?.()));
    both.append(opener, element);
    return both;
}

/** A story that shows one example, as it is. */
export const story = (
    bundle: string,
    { properties, children, now, opener, isReported }: Example,
): StoryObj => ({
    beforeEach: () => {
        const restores = [
            ...(now ? [installClock(runningClock(now))] : []),
            ...(isReported ? [installProblemSink(() => {})] : []),
        ];
        return () => restores.forEach((restore) => restore());
    },
    args: { ...properties },
    render: (args) => {
        const element = elementOf({ tag: tagOf(bundle), properties: args, children });
        return opener ? besideItsOpener(element, opener) : element;
    },
});
