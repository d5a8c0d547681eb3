import { createElement, type LightningElement } from 'lwc';
import { tagOf } from './tag';

type Properties = Readonly<Record<string, unknown>>;

/** Puts a component into the page, with its properties, the way a parent would. */
export function mount<T extends HTMLElement = HTMLElement & Record<string, never>>(
    bundle: string,
    is: typeof LightningElement,
    properties: Properties = {},
    parent: Element = document.body,
): T {
    const element = createElement(tagOf(bundle), { is });
    Object.assign(element, properties);
    parent.appendChild(element);
    return element as unknown as T;
}

/** Takes everything out of the page again. */
export function unmountAll(): void {
    document.body.replaceChildren();
    document.head.querySelectorAll('title').forEach((title) => title.remove());
}

/** Waits for LWC to render what was changed. */
export async function rendered(): Promise<void> {
    await Promise.resolve();
    await Promise.resolve();
}
