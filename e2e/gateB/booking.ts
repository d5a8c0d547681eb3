import { expect, type Page } from '@playwright/test';
import { choosesAVideoVisit } from '../booking/choosesAVideoVisit';
import { KeyboardPerson } from '../booking/keyboardPerson';

/**
 * A whole booking by keyboard: somebody else takes the chosen time, the browser's Back and Forward,
 * answers that are missing and wrong, the dialog that asks before leaving. It finds the pattern by
 * roles and names only, so that it holds in both shadows.
 */
export async function booksAVisit(page: Page): Promise<void> {
    const person = new KeyboardPerson(page);
    const phone = page.getByRole('textbox', { name: /^Phone number/ });
    const summaryOf = (field: RegExp) => page.getByRole('link', { name: field });

    await choosesAVideoVisit(person);
    await person.presses(/^Choose Thursday, March 11, 2021, 5:00 PM/);
    await person.presses(/^Continue/);
    await expect(page.getByRole('main').getByText(/has just taken this time/)).toBeVisible();
    await person.chooses(/March/, /^Monday, March 15, 2021, 5:00 PM/);
    await person.presses(/^Continue/);

    await person.isAt('Your details');
    await person.types(/^Phone number/, '55');
    await person.presses(/^Continue/);
    await expect(summaryOf(/phone number/i)).toBeVisible();
    await expect(summaryOf(/birth/i)).toBeVisible();
    await page.goBack();
    await person.isAt('When?');
    await page.goForward();
    await person.isAt('Your details');
    await expect(phone).toHaveValue('55');

    await person.presses(/^Leave without booking/);
    const dialog = page.getByRole('dialog', { name: 'Leave without booking?' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await person.presses(/^Continue/);
    await person.tabsTo('link', /phone number/i);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('555 0100 123');
    await person.types(/^Month/, '4');
    await person.types(/^Day/, '5');
    await person.types(/^Year/, '1961');
    await person.presses(/^Continue/);

    await person.isAt('Check your answers');
    await expect(page.getByText('Monday, March 15, 2021, 5:00 PM, Eastern Time')).toBeVisible();
    await expect(page.getByText('April 5, 1961')).toBeVisible();
    await person.presses(/^Book this visit/);
    await person.isAt('Your visit is booked');
}
