/* What goes wrong with a visit over real sound and pictures: the page says what it is and what to do, it is
   announced once, and nothing is left open after the end. */
import { expect, test, type Browser } from '@playwright/test';
import { BROWSER_ARGUMENTS, FAKE_DEVICES, findBrowser } from '../scripts/browser.mjs';
import { clinicianIn, VisitPage } from './visit/visitPage';
import type { Recorded } from './visit/recorder';
import { NOTHING } from './visit/visitPerson';

declare const recorded: Recorded;

const permissions = ['camera', 'microphone'];
/* Left out, the browser answers its own question with yes. Headless, it answers with no then. */
const ASKS_NOBODY = '--use-fake-ui-for-media-stream';

test.use({
    launchOptions: {
        executablePath: findBrowser(),
        args: [...BROWSER_ARGUMENTS, ...FAKE_DEVICES],
    },
});

/* The texts of live regions, and what the browser has not thrown away yet; a call has hundreds. */
const FEW_NODES = 50;

/** What is left when the person has gone is nothing, and no more nodes than after the visit before. */
async function leavesNothing(patient: VisitPage, nodesBefore = Infinity): Promise<number> {
    await patient.goes();
    await expect.poll(() => patient.open()).toEqual(NOTHING);
    expect(await patient.shows('CANARY')).toBe(false);
    await expect.poll(() => patient.nodes()).toBeLessThan(nodesBefore + FEW_NODES);
    return patient.nodes();
}

test('in a call: a held mute, a lost device, no way to the others, and very much that is said', async ({
    browser,
}) => {
    const context = await browser.newContext({ permissions });
    const clinician = await clinicianIn(context, { holdsMutes: true });
    const patient = await VisitPage.at(context);
    await patient.begins();
    await patient.joins();
    await expect.poll(() => patient.moving()).toBe(2);

    await test.step('the clinic holds the microphone off, until it asks for it', async () => {
        await clinician.evaluate(() => window.call.mute('patient'));
        await patient.isTold('The clinic turned off your microphone');
        await patient.clicks('Microphone');
        const refused = 'The clinic has turned off your microphone for this visit';
        await patient.isTold(refused);
        await patient.sees(refused);
        await expect(patient.toggle('Microphone', false)).toBeVisible();
        await clinician.evaluate(() => window.call.askToSend('patient', 'mic'));
        await patient.isTold('The clinic asks you to turn on your microphone');
        await patient.clicks('Turn on');
        await patient.isTold('Microphone on');
    });

    await test.step('the microphone is taken away', async () => {
        await patient.losesDevice('audio');
        await patient.isTold('Your microphone is no longer connected');
        await patient.sees('Your microphone is no longer connected');
        await expect(patient.toggle('Microphone', false)).toBeVisible();
        await patient.clicks('Microphone');
        await patient.isTold('Microphone on');
    });
    const nodes = await leavesNothing(patient);

    await test.step('no way to the clinician is found', async () => {
        await patient.forgets();
        await patient.hurries(10);
        // Nobody listens there, so that there is no way at all.
        const iceServers = [{ urls: 'turn:127.0.0.1:9', username: 'any', credential: 'any' }];
        await patient.begins({ isRelayOnly: true, iceServers });
        await patient.joins();
        await patient.isTold('Connection lost. Trying to reconnect.');
        await patient.sees('Connection lost. Trying to reconnect.');
        await leavesNothing(patient, nodes);
    });

    await test.step('a thousand lines of captions, and five hundred messages', async () => {
        await patient.forgets();
        await patient.begins();
        await patient.joins();
        await patient.clicks('Captions');
        await patient.isTold('Captions on');
        await expect.poll(() => patient.moving()).toBe(2);
        await clinician.evaluate(() => {
            const wire = new BroadcastChannel('visit');
            for (let count = 0; count < 1000; count += 1) {
                const line = { id: `${count}`, participantId: 'clinician', text: 'CANARY said' };
                const by = { type: 'caption', version: 1, from: 'captions', session: 'captions' };
                const caption = { ...by, line: { ...line, final: true, startedAt: count } };
                wire.postMessage(JSON.stringify(caption));
                if (count % 2) void window.call.sendChat('CANARY written');
            }
        });
        const { page } = patient;
        await expect(page.locator('c-salus-captions .said')).toHaveCount(500);
        await expect(page.locator('c-salus-chat li')).toHaveCount(500);
        await expect(page.getByRole('button', { name: 'Chat, 500 new' })).toBeVisible();
        // Many at once are said by their number alone.
        await expect.poll(() => patient.messagesTold()).not.toEqual([]);
        const told = await patient.messagesTold();
        expect(told.length).toBeLessThan(12);
        for (const text of told) expect(text).toMatch(/^New messages: \d+$|^Message from /);
        await leavesNothing(patient, nodes);
    });
});

/**
 * The check fails in these words, each step said once; and the visit goes on without sound and picture,
 * which it says once, too.
 */
async function goesOnWithout(
    patient: VisitPage,
    help: readonly string[],
    steps: readonly string[],
) {
    await patient.forgets();
    await patient.begins();
    await patient.comesToCheck();
    await patient.clicks('Start the check');
    await patient.isTold('Browser: Ready', ...steps);
    for (const text of help) await patient.sees(text);
    await patient.clicks('Join the visit');
    await patient.isAt('Your visit');
    await patient.sees(help[0] as string);
    await patient.isTold(help[0] as string);
    for (const name of ['Microphone', 'Camera'])
        await expect(patient.toggle(name, false)).toBeVisible();
    await leavesNothing(patient);
}

const launch = (browser: Browser, args: readonly string[]): Promise<Browser> =>
    browser.browserType().launch({
        executablePath: findBrowser(),
        args: [...BROWSER_ARGUMENTS, ...args],
    });

const REFUSED = ['Permission: There is a problem'];
/* Headless, Chromium neither shows its question nor asks the system: what it throws there is played. */
const PLAYED = [
    ['Permission dismissed', "The browser's question about your microphone was closed"],
    ['Permission denied by system', "Your device's settings block your microphone"],
] as const;

test('devices that are refused: by the person, by the system and by the site', async ({
    browser,
}) => {
    const asks = await launch(
        browser,
        FAKE_DEVICES.filter((one) => one !== ASKS_NOBODY),
    );
    const patient = await VisitPage.at(await asks.newContext());
    for (const [message, help] of PLAYED)
        await test.step(message, async () => {
            await patient.refuses(message);
            await goesOnWithout(patient, [help], REFUSED);
        });

    await test.step('denied', async () => {
        await patient.refuses(undefined);
        const help = ['Your browser blocks your microphone on this page'];
        await goesOnWithout(patient, help, REFUSED);
    });

    await test.step('blocked by the site', async () => {
        const context = await asks.newContext({ permissions });
        await context.route('**/native.html*', async (route) => {
            const response = await route.fetch();
            const policy = { 'Permissions-Policy': 'camera=(), microphone=()' };
            await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
        });
        const help = ["The clinic's website blocks your microphone"];
        await goesOnWithout(await VisitPage.at(context), help, REFUSED);
    });
    await asks.close();
});

test('no device', async ({ browser }) => {
    const bare = await launch(browser, []);
    const patient = await VisitPage.at(await bare.newContext({ permissions }));
    await goesOnWithout(
        patient,
        ["We can't find your microphone", "We can't find your camera"],
        ['Permission: Ready', 'Microphone: There is a problem', 'Camera: There is a problem'],
    );
    await bare.close();
});

test('no sound before a press', async ({ browser }) => {
    const silent = await launch(browser, [
        ...FAKE_DEVICES,
        '--autoplay-policy=user-gesture-required',
    ]);
    const context = await silent.newContext({ permissions });
    const patient = await VisitPage.at(context);
    await patient.begins();
    await patient.joinsWithNothing();
    await patient.forgets();
    // Whatever a test asks a page counts as a press, and what plays in the seconds after one is played.
    const isQuiet = patient.logged('quiet');
    const isTold = patient.logged('told');
    await patient.page.evaluate(() => {
        const timer = setInterval(() => {
            if (!navigator.userActivation.isActive) console.log('quiet');
            if (recorded.announced.length < 2) return;
            console.log('told');
            clearInterval(timer);
        }, 100);
    });
    await isQuiet;
    await clinicianIn(context);
    await isTold;
    const blocked = 'Your browser has blocked the sound of the visit';
    await patient.sees(blocked);
    const told = await patient.page.evaluate(() => recorded.announced.toSorted());
    expect(told).toEqual(['Dr. CANARY joined', `${blocked}. Turn on sound.`].toSorted());
    await patient.clicks('Turn on sound');
    await expect(patient.page.getByText(blocked)).toBeHidden();
    await expect(patient.page.getByRole('button', { name: 'Turn on sound' })).toBeHidden();
    await leavesNothing(patient);
    await silent.close();
});
