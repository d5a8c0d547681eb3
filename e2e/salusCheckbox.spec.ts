import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must be one target with its label, 44 px high', async ({ page }) => {
    for (const story of ['default', 'switched-off']) {
        for (const dir of ['ltr', 'rtl'] as const) {
            await openStory(page, `forms-checkbox--${story}`, { dir });
            const box = page.locator('.check');
            const label = (await page.locator('.label').boundingBox())!;
            const control = (await box.boundingBox())!;
            const middle = label.y + label.height / 2;
            expect(label.height).toBeGreaterThanOrEqual(43.9);
            const gap = dir === 'ltr' ? control.x + control.width + 4 : control.x - 4;
            const presses = [
                [control.x + 2, label.y + 1],
                [gap, middle],
                [label.x + label.width / 2, label.y + label.height - 1],
                [control.x + control.width / 2, control.y + control.height / 2],
            ] as const;
            let isTicked = false;
            for (const [x, y] of presses) {
                await page.mouse.click(x, y);
                isTicked = !isTicked;
                expect(await box.isChecked(), `${story} ${dir} at ${x}, ${y}`).toBe(isTicked);
            }
        }
    }
});

test('a box and a switch say their role, state, hint, and what is wrong', async ({ page }) => {
    const said = async (story: string): Promise<unknown[]> => {
        await openStory(page, `forms-checkbox--${story}`);
        const cdp = await page.context().newCDPSession(page);
        const { nodes } = await cdp.send('Accessibility.getFullAXTree');
        await cdp.detach();
        const node = nodes.find(({ role }) => /^(checkbox|switch)$/.test(String(role?.value)))!;
        const stateOf = (name: string): unknown =>
            node.properties?.find((one) => one.name === name)?.value.value;
        return [
            node.role!.value,
            node.name!.value,
            stateOf('checked'),
            stateOf('invalid'),
            node.description?.value,
        ];
    };
    const hint = 'Your phone company may charge for messages';
    const reminder = 'Remind me by text message the day before';
    expect(await said('ticked')).toEqual(['checkbox', reminder, 'true', 'false', hint]);
    expect(await said('switched-off')).toEqual([
        ...['switch', 'Text reminders', 'false', 'false', hint],
    ]);
    expect(await said('error')).toEqual([
        ...['checkbox', 'I may answer for this patient', 'false', 'true'],
        'Error: Tick this box if you may answer',
    ]);
});
