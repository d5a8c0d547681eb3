type Named = Readonly<Record<string, unknown>>;

interface Choice {
    readonly label: string;
    readonly value: string;
}

const isParts = (answer: unknown): answer is Named =>
    typeof answer === 'object' && answer !== null && !Array.isArray(answer);

const isListOfObjects = (given: unknown): boolean =>
    Array.isArray(given) && given.some((one) => typeof one === 'object');

/** A field's answer as a flow has it: an object is as many attributes as it has parts. */
export const answerAttributes = (answer: unknown): Named =>
    isParts(answer) ? answer : { value: answer };

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
