// The manifest tells what the types, the doc comments, the template and the styles say.
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { customElementsManifest } from '../api/manifest.mjs';
import { LWC, ROOT, tagOf } from '../kit.mjs';
import { plant, temporaryFolder } from './project.mjs';

const BASE = `import { LightningElement, api } from 'lwc';
export type Level = 'low' | 'high';
/**
 * What every lamp is.
 *
 * @fires change - The light changed.
 * @fires dim - It is darker now.
 */
export default abstract class SalusBase<Value> extends LightningElement {
    /** The words beside it. */
    @api label = '';
    /** How bright it is. */
    @api
    get value(): Value {
        return this.current;
    }
    set value(given: Value) {
        this.current = given;
    }
    /** Whether it shines. */
    @api
    get isOn(): boolean {
        return Boolean(this.current);
    }
    protected abstract current: Value;
    protected changed(level: Level): void {
        this.dispatchEvent(new CustomEvent('change', { detail: { value: this.current, level } }));
        this.dispatchEvent(new CustomEvent('salusregister', { bubbles: true }));
    }
}`;
const LAMP = `import { api } from 'lwc';
import SalusBase, { type Level } from 'c/salusBase';
interface Bulb {
    /** In watts. */
    readonly power: number;
}
/**
 * A lamp.
 *
 * @slot default - What it lights.
 * @fires dim - A lamp's own words.
 */
export default class SalusLamp extends SalusBase<string> {
    /** Its level. */
    @api level: Level = 'low';
    /** What gives the light. */
    @api bulbs: readonly Bulb[] = [];
    /**
     * Whose it is.
     *
     * @default the owner's
     */
    @api
    get owner(): string {
        return this.current.trim();
    }
    set owner(given: string) {
        this.current = given;
    }
    /** Switches it on. */
    @api
    switchOn(level: Level, minutes?: number): boolean {
        this.dispatchEvent(new CustomEvent(minutes ? 'on' : 'off'));
        return level === 'high';
    }
    notForAuthors = 1;
    protected current = '';
}`;

function lamp(t) {
    const root = temporaryFolder(t);
    const at = (file) => join(LWC, file);
    plant(root, {
        [at('salusBase/salusBase.ts')]: BASE,
        [at('salusLamp/salusLamp.ts')]: LAMP,
        [at('salusLamp/salusLamp.html')]:
            '<template><slot></slot><slot name="foot"></slot></template>',
        [at('salusLamp/salusLamp.css')]: "@import 'c/salusStyleLight';",
        [at('salusStyleLight/salusStyleLight.css')]: '.a { color: var(--_text); }',
        [at('salusStyleTokens/salusStyleTokens.css')]:
            ':host { --_text: var(--salus-text, #111111); --_line: var(--salus-line, #222222); }',
        'docs/theming.md': '| `--salus-text` | `#111111` | the text |\n',
    });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const { modules } = customElementsManifest(root);
    assert.equal(modules.length, 1, 'a base has no tag');
    return modules[0].declarations[0];
}
const named = (list, name) => list.find((one) => one.name === name);

test('properties, accessors and methods are told, inherited ones with their base', (t) => {
    const { members, tagName, description } = lamp(t);
    assert.deepEqual([tagName, description], ['c-salus-lamp', 'A lamp.']);
    const told = members.map(({ name }) => name);
    assert.deepEqual(told, ['level', 'bulbs', 'owner', 'switchOn', 'label', 'value', 'isOn']);
    assert.deepEqual(named(members, 'level'), {
        name: 'level',
        description: 'Its level.',
        kind: 'field',
        type: { text: "'low' | 'high'" },
        choices: ['low', 'high'],
        default: "'low'",
        attribute: 'level',
    });
    assert.deepEqual(named(members, 'value'), {
        name: 'value',
        description: 'How bright it is.',
        kind: 'field',
        type: { text: 'string' },
        attribute: 'value',
        inheritedFrom: { name: 'SalusBase' },
    });
    assert.equal(named(members, 'isOn').readonly, true);
    assert.equal(named(members, 'owner').default, "the owner's");
    assert.match(named(members, 'bulbs').shape, /interface Bulb \{\s+\/\*\* In watts\. \*\//);
    assert.deepEqual(named(members, 'switchOn').parameters, [
        { name: 'level', type: { text: "'low' | 'high'" } },
        { name: 'minutes', type: { text: 'number | undefined' } },
    ]);
});

test('events are told with their detail, and one that no line names has no description', (t) => {
    const { events } = lamp(t);
    assert.deepEqual(named(events, 'change'), {
        name: 'change',
        description: 'The light changed.',
        type: { text: "CustomEvent<{ value: string; level: 'low' | 'high' }>" },
        inheritedFrom: { name: 'SalusBase' },
    });
    assert.deepEqual(named(events, 'dim'), {
        name: 'dim',
        description: "A lamp's own words.",
        type: { text: 'CustomEvent' },
    });
    assert.deepEqual(
        events.filter(({ description }) => !description).map(({ name }) => name),
        ['on', 'off'],
    );
    assert.equal(named(events, 'salusregister'), undefined, 'what bubbles is the kit’s own');
});

test('slots and the CSS properties of imported styles are told', (t) => {
    const { slots, cssProperties } = lamp(t);
    assert.deepEqual(slots, [
        { name: '', description: 'What it lights.' },
        { name: 'foot', description: '' },
    ]);
    assert.deepEqual(cssProperties, [
        { name: '--salus-text', default: '#111111', description: 'the text' },
    ]);
});

const kit = customElementsManifest();
const declarations = kit.modules.flatMap((module) => module.declarations);
const declaration = (bundle) => declarations.find(({ tagName }) => tagName === tagOf(bundle));

/* Read by hand in the sources. */
const CHECKED = {
    salusTextField: {
        field: ['type', "'text' | 'email' | 'tel' | 'url'", "'text'"],
        events: { change: 'CustomEvent<{ value: string }>', commit: 'CustomEvent' },
        methods: ['checkValidity', 'reportValidity', 'setCustomValidity', 'focus', 'blur'],
        slots: [],
    },
    salusMemorableDate: {
        field: ['required', 'boolean', 'false'],
        events: { change: 'CustomEvent<{ value: string }>' },
        methods: ['checkValidity', 'focus', 'blur'],
        slots: [],
    },
    salusDialog: {
        field: ['heading', 'string', "''"],
        events: { close: "CustomEvent<{ reason: 'dismiss' | 'action' | 'expired' }>" },
        methods: ['show', 'close'],
        slots: ['', 'actions'],
    },
    salusButton: {
        field: ['disabled', 'boolean', 'false'],
        events: {},
        methods: ['focus', 'click'],
        slots: [],
    },
    salusForm: {
        field: ['submitLabel', 'string', "''"],
        events: { submit: 'CustomEvent<SubmitDetail>' },
        methods: ['submit', 'showErrors', 'finish', 'mayLeave', 'openDraft'],
        slots: ['', 'actions', 'help'],
    },
};

for (const [bundle, { field, events, methods, slots }] of Object.entries(CHECKED))
    test(`${bundle} is told as its sources have it`, () => {
        const told = declaration(bundle);
        const [name, type, initial] = field;
        const member = named(told.members, name);
        assert.deepEqual([member?.type.text, member?.default], [type, initial]);
        for (const [event, text] of Object.entries(events))
            assert.equal(named(told.events, event)?.type.text, text);
        for (const method of methods) assert.equal(named(told.members, method)?.kind, 'method');
        assert.deepEqual(
            (told.slots ?? []).map((slot) => slot.name),
            slots,
        );
        assert.ok(named(told.cssProperties, '--salus-space'));
    });
test('every property, event, method and slot of the kit says what it is for', () => {
    const silent = declarations.flatMap(({ tagName, members = [], events = [], slots = [] }) =>
        [...members, ...events, ...slots]
            .filter(({ description }) => !description)
            .map(
                ({ name, inheritedFrom }) =>
                    `${inheritedFrom?.name ?? tagName}: ${name || 'default slot'}`,
            ),
    );
    assert.deepEqual([...new Set(silent)], []);
});
