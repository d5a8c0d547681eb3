/* Every example of every component, once, by the rules of axe. Colour and layout are the browser's. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type LightningElement } from 'lwc';
import { installProblemSink } from 'c/salusHostProblems';
import type { Child, Example, Examples } from '../examples';
import { rendered } from '../mount';
import { isTouched } from '../only';
import { tagOf } from '../tag';

type Component = typeof LightningElement;

const LWC = join(__dirname, '../../force-app/main/default/lwc');
const examplesIn = (bundle: string): string =>
    join(LWC, bundle, '__examples__', `${bundle}.examples`);

const bundles = readdirSync(LWC).filter((name) => existsSync(join(LWC, name, `${name}.html`)));
const examples = bundles
    .filter((bundle) => existsSync(`${examplesIn(bundle)}.ts`))
    .flatMap((bundle) => {
        const { default: known } = jest.requireActual<{ default: Examples }>(examplesIn(bundle));
        return Object.entries(known).map(([name, example]) => ({ bundle, name, example }));
    });

const bundleByTag = new Map(bundles.map((bundle) => [tagOf(bundle), bundle]));

function make({ tag, text, slot, properties, children = [] }: Child): Element {
    const bundle = bundleByTag.get(tag);
    const element = bundle
        ? createElement(tag, {
              is: jest.requireActual<{ default: Component }>(`c/${bundle}`).default,
          })
        : document.createElement(tag);
    Object.assign(element, properties);
    if (slot) element.slot = slot;
    if (text) element.textContent = text;
    for (const child of children) element.appendChild(make(child));
    return element;
}

/* Some examples show what a component does about an author's mistake. */
beforeEach(() => {
    installProblemSink(() => {});
});

const show = async (bundle: string, { properties, children }: Example): Promise<Element> => {
    const element = document.body.appendChild(make({ tag: tagOf(bundle), properties, children }));
    await rendered();
    return element;
};

/* A whole page is thousands of computed styles, which jsdom works out one by one. */
jest.setTimeout(60_000);

describe('every example', () => {
    it('is found', () => {
        expect(examples.length).toBeGreaterThan(bundles.length);
    });

    for (const { bundle, name, example } of examples)
        if (isTouched(__filename, 'bundles', bundle))
            it(`is accessible: ${bundle} ${name}`, async () => {
                await expect(await show(bundle, example)).toBeAccessible();
            });
});
