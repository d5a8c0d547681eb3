import { expect, type Page } from '@playwright/test';
import type { WebRtcOptions } from 'c/salusHostWebRtc';
import { focused, KeyboardPerson } from '../booking/keyboardPerson';

interface Host {
    readonly state: string;
    readonly participants: ReadonlyMap<string, { readonly mic: string; readonly hand: boolean }>;
    join(options: object): Promise<unknown>;
    admit(id: string, isAdmitted: boolean): Promise<unknown>;
    mute(id: string): Promise<unknown>;
    askToSend(id: string, source: string): Promise<unknown>;
    sendChat(text: string): Promise<unknown>;
    leave(options: object): Promise<unknown>;
}

declare global {
    interface Window {
        call: Host;
        readonly chat: string[];
    }
}

const PATTERN = 'c-salus-pattern-visit';

/* Makes a call by plain WebRTC of the kit's own adapter, which runs in the sandbox; the wire between
   the two pages is the app's, and outside. */
export async function makesCall(
    page: Page,
    id: 'patient' | 'clinician',
    options: Partial<WebRtcOptions> = { hasLobby: true },
): Promise<void> {
    await page.evaluate(
        ([own, more]) => {
            const wire = new BroadcastChannel('visit');
            const signalling = {
                // As text: what comes out of the sandbox is a proxy, which no channel can clone.
                send: (message: unknown) => wire.postMessage(JSON.stringify(message)),
                onMessage(listener: (message: unknown) => void) {
                    const handle = ({ data }: MessageEvent<string>): void =>
                        listener(JSON.parse(data));
                    wire.addEventListener('message', handle);
                    return () => wire.removeEventListener('message', handle);
                },
                close: () => undefined,
            };
            const { WebRtcAdapter } = window.gate.load('c/salusHostWebRtc') as {
                WebRtcAdapter: new (options: object) => Host & {
                    on(type: string, listener: (event: { text: string }) => void): void;
                };
            };
            const hosts = ['clinician'];
            const call = new WebRtcAdapter({ id: own, role: own, hosts, ...more, signalling });
            const chat: string[] = [];
            call.on('chat', ({ text }) => void chat.push(text));
            Object.assign(window, { call, chat });
        },
        [id, options] as const,
    );
}

/** Shows the pattern with that call, and an adapter of the visit that lets everybody come. */
export async function shows(page: Page): Promise<void> {
    await page.evaluate((tag) => {
        const pattern = window.gate.create('c/salusPatternVisit', tag);
        const adapter = { arrive: async () => ({ ok: true, value: { credential: 'invented' } }) };
        Object.assign(pattern, { adapter, call: window.call, phoneCountry: 'US' });
        document.querySelector('main')!.append(pattern);
    }, PATTERN);
}

/**
 * A visit by plain WebRTC between the pattern, by keyboard, and a clinician's adapter on another page,
 * both with the kit's own code in the sandbox.
 */
export async function meetsAClinician(page: Page, other: Page): Promise<void> {
    await makesCall(other, 'clinician');
    await makesCall(page, 'patient');
    await shows(page);
    const person = new KeyboardPerson(page);
    const microphone = (pressed: boolean) =>
        page.getByRole('button', { name: 'Microphone', pressed, exact: true });
    const patient = () =>
        other.evaluate(() => ({ ...window.call.participants.get('patient') }) as unknown);

    await other.evaluate(() => window.call.join({ credential: null, mic: true, camera: true }));
    await expect(person.heading).toHaveText('Come to your video visit');
    await person.types(/^Where are you now/, '1 Invented Way');
    await person.types(/^Number/, '617 555 0100');
    await person.presses(/^Continue/);
    await person.isAt('Check your sound and picture');
    await person.presses(/^Join the visit/);
    await person.isAt('The clinic knows that you are here');
    await other.evaluate(() => window.call.admit('patient', true));
    await person.isAt('Your visit');
    await expect.poll(patient).toMatchObject({ mic: 'on', camera: 'on' });

    await other.evaluate(() => window.call.mute('patient'));
    await expect(microphone(false)).toBeVisible();
    await other.evaluate(() => window.call.askToSend('patient', 'mic'));
    await person.presses(/^Turn on/);
    await expect(microphone(true)).toBeVisible();
    await expect.poll(patient).toMatchObject({ mic: 'on' });

    await other.evaluate(() => window.call.sendChat('Good morning'));
    await presses(person, /^Chat/);
    await expect(page.getByRole('group', { name: 'Messages' })).toContainText('Good morning');
    await person.types(/^Your message/, 'Hello');
    await person.presses(/^Send$/);
    await expect.poll(() => other.evaluate(() => window.chat)).toContain('Hello');

    await other.evaluate(() => window.call.leave({ forAll: true }));
    await person.isAt('The clinic ended the visit');
}

/* In the toolbar the arrow keys go on. */
async function presses(person: KeyboardPerson, name: RegExp): Promise<void> {
    await person.tabsTo('button', /^Microphone$/);
    const isThere = async () => name.test((await focused(person.page)).name);
    for (let keys = 0; keys < 12 && !(await isThere()); keys += 1)
        await person.page.keyboard.press('ArrowRight');
    await person.page.keyboard.press('Enter');
}
