import { CANARY } from 'test-support/examples';
import { controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';

const options = ['nuts', 'milk', 'eggs'].map((name) => ({
    value: `${name}-${CANARY}`,
    label: name,
}));

export default {
    properties: { options },
    missing: 'Choose an answer',
    validAnswer: [options[0]!.value, options[2]!.value],
    empty: [],
    answer: (field) => {
        for (const index of [0, 2]) {
            const box = controlsOf(field)[index]!;
            if (!box.checked) box.click();
        }
    },
} satisfies FieldDeclaration;
