import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must wrap a long answer and never cut it off', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 }); // 1280 px at 400%
    await openStory(page, 'forms-select-field--long-text');
    const list = page.getByRole('combobox');
    const lines = await list.evaluate((element) => {
        const { lineHeight } = getComputedStyle(element);
        return Math.round(element.scrollHeight / parseFloat(lineHeight));
    });
    expect(lines).toBeGreaterThan(2);
    const { cut, wide } = await list.evaluate((element) => ({
        cut: element.scrollHeight - element.clientHeight,
        wide: element.scrollWidth - element.clientWidth,
    }));
    expect([cut, wide]).toEqual([0, 0]);
});

test('a list says its name, with its mark, its answer, its hint, and that it is wrong', async ({
    page,
}) => {
    const said = async (story: string): Promise<unknown> => {
        await openStory(page, `forms-select-field--${story}`);
        const cdp = await page.context().newCDPSession(page);
        const { nodes } = await cdp.send('Accessibility.getFullAXTree');
        await cdp.detach();
        const { name, value, description, properties } = nodes.find(
            ({ role, ignored }) => !ignored && role?.value === 'combobox',
        )!;
        const invalid = properties?.find((one) => one.name === 'invalid')?.value;
        return [name, value, description, invalid].map((one) => one?.value as unknown);
    };
    const name = 'Which language do you speak best?';
    const [ask, hint] = ['Choose an answer', 'We find somebody who speaks it with you'];
    expect(await said('required')).toEqual([`${name} (required)`, ask, hint, 'false']);
    const error = 'Error: Choose the language';
    expect(await said('error')).toEqual([`${name} (required)`, ask, error, 'true']);
    expect(await said('chosen')).toEqual([name, 'Español', undefined, 'false']);
});
