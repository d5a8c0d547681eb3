import { expect, test } from '@playwright/test';
import { BROWSER_ARGUMENTS, FAKE_DEVICES, findBrowser } from '../scripts/browser.mjs';
import { serveVisit, Visitor } from './webRtc/visitor';
import type { Visit } from './webRtc/page';

declare const visit: Visit;

test.use({
    launchOptions: {
        executablePath: findBrowser(),
        args: [...BROWSER_ARGUMENTS, ...FAKE_DEVICES],
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
    await patient.page.evaluate(() => {
        visit.adapter.on('participants', ({ joined }) => {
            const isThere = joined.some(({ id }) => id === 'clinician');
            if (isThere) void visit.adapter.sendChat('Too early CANARY');
        });
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
        const [, early] = await patient.told('chat');
        expect(early).toMatchObject({ text: 'Too early CANARY', status: 'failed' });
        await patient.ask('sendChat', 'Hello CANARY');
        await patient.ask('sendChat', early?.text, early?.id);
        await expect
            .poll(() => clinician.told('chat'))
            .toMatchObject([
                { from: 'patient', text: 'Hello CANARY', status: 'received' },
                { from: 'patient', text: 'Too early CANARY', status: 'received' },
            ]);
        const told = (await patient.told('chat')).filter(({ id }) => id === early?.id);
        expect(told.map(({ status }) => status)).toEqual(['sending', 'failed', 'sending', 'sent']);
        await patient.ask('setHand', true);
        await expect.poll(() => clinician.other('patient')).toMatchObject({ hand: true });
    });

    await test.step('a microphone and a camera are changed while talking', async () => {
        for (const kind of ['microphone', 'camera'] as const) {
            const before = (await patient.told('devices')).at(-1);
            const other = before?.devices.findLast(
                (one) => one.kind === kind && one.id !== before.active[kind] && !one.isDefault,
            );
            expect(await patient.ask('useDevice', kind, other?.id)).toMatchObject({ ok: true });
            expect((await patient.told('devices')).at(-1)?.active[kind]).toBe(other?.id);
        }
        await clinician.shows('patient');
        expect(await clinician.page.evaluate(() => visit.connections.length)).toBe(1);
    });

    await test.step('a screen is shared, until the browser ends it', async () => {
        expect(await patient.ask('setMedia', 'screen', true)).toEqual({ ok: true, value: true });
        await expect.poll(() => clinician.other('patient')).toMatchObject({ screen: true });
        await clinician.shows('patient', 'screen');
        await patient.page.evaluate(() => {
            const share = visit.tracks.at(-1);
            share?.stop(); // As the browser's button does, which also says so.
            share?.dispatchEvent(new Event('ended'));
        });
        await expect
            .poll(async () => (await patient.told('localmedia')).at(-1))
            .toEqual({ source: 'screen', on: false, by: 'system' });
        await expect.poll(() => clinician.other('patient')).toMatchObject({ screen: false });
    });

    await test.step('leaving ends every track and connection', async () => {
        await patient.ask('dispose');
        await expect
            .poll(async () => (await clinician.told('participants')).flatMap((one) => one.left))
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

test('three people: let in by name, a lost network that comes back, a page that crashes', async ({
    context,
}) => {
    const clinician = await Visitor.open(context, { id: 'clinician', hosts, hasLobby: true });
    const patient = await Visitor.open(context, { id: 'patient', hosts });
    const guest = await Visitor.open(context, { id: 'guest', hosts, hasLobby: true });
    // So that what is given up after half a minute is given up after six seconds.
    for (const { page } of [clinician, patient]) await page.evaluate(() => visit.hurry(5));
    await clinician.join();
    await patient.join({ mic: true, camera: false });

    await test.step('a guest is let in by name', async () => {
        expect(await guest.join({ displayName: 'Ben CANARY' })).toMatchObject({ ok: true });
        expect(await guest.state()).toBe('lobby');
        await expect
            .poll(async () => (await clinician.told('lobby')).at(-1)?.waiting)
            .toMatchObject([{ id: 'guest', displayName: 'Ben CANARY' }]);
        await clinician.ask('admit', 'guest', true);
        await expect.poll(() => guest.state()).toBe('connected');
        for (const one of [clinician, patient, guest]) await one.connected(2);
        await patient.shows('guest');
        await guest.shows('clinician');
    });

    await test.step('a lost network comes back, and nobody comes again', async () => {
        const joined = (await patient.told('participants')).flatMap((one) => one.joined).length;
        await guest.page.evaluate(() => {
            visit.cut(true);
            visit.connections.forEach((one) => {
                one.close();
                one.dispatchEvent(new Event('connectionstatechange'));
            });
        });
        await expect.poll(() => guest.state()).toBe('reconnecting');
        await expect
            .poll(() => patient.told('quality'))
            .toContainEqual({ id: 'guest', quality: 'lost' });
        await guest.page.evaluate(() => {
            visit.cut(false);
            window.dispatchEvent(new Event('online'));
        });
        await expect.poll(() => guest.state()).toBe('connected');
        await patient.shows('guest');
        const again = (await patient.told('participants')).flatMap((one) => one.joined).length;
        expect(again).toBe(joined);
    });

    await test.step('whose page crashes is dropped, and the others go on', async () => {
        const crashed = guest.page.waitForEvent('crash');
        void guest.page.goto('chrome://crash').catch(() => undefined);
        await crashed;
        await expect
            .poll(async () => (await patient.told('participants')).flatMap((one) => one.left))
            .toMatchObject([{ dropped: true, participant: { id: 'guest' } }]);
        await patient.shows('clinician');
        expect(await patient.state()).toBe('connected');
    });

    await test.step('who joins on a second page leaves the first', async () => {
        const second = await Visitor.open(context, { id: 'patient', hosts });
        await second.join();
        await expect
            .poll(async () => (await patient.told('state')).at(-1))
            .toMatchObject({ state: 'ended', endReason: 'duplicate' });
        await second.shows('clinician');
        await expect.poll(() => clinician.other('patient')).toMatchObject({ camera: 'on' });
    });

    await test.step('a host ends it for all', async () => {
        await clinician.ask('leave', { forAll: true });
        const pages = context.pages().filter((page) => page !== guest.page);
        for (const page of pages)
            await expect.poll(() => page.evaluate(() => visit.adapter.state)).toBe('ended');
    });
});
