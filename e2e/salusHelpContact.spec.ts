import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

/* From left to right, as a person reads the digits of a telephone number in every language. */
test('Must keep the order of a number in a page that is read from right to left', async ({
    page,
}) => {
    await openStory(page, 'foundations-help-contact--default', { locale: 'ar', dir: 'rtl' });
    const [first, second] = await page.locator('a[href^="tel:"]').evaluate((link) => {
        const text = link.querySelector('.phone')!.firstChild as Text;
        return ['555', '0100'].map((digits) => {
            const range = document.createRange();
            const start = text.data.indexOf(digits);
            range.setStart(text, start);
            range.setEnd(text, start + digits.length);
            return range.getBoundingClientRect().left;
        });
    });
    expect(first).toBeLessThan(second!);
});
