/* A whole visit by keyboard alone, with a call in memory whose others the test plays. */
import { expect, test, type Page } from '@playwright/test';
import type { InMemoryCall } from '../examples/inMemoryCall';
import { openStory } from './story';
import { record, type Recorded } from './visit/recorder';

type Others = InMemoryCall['others'];
type Pattern = HTMLElement & { readonly call: InMemoryCall };

const TAG = 'c-salus-pattern-visit';

/** Others do something in the call. */
const play = <Name extends keyof Others>(
    page: Page,
    name: Name,
    ...given: Parameters<Others[Name]>
): Promise<void> =>
    page.locator(TAG).evaluate(
        (pattern, [act, all]) => {
            const { others } = (pattern as Pattern).call;
            (others[act] as (...args: unknown[]) => void)(...all);
        },
        [name, given] as const,
    );

const title = (page: Page, text: string) => page.getByRole('heading', { name: text, level: 2 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const pressed = (page: Page, name: string, isOn: boolean): Promise<void> =>
    expect(button(page, name)).toHaveAttribute('aria-pressed', String(isOn));

/** Goes by Tab until something has the focus, as a person would. */
async function tabTo(page: Page, name: string, role: 'button' | 'textbox' = 'button') {
    const target = page.getByRole(role, { name, exact: true }).last();
    await expect(target).toBeVisible();
    const isThere = (): Promise<boolean> =>
        target.evaluate((element) => {
            const root = element.getRootNode() as Document | ShadowRoot;
            return root.activeElement === element;
        });
    for (let step = 0; step < 60 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
}

/** Along the row of controls, from its beginning. */
async function goTo(page: Page, name: string): Promise<void> {
    await page.keyboard.press('Control+Alt+b');
    await page.keyboard.press('Home');
    for (let step = 0; step < 12; step += 1) {
        if (await button(page, name).evaluate((one) => one.matches(':focus'))) return;
        await page.keyboard.press('ArrowRight');
    }
    await expect(button(page, name)).toBeFocused();
}

const said = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { recorded: Recorded }).recorded.announced);

test('a visit by keyboard alone: where one is, the check, the call with all its controls, and its end', async ({
    page,
}) => {
    await page.addInitScript(record);
    await openStory(page, 'patterns-visit--default');
    await tabTo(page, 'Where are you now?', 'textbox');
    await page.keyboard.type('12 Harbor Street CANARY');
    await tabTo(page, 'Number', 'textbox');
    await page.keyboard.type('212 555 0100');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Check your sound and picture')).toBeFocused();
    await tabTo(page, 'Start the check');
    await page.keyboard.press('Enter');
    await expect(page.getByText('We can hear you')).toBeVisible();
    await tabTo(page, 'Join the visit');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Your visit')).toBeFocused();

    // The row of controls, and what the clinic does to them.
    await goTo(page, 'Microphone');
    await pressed(page, 'Microphone', true);
    await page.keyboard.press('Space');
    await pressed(page, 'Microphone', false);
    await page.keyboard.press('Control+Alt+m');
    await pressed(page, 'Microphone', true);
    await play(page, 'muteSelf');
    await pressed(page, 'Microphone', false);
    await expect.poll(() => said(page)).toContain('The clinic turned off your microphone');
    await play(page, 'askToUnmute');
    await tabTo(page, 'Turn on');
    await pressed(page, 'Microphone', false);
    await page.keyboard.press('Enter');
    await pressed(page, 'Microphone', true);
    await expect(button(page, 'Microphone')).toBeFocused();
    await goTo(page, 'Screen share');
    await page.keyboard.press('Enter');
    await pressed(page, 'Screen share', true);
    await page.keyboard.press('Control+Alt+h');
    await pressed(page, 'Hand raised', true);

    // Captions and chat.
    await goTo(page, 'Captions');
    await page.keyboard.press('Enter');
    await play(page, 'caption', { id: '1', participantId: 'clinician', text: 'How are you?' });
    await expect(page.getByRole('region', { name: 'Captions' })).toContainText('How are you?');
    await play(page, 'write', 'clinician', 'Have your medicines at hand');
    await goTo(page, 'Chat, 1 new');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Your message' })).toBeFocused();
    await page.keyboard.type('They are here');
    await tabTo(page, 'Send');
    await page.keyboard.press('Enter');
    await expect(page.getByText('They are here')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Chat')).toBeFocused();

    // Another microphone while talking, and a network that goes and comes back.
    await goTo(page, 'Devices');
    await page.keyboard.press('Enter');
    const built = page.getByRole('radio', { name: 'Built-in microphone' });
    await expect(built).toBeChecked();
    for (
        let step = 0;
        step < 5 && !(await built.evaluate((one) => one.matches(':focus')));
        step += 1
    )
        await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /headset/ }).first()).toBeChecked();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(button(page, 'Devices')).toBeFocused();
    await play(page, 'loseNetwork');
    await expect(page.getByText('Connection lost. Trying to reconnect.').first()).toBeVisible();
    await expect.poll(() => said(page)).toContain('Connection lost. Trying to reconnect.');
    await play(page, 'findNetwork');
    await expect(page.getByText('Good connection')).toBeVisible();
    await pressed(page, 'Microphone', true);

    // Each change was announced once, in its order.
    await expect.poll(() => said(page)).toContain('Connected again');
    const changes = [
        ...['The clinic turned off your microphone', 'Screen share on', 'Hand raised on'],
        ...['Connection lost. Trying to reconnect.', 'Connected again'],
    ];
    const heard = await said(page);
    expect(heard.filter((text) => changes.includes(text))).toEqual(changes);

    // The end, which is asked first.
    await goTo(page, 'Leave the visit');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Leave the visit?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Leave the visit')).toBeFocused();
    await page.keyboard.press('Enter');
    const yes = page.locator('c-salus-dialog').getByRole('button', { name: 'Leave the visit' });
    await expect(page.getByRole('button', { name: 'Stay here' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(yes).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(title(page, 'You left the visit')).toBeFocused();
    await expect(page.getByText('It lasted 1 minute.')).toBeVisible();
    await expect(page.getByText('Dr. Ana Ruiz')).toHaveCount(0);
    expect(
        await page.locator(TAG).evaluate((pattern) => (pattern as Pattern).call.openTracks),
    ).toBe(0);
});
