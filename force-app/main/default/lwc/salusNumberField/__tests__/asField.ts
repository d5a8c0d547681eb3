import type { FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    missing: 'Enter a number',
    properties: { unit: 'pounds' },
    validAnswer: '90721.53',
} satisfies FieldDeclaration;
