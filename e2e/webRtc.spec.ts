import { expect, test } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { serveVisit, Visitor } from './webRtc/visitor';
import type { Visit } from './webRtc/page';

declare const visit: Visit;

test.use({
    launchOptions: {
        executablePath: findBrowser(),
        args: [
            ...BROWSER_ARGUMENTS,
            '--use-fake-device-for-media-stream=device-count=2',
            '--use-fake-ui-for-media-stream',
            '--auto-select-desktop-capture-source=Entire screen',
        ],
    },
    permissions: ['camera', 'microphone'],
});
test.beforeEach(({ context }) => serveVisit(context));

const hosts = ['clinician'];

test('two pages are connected, and both have frames of the other', async ({ context }) => {
    const clinician = await Visitor.open(context, { id: 'clinician', role: 'clinician', hosts });
    const patient = await Visitor.open(context, { id: 'patient', role: 'patient', hosts });
    expect(await clinician.join({ displayName: 'Ada CANARY' })).toEqual({
        ...{ ok: true, value: { self: 'clinician' } },
    });
    await patient.join();
    await patient.connected(1);
    await patient.shows('clinician');
    await clinician.shows('patient');
    expect(await patient.other('clinician')).toMatchObject({
        ...{ displayName: 'Ada CANARY', mic: 'on', camera: 'on', role: 'clinician' },
    });

    await test.step('a host mutes, and nobody is told twice', async () => {
        await clinician.ask('mute', 'patient');
        await expect
            .poll(() => patient.told('localmedia'))
            .toContainEqual({ source: 'mic', on: false, by: 'host' });
        await expect.poll(() => clinician.other('patient')).toMatchObject({ mic: 'off' });
        expect(await patient.ask('setMedia', 'mic', true)).toEqual({ ok: true, value: true });
        await expect.poll(() => clinician.other('patient')).toMatchObject({ mic: 'on' });
    });

    await test.step('chat and hand', async () => {
        await patient.ask('sendChat', 'Hello CANARY');
        await expect
            .poll(() => clinician.told('chat'))
            .toMatchObject([{ from: 'patient', text: 'Hello CANARY', status: 'received' }]);
        await patient.ask('setHand', true);
        await expect.poll(() => clinician.other('patient')).toMatchObject({ hand: true });
    });

    await test.step('leaving ends every track and connection', async () => {
        await patient.ask('dispose');
        await expect
            .poll(async () => (await clinician.told('participants')).at(-1)?.left)
            .toMatchObject([{ dropped: false, participant: { id: 'patient' } }]);
        expect(
            await patient.page.evaluate(() => ({
                live: visit.tracks.filter(({ readyState }) => readyState === 'live').length,
                open: visit.connections.filter(({ signalingState }) => signalingState !== 'closed')
                    .length,
                videos: document.querySelectorAll('video').length,
            })),
        ).toEqual({ live: 0, open: 0, videos: 0 });
    });
});
