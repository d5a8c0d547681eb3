import { expect, test } from '@playwright/test';
import { NOTHING, type VisitPerson } from './visitPerson';

/** What is private in a visit: names, and what is typed. */
export interface Said {
    readonly patient: string;
    readonly clinician: string;
    readonly address: string;
    readonly message: string;
    readonly answer: string;
    readonly caption: string;
}

/** Two people in a visit that takes place. */
export interface Two {
    readonly patient: VisitPerson;
    readonly clinician: VisitPerson;
}

/** The patient says where they are, tries their devices, and is let in. */
export async function comesIn({ patient, clinician }: Two, said: Said): Promise<void> {
    await test.step('the patient says where they are', async () => {
        await expect(patient.heading).toHaveText('Come to your video visit');
        await patient.writes(/^Where are you now/, said.address);
        await patient.writes(/^Number/, '617 555 0100');
        await patient.presses(/^Continue/);
        await patient.isAt('Check your sound and picture');
    });

    await test.step('the devices are checked', async () => {
        await patient.presses(/^Start the check/);
        await patient.isTold(
            ...['Browser: Ready', 'Permission: Ready', 'Camera: Ready', 'Microphone: Ready'],
            'We can hear you',
        );
        await patient.presses(/^Play a sound/);
        await patient.presses(/^Yes, I heard it/);
        await patient.isTold('Speaker: Ready');
        await patient.presses(/^Join the visit/);
    });

    await test.step('the patient waits', async () => {
        await patient.isAt('The clinic knows that you are here');
        await patient.isTold(
            "You are in the waiting room. The clinic will let you in. You don't have to do anything.",
        );
        await expect(patient.page.getByRole('region')).toHaveAccessibleName(
            'You are in the waiting room',
        );
    });

    await test.step('the clinician begins, sees where the patient is, and lets them in', async () => {
        await expect(clinician.heading).toHaveText('Ready for the visit');
        await clinician.presses(/^Start the visit/);
        await clinician.isAt('You are in the visit');
        await clinician.isTold(`${said.patient} waits to be let in`);
        await expect(clinician.page.getByRole('definition').first()).toHaveText(said.address);
        await clinician.presses(new RegExp(`^Admit ${said.patient}`));
        await patient.isTold('You are being let in');
        await patient.isAt('Your visit');
        await clinician.isTold(`${said.patient} joined`);
        await expect(patient.page.getByRole('group', { name: said.clinician })).toBeVisible();
        for (const who of [patient, clinician]) {
            await expect(who.toggle('Microphone', true)).toBeVisible();
            await expect(who.toggle('Camera', true)).toBeVisible();
        }
        // Of each other; the patient's page has their own picture, too.
        await expect.poll(() => clinician.moving()).toBe(1);
        await expect.poll(() => patient.moving()).toBe(2);
    });
}

/** What people switch, say, write and show. */
export async function takesPart({ patient, clinician }: Two, said: Said): Promise<void> {
    const row = clinician.row(said.patient);

    await test.step('the patient switches the microphone off, and on again', async () => {
        await patient.controls(/^Microphone/);
        await patient.isTold('Microphone off');
        await expect(patient.toggle('Microphone', false)).toBeFocused();
        await expect(row).toContainText('Microphone off');
        await patient.page.keyboard.press('Enter');
        await patient.isTold('Microphone on');
        await expect(patient.toggle('Microphone', true)).toBeFocused();
        await expect(row).not.toContainText('Microphone off');
    });

    await test.step('the host mutes the patient, and asks them to switch it on', async () => {
        await clinician.presses(new RegExp(`^Mute ${said.patient}`));
        await patient.isTold('The clinic turned off your microphone');
        await expect(patient.toggle('Microphone', false)).toBeVisible();
        await expect(row).toContainText('Microphone off');
        await clinician.presses(/^Ask all to switch on/);
        await patient.isTold('The clinic asks you to turn on your microphone');
        await patient.presses(/^Turn on/);
        await patient.isTold('Microphone on');
        await expect(patient.toggle('Microphone', true)).toBeVisible();
        await expect(row).not.toContainText('Microphone off');
    });

    await test.step('captions are shown, and not announced by themselves', async () => {
        await patient.controls(/^Captions/);
        await patient.isTold('Captions on');
        await expect(patient.toggle('Captions', true)).toBeFocused();
        await clinician.writes(/^Write a caption/, said.caption);
        await clinician.page.keyboard.press('Enter');
        const captions = patient.page.getByRole('region', { name: 'Captions' });
        await expect(captions).toContainText(`${said.clinician}${said.caption}`);
    });

    await test.step('both write', async () => {
        await patient.controls(/^Chat/);
        await patient.writes(/^Your message/, said.message);
        await patient.presses(/^Send$/);
        await clinician.isTold(`Message from ${said.patient}: ${said.message}`);
        await clinician.writes(/^Your message/, said.answer);
        await clinician.presses(/^Send$/);
        await patient.isTold(`Message from ${said.clinician}: ${said.answer}`);
        for (const { page } of [patient, clinician]) {
            const chat = page.getByRole('group', { name: 'Messages' });
            await expect(chat.getByRole('listitem')).toHaveText([
                new RegExp(said.message),
                new RegExp(said.answer),
            ]);
        }
        await patient.page.keyboard.press('Escape');
    });

    await test.step('the patient raises a hand, and lowers it', async () => {
        await patient.controls(/^Hand/);
        await patient.isTold('Hand raised on');
        await clinician.isTold(`${said.patient} raised a hand`);
        await expect(row).toContainText('Hand raised');
        await patient.page.keyboard.press('Enter');
        await patient.isTold('Hand raised off');
        await clinician.isTold(`${said.patient} lowered the hand`);
        await expect(row).not.toContainText('Hand raised');
    });

    await test.step('the patient shares a screen', async () => {
        const before = await clinician.moving();
        await patient.controls(/^Screen/);
        await patient.isTold('Screen share on');
        await clinician.isTold(`${said.patient} shares a screen`);
        await expect(row).toContainText('Sharing a screen');
        await expect.poll(() => clinician.moving()).toBeGreaterThan(before);
        await patient.page.keyboard.press('Enter');
        await patient.isTold('Screen share off');
        await clinician.isTold(`${said.patient} shares a screen no more`);
        await expect(row).not.toContainText('Sharing a screen');
    });
}

/** The network is lost and comes back, and the microphone is another one. */
export async function staysIn(
    { patient, clinician }: Two,
    said: Said,
    // From page to page, each loses the other; a media server is lost to one of them only.
    losing = [patient, clinician],
): Promise<void> {
    await test.step('the network is lost, and comes back', async () => {
        await patient.losesNetwork();
        for (const who of losing) {
            await who.isTold('Connection lost. Trying to reconnect.');
            await expect(
                who.page.getByText('Connection lost. Trying to reconnect.').first(),
            ).toBeVisible();
        }
        await patient.findsNetwork();
        for (const who of losing) await who.isTold('Connected again');
        await expect(clinician.row(said.patient)).not.toContainText('Connection lost');
    });

    await test.step('the patient changes the microphone while talking', async () => {
        await patient.controls(/^Devices/);
        await patient.chooses(/^Fake Default Audio Input/, /^Fake Audio Input 1/);
        await patient.isTold('Microphone: Fake Audio Input 1');
        await expect(
            patient.page.getByRole('radio', { name: 'Fake Audio Input 1', checked: true }),
        ).toBeFocused();
        expect(await patient.microphone()).toEqual(['Fake Audio Input 1']);
        await expect(patient.toggle('Microphone', true)).toBeVisible();
        await patient.page.keyboard.press('Escape');
    });
}

/** Somebody says where they are, and waits to be let in. */
export async function arrives(who: VisitPerson, { address }: Said): Promise<void> {
    await expect(who.heading).toHaveText('Come to your video visit');
    await who.writes(/^Where are you now/, address);
    await who.writes(/^Number/, '617 555 0100');
    await who.presses(/^Continue/);
    await waits(who);
}

/** The same with no network at first, which is no refusal of the clinic's. */
export async function arrivesLate(who: VisitPerson, { address }: Said): Promise<void> {
    await expect(who.heading).toHaveText('Come to your video visit');
    await who.page.context().setOffline(true);
    await who.writes(/^Where are you now/, address);
    await who.writes(/^Number/, '617 555 0100');
    await who.presses(/^Continue/);
    await expect(who.page.getByText("We can't reach the clinic right now").first()).toBeVisible();
    await who.findsNetwork();
    await who.presses(/^Try again/);
    await waits(who);
}

async function waits(who: VisitPerson): Promise<void> {
    await who.isAt('Check your sound and picture');
    await who.presses(/^Join the visit/);
    await who.isAt('The clinic knows that you are here');
}

/** The clinician lets the patient in, and they see each other. */
export async function isLetIn({ patient, clinician }: Two, said: Said): Promise<void> {
    await clinician.presses(new RegExp(`^Admit ${said.patient}`));
    await patient.isAt('Your visit');
    for (const name of ['Microphone', 'Camera'])
        await expect(patient.toggle(name, true)).toBeVisible();
    await expect.poll(() => clinician.moving()).toBe(1);
    await expect.poll(() => patient.moving()).toBe(2);
}

/** The person has joined on another page: this one says so, and has let go of everything. */
export async function isElsewhere(who: VisitPerson): Promise<void> {
    await who.isAt('You joined on another device');
    await expect(who.page.getByText('Go on there. To go on here, come in again.')).toBeVisible();
    await expect.poll(() => who.open()).toEqual(NOTHING);
}

/** The host ends it for all, also while the patient is asked whether to leave. */
export async function ends({ patient, clinician }: Two): Promise<void> {
    await patient.controls(/^Leave the visit/);
    await expect(patient.page.getByRole('dialog')).toHaveAccessibleName('Leave the visit?');
    await isEnded({ patient, clinician });
    for (const { page } of [patient, clinician])
        await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(patient.page.getByText('It lasted 1 minute.')).toBeVisible();
    await patient.chooses(/^Good/, /^Not always good/);
    for (const who of [patient, clinician]) await who.isToldNothing();
}

/** The host ends it for all. */
export async function isEnded({ patient, clinician }: Two): Promise<void> {
    await clinician.controls(/^End for all/);
    await expect(clinician.page.getByRole('dialog')).toHaveAccessibleName('End the visit for all?');
    await clinician.presses(/^End for all/);
    await clinician.isAt('The visit has ended');
    await patient.isAt('The clinic ended the visit');
}
