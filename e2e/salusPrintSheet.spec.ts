import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { findPackage } from '../scripts/servers/debian.mjs';
import { test } from './onePage';
import { openStory } from './story';

const READER = 'pdftotext';
const isInstalled = (): boolean => {
    try {
        execFileSync(READER, ['-v'], { stdio: 'ignore' });
        return true;
    } catch {
        return false;
    }
};
const canRead = isInstalled() || findPackage('poppler-utils');

/* The text of each page of what is printed. */
async function printed(page: Page): Promise<readonly string[]> {
    if (!canRead) throw new Error('Nothing reads a PDF here: apt-get install poppler-utils');
    const input = await page.pdf({ format: 'A4' });
    const text = execFileSync(READER, ['-layout', '-', '-'], { input, encoding: 'utf8' });
    return text
        .split('\f')
        .slice(0, -1)
        .map((one) => one.replace(/\s+/g, ' '));
}

test('Must have the person, the birth date, “as of” and “Page n of N” on each printed page', async ({
    page,
}) => {
    await openStory(page, 'displays-print-sheet--three-pages');
    const pages = await printed(page);
    expect(pages).toHaveLength(3);
    pages.forEach((text, index) => {
        expect(text).toContain('Patient: Robin Example CANARY');
        expect(text).toContain('Born: May 1, 1980');
        expect(text).toContain('As of: Thursday, March 4, 2021, 9:30 AM, Eastern Time');
        expect(text).toContain(`Page ${index + 1} of 3`);
    });
    for (let number = 1; number <= 8; number += 1)
        expect(pages.filter((text) => text.includes(`Message number ${number} `))).toHaveLength(1);
});

test('Must cut no row between two pages', async ({ page }) => {
    await openStory(page, 'displays-print-sheet--three-pages');
    for (const text of await printed(page)) {
        const counts = ['Ben Sample', 'Message number', 'None in the evening'].map(
            (words) => text.split(words).length,
        );
        expect(new Set(counts).size).toBe(1);
    }
});

test('Must print the words of a display, and neither its buttons nor what is secret', async ({
    page,
}) => {
    await openStory(page, 'displays-print-sheet--secret');
    const text = (await printed(page)).join();
    expect(text).toContain('Plan CANARY.pdf');
    expect(text).toContain('Message number 1 CANARY');
    expect(text).not.toContain('Message number 2');
    expect(text).toContain('••••••');
    await openStory(page, 'displays-message--not-sent');
    const message = (await printed(page)).join();
    expect(message).toContain('Not sent');
    expect(message).not.toContain('Try again');
    await openStory(page, 'scheduling-appointment-card--default');
    const appointment = (await printed(page)).join();
    expect(appointment).toContain('Dr. Ana Example CANARY');
    expect(appointment).toContain('Boston, MA 02114');
    expect(appointment).not.toMatch(/Add to calendar|Reschedule|Cancel/);
    await openStory(page, 'displays-record-entry--default');
    const entry = (await printed(page)).join();
    for (const words of ['Removal of a wisdom tooth CANARY', 'Lower left jaw', 'It went well.'])
        expect(entry).toContain(words);
});

test('Must print in black on white, without shadows, whatever the theme is', async ({ page }) => {
    for (const theme of ['light', 'dark'] as const) {
        await openStory(page, 'displays-message-thread--default', { theme });
        await page.emulateMedia({ media: 'print' });
        const looks = await page.evaluate(() => {
            const found = new Set<string>();
            const look = (root: ParentNode): void => {
                for (const one of root.querySelectorAll('*')) {
                    const { color, backgroundColor, boxShadow, display } = getComputedStyle(one);
                    if (display !== 'none') found.add([color, backgroundColor, boxShadow].join());
                    if (one.shadowRoot) look(one.shadowRoot);
                }
            };
            look(document.querySelector('c-salus-message-thread')!.shadowRoot!);
            return [...found];
        });
        await page.emulateMedia({ media: null });
        expect(
            looks.filter((one) => !/^rgb\(0, 0, 0\),rgba\(0, 0, 0, 0\),none$/.test(one)),
        ).toEqual([]);
    }
});

test('Must leave nothing of a person in the document’s styles', async ({ page }) => {
    await openStory(page, 'displays-print-sheet--default');
    const stylesWith = (words: string): Promise<number> =>
        page.evaluate(
            (text) =>
                [...document.querySelectorAll('style')].filter((one) =>
                    one.textContent!.includes(text),
                ).length,
            words,
        );
    const happens = (name: string): Promise<unknown> =>
        page.evaluate((type) => window.dispatchEvent(new Event(type)), name);
    expect(await stylesWith('counter(pages)')).toBe(0);
    await happens('beforeprint');
    expect(await stylesWith('counter(pages)')).toBe(1);
    expect(await stylesWith('CANARY')).toBe(0);
    await happens('afterprint');
    expect(await stylesWith('counter(pages)')).toBe(0);
});
