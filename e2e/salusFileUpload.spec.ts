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
    await button.focus();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([letter, { ...letter, name: 'unavailable.pdf' }]);
    const bar = group.getByRole('progressbar', { name: 'letter.pdf' });
    await expect(bar).toHaveAttribute('value', '0.4');
    await expect(button).toBeFocused();
    const said = page.locator('#salus-announcer-polite');
    await expect(said).toContainText('letter.pdf: sent');
    await expect(bar).toHaveCount(0);
    const again = group.getByRole('button', { name: 'Try again unavailable.pdf' });
    await expect(again).toHaveAccessibleDescription(
        'Error: This file was not sent. Try again, or remove it',
    );
    await again.press('Enter');
    await expect(group.getByText('unavailable.pdf', { exact: true })).toBeFocused();
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
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: 'Choose files' }).click();
        await (await chooser).setFiles(photo);
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
