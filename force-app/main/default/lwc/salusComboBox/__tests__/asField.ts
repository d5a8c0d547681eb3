import { CANARY } from 'test-support/examples';
import { controlsOf, inside, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

const options = ['Latex', 'Peanuts', 'Penicillin'].map((label) => ({
    value: `${label} ${CANARY}`,
    label,
}));

export default {
    properties: { options },
    missing: 'Choose an answer',
    validAnswer: `Latex ${CANARY}`,
    answer: (field) => type(controlsOf(field)[0]!, 'Latex'),
} satisfies FieldDeclaration;

const own = { text: `Kiwi ${CANARY}` };

export const others = [
    {
        properties: { options, freeText: true },
        validAnswer: own,
        answer: (field) => type(controlsOf(field)[0]!, own.text),
    },
    {
        properties: { options, multiple: true, freeText: true },
        empty: [],
        isEmpty: (field) =>
            controlsOf(field).every(({ value }) => !value) &&
            !inside(field).some((one) => one.matches('.item-label') && one.textContent),
        validAnswer: [`Latex ${CANARY}`, own],
        answer: (field) => {
            const [control] = controlsOf(field);
            for (const text of ['Latex', own.text]) {
                type(control!, text);
                control!.dispatchEvent(
                    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
                );
            }
        },
    },
] satisfies FieldDeclaration[];
