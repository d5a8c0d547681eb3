type Named = Readonly<Record<string, unknown>>;

interface Choice {
    readonly label: string;
    readonly value: string;
}

const isParts = (answer: unknown): answer is Named =>
    typeof answer === 'object' && answer !== null && !Array.isArray(answer);

const isListOfObjects = (given: unknown): boolean =>
    Array.isArray(given) && given.some((one) => typeof one === 'object');

/**
 * A field's answer as a flow has it. An object is as many attributes as it has parts, and a list of
 * objects as many lists, unless the component has one JSON text for it.
 */
export function answerAttributes(answer: unknown, hasJson = false): Named {
    if (hasJson) return { valueJson: JSON.stringify(answer) };
    if (isParts(answer)) return answer;
    if (!isListOfObjects(answer)) return { value: answer };
    const objects = answer as readonly Named[];
    const names = Object.keys(objects[0]!);
    return Object.fromEntries(names.map((name) => [`${name}s`, objects.map((one) => one[name])]));
}

/** A field's properties as a builder fills them in: choices are two lists, and other lists of
 *  objects are JSON. */
export function flowAttributes({ options, value, name, error, ...others }: Named): Named {
    const choices = options as readonly Choice[] | undefined;
    const inputs = Object.entries(others).map(([key, given]) =>
        isListOfObjects(given) ? [`${key}Json`, JSON.stringify(given)] : [key, given],
    );
    return {
        ...(Object.fromEntries(inputs) as Named),
        ...(choices && {
            choiceLabels: choices.map(({ label }) => label),
            choiceValues: choices.map((choice) => choice.value),
        }),
        ...(value !== undefined && answerAttributes(value)),
    };
}
