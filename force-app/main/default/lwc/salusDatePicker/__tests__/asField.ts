import { controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    missing: 'Enter a date',
    validAnswer: '2031-11-23',
    answer: (field, answer: string) => type(controlsOf(field)[0]!, answer),
} satisfies FieldDeclaration;
