import { CANARY } from 'test-support/examples';
import { choose, controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';

const options = ['clinic', 'video'].map((name) => ({ value: `${name}-${CANARY}`, label: name }));

export default {
    properties: { options },
    missing: 'Choose an answer',
    validAnswer: options[1]!.value,
    answer: (field) => choose(controlsOf(field)[0] as never, 2),
} satisfies FieldDeclaration;
