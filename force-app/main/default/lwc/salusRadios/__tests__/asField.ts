import { CANARY } from 'test-support/examples';
import { controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';

const options = ['clinic', 'video'].map((name) => ({ value: `${name}-${CANARY}`, label: name }));

export default {
    properties: { options },
    missing: 'Choose an answer',
    validAnswer: options[1]!.value,
    answer: (field) => controlsOf(field)[1]!.click(),
} satisfies FieldDeclaration;
