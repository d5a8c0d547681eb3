// Moves the elements of one template: what each becomes, the changes of the text, and what a person
// has to decide. An element is moved whole or stays whole.
import MagicString from 'magic-string';
import { attributeOf, kindOf, propertyOf, tags } from './outcome.mjs';
import { attribute, isExpression, parseTemplate } from './parseTemplate.mjs';

/* What every element may have: HTML's own, and LWC's directives. */
const ANYWHERE =
    /^(class|style|id|key|slot|hidden|part|lang|dir|translate|data-.+|lwc:.+|if:.+|for:.+|iterator:.+)$/;
const STOPPED = ['input', 'beforeinput'];

const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);
const code = (text) => `\`${text}\``;

/* Why an element stays Lightning's, or the kind that it is. */
function kindOrReason({ tag, ...element }) {
    if (element.attributes.some(({ name }) => name === 'lwc:spread'))
        return { stays: '`lwc:spread` may set any property of it' };
    if (element.end === undefined) return { stays: 'it has no end tag of its own' };
    const { by, usual } = tags[tag];
    const type = by && attribute(element, by);
    if (type && isExpression(type.value))
        return { stays: `its ${code(by)} is known at run time only` };
    const kind = kindOf(tag, type?.value.toLowerCase() || usual);
    if (!kind) return { stays: `${code(type.value)} is no ${code(by)} of Lightning’s` };
    if (kind.hand) return { stays: kind.hand };
    return { kind };
}

/* What one attribute becomes: { remove }, { name, value }, and what to say of it. */
function attributeMove({ name, value }, kind) {
    if (ANYWHERE.test(name)) return {};
    if (name.startsWith('on')) return eventMove(name.slice(2), kind);
    const property = propertyOf(name);
    const outcome = own(kind.properties, property);
    if (outcome === undefined) return { say: `${code(kind.to)} has no ${code(name)}` };
    if (typeof outcome === 'string')
        return outcome === property ? {} : { name: attributeOf(outcome) };
    if (outcome.drop) return { remove: true };
    if (outcome.values) return valueMove(name, value, outcome);
    return { say: `${code(name)}: ${outcome.ask}` };
}

function eventMove(event, { to, events }) {
    const outcome = own(events, event);
    if (outcome?.ask) return { say: `the event ${code(event)}: ${outcome.ask}` };
    if (STOPPED.includes(event) && to !== 'c-salus-button')
        return { say: `the event ${code(event)} doesn’t leave a field: ${code('change')}` };
    return {};
}

function valueMove(name, value, { to, values, note, ask = '', stay }) {
    const next = isExpression(value) ? undefined : own(values, value);
    if (next === undefined && stay) return { stays: stay };
    if (next === undefined && isExpression(value))
        return { say: `${code(name)} is known at run time only. ${ask}`.trim() };
    if (next === undefined) return { say: `${code(`${name}="${value}"`)}: ${ask}` };
    if (next === null) return { remove: true };
    return { name: attributeOf(to), value: next, say: note && own(note, value) };
}

function withoutLabel(element, kind) {
    const label = attribute(element, 'label');
    return Object.hasOwn(kind.properties, 'label') && !label?.value.trim()
        ? ['it has no label, and nobody can say what it is for']
        : [];
}

/* A name that two attributes of the moved element would have. */
function twiceNamed(moves) {
    const names = moves
        .filter(({ remove }) => !remove)
        .map(({ name, attribute: at }) => name ?? at.name);
    return names.find((name, at) => names.indexOf(name) !== at);
}

/** What becomes of one element: `to` and its moves, or why it `stays`. */
function plan(element) {
    const { stays, kind } = kindOrReason(element);
    if (stays) return { stays };
    const { by } = tags[element.tag];
    const moves = element.attributes.map((one) =>
        by && one.name === by
            ? {
                  attribute: one,
                  ...(kind.mark ? { name: kind.mark[0], value: kind.mark[1] } : { remove: true }),
              }
            : { attribute: one, ...attributeMove(one, kind) },
    );
    const kept = moves.find((move) => move.stays);
    if (kept) return { stays: kept.stays };
    const twice = twiceNamed(moves);
    if (twice) return { stays: `two of its attributes would be ${code(twice)}` };
    const says = [
        ...withoutLabel(element, kind),
        ...(kind.check ? [kind.check] : []),
        ...moves.filter(({ say }) => say).map(({ say, attribute: { start } }) => ({ say, start })),
    ];
    return { kind, to: kind.to, moves, says };
}

/* The text of an attribute after its name, as it was written: quotes stay what they were. */
function writeMove(changes, text, { attribute: at, remove, name, value }) {
    const written = text.slice(at.start, at.end);
    const equals = written.indexOf('=');
    if (remove) {
        const before = /\s*$/.exec(text.slice(0, at.start))[0];
        changes.remove(at.start - before.length, at.end);
    } else if (value !== undefined) {
        const quote =
            equals < 0 ? '"' : (/^\s*["']/.exec(written.slice(equals + 1))?.[0].trim() ?? '"');
        const next = `${name}=${quote}${value}${quote}`;
        if (next !== written) changes.overwrite(at.start, at.end, next);
    } else if (name)
        changes.overwrite(at.start, at.start + (equals < 0 ? written.length : equals), name);
}

function write(text, moved) {
    const changes = new MagicString(text);
    for (const { element, to, moves } of moved) {
        const { start, end, tag } = element;
        changes.overwrite(start + 1, start + 1 + tag.length, to);
        changes.overwrite(end + 2, end + 2 + tag.length, to);
        for (const move of moves) writeMove(changes, text, move);
    }
    return changes.toString();
}

/* Handlers of elements that aren't moved: their events are called as they were. */
const handlersOf = (elements) =>
    elements
        .filter((element) => !isMovable(element))
        .flatMap(({ attributes }) => attributes)
        .filter(({ name, value }) => name.startsWith('on') && isExpression(value))
        .map(({ value }) => value.slice(1, -1).trim());

/* Listeners on other components: the `change` of a field inside one used to reach them. */
const componentListeners = (elements) =>
    elements
        .filter((element) => !isMovable(element) && element.tag.startsWith('c-'))
        .filter((element) => attribute(element, 'onchange'))
        .map((element) => ({ tag: element.tag, start: attribute(element, 'onchange').start }));

const isMovable = ({ tag }) => Object.hasOwn(tags, tag);
const tagAt = (text, start, tag) => text.slice(start, start + tag.length).toLowerCase() === tag;

/* Listeners around a moved field: its `change` doesn't bubble to them. */
function listenersAround(moved) {
    const found = new Set();
    for (const { element, to } of moved)
        for (let { parent } = element; parent && to !== 'c-salus-button'; parent = parent.parent) {
            const listener = attribute(parent, 'onchange');
            if (listener) found.add(listener);
        }
    return [...found].map(({ start }) => ({
        start,
        say: '`change` of a field doesn’t bubble: listen on each field inside',
    }));
}

/**
 * Moves a template. `text` is the new one; `elements` are Lightning's elements with what became of them;
 * `findings` are what a person has to look at, each with its offset;
 * `handlers` are the handlers of the other elements, and `listeners` those of other components.
 */
export function moveTemplate(text) {
    const all = parseTemplate(text);
    const none = {
        text,
        elements: [],
        findings: [],
        handlers: handlersOf(all ?? []),
        listeners: componentListeners(all ?? []),
    };
    if (!all) return none;
    const elements = all.filter(isMovable).map((element) => ({ element, ...plan(element) }));
    if (!elements.length) return none;
    const moved = elements.filter(({ to }) => to);
    const isWhole = moved.every(
        ({ element: { start, end, tag } }) =>
            tagAt(text, start + 1, tag) && tagAt(text, end + 2, tag),
    );
    const next = isWhole ? write(text, moved) : text;
    const expected = new Map(moved.map(({ element, to }) => [element, to]));
    const after = isWhole ? parseTemplate(next) : undefined;
    const isRight =
        after?.length === all.length &&
        all.every((element, at) => after[at].tag === (expected.get(element) ?? element.tag));
    if (!isRight) {
        const why = 'its template can’t be read for sure';
        return {
            ...none,
            elements: elements.map(({ element }) => ({ element, stays: why })),
            findings: [
                { start: elements[0].element.start, tag: elements[0].element.tag, say: why },
            ],
        };
    }
    const findings = elements.flatMap(({ element: { start, tag }, stays, says = [] }) =>
        stays
            ? [{ start, tag, say: `stays as it is: ${stays}` }]
            : says.map((say) => ({ start, tag, ...(typeof say === 'string' ? { say } : say) })),
    );
    return { ...none, text: next, elements, findings: [...findings, ...listenersAround(moved)] };
}
