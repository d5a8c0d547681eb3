/* Booking, rescheduling and cancelling by keyboard alone: the time that is held runs out, and the answer
   to what is sent is lost. In memory, and on a FHIR server. */
import { expect, test, type Page } from '@playwright/test';
import { CanaryWatch } from './booking/canaryWatch';
import { choosesAVideoVisit } from './booking/choosesAVideoVisit';
import { grounds, type Ground } from './booking/grounds';
import { KeyboardPerson } from './booking/keyboardPerson';
import { storyOf } from './story';

const MINUTE = 60_000;
const LOST = "We can't reach the clinic right now";

/* The hold is renewed once before it ends, and runs out then. Nothing else on the page is lost. */
async function outlastsTheHold(person: KeyboardPerson, heading: string): Promise<void> {
    const { page } = person;
    await page.clock.fastForward(8 * MINUTE);
    const warning = storyOf(page).getByText('This time is kept for you for two more minutes');
    await expect(warning).toBeVisible();
    await person.presses(/^Keep it longer/);
    await expect(warning).toBeHidden();
    await page.clock.fastForward(11 * MINUTE);
    await expect(storyOf(page).getByText('This time is no longer kept for you')).toBeVisible();
    await person.presses(/^Try again/);
    await expect(storyOf(page).getByText('This time is no longer kept for you')).toBeHidden();
    await person.isAt(heading);
}

async function triesAgain(person: KeyboardPerson): Promise<void> {
    await expect(storyOf(person.page).getByText(LOST)).toBeVisible();
    await person.presses(/^Try again/);
}

const journeys: Readonly<Record<string, (page: Page, ground: Ground) => Promise<void>>> = {
    async 'a visit is booked once'(page, ground) {
        await ground.opens(page, 'scheduling');
        const person = new KeyboardPerson(page);
        await expect(person.heading).toHaveText('Why do you want to be seen?');
        await choosesAVideoVisit(person);
        await person.presses(/^Choose Thursday, March 11, 2021, 5:00 PM/);
        await person.presses(/^Continue/);
        await person.isAt('Your details');
        await person.types(/^Phone number/, '555 0100');
        await person.types(/^Month/, '4');
        await person.types(/^Day/, '5');
        await person.types(/^Year/, '1961');
        await outlastsTheHold(person, 'Your details');
        await expect(page.getByLabel('Year')).toHaveValue('1961');
        await person.presses(/^Continue/);
        await person.isAt('Check your answers');
        await person.presses(/^Book this visit/);
        await triesAgain(person);
        await person.isAt('Your visit is booked');
        expect(await ground.kept(page)).toEqual(['booked 2021-03-11T22:00:00.000Z']);
    },

    async 'a visit is moved once, and its old time is kept until then'(page, ground) {
        await ground.opens(page, 'reschedule');
        const person = new KeyboardPerson(page);
        await expect(person.heading).toHaveText('Change the time of your visit');
        await expect(storyOf(page).getByText('In person at Harbor Street Clinic')).toBeVisible();
        await person.presses(/^Continue/);
        await person.isAt('When?');
        await person.presses(/^Choose Wednesday, March 10, 2021, 9:30 AM/);
        await person.presses(/^Continue/);
        await person.isAt('Check the new time');
        await outlastsTheHold(person, 'Check the new time');
        expect(await ground.kept(page)).toEqual(['booked 2021-03-10T14:00:00.000Z']);
        await person.presses(/^Change to this time/);
        await triesAgain(person);
        await person.isAt('Your visit has a new time');
        expect(await ground.kept(page)).toEqual([
            'cancelled 2021-03-10T14:00:00.000Z',
            'booked 2021-03-10T14:30:00.000Z',
        ]);
    },

    async 'a visit is cancelled once, and its reason goes nowhere else'(page, ground) {
        const watch = new CanaryWatch(page, 'pat-lt');
        await watch.start(/\/Appointment\/[^/]+$/);
        await ground.opens(page, 'cancel');
        const person = new KeyboardPerson(page);
        await expect(person.heading).toHaveText('Cancel your visit');
        await person.presses(/^Continue/);
        await person.isAt('Why are you cancelling?');
        await person.chooses(/feel better/, /^I can't get there/);
        await person.presses(/^Continue/);
        await person.isAt('Cancel this visit?');
        await watch.look('before it is sent');
        await person.presses(/^Cancel this visit/);
        await triesAgain(person);
        await person.isAt('Your visit is cancelled');
        await watch.look('at the end');
        watch.isSilent();
        expect(await ground.kept(page)).toEqual(['cancelled 2021-03-10T14:00:00.000Z']);
    },
};

for (const [where, make] of grounds)
    for (const [title, goes] of Object.entries(journeys))
        test(`${title}: ${where}`, async ({ page }) => {
            test.slow();
            const ground = await make();
            await page.clock.install();
            await goes(page, ground);
            await ground.close();
        });
