/* What of a file upload only a browser can show: the system's list of files, what a screen reader is
   given, and real files and drops in the sandbox. */
import { expect, test, type Page } from '@playwright/test';
import { served } from './serve';
import { openStory } from './story';

const letter = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
/* A picture that says where it was taken, as far as the field reads it. */
const PLACED = 'exif:GPSLatitude="40,26.7N"';
const photo = {
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from(PLACED)]),
};

declare global {
    interface Window {
        /** What the live regions have held. */
        said: string[];
        /** Answers what is being sent, by its name. */
        answers: Record<string, (result: object) => void>;
    }
}

/* The test is the server: nothing goes on until it says so. */
const takeUploads = (page: Page): Promise<void> =>
    page.locator('c-salus-file-upload').evaluate((field) => {
        window.said = [];
        window.answers = {};
        new MutationObserver(() => {
            for (const region of document.querySelectorAll('body > [aria-live]'))
                window.said.push(region.textContent?.trim() ?? '');
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        const upload = (file: File, { onProgress }: { onProgress: (part: number) => void }) =>
            new Promise((done) => {
                window.answers[file.name] = done;
                onProgress(0.4);
            });
        Object.assign(field, { upload });
    });

/* Answers once it is asked: a second try is a second request. */
async function answer(page: Page, name: string, result: object): Promise<void> {
    await page.waitForFunction((file) => file in window.answers, name);
    await page.evaluate(
        ([file, given]) => {
            window.answers[file]!(given);
            delete window.answers[file];
        },
        [name, result] as const,
    );
}

test('a file is chosen in the system’s list, and a screen reader is told when it was sent', async ({
    page,
}) => {
    await openStory(page, 'forms-file-upload--default');
    const group = page.getByRole('group', {
        name: 'Letters and results from other clinics (required)',
    });
    const button = group.getByRole('button', { name: 'Choose files', exact: true });
    await expect(button).toHaveAccessibleDescription(
        'A photo of each page is enough PDF, JPG, JPEG, PNG, or HEIC; up to 10 MB each; up to 5 files',
    );
    await takeUploads(page);
    page.on('filechooser', (chooser) =>
        chooser.setFiles([letter, { ...letter, name: 'scan.pdf' }]),
    );
    await button.focus();
    await page.keyboard.press('Enter');
    const bar = group.getByRole('progressbar', { name: 'letter.pdf' });
    await expect(bar).toHaveAttribute('value', '0.4');
    await expect(button).toBeFocused();
    await answer(page, 'letter.pdf', { ok: true, value: { id: 'id-1' } });
    await expect.poll(() => page.evaluate(() => window.said)).toContain('letter.pdf: sent');
    await expect(bar).toHaveCount(0);
    await answer(page, 'scan.pdf', { ok: false, error: { code: 'unavailable' } });
    const again = group.getByRole('button', { name: 'Try again scan.pdf' });
    await expect(again).toHaveAccessibleDescription(
        'Error: This file was not sent. Try again, or remove it',
    );
    await again.press('Enter');
    await expect(group.getByText('scan.pdf', { exact: true })).toBeFocused();
    await answer(page, 'scan.pdf', { ok: true, value: { id: 'id-2' } });
    await expect(group.getByRole('listitem')).toHaveCount(4);
    await expect(group.getByText('Sent', { exact: true })).toHaveCount(4);
});

/* Shows the field on a page of the sandbox, with a function that keeps what it is given. */
const show = (page: Page): Promise<void> =>
    page.evaluate(() => {
        const sent: { name: string; text: string }[] = [];
        const field = window.gate.create('c/salusFileUpload', 'c-salus-file-upload');
        const upload = async (file: File): Promise<object> => {
            sent.push({ name: file.name, text: await file.text() });
            return { ok: true, value: { id: `id-${sent.length}` } };
        };
        Object.assign(field, { label: 'Letters', multiple: true, upload });
        Object.assign(window, { uploads: { sent, field } });
        document.body.appendChild(field);
    });

const uploads = (page: Page): Promise<{ sent: object[]; value: object }> =>
    page.evaluate(() => {
        const { sent, field } = (
            window as unknown as { uploads: { sent: object[]; field: { value: object } } }
        ).uploads;
        return { sent, value: field.value };
    });

for (const shadow of ['native', 'synthetic'])
    test(`files are chosen and dropped in the sandbox, ${shadow} shadow`, async ({ page }) => {
        await page.goto(served('SALUS_GATE', `${shadow}.html`));
        await show(page);
        page.on('filechooser', (chooser) => chooser.setFiles(photo));
        await page.getByRole('button', { name: 'Choose files' }).click();
        await expect(page.getByText(/^Where the picture was taken/)).toBeVisible();

        const dropped = await page.evaluateHandle(() => {
            const transfer = new DataTransfer();
            transfer.items.add(new File(['dropped'], 'dropped.txt', { type: 'text/plain' }));
            return transfer;
        });
        await page.getByText('or drop them here').dispatchEvent('drop', { dataTransfer: dropped });
        await expect(page.getByText('dropped.txt', { exact: true })).toBeVisible();
        await expect(page.getByText('Sent', { exact: true })).toHaveCount(2);

        const { sent, value } = await uploads(page);
        expect(sent).toEqual([
            { name: 'photo.jpg', text: expect.stringContaining(`GPSLatitude="${' '.repeat(8)}"`) },
            { name: 'dropped.txt', text: 'dropped' },
        ]);
        expect(value).toEqual([
            { id: 'id-1', name: 'photo.jpg' },
            { id: 'id-2', name: 'dropped.txt' },
        ]);
        // Nothing of the page itself shows a native control.
        await expect(page.locator('input[type="file"]')).toBeHidden();
    });
