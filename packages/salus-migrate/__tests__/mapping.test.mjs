// The mapping names what Lightning has and what the kit has, all of the one and nothing but the other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { customElementsManifest } from '../../../scripts/api/manifest.mjs';
import { FROM_LIGHTNING, fromLightningPage } from '../../../scripts/fromLightning.mjs';
import { ROOT } from '../../../scripts/kit.mjs';
import { hooks, kindsOf, nameIn, tags } from '../outcome.mjs';
import { lightning, lightningHooks } from './lightning.mjs';

const kit = new Map(
    customElementsManifest()
        .modules.flatMap(({ declarations }) => declarations)
        .map((declaration) => [declaration.tagName, declaration]),
);
const sorted = (names) => [...names].sort();
/* The native event of a press: no class fires it by a name. */
const NATIVE = ['click'];

/* What the mapping promises of the kit and the kit doesn't have, in sentences. */
function problemsOf({ to, mark, properties, methods, events }, declarations) {
    const declared = declarations.get(to);
    if (!declared) return [`${to} is not in the kit`];
    const { members = [], events: fired = [] } = declared;
    const has = (kind) => (name) =>
        members.some((one) => one.name === name && (one.kind === 'method') === (kind === 'method'));
    const member = (name) => members.find((one) => one.name === name);
    const valueProblems = (name, values) => {
        const { choices } = member(name) ?? {};
        return values
            .filter((value) => value !== null && choices && !choices.includes(value))
            .map((value) => `${to} has no ${name} “${value}”`);
    };
    const missing = (outcomes, isThere, sort) =>
        Object.values(outcomes)
            .map(nameIn)
            .filter((name) => name && !isThere(name))
            .map((name) => `${to} has no ${sort} ${name}`);
    return [
        ...missing(properties, has('field'), 'property'),
        ...missing(methods, has('method'), 'method'),
        ...missing(
            events,
            (name) => NATIVE.includes(name) || fired.some((one) => one.name === name),
            'event',
        ),
        ...Object.values(properties).flatMap((outcome) =>
            outcome.to ? valueProblems(outcome.to, Object.values(outcome.values)) : [],
        ),
        ...(mark ? missing({ mark: mark[0] }, has('field'), 'property') : []),
        ...(mark ? valueProblems(mark[0], [mark[1]]) : []),
    ];
}

for (const tag of Object.keys(tags)) {
    test(`${tag}: every property, method and event of Lightning’s is there, and no other`, () => {
        const { properties, methods, events } = lightning(tag);
        if (tag === 'lightning-file-upload') events.add('uploadfinished'); // Of its reference page.
        const [kind] = kindsOf(tag);
        const own = kindsOf(tag).flatMap((one) => Object.keys(one.properties));
        assert.deepEqual(sorted(new Set(own)), sorted(properties));
        assert.deepEqual(sorted(Object.keys(kind.methods)), sorted(methods));
        assert.deepEqual(sorted(Object.keys(kind.events)), sorted(events));
    });
    for (const kind of kindsOf(tag).filter(({ to }) => to))
        test(`${tag} ${kind.name}: what it becomes is in the kit`, () => {
            assert.deepEqual(problemsOf(kind, kit), []);
        });
}

test('lightning-input: every type is there, and no other', () => {
    const { types } = lightning('lightning-input');
    assert.deepEqual(sorted(Object.keys(tags['lightning-input'].kinds)), sorted(types));
});

test('every styling hook is there, and no other; every token is of the kit', () => {
    assert.deepEqual(sorted(Object.keys(hooks)), sorted(lightningHooks()));
    const tokens = new Set(
        [...kit.values()].flatMap(({ cssProperties = [] }) =>
            cssProperties.map(({ name }) => name),
        ),
    );
    const unknown = Object.values(hooks).filter((token) => token && !tokens.has(token));
    assert.deepEqual(unknown, []);
});

test('a name, a value and a component that the kit hasn’t are found', () => {
    const [kind] = kindsOf('lightning-button');
    const planted = { ...kind, properties: { label: 'caption', variant: kind.properties.variant } };
    assert.deepEqual(problemsOf(planted, kit), ['c-salus-button has no property caption']);
    const value = { to: 'variant', values: { brand: 'loud' } };
    assert.deepEqual(problemsOf({ ...kind, properties: { variant: value } }, kit), [
        'c-salus-button has no variant “loud”',
    ]);
    assert.deepEqual(problemsOf({ ...kind, to: 'c-salus-lever' }, kit), [
        'c-salus-lever is not in the kit',
    ]);
});

test('the page is written from the mapping', async () => {
    const written = readFileSync(join(ROOT, FROM_LIGHTNING), 'utf8');
    assert.equal(written, await fromLightningPage(), 'run `node scripts/fromLightning.mjs`');
});
