import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

type Thread = HTMLElement & { messages: readonly object[] };

const showAll = async (page: Page): Promise<void> => {
    await openStory(page, 'displays-message-thread--five-hundred');
    for (let shown = 200; shown <= 500; shown += 100) {
        await page.getByRole('button', { name: 'Show earlier messages' }).click();
        await expect(page.locator('c-salus-message')).toHaveCount(shown);
    }
};

/* How often a new message changes what is inside those that were there, and the list around them. */
const addOne = (page: Page): Promise<{ inside: number; around: number; rows: number }> =>
    page.evaluate(async () => {
        const thread = document.querySelector<Thread>('c-salus-message-thread')!;
        const list = thread.shadowRoot!.querySelector('ul')!;
        const twoFrames = () =>
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const given = thread.messages;
        thread.messages = given; // What the thread has read is the same from now on.
        await twoFrames();
        const count = { inside: 0, around: 0 };
        const inside = new MutationObserver(({ length }) => (count.inside += length));
        const around = new MutationObserver(({ length }) => (count.around += length));
        const all = { subtree: true, childList: true, characterData: true, attributes: true };
        for (const one of list.querySelectorAll('c-salus-message'))
            inside.observe(one.shadowRoot!, all);
        around.observe(list, all);
        thread.messages = [...given, { ...given.at(-1), id: 'new', sent: '2030-01-01T00:00:00Z' }];
        await twoFrames();
        return { ...count, rows: list.querySelectorAll('ul > li').length };
    });

/* Time on a busy machine says nothing, so the work is counted. */
test('Must stay fluid with five hundred messages', async ({ page }) => {
    await showAll(page);
    const { inside, around, rows } = await addOne(page);
    expect(rows).toBe(501);
    expect(inside).toBe(0);
    // “Message 3 of 501” in each, and the new one.
    expect(around).toBeLessThan(520);
});

test('reads the first of those that come where earlier ones are shown', async ({ page }) => {
    await openStory(page, 'displays-message-thread--many');
    await page.getByRole('button', { name: 'Show earlier messages' }).press('Enter');
    const first = page.locator('c-salus-message-thread ul > li').first();
    await expect(first.locator('.position')).toHaveText('Message 23 of 42');
    await expect(first.getByRole('heading')).toBeFocused();
    await expect(first.getByRole('heading')).toBeInViewport();
});
