// Says what is wrong with one use, if anything, in words for whoever wrote it.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { kindOf } from '../kit.mjs';
import { LAW, TAGS } from './law.mjs';

const LABEL = /^@salesforce\/label\/c\.Salus_\w+$/;

/** The words of the law that a module answers to: its kind and its own name. */
function wordsFor(id) {
    if (id.startsWith('c/')) return [kindOf(id.slice(2)), id.slice(2)];
    if (id === 'lwc' || id === 'lightning/flowSupport') return [id];
    if (LABEL.test(id)) return ['label'];
    if (/^@salesforce\/(?!label\/)/.test(id)) return ['@salesforce'];
    if (id.startsWith('lightning/')) return ['lightning'];
    return [];
}

const isInside = (file, id) => {
    const path = posix.normalize(posix.join(posix.dirname(file.replaceAll('\\', '/')), id));
    return !path.startsWith('..') && !path.includes('__');
};

function judgeModule({ bundle, id, isType }) {
    const kind = kindOf(bundle);
    const { mayUse } = LAW[kind];
    const words = wordsFor(id);
    if (words.length === 0) return `${id} is not in the kit: a bundle can’t load packages`;
    if (words.some((word) => mayUse.includes(word))) return undefined;
    const isTypesOnly = words.some((word) => mayUse.includes(`${word} types`));
    if (isTypesOnly && isType) return undefined;
    if (isTypesOnly) return `${kind} may use only the types of ${id}: write \`import type\``;
    return `${kind} may not use ${words[0]} (${id})`;
}

function judgeBundle(use, folder) {
    const [name, ...inner] = use.id.slice(2).split('/');
    if (inner.length) return `${use.id} is an inner file: import c/${name}`;
    if (!existsSync(join(folder, name))) return `there is no bundle ${name}`;
    if (name === use.bundle) return `a bundle may not use itself`;
    if (use.how === 'tag' && !TAGS.includes(kindOf(name))) return `${name} is no tag`;
    if (use.how === 'tag' && !existsSync(join(folder, name, `${name}.html`)))
        return `${name} has no template, so it can’t be a tag`;
    if ((use.how === 'style') !== (kindOf(name) === 'style'))
        return `${name}: a style is imported by a stylesheet, and only a style is`;
    return judgeModule(use);
}

function judgeLabel({ isDefault, isOneLine, id }) {
    if (isDefault && isOneLine) return undefined;
    return `${id}: import each label by default and on a line of its own`;
}

/** What is wrong with a use; undefined when it keeps the law. */
export function judge(use, folder) {
    const { id, file, how } = use;
    if (id.startsWith('.')) return isInside(file, id) ? undefined : `${id} leaves the bundle`;
    if (id.startsWith('c/')) return judgeBundle(use, folder);
    if (how === 'style') return `${id}: a stylesheet imports only a style of the kit`;
    if (how === 'tag' && !id.startsWith('lightning/'))
        return `<${id.replace('/', '-')}> is unknown`;
    if (LABEL.test(id)) return judgeModule(use) ?? judgeLabel(use);
    return judgeModule(use);
}
