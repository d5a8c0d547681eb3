import { CANARY } from 'test-support/examples';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    validAnswer: `three invented words ${CANARY}`,
    fixedSensitivity: 'secret',
} satisfies FieldDeclaration;
