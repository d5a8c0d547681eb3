/** Properties by their names. */
export type FlowInputs = Readonly<Record<string, unknown>>;

const COMMON = [
    'label',
    'hint',
    'required',
    'optional',
    'disabled',
    'readOnly',
    'fieldLevelHelp',
    'autocomplete',
    'subject',
    'sensitivity',
    'messageWhenValueMissing',
    'messageWhenBadInput',
    'messageWhenTypeMismatch',
    'messageWhenPatternMismatch',
    'messageWhenTooLong',
    'messageWhenTooShort',
    'messageWhenRangeOverflow',
    'messageWhenRangeUnderflow',
    'messageWhenStepMismatch',
] as const;

/** The texts in a list of a flow. */
export const textsOf = (given: unknown): readonly string[] =>
    Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : [];

/** Choices from two lists of a flow: what the person reads, and what the answer is called. */
export const choicesOf = (labels: unknown, values: unknown): readonly object[] => {
    const names = textsOf(values);
    return textsOf(labels).map((label, index) => ({ label, value: names[index] ?? label }));
};

/** A list that a flow holds as JSON text, such as what an Apex action gave; else an empty list. */
export const listOf = (json: unknown): readonly unknown[] => {
    try {
        const list: unknown = typeof json === 'string' ? JSON.parse(json) : undefined;
        return Array.isArray(list) ? list : [];
    } catch {
        return [];
    }
};

/* Choices are two lists of a flow, and any other list of objects is a JSON text. */
function inputOf(name: string, from: FlowInputs): unknown {
    if (name === 'options') return choicesOf(from.choiceLabels, from.choiceValues);
    const json = from[`${name}Json`];
    return json === undefined ? from[name] : listOf(json);
}

/** What a field is given of a screen component's properties. Flow gives null where nothing was filled
 *  in, and then the field's own default holds. */
export const propertiesFor = (from: FlowInputs, own: readonly string[]): FlowInputs =>
    Object.fromEntries(
        [...COMMON, ...own]
            .map((name) => [name, inputOf(name, from)] as const)
            .filter(([, value]) => value !== null && value !== undefined),
    );
