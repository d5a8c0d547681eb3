import { CANARY } from 'test-support/examples';
import { controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    properties: {
        entryLabel: 'Medicine',
        minimum: 1,
        fields: [
            { name: 'drug', label: 'Name', required: true },
            { name: 'use', label: 'What for', kind: 'text-area' },
        ],
    },
    validAnswer: [{ drug: `Invented ${CANARY}`, use: `Sample ${CANARY}` }],
    empty: [],
    answer: (field, [entry]: readonly Record<'drug' | 'use', string>[]) => {
        const [drug, use] = controlsOf(field);
        type(drug!, entry!.drug);
        type(use!, entry!.use);
    },
} satisfies FieldDeclaration;
