// Which of a field's properties a Flow builder can fill in, and how its answer goes into attributes.

/** A name in words. */
export const words = (name) =>
    name.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`);

const FIELD = /^Salus(?!Flow)\w*Field$/;
/* The base has these, and Flow has no use for the others. */
const COMMON =
    /^(label|hint|required|optional|disabled|readOnly|fieldLevelHelp|autocomplete|subject|sensitivity|messageWhen\w+)$/;
const WITHOUT =
    /^(name|value|error|variant|groupDescription|validity|validationMessage|headingLevel)$/;
/* Choices are two lists of a flow. */
const CHOICES = [
    { name: 'choiceLabels', type: 'String[]', says: 'What the person reads of each choice.' },
    {
        name: 'choiceValues',
        type: 'String[]',
        says: 'What each answer is called in the flow; the labels where none are given.',
    },
];

const isText = (type) => /^(string|'[^']*'( \| '[^']*')*)$/.test(type);

/* `string | undefined` is a text that may be left out. */
const typeOf = (member) => {
    const type = member.type.text.replace(/ \| undefined$/, '');
    if (isText(type) || type === 'number | string' || type === 'string | number') return 'String';
    if (type === 'boolean') return 'Boolean';
    if (type === 'readonly string[]') return 'String[]';
    return type === 'number' || /^\d( \| \d)*$/.test(type) ? 'Integer' : undefined;
};

/* The first sentence, for a builder's tooltip. */
const firstSentence = (text = '') =>
    text
        .replaceAll('`', '')
        .replace(/\s+/g, ' ')
        .replace(/(?<=[^.])\. .*$/, '.')
        .replace(', phi or secret', ' or phi')
        .replace('none, pii or phi', 'none, pii or phi; a secret is refused');

const isListOfObjects = ({ type }) => /^readonly [A-Z]\w*\[\]$/.test(type.text);

/* A flow has no objects, but an Apex action gives any list as JSON text. */
const jsonOf = ({ name, description }) => ({
    name: `${name}Json`,
    type: 'String',
    says: `${firstSentence(description)} As JSON text, such as an Apex action gives.`,
});

const propertyOf = (member) => {
    if (member.name === 'options') return CHOICES;
    if (isListOfObjects(member)) return jsonOf(member);
    const type = typeOf(member);
    const named = (member.choices ?? []).filter((choice) => choice !== 'secret');
    const choices = named.length ? ` One of: ${named.join(', ')}.` : '';
    return type && { name: member.name, type, says: firstSentence(member.description) + choices };
};

/* The first member of a union may be the name of other texts. */
const isTextOrNamed = (type) => isText(type) || isText(type.replace(/^\w+ \| (?=')/, ''));

/* The parts of an object, or of each object in a list, where all of them are text. */
function partsOf({ shape = '' }) {
    const lines = [...shape.matchAll(/(?:\/\*\* (.+) \*\/\s+)?readonly (\w+)\??: ([^;]+);/g)];
    const isAllText = lines.length && lines.every(([, , , type]) => isTextOrNamed(type));
    return isAllText ? lines.map(([, says, name]) => ({ name, says })) : undefined;
}

const TEXT = { type: 'String', ts: 'string' };
const TEXTS = { type: 'String[]', ts: 'readonly string[]' };
const KEEPS = 'Give a variable to fill it in and to keep it.';

/* What the shape says of a part, else its name. */
const partSays = ({ name, says = `A part of the answer: ${words(name)}.` }) =>
    says.replaceAll('`', '');

const ofEach = (says) => `Of each one: ${says.replace(/^./, (first) => first.toLowerCase())}`;

/* Of an answer that is a text or something else, a flow has the text; what makes it a list or own words
   is left out. */
const MAKES_OTHER_ANSWERS = /^(multiple|freeText)$/;
const mayBeText = ({ shape = '' }) =>
    [...shape.matchAll(/^type \w+ = ([^;]+);/gm)]
        .flatMap(([, members]) => members.split(' | '))
        .includes('string');

const whole = (type) => ({
    attributes: [{ ...type, name: 'value', says: 'The answer.', more: ` ${KEEPS}` }],
});

/* The parts that a builder chooses are in a text. */
const JSON_TEXT = {
    ...TEXT,
    name: 'valueJson',
    says: 'The answer: a list, as JSON text.',
    more: ` ${KEEPS}`,
};

/* Which attributes an answer is in, and how the wrapper's base is told of it. */
function answerOf(value) {
    const type = value.type.text;
    if (mayBeText(value)) return { ...whole(TEXT), isOneOfSeveral: true };
    if (isText(type)) return whole(TEXT);
    if (type === 'boolean') return whole({ type: 'Boolean', ts: 'boolean' });
    if (type === 'readonly string[]') return whole(TEXTS);
    if (/Record<string, string>>?\[\]$/.test(type))
        return { attributes: [JSON_TEXT], by: 'asJson', call: 'asJson' };
    const parts = partsOf(value);
    if (!parts) return undefined;
    const names = parts.map(({ name }) => name);
    if (!type.endsWith('[]'))
        return {
            attributes: parts.map((part) => ({
                ...TEXT,
                name: part.name,
                says: partSays(part),
                more: '',
            })),
            by: 'inParts',
            call: `inParts(${names.map((name) => `'${name}'`).join(', ')})`,
        };
    const lists = names.map((name) => `${name}s: '${name}'`).join(', ');
    return {
        attributes: parts.map((part) => ({
            ...TEXTS,
            name: `${part.name}s`,
            says: ofEach(partSays(part)),
            more: ` ${KEEPS}`,
        })),
        by: 'inLists',
        call: `inLists({ ${lists} })`,
    };
}

/* A builder can't give a function, but a component that extends the wrapper can. */
const isFunction = ({ shape = '' }) => /^type \w+ = \(/m.test(shape);

function wrapperOf(declaration) {
    const fields = declaration.members.filter(({ kind }) => kind === 'field');
    const value = fields.find(({ name }) => name === 'value');
    const answer = answerOf(value);
    const own = fields.filter(
        ({ name, readonly }) => !readonly && !COMMON.test(name) && !WITHOUT.test(name),
    );
    /* A part of the answer may be called as a property that it begins as, such as a country. */
    const isPart = ({ name }) => answer?.attributes.some((one) => one.name === name) ?? false;
    const isOther = ({ name }) => answer?.isOneOfSeveral && MAKES_OTHER_ANSWERS.test(name);
    const missing = own.filter(
        (member) => isPart(member) || isOther(member) || !propertyOf(member),
    );
    const name = declaration.name.replace(/^Salus/, '');
    const about = { name, tag: declaration.tagName, says: declaration.description };
    if (!answer) return { ...about, why: 'its answer is none that a flow can hold' };
    const functions = missing.filter(isFunction);
    const shared = fields.filter((member) => COMMON.test(member.name) && propertyOf(member));
    return {
        ...about,
        bundle: `salusFlow${name}`,
        answer,
        own: own
            .filter((member) => !missing.includes(member) || functions.includes(member))
            .map((member) => member.name),
        functions: functions.map(({ name, description }) => ({
            name,
            says: firstSentence(description),
        })),
        extra: own.filter((member) => !missing.includes(member)).flatMap(propertyOf),
        shared: shared.map(propertyOf),
        missing: missing.map((member) => member.name),
    };
}

/* A secret is refused in a flow, which keeps its answers. */
const isSecret = ({ members }) =>
    members.some(
        ({ name, default: initial, readonly, type }) =>
            name === 'sensitivity' &&
            (/secret/.test(initial ?? '') || (readonly && type.text === "'secret'")),
    );

/** The wrappers of every field, and the fields that have none, with the reason. */
export function wrappersOf({ modules }) {
    const fields = modules
        .map(({ declarations }) => declarations[0])
        .filter(({ superclass, members }) => FIELD.test(superclass.name) && members);
    const secret = fields.filter(isSecret);
    const all = fields.filter((field) => !secret.includes(field)).map(wrapperOf);
    return {
        wrappers: all.filter(({ bundle }) => bundle),
        others: [
            ...all.filter(({ why }) => why),
            ...secret.map(({ name, tagName }) => ({
                name: name.replace(/^Salus/, ''),
                tag: tagName,
                why: 'a flow keeps its answers, also in paused interviews, and a secret is kept nowhere',
            })),
        ],
    };
}
