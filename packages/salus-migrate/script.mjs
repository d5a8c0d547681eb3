// Moves the selectors of one script, and the names that have changed on what they find. What isn't sure
// is left as it is, and said.
import { parse } from '@babel/parser';
import MagicString from 'magic-string';
import { follow } from './follow.mjs';
import { isCall, nameOf, nodesOf } from './nodes.mjs';
import { HOLE, moveSelector } from './selector.mjs';
import { tags } from './outcome.mjs';

const BY_SELECTOR = ['querySelector', 'querySelectorAll', 'closest', 'matches'];
const TITLED = ['describe', 'it', 'test'];
const TAGS = Object.keys(tags);
const MODULES = TAGS.map((tag) =>
    tag.replace('-', '/').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
);

const own = (object, name) => (object && Object.hasOwn(object, name) ? object[name] : undefined);
const calledName = (call) => nameOf(call.callee) ?? call.callee.name;
const isPlain = (node) =>
    node.type === 'Identifier' ||
    node.type === 'ThisExpression' ||
    (node.type === 'MemberExpression' && !node.computed && isPlain(node.object));
const isText = (node) => node?.type === 'StringLiteral' || node?.type === 'TemplateLiteral';

/* The text between the quotes, each `${…}` as so many holes; undefined where it has escapes. */
function selectorIn(node, source) {
    const written = source.slice(node.start + 1, node.end - 1);
    if (written.includes('\\')) return undefined;
    if (node.type === 'StringLiteral') return written;
    const characters = [...Array(written.length).keys()].map((at) => written[at]);
    for (const { start, end } of node.expressions)
        characters.fill(HOLE, start - node.start - 3, end - node.start);
    return characters.join('');
}

/* A kind's names that are called otherwise on the kit's component. */
const renamesOf = ({ properties, detail }) => ({
    ...Object.fromEntries(
        Object.entries(properties).filter(([name, to]) => typeof to === 'string' && to !== name),
    ),
    ...detail,
});

/* What all of these elements are called otherwise; undefined where they differ. */
function commonRenames(elements) {
    const all = elements.map(({ kind }) => JSON.stringify(kind ? renamesOf(kind) : {}));
    return new Set(all).size === 1 ? JSON.parse(all[0]) : undefined;
}

const CHANGED = new Set(
    Object.values(tags).flatMap(({ kinds, properties, methods }) =>
        Object.values(kinds).flatMap((kind) => [
            ...Object.keys(
                renamesOf({
                    properties: { ...properties, ...kind.properties },
                    detail: kind.detail,
                }),
            ),
            ...Object.keys(methods).filter((name) => methods[name].ask),
        ]),
    ),
);

/** Reads and writes one script. */
class Script {
    constructor(source, sort, elements) {
        this.source = source;
        this.elements = elements;
        this.moved = elements.filter(({ to }) => to);
        this.changes = new MagicString(source);
        this.findings = [];
        this.done = new Set();
        this.root = parse(source, {
            sourceType: 'unambiguous',
            errorRecovery: true,
            allowReturnOutsideFunction: true,
            plugins: [
                'decorators',
                'decoratorAutoAccessors',
                ...(sort === 'ts' ? ['typescript'] : []),
            ],
        });
        Object.assign(this, nodesOf(this.root.program));
    }

    say(node, say) {
        this.findings.push({ start: node.start, say });
    }

    of(type) {
        return this.nodes.filter((node) => node.type === type);
    }

    /** Writes a name again: `.checked`, `{ checked }`, `{ checked: true }`. */
    rename(node, to) {
        this.done.add(node);
        this.changes.overwrite(node.start, node.end, to);
    }

    /* The text that an argument is, or that the one constant of its name is. */
    textOf(node) {
        if (isText(node)) return node;
        if (node?.type !== 'Identifier') return undefined;
        const declared = this.of('VariableDeclarator').filter(({ id }) => id.name === node.name);
        const [only] = declared;
        const isConstant = declared.length === 1 && this.parentOf(only).kind === 'const';
        return isConstant && isText(only.init) ? only.init : undefined;
    }

    /* A constant is a selector if it is used for nothing else. */
    isOnlySelector(text) {
        const declarator = this.parentOf(text);
        if (declarator?.type !== 'VariableDeclarator') return true;
        return this.of('Identifier')
            .filter((node) => node.name === declarator.id.name && node !== declarator.id)
            .every((node) => {
                const user = this.parentOf(node);
                return isCall(user) && BY_SELECTOR.includes(calledName(user));
            });
    }

    /** Moves the selectors of calls; returns the elements that each call finds. */
    moveSelectors() {
        const found = new Map();
        const seen = new Map();
        for (const call of this.nodes.filter(isCall)) {
            if (!BY_SELECTOR.includes(calledName(call))) continue;
            const text = this.textOf(call.arguments[0]);
            if (!text) continue;
            if (!seen.has(text)) seen.set(text, this.moveText(text));
            const elements = seen.get(text);
            if (elements) found.set(call, elements);
        }
        return found;
    }

    moveText(node) {
        const selector = selectorIn(node, this.source);
        if (selector === undefined) return undefined; // Said with all other texts.
        const result = moveSelector(selector, this.elements);
        if (!result) return undefined;
        this.done.add(node);
        const isRepeated = result.text?.length > selector.length * 1.5;
        const isUnsafe = isRepeated && node.expressions?.some((one) => !isPlain(one));
        const why = isUnsafe
            ? 'its tag has become several'
            : this.isOnlySelector(node)
              ? result.say
              : 'it is used for more than finding elements';
        if (why) {
            this.say(node, `the selector stays as it is: ${why}`);
            return undefined;
        }
        const next = this.restore(node, selector, result.text);
        if (next !== selector) this.changes.overwrite(node.start + 1, node.end - 1, next);
        return result.elements;
    }

    /* Puts the expressions back, in their order, in each copy of the selector. */
    restore(node, selector, moved) {
        const holes = selector.match(/\uE000+/g) ?? [];
        if (!holes.length) return moved;
        const written = node.expressions.map(({ start, end }) =>
            this.source.slice(start - 2, end + 1),
        );
        let at = 0;
        return moved.replace(/\uE000+/g, () => {
            const text = written[at % written.length];
            at += 1;
            return text;
        });
    }

    /** The names on what a call found: `box.checked`, `boxes.filter((box) => box.checked)`. */
    renameFound(found) {
        for (const [call, elements] of found) {
            const renames = commonRenames(elements);
            if (!renames) continue;
            follow(call, calledName(call) === 'querySelectorAll', this.parentOf, {
                onUse: (node) => {
                    const user = this.parentOf(node);
                    if (nameOf(user) && user.object === node) this.renameUse(user, renames);
                },
                onPattern: (pattern) => {
                    for (const property of pattern.properties)
                        this.renameProperty(property, renames);
                },
            });
        }
    }

    renameUse(member, renames) {
        this.renameMember(member, renames);
        const call = this.parentOf(member);
        if (nameOf(member) !== 'dispatchEvent' || !isCall(call)) return;
        const [made] = call.arguments;
        if (made?.type !== 'NewExpression' || made.arguments[1]?.type !== 'ObjectExpression')
            return;
        const detail = made.arguments[1].properties.find(({ key }) => key?.name === 'detail');
        if (detail?.value.type !== 'ObjectExpression') return;
        for (const property of detail.value.properties) this.renameProperty(property, renames);
    }

    renameMember(member, renames) {
        const to = !member.computed && own(renames, nameOf(member));
        if (to && !this.done.has(member.property)) this.rename(member.property, to);
    }

    /* `{ checked }` becomes `{ value: checked }`. */
    renameProperty(property, renames) {
        const to = !property.computed && own(renames, property.key?.name);
        if (!to || this.done.has(property.key)) return;
        this.done.add(property.key);
        const { start, end } = property.key;
        if (property.shorthand) this.changes.appendLeft(start, `${to}: `);
        else this.changes.overwrite(start, end, to);
    }

    /** The handlers of templates: `event.target.checked`, `const { checked } = event.detail`. */
    renameInHandlers() {
        for (const method of this.nodes) {
            const body = method.type === 'ClassProperty' ? method.value : method;
            const isHandler =
                method.type === 'ClassMethod' || body?.type === 'ArrowFunctionExpression';
            const [parameter] = (isHandler && method.key && body?.params) || [];
            if (parameter?.type !== 'Identifier') continue;
            const users = this.elements.filter(({ element }) =>
                element.attributes.some(
                    ({ name, value }) => name.startsWith('on') && value === `{${method.key.name}}`,
                ),
            );
            const renames = users.length && this.isOnlyHandler(method) && commonRenames(users);
            if (renames) this.renameEvent(body, parameter.name, renames);
        }
    }

    /* Other elements of the templates, and scripts, call it with other events. */
    isOnlyHandler({ key }) {
        return (
            !this.otherHandlers.has(key.name) &&
            !this.nodes.some(
                (node) => node.object?.type === 'ThisExpression' && nameOf(node) === key.name,
            )
        );
    }

    renameEvent(body, event, renames) {
        const isOfEvent = (node) =>
            ['target', 'currentTarget', 'detail'].includes(nameOf(node)) &&
            node.object.name === event;
        for (const node of nodesOf(body).nodes) {
            if (nameOf(node) && isOfEvent(node.object)) this.renameMember(node, renames);
            if (node.type === 'VariableDeclarator' && node.init && isOfEvent(node.init))
                for (const property of node.id.properties ?? [])
                    this.renameProperty(property, renames);
        }
    }

    /** Whether it makes a `change` event of its own. */
    firesChange() {
        return this.of('NewExpression').some(
            ({ callee, arguments: [name] }) =>
                /Event$/.test(callee.name) && name?.value === 'change',
        );
    }

    /** What was not sure, so that nobody looks for it in vain. */
    sayTheRest() {
        if (this.moved.length) {
            for (const node of this.nodes) this.sayChanged(node);
            for (const call of this.nodes.filter(isCall))
                if (
                    calledName(call) === 'addEventListener' &&
                    call.arguments[0]?.value === 'change'
                )
                    this.say(
                        call,
                        '`change` of a field doesn’t bubble: listen on the field itself',
                    );
        }
        for (const node of this.nodes) this.sayText(node);
    }

    sayChanged(node) {
        const isRead = nameOf(node) && !node.computed;
        const isKey = /^ObjectProperty$/.test(node.type) && !node.computed;
        const name = isRead ? node.property : isKey ? node.key : undefined;
        if (!name || this.done.has(name) || !CHANGED.has(name.name)) return;
        const kinds = this.moved.filter(({ kind }) => own(renamesOf(kind), name.name));
        const asks = this.moved
            .map(({ kind }) => own(kind.methods, name.name)?.ask)
            .filter(Boolean);
        if (isRead && asks.length) this.say(name, `\`${name.name}()\`: ${asks[0]}`);
        else if (kinds.length) {
            const [{ kind, to }] = kinds;
            this.say(
                name,
                `\`${name.name}\` is called \`${renamesOf(kind)[name.name]}\` on \`${to}\`, if it is meant here`,
            );
        }
    }

    sayText(node) {
        const isTemplate = node.type === 'TemplateLiteral';
        if (!isTemplate && node.type !== 'StringLiteral') return;
        if (this.done.has(node)) return;
        const user = this.parentOf(node);
        if (
            user?.type === 'CallExpression' &&
            TITLED.includes(user.callee.name ?? user.callee.object?.name)
        )
            return;
        const text = isTemplate
            ? node.quasis.map(({ value }) => value.cooked ?? value.raw).join(HOLE)
            : node.value;
        const words = text.toLowerCase().split(/[^a-z/-]+/i);
        const words2 = text.split(/[^A-Za-z/-]+/);
        const named =
            TAGS.find((tag) => words.includes(tag)) ??
            MODULES.find((module) => words2.includes(module));
        if (named) this.say(node, `a text names \`${named}\`, and stays as it is`);
    }
}

/**
 * Moves a script. `elements` are those of all templates of its bundle with what became of them, and
 * `otherHandlers` the names of handlers of other elements.
 */
export function moveScript(source, sort, elements, otherHandlers = new Set()) {
    if (!TAGS.some((tag) => source.toLowerCase().includes(tag)) && !elements.length)
        return { text: source, findings: [] };
    let script;
    try {
        script = new Script(source, sort, elements);
    } catch {
        return {
            text: source,
            findings: [{ start: 0, say: 'it can’t be read, and stays as it is' }],
        };
    }
    script.otherHandlers = otherHandlers;
    const found = script.moveSelectors();
    script.renameFound(found);
    script.renameInHandlers();
    script.sayTheRest();
    const { changes, findings } = script;
    return { text: changes.toString(), findings, firesChange: script.firesChange() };
}
