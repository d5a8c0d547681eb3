import { controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    missing: 'Enter a date',
    validAnswer: '1971-11-23',
    answer: (field, answer: string) => {
        const [year, month, day] = answer.split('-');
        // In the order of the tests' language, English of the United States.
        [month, day, year].forEach((text, index) => type(controlsOf(field)[index]!, text!));
    },
} satisfies FieldDeclaration;
