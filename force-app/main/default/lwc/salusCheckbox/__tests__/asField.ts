import { controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    missing: 'Tick this box to go on',
    validAnswer: true,
    empty: false,
    answer: (field) => {
        const [box] = controlsOf(field);
        if (!box!.checked) box!.click();
    },
} satisfies FieldDeclaration;
