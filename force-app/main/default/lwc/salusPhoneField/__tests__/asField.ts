import { CANARY_DIGITS } from 'test-support/examples';
import { controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    properties: { withExtension: true },
    validAnswer: { country: 'US', number: `212${CANARY_DIGITS}0`, extension: '' },
    empty: { country: '', number: '', extension: '' },
    answer: (field, { number }: { number: string }) => type(controlsOf(field)[1]!, number),
} satisfies FieldDeclaration;
