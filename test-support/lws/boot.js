// A page of our own around the real security sandbox. The platform compiler's output is AMD; this
// is a small loader that runs each namespace in its own sandbox, as Lightning Web Runtime's does.
import * as lwc from 'lwc';
import { evaluateFunction, wrapDependency } from '@locker/sandbox';

const sandboxed = !new URLSearchParams(location.search).has('nolws');
const modules = new Map([
    ['lwc', { exports: lwc }],
    ['lwr/environment', { exports: { isServer: false } }],
]);

/* A bundle that is only a stylesheet comes as `define(id, factory)`. */
window.define = (id, deps, factory) =>
    modules.set(id, factory ? { deps, factory } : { deps: [], factory: deps });

function load(id) {
    const module = modules.get(id);
    if (!module) throw new Error(`module not provided: ${id}`);
    return (module.exports ??= evaluate(id, module));
}

function evaluate(id, { deps, factory }) {
    const namespace = id.split('/')[0];
    const isPlatform = namespace.startsWith('@') || namespace === 'lightning';
    const exports = {};
    // The mark lets a module write to its exports later, through the sandbox's membrane.
    if (sandboxed) Reflect.defineProperty(exports, Symbol.for('@@lockerLiveValue'), {});
    const dependency = (dep) => {
        if (dep === 'exports') return exports;
        const value = load(dep);
        return sandboxed && dep === 'lwc' ? wrapDependency(value, 'lwc', namespace) : value;
    };
    const source = `//# sourceURL=modules/${id}.js\n`;
    const run =
        sandboxed && !isPlatform
            ? evaluateFunction(namespace, factory, undefined, source)
            : factory;
    const result = run(...deps.map(dependency));
    return deps.includes('exports') ? exports : result;
}

/* An error from inside the sandbox is a proxy, which a browser's own report can't read. */
const errors = [];
const noted = (error) => errors.push(String(error?.message ?? error));
window.addEventListener('error', (event) => noted(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => noted(event.reason));

/** What the tests drive the page with. It stands outside the sandbox, like a person's browser. */
window.gate = {
    sandboxed,
    load,
    errors,
    create(id, tag) {
        const exported = load(id);
        return lwc.createElement(tag, { is: exported.default ?? exported });
    },
};
