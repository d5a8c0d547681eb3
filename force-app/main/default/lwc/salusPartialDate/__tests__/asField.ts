import { controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

const EMPTY = { date: '', precision: '', qualifier: '' };

export default {
    missing: 'Enter a date',
    validAnswer: { date: '1971-11-23', precision: 'day', qualifier: '' },
    empty: EMPTY,
    answer: (field, { date }: { date: string }) => {
        const [year, month, day] = date.split('-');
        // After the four choices, in the order of the tests' language, English of the United States.
        const texts = controlsOf(field).filter((one) => one.type === 'text');
        [month, day, year].forEach((text, index) => type(texts[index]!, text!));
    },
} satisfies FieldDeclaration;
