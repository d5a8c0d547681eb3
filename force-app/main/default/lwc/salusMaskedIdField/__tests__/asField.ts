import { CANARY } from 'test-support/examples';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';

export default { validAnswer: `WEE${CANARY}6789` } satisfies FieldDeclaration;
