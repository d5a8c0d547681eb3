import type { FieldDeclaration } from 'test-support/fieldUnderTest';

export default { missing: 'Enter a time', validAnswer: '21:47' } satisfies FieldDeclaration;
