// What becomes of the elements of a template, attribute by attribute.
import assert from 'node:assert/strict';
import test from 'node:test';
import { moveTemplate } from '../template.mjs';

const moved = (inside) => moveTemplate(`<template>${inside}</template>`);
const inside = (html) => moved(html).text.slice('<template>'.length, -'</template>'.length);
const says = (html) => moved(html).findings.map(({ say }) => say);

const BECOMES = {
    'a type has a tag of its own': [
        '<lightning-input type="number" label="A"></lightning-input>',
        '<c-salus-number-field label="A"></c-salus-number-field>',
    ],
    'a type stays where the kit’s tag has it, too': [
        '<lightning-input label="A" type="email"></lightning-input>',
        '<c-salus-text-field label="A" type="email"></c-salus-text-field>',
    ],
    'a type in capitals, and an empty one': [
        '<lightning-input type="NUMBER" label="A"></lightning-input><lightning-input type="" label="A"></lightning-input>',
        '<c-salus-number-field label="A"></c-salus-number-field><c-salus-text-field label="A"></c-salus-text-field>',
    ],
    'expressions, directives, data, classes and handlers stay': [
        '<lightning-input lwc:if={a} lwc:ref="b" key={k} class="c" data-d={e} onchange={f} onkeyup={g} label={l}></lightning-input>',
        '<c-salus-text-field lwc:if={a} lwc:ref="b" key={k} class="c" data-d={e} onchange={f} onkeyup={g} label={l}></c-salus-text-field>',
    ],
    'both spellings of HTML’s names stay': [
        '<lightning-input maxlength="3" max-length="3" readonly label="A"></lightning-input>',
        '<c-salus-text-field maxlength="3" max-length="3" readonly label="A"></c-salus-text-field>',
    ],
    'a checkbox, and a switch': [
        '<lightning-input type="checkbox" label="A" checked={a}></lightning-input><lightning-input label="A" type="toggle" checked></lightning-input>',
        '<c-salus-checkbox label="A" value={a}></c-salus-checkbox><c-salus-checkbox label="A" look="switch" value></c-salus-checkbox>',
    ],
    'another name keeps its value': [
        "<lightning-input label='A' inputmode='numeric'></lightning-input>",
        "<c-salus-text-field label='A' input-mode='numeric'></c-salus-text-field>",
    ],
    'another value keeps its quotes': [
        "<lightning-button label='A' variant='brand' icon-name=\"utility:call\" icon-position=right></lightning-button>",
        '<c-salus-button label=\'A\' variant=\'primary\' icon-name="phone" icon-position="end"></c-salus-button>',
    ],
    'what had no effect goes, with the space before it': [
        '<lightning-input\n    label="A"\n    min="1"\n    name="a"></lightning-input>',
        '<c-salus-text-field\n    label="A"\n    name="a"></c-salus-text-field>',
    ],
    'a usual value goes': [
        '<lightning-button variant="neutral" type="button" label="A"></lightning-button>',
        '<c-salus-button label="A"></c-salus-button>',
    ],
    'what is inside an element stays': [
        '<lightning-button label="A"> <!-- lightning-button --> </lightning-button >',
        '<c-salus-button label="A"> <!-- lightning-button --> </c-salus-button >',
    ],
    'a tag in capitals': [
        '<Lightning-Button label="A"></LIGHTNING-BUTTON>',
        '<c-salus-button label="A"></c-salus-button>',
    ],
};
for (const [name, [from, to]] of Object.entries(BECOMES))
    test(name, () => {
        assert.equal(inside(from), to);
        assert.deepEqual(says(from), []);
    });

const STAYS = {
    'a type of run time': ['<lightning-input type={t} label="A"></lightning-input>', /run time/],
    'a type that there isn’t': [
        '<lightning-input type="x" label="A"></lightning-input>',
        /no `type`/,
    ],
    'a type that is named like a method': [
        '<lightning-input type="constructor" label="A"></lightning-input>',
        /no `type`/,
    ],
    'lwc:spread': ['<lightning-button lwc:spread={a} label="A"></lightning-button>', /lwc:spread/],
    'a button that submits': [
        '<lightning-button type="submit" label="A"></lightning-button>',
        /form/,
    ],
    'a button whose type is of run time': [
        '<lightning-button type={t} label="A"></lightning-button>',
        /form/,
    ],
    'what would have a name twice': [
        '<lightning-input type="checkbox" label="A" value="a" checked={b}></lightning-input>',
        /two of its attributes would be `value`/,
    ],
    'an element without an end tag': ['<lightning-input label="A"/>', /no end tag/],
    'what the app has to rebuild': [
        '<lightning-input-name first-name="A"></lightning-input-name>',
        /One object, `value`/,
    ],
};
for (const [name, [html, why]] of Object.entries(STAYS))
    test(`${name} stays, and is said`, () => {
        assert.equal(inside(html), html);
        assert.match(says(html).join(), why);
        assert.match(says(html).join(), /^stays as it is/);
    });

const SAYS = {
    'no label': ['<lightning-input></lightning-input>', /has no label/],
    'an empty label': ['<lightning-button label=" "></lightning-button>', /has no label/],
    'an attribute without a counterpart': [
        '<lightning-input label="A" placeholder="B"></lightning-input>',
        /^`placeholder`: `hint`/,
    ],
    'an attribute that nobody has': [
        '<lightning-input label="A" shade="B"></lightning-input>',
        /^`c-salus-text-field` has no `shade`/,
    ],
    'an attribute that is named like a method': [
        '<lightning-input label="A" constructor="B" __proto__="C"></lightning-input>',
        /no `constructor`,.*no `__proto__`/,
    ],
    'a value without a counterpart': [
        '<lightning-input label="A" variant="label-inline"></lightning-input>',
        /label-inline/,
    ],
    'a value of run time': [
        '<lightning-button label="A" variant={v}></lightning-button>',
        /run time/,
    ],
    'a value that needs more': [
        '<lightning-input type="number" formatter="currency" label="A"></lightning-input>',
        /`currency`, such as `USD`/,
    ],
    'an event that stops in a field': [
        '<lightning-input label="A" oninput={a}></lightning-input>',
        /`input` doesn’t leave a field/,
    ],
    'an event that there isn’t': [
        '<lightning-combobox label="A" onopen={a}></lightning-combobox>',
        /the event `open`/,
    ],
    'a listener around a field': [
        '<div onchange={a}><p><lightning-input label="A"></lightning-input></p></div>',
        /doesn’t bubble/,
    ],
    'another form of the answer': [
        '<lightning-input type="time" label="A"></lightning-input>',
        /`HH:MM`/,
    ],
};
for (const [name, [html, what]] of Object.entries(SAYS))
    test(`${name} is said`, () => {
        assert.doesNotMatch(moved(html).text, /<lightning-/);
        assert.match(says(html).join(), what);
    });

test('a page that is no template of LWC stays', () => {
    const html = '<html><body><lightning-input label="A"></lightning-input></body></html>';
    const { text, elements, findings } = moveTemplate(html);
    assert.deepEqual({ text, elements, findings }, { text: html, elements: [], findings: [] });
});

test('a listener beside a field, and one around a button, are not said', () => {
    const html =
        '<div onchange={a}></div><lightning-input label="A"></lightning-input><p onchange={b}><lightning-button label="A"></lightning-button></p>';
    assert.deepEqual(says(html), []);
});
