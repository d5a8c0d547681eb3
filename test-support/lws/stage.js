// Mounts one component's example in an owner, purges it, and takes it away again.
import { CANARY } from 'test-support/examples';
import { runningClock } from 'test-support/runningClock';
import examples from 'virtual:mounted';

const { gate } = window;
const stage = document.body.appendChild(document.createElement('main'));
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Every node of the page, through shadow roots: the real ones, since this runs outside the sandbox. */
function* nodesUnder(root) {
    for (const node of root.childNodes) {
        yield node;
        if (node.shadowRoot) yield* nodesUnder(node.shadowRoot);
        yield* nodesUnder(node);
    }
}

function textsOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    const attributes = [...(node.attributes ?? [])].map((attribute) => attribute.value);
    return typeof node.value === 'string' ? [...attributes, node.value] : attributes;
}

const isStyle = (node) => (node.parentNode ?? node).nodeName === 'STYLE';

const canariesUnder = (root) =>
    [...(root ? nodesUnder(root) : [])]
        .filter((node) => !isStyle(node))
        .flatMap(textsOf)
        .filter((text) => text.includes(CANARY)).length;

let restoreClock = () => undefined;
const component = () => stage.firstElementChild?.shadowRoot?.firstElementChild;

Object.assign(gate, {
    bundles: Object.keys(examples),

    /** What a bundle’s first example gives it; functions as well. */
    propertiesOf: (bundle) => examples[bundle].properties,

    /** How many places of the page hold the text that stands for a person's value. */
    canaries: () => canariesUnder(document.body),

    /** The same inside the component alone: what stands between its tags is its owner's. */
    canariesInside: () => canariesUnder(component()?.shadowRoot),

    async mount(bundle) {
        const { id, tag, now, values } = examples[bundle];
        if (now) restoreClock = gate.load('c/salusHostClock').installClock(runningClock(now));
        const owner = gate.create(id, tag);
        owner.take(values);
        stage.appendChild(owner);
        await frame();
        await frame();
        return gate.isRendered();
    },

    /** Whether the component's own root holds anything, or it says itself that it is never seen. */
    isRendered: () =>
        (component() && getComputedStyle(component()).display === 'none') ||
        [...(component()?.shadowRoot?.childNodes ?? [])].some((node) => node.nodeName !== 'STYLE'),

    /** Whether the component can be seen although its owner set `hidden` on it. */
    isShownWhileHidden() {
        const shown = component();
        if (!shown) return false;
        shown.hidden = true;
        const { display } = getComputedStyle(shown);
        shown.hidden = false;
        return display !== 'none';
    },

    isSynthetic: () => Boolean(stage.firstElementChild?.shadowRoot?.synthetic),

    focused() {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!element || element === document.body) return undefined;
        const { localName, type, readOnly, value } = element;
        return { localName, type, readOnly, value };
    },

    /** The components drop what they hold while the owner still keeps its copies. */
    async purge() {
        gate.load('c/salusHostPhi').purgeAll('lock');
        await frame();
    },

    /** The owner drops its copies too, as an app does on its boundary's `purge` event. */
    async drop() {
        stage.firstElementChild.drop();
        await frame();
    },

    async unmount() {
        stage.replaceChildren();
        await frame();
        restoreClock();
        const left = [...document.body.children].filter((element) => !atFirst.has(element));
        return left.filter((element) => !isAnnouncer(element)).map((element) => element.localName);
    },
});

/* An author’s mistake in an example fails the gate. */
gate.load('c/salusHostProblems').installProblemSink((problem) => console.error(problem.message));

/* The sandbox's own iframe and the page's scripts; the announcer's regions belong to the page, too. */
const atFirst = new Set(document.body.children);
const isAnnouncer = (element) => element.matches('[aria-live]');
