/* Joining and leaving the waiting list by the keyboard alone, in memory and on a FHIR server. */
import type { Appointment } from '@medplum/fhirtypes';
import { expect, test as alone, type Page } from '@playwright/test';
import { test } from './onePage';
import { inventedClinics } from '../examples/inventedClinics';
import { invalidIn } from '../test-support/fhirServer/definitions';
import { listen } from '../test-support/fhirServer/listen';
import { usesServer } from './booking/fhirServer';
import { openStory } from './story';

const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.textContent?.trim() ?? '';
    });

async function pressUntil(page: Page, name: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true });
    for (let stops = 0; stops < 20; stops += 1) {
        await page.keyboard.press('Tab');
        if (await button.evaluate((one) => one.matches(':focus'))) break;
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
}

/* Ticks Monday, chooses the last way to be told, and joins. */
async function answer(page: Page): Promise<void> {
    const monday = page.getByRole('checkbox', { name: 'Monday' });
    while (!(await monday.evaluate((one) => one.matches(':focus'))))
        await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(monday).toBeChecked();
    const first = page.getByRole('radio').first();
    while (!(await first.evaluate((one) => one.matches(':focus'))))
        await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio').last()).toBeChecked();
}

const isFocused = (page: Page, heading: string): Promise<void> =>
    expect.poll(() => focused(page), heading).toBe(heading);

async function joinsAndLeaves(page: Page): Promise<void> {
    await answer(page);
    await pressUntil(page, 'Join the waiting list');
    await isFocused(page, 'You are on the waiting list');
    await expect(page.getByText('A message in this portal')).toBeVisible();
    const question = page.getByRole('dialog', { name: 'Leave the waiting list?' });
    await pressUntil(page, 'Leave the waiting list');
    await expect(question).toBeVisible();
    await isFocused(page, 'Stay on the list');
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await isFocused(page, 'Leave the waiting list');
    await page.keyboard.press('Enter');
    await isFocused(page, 'Stay on the list');
    await page.keyboard.press('Tab');
    await isFocused(page, 'Leave the waiting list');
    await page.keyboard.press('Enter');
    await isFocused(page, 'You are not on the waiting list');
}

test('a person joins the list and leaves it by the keyboard', async ({ page }) => {
    await openStory(page, 'scheduling-waitlist-join--default');
    await joinsAndLeaves(page);
});

alone('a person joins the list of a FHIR server and leaves it', async ({ page }) => {
    const fhir = await listen(inventedClinics);
    await usesServer(page, fhir);
    await openStory(page, 'scheduling-waitlist-join--fhir-server');
    await joinsAndLeaves(page);
    const [entry, ...others] = await fhir.server.all<Appointment>('Appointment');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ status: 'cancelled', comment: 'days: mon\ncontact: portal' });
    expect(invalidIn(entry!)).toEqual([]);
    await fhir.close();
});

test('a person whose answer was lost tries again, with nothing changed meanwhile', async ({
    page,
}) => {
    await openStory(page, 'scheduling-waitlist-join--lost-answer');
    await answer(page);
    await pressUntil(page, 'Join the waiting list');
    await expect(page.getByText('you are put on it only once')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Monday' })).toHaveAttribute(
        'aria-readonly',
        'true',
    );
    const join = page.getByRole('button', { name: 'Join the waiting list', exact: true });
    await expect(join).toBeFocused();
    await page.keyboard.press('Enter');
    await isFocused(page, 'You are on the waiting list');
});
