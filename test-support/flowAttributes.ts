type Named = Readonly<Record<string, unknown>>;

interface Choice {
    readonly label: string;
    readonly value: string;
}

const isParts = (answer: unknown): answer is Named =>
    typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** A field's answer as a flow has it: an object is as many attributes as it has parts. */
export const answerAttributes = (answer: unknown): Named =>
    isParts(answer) ? answer : { value: answer };

/** A field's properties as a builder fills them in: choices are two lists, and slots are JSON. */
export function flowAttributes({ options, slots, value, name, error, ...others }: Named): Named {
    const choices = options as readonly Choice[] | undefined;
    return {
        ...others,
        ...(choices && {
            choiceLabels: choices.map(({ label }) => label),
            choiceValues: choices.map((choice) => choice.value),
        }),
        ...(slots !== undefined && { slotsJson: JSON.stringify(slots) }),
        ...(value !== undefined && answerAttributes(value)),
    };
}
