// Odd and hostile files: nothing throws, and nothing outside of the moved tags is touched.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { migrate } from '../migrate.mjs';
import { parseTemplate } from '../parseTemplate.mjs';
import { moveScript } from '../script.mjs';
import { moveTemplate } from '../template.mjs';

const TAGS = [
    'lightning-input',
    'lightning-button',
    'lightning-combobox',
    'div',
    'table',
    'tr',
    'svg',
    'template',
    'select',
    'p',
];
const ODD = [
    ...[
        '<',
        '>',
        '</',
        '/>',
        '"',
        "'",
        '=',
        '{',
        '}',
        '{{',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&#0;',
    ],
    ...[
        '\0',
        '\r',
        '\r\n',
        '\n',
        '\u202E',
        '\u200B',
        '\uFEFF',
        '\uD800',
        '👩🏽‍⚕️',
        'ة',
        '${x}',
        '`',
        '\\',
        'é',
    ],
];
const tag = fc.constantFrom(...TAGS);
const attribute = fc.oneof(
    fc.constantFrom(
        'label="A"',
        'type="number"',
        'type={t}',
        "type='email'",
        'min=1',
        'variant=brand',
        'lwc:spread={a}',
        'onchange={h}',
        'TYPE=x',
        'placeholder',
        'label=A/',
        '"',
        'xlink:href="a"',
        '__proto__=1',
    ),
    fc.constantFrom(...ODD),
);
const start = fc
    .tuple(tag, fc.array(attribute, { maxLength: 5 }))
    .map(([name, given]) => `<${[name, ...given].join(' ')}>`);
const whole = fc
    .tuple(start, tag, fc.string())
    .map(([first, last, text]) => `${first}${text}</${last}>`);
const right = fc
    .tuple(fc.constantFrom(...TAGS.slice(0, 3)), fc.array(attribute, { maxLength: 4 }))
    .map(([name, given]) => `<${[name, ...given].join(' ')}></${name}>`);
const template = fc
    .array(
        fc.oneof(
            start,
            whole,
            right,
            right,
            fc.constantFrom(...ODD),
            tag.map((name) => `</${name}>`),
        ),
        { maxLength: 20 },
    )
    .map((parts) => `<template>${parts.join('')}</template>`);
const seeded = { seed: 20261130, numRuns: 3000 };

/* The text without the tags of some elements. */
function outside(text, elements) {
    const tags = elements.flatMap(({ start: at, endOfStart, end, tag: name }) => [
        [at, endOfStart],
        [end, end + 2 + name.length],
    ]);
    let [kept, from] = ['', 0];
    for (const [at, to] of tags.sort(([a], [b]) => a - b)) {
        kept += text.slice(from, at);
        from = to;
    }
    return kept + text.slice(from);
}

test('templates', () => {
    let changed = 0;
    fc.assert(
        fc.property(template, (text) => {
            const result = moveTemplate(text);
            const moved = result.elements.filter(({ to }) => to);
            if (!moved.length) return assert.equal(result.text, text);
            changed += 1;
            const before = parseTemplate(text);
            const after = parseTemplate(result.text);
            assert.equal(after.length, before.length);
            const at = moved.map(({ element }) =>
                before.findIndex(({ start: s }) => s === element.start),
            );
            return assert.equal(
                outside(
                    result.text,
                    at.map((index) => after[index]),
                ),
                outside(
                    text,
                    moved.map(({ element }) => element),
                ),
            );
        }),
        seeded,
    );
    assert.ok(changed > 500, `${changed}`);
});

const WORDS = [
    'a.querySelector(',
    "'lightning-input'",
    '`lightning-input[data-id="${',
    '}"]`',
    ')',
    'const x =',
    'x',
    '.checked',
    ';',
    '{',
    '}',
    'class A',
    '(e) =>',
    'e.target',
    '@api',
    '=',
    '/',
    '"',
    '\\u{',
    'import',
    'await',
    ',',
    '[',
    ']',
    '`',
    '#a',
    '<T>',
];

test('scripts', () => {
    const { elements } = moveTemplate(
        '<template><lightning-input label="A" data-id="a"></lightning-input><lightning-input type="number" label="A" data-id="b"></lightning-input></template>',
    );
    fc.assert(
        fc.property(
            fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...ODD), fc.string()), {
                maxLength: 25,
            }),
            fc.constantFrom('js', 'ts'),
            (words, sort) => {
                const { text, findings } = moveScript(words.join(' '), sort, elements);
                assert.equal(typeof text, 'string');
                assert.ok(findings.every(({ say, start: at }) => say && at >= 0));
            },
        ),
        seeded,
    );
});

test('nesting that is deeper than calls may be', () => {
    const depth = 5000;
    const html = `<template>${'<div>'.repeat(depth)}<lightning-input label="A"></lightning-input>${'</div>'.repeat(depth)}</template>`;
    assert.match(
        moveTemplate(html).text,
        /<div><c-salus-text-field label="A"><\/c-salus-text-field><\/div>/,
    );
    const script = `${'('.repeat(50_000)}'lightning-input'${')'.repeat(50_000)}`;
    assert.equal(moveScript(script, 'js', []).text, script);
});

test('files that are no text, links, and folders that are no bundles', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'salus-odd-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const write = (path, content) => {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), content);
    };
    const html = '<template><lightning-button label="A"></lightning-button></template>';
    write('lwc/a/a.html', Buffer.concat([Buffer.from(html), Buffer.from([0xff, 0xfe])]));
    write('lwc/b/b.html', `\uFEFF${html}`);
    write('lwc/b/parts/more.html', html);
    write('pages/other.html', html);
    write('node_modules/c/c.html', html);
    symlinkSync(join(folder, 'lwc'), join(folder, 'again'));
    symlinkSync(join(folder, 'pages/other.html'), join(folder, 'lwc/b/linked.html'));
    const files = migrate(folder, { write: true });
    assert.deepEqual(
        files.map(({ file, isChanged }) => [file, isChanged]),
        [
            ['lwc/a/a.html', false],
            ['lwc/b/b.html', true],
            ['lwc/b/parts/more.html', true],
        ],
    );
    assert.match(files[0].findings[0].say, /isn’t UTF-8/);
    const read = (path) => readFileSync(join(folder, path), 'utf8');
    assert.equal(
        read('lwc/b/b.html'),
        '\uFEFF<template><c-salus-button label="A"></c-salus-button></template>',
    );
    assert.equal(read('pages/other.html'), html);
    assert.equal(read('node_modules/c/c.html'), html);
});
