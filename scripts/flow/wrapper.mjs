// Which of a field's properties a Flow builder can fill in, and how its answer goes into attributes.

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

/* An object whose parts are all text is as many attributes; a list of such objects is not. */
function partsOf({ shape = '', type }) {
    if (type.text.endsWith('[]')) return undefined;
    const lines = [...shape.matchAll(/readonly (\w+)\??: ([^;]+);/g)];
    return lines.length && lines.every(([, , type]) => isText(type))
        ? lines.map(([, name]) => name)
        : undefined;
}

/* Of an answer that is a text or something else, a flow has the text; what makes it a list or own words
   is left out. */
const MAKES_OTHER_ANSWERS = /^(multiple|freeText)$/;
const mayBeText = ({ shape = '' }) =>
    [...shape.matchAll(/^type \w+ = ([^;]+);/gm)]
        .flatMap(([, members]) => members.split(' | '))
        .includes('string');

function answerOf(value) {
    const type = value.type.text;
    if (mayBeText(value)) return { type: 'String', ts: 'string', isOneOfSeveral: true };
    if (isText(type)) return { type: 'String', ts: 'string' };
    if (type === 'boolean') return { type: 'Boolean', ts: 'boolean' };
    if (type === 'readonly string[]') return { type: 'String[]', ts: 'readonly string[]' };
    const parts = partsOf(value);
    return parts && { type: 'String', ts: 'string', parts };
}

function wrapperOf(declaration) {
    const fields = declaration.members.filter(({ kind }) => kind === 'field');
    const value = fields.find(({ name }) => name === 'value');
    const answer = answerOf(value);
    const own = fields.filter(
        ({ name, readonly }) => !readonly && !COMMON.test(name) && !WITHOUT.test(name),
    );
    /* A part of the answer may be called as a property that it begins as, such as a country. */
    const isPart = ({ name }) => answer?.parts?.includes(name) ?? false;
    const isOther = ({ name }) => answer?.isOneOfSeveral && MAKES_OTHER_ANSWERS.test(name);
    const missing = own.filter(
        (member) => isPart(member) || isOther(member) || !propertyOf(member),
    );
    const name = declaration.name.replace(/^Salus/, '');
    const about = { name, tag: declaration.tagName, says: declaration.description };
    if (!answer)
        return { ...about, why: 'its answer is no text, number, yes or no, or list of texts' };
    const shared = fields.filter((member) => COMMON.test(member.name) && propertyOf(member));
    return {
        ...about,
        bundle: `salusFlow${name}`,
        answer,
        own: own.filter((member) => !missing.includes(member)).map((member) => member.name),
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
