import { CANARY } from 'test-support/examples';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';

export default { validAnswer: `two\nlines ${CANARY}` } satisfies FieldDeclaration;
