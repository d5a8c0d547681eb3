import type { UploadFile } from 'c/salusPortUploads';
import { CANARY } from 'test-support/examples';
import { controlsOf, giveFiles, type FieldDeclaration } from 'test-support/fieldUnderTest';
import { rendered } from 'test-support/mount';

const upload: UploadFile = (file) =>
    Promise.resolve({ ok: true, value: { id: `id of ${file.name}` } });
const name = `scan of ${CANARY}.pdf`;

export default {
    properties: { upload, multiple: true },
    missing: 'Choose a file',
    validAnswer: [{ id: `id of ${name}`, name }],
    empty: [],
    isEmpty: (field) => !field.shadowRoot!.querySelector('.files')?.textContent.trim(),
    answer: async (field, files: readonly { name: string }[]) => {
        const chosen = files.map((file) => new File(['some bytes'], file.name));
        giveFiles(controlsOf(field)[0]!, chosen);
        await rendered();
    },
} satisfies FieldDeclaration;
