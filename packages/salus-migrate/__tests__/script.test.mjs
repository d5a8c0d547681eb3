// What becomes of selectors in scripts, and of names on what they find.
import assert from 'node:assert/strict';
import test from 'node:test';
import { kindOf } from '../outcome.mjs';
import { moveScript } from '../script.mjs';

const element = (tag, type, attributes = {}, handlers = []) => {
    const kind = kindOf(tag, type);
    return {
        kind,
        to: kind.to,
        element: {
            tag,
            attributes: [
                ...Object.entries(attributes).map(([name, value]) => ({ name, value })),
                ...handlers.map((name) => ({ name: 'onchange', value: `{${name}}` })),
            ],
        },
    };
};
const NAME = element('lightning-input', 'text', { 'data-id': 'name', class: 'wide' }, ['handle']);
const AGE = element('lightning-input', 'number', { 'data-id': 'age' }, ['handle', 'both']);
const TICK = element('lightning-input', 'checkbox', { class: 'tick' }, ['tick', 'both']);
const CLINIC = element('lightning-combobox', '', { 'data-id': '{id}' });
const STAYS = { element: { tag: 'lightning-input', attributes: [] }, stays: 'its type' };
const ALL = [NAME, AGE, TICK, CLINIC];

const move = (source, elements = ALL, others) => {
    const { text, findings } = moveScript(source, 'js', elements, new Set(others));
    return { text, findings };
};
const says = (...given) => move(...given).findings.map(({ say }) => say);

const BECOMES = {
    'one tag': [
        `a.querySelector('lightning-combobox').focus()`,
        `a.querySelector('c-salus-select-field').focus()`,
    ],
    'a tag that has become several': [
        `a.querySelectorAll("p lightning-input, b")`,
        `a.querySelectorAll("p c-salus-text-field, p c-salus-number-field, p c-salus-checkbox, b")`,
    ],
    'a class tells which it is': [
        `a.querySelector('lightning-input.wide')`,
        `a.querySelector('c-salus-text-field.wide')`,
    ],
    'data tells which it is': [
        `a.querySelector('lightning-input[data-id="age"]')`,
        `a.querySelector('c-salus-number-field[data-id="age"]')`,
    ],
    'a template literal': [
        'a.querySelector(`lightning-combobox[data-id="${id}"]:last-child`)',
        'a.querySelector(`c-salus-select-field[data-id="${id}"]:last-child`)',
    ],
    'a template literal of several': [
        'a.querySelector(`lightning-input[data-id="${this.id}"]`)',
        'a.querySelector(`c-salus-text-field[data-id="${this.id}"], c-salus-number-field[data-id="${this.id}"]`)',
    ],
    'a constant': [
        `const ALL = 'lightning-combobox'; a?.querySelector(ALL); b.querySelectorAll(ALL);`,
        `const ALL = 'c-salus-select-field'; a?.querySelector(ALL); b.querySelectorAll(ALL);`,
    ],
    'closest and matches': [
        `e.target.closest('lightning-combobox') || e.matches('lightning-combobox')`,
        `e.target.closest('c-salus-select-field') || e.matches('c-salus-select-field')`,
    ],
    'the answer of a checkbox that was found': [
        `const box = a.querySelector('lightning-input.tick'); box.checked = !box.checked; box.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));`,
        `const box = a.querySelector('c-salus-checkbox.tick'); box.value = !box.value; box.dispatchEvent(new CustomEvent('change', { detail: { value: true } }));`,
    ],
    'the answer of a checkbox at once': [
        `this.on = a.querySelector('lightning-input.tick').checked;`,
        `this.on = a.querySelector('c-salus-checkbox.tick').value;`,
    ],
    'the answers of a list': [
        `Array.from(a.querySelectorAll('lightning-input.tick')).filter((box) => box.checked).map(({ checked }) => checked)`,
        `Array.from(a.querySelectorAll('c-salus-checkbox.tick')).filter((box) => box.value).map(({ value: checked }) => checked)`,
    ],
    'the answers of a list in a variable': [
        `const all = a.querySelectorAll('lightning-input.tick'); all[0].checked = true; for (const one of all) log(one.checked); [...all].reduce((sum, one) => sum + one.checked, 0);`,
        `const all = a.querySelectorAll('c-salus-checkbox.tick'); all[0].value = true; for (const one of all) log(one.value); [...all].reduce((sum, one) => sum + one.value, 0);`,
    ],
    'the answer in a handler of checkboxes': [
        `class A { tick(event) { this.on = event.target.checked; const { checked } = event.detail; } }`,
        `class A { tick(event) { this.on = event.target.value; const { value: checked } = event.detail; } }`,
    ],
    'the answer in a handler that is a property': [
        `class A { tick = (e) => { this.on = e.currentTarget.checked; } }`,
        `class A { tick = (e) => { this.on = e.currentTarget.value; } }`,
    ],
};
for (const [name, [from, to]] of Object.entries(BECOMES))
    test(name, () => assert.deepEqual(move(from), { text: to, findings: [] }));

const STAYS_AND_SAYS = {
    'a handler of several kinds': [
        'class A { both(e) { this.on = e.target.checked; } }',
        /`checked` is called `value` on `c-salus-checkbox`, if it is meant here/,
    ],
    'a handler that a script calls, too': [
        'class A { tick(e) { this.on = e.target.checked; } b() { this.tick(1); } }',
        /if it is meant here/,
    ],
    'a variable that is something else, too': [
        `const box = q('a'); function b(box) { return box.checked; }`,
        /if it is meant here/,
    ],
    'a constant that is used otherwise': [
        `const TAG = 'lightning-combobox'; a.querySelector(TAG); log(TAG);`,
        /used for more than finding elements/,
    ],
    'a tag that no template has': [`a.querySelector('lightning-textarea')`, /no template/],
    'a tag that became several in :not()': [
        `a.querySelector('p:not(lightning-input)')`,
        /its tag has become several/,
    ],
    'a call in a selector of several': [
        'a.querySelector(`lightning-input[data-id="${next()}"]`)',
        /its tag has become several/,
    ],
    'a text with escapes': [`a.querySelector('lightning-input\\.x')`, /a text names/],
    'what is no selector': [`a.querySelector('lightning-input[')`, /no selector/],
    'a name of a tag': [
        `if (a.tagName === 'LIGHTNING-INPUT') b();`,
        /a text names `lightning-input`/,
    ],
    'an import': [`import Input from 'lightning/input';`, /a text names `lightning\/input`/],
    'a listener': [`this.template.addEventListener('change', a)`, /doesn’t bubble/],
    'a script that can’t be read': [`const 1 = 'lightning-input'; class {`, /can’t be read/],
};
for (const [name, [source, what]] of Object.entries(STAYS_AND_SAYS))
    test(`${name} stays, and is said`, () => {
        assert.equal(move(source).text, source);
        assert.match(says(source).join(), what);
    });

test('a tag of which some stay is found in both forms', () => {
    const { text } = move(`a.querySelectorAll('lightning-input')`, [AGE, STAYS]);
    assert.equal(text, `a.querySelectorAll('c-salus-number-field, lightning-input')`);
});

test('a name on a list of several kinds stays, and is said', () => {
    const source = `[...a.querySelectorAll('lightning-input')].forEach((one) => log(one.checked))`;
    assert.match(move(source).text, /log\(one\.checked\)/);
    assert.match(says(source).join(), /if it is meant here/);
});

test('a handler of another element, too, keeps its names', () => {
    const source = 'class A { tick(e) { this.on = e.target.checked; } }';
    assert.equal(move(source, ALL, ['tick']).text, source);
});

test('titles of tests, and scripts of bundles without any, say nothing', () => {
    assert.deepEqual(says(`it('shows a lightning-input', () => {})`), []);
    assert.deepEqual(move('this is no script {', []), {
        text: 'this is no script {',
        findings: [],
    });
});

test('a method that the kit’s component hasn’t is said', () => {
    const area = element('lightning-textarea', '');
    assert.match(says('a.setRangeText(1)', [area]).join(), /`setRangeText\(\)`: Set `value`/);
});

test('TypeScript is read', () => {
    const from = `class A { @api id!: string; tick(event: CustomEvent<{ checked: boolean }>): void { this.on = event.detail.checked; this.template!.querySelector<HTMLElement>('lightning-combobox')!.focus(); } }`;
    const { text } = moveScript(from, 'ts', ALL);
    assert.match(text, /event\.detail\.value;.*'c-salus-select-field'\)!\.focus/);
});
