import { personName } from 'c/salusCoreNames';
import { CANARY } from 'test-support/examples';
import { controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    properties: { allowOneName: true },
    validAnswer: personName({ given: `Robin ${CANARY}`, family: `Example ${CANARY}` }),
    empty: personName(undefined),
    answer: (field, { given, family }: { given: string; family: string }) => {
        [given, family].forEach((text, index) => type(controlsOf(field)[index]!, text));
    },
} satisfies FieldDeclaration;
