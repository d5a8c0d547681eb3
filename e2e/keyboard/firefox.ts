import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opened } from './anyPage';
import { findFirefox } from './found';
import { end, pageOf, untilItAnswers } from './webDriver';

/* Port 0 is one that is free: Firefox writes which into its profile. */
const PREFERENCES = `user_pref("marionette.port", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);`;

type Send = (name: string, given?: object) => Promise<unknown>;

/* Marionette is Firefox's own way to take the commands of WebDriver: over a socket, each way
   `length:[type, number, …]`. A driver by HTTP (geckodriver) isn't in Debian's packages. */
function sender(socket: Socket): Send {
    const waiting = new Map<number, (answer: [unknown, unknown]) => void>();
    let held = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
        held = Buffer.concat([held, data]);
        for (let colon = held.indexOf(':'); colon > 0; colon = held.indexOf(':')) {
            const after = colon + 1 + Number(held.subarray(0, colon));
            if (held.length < after) return;
            const message: unknown = JSON.parse(String(held.subarray(colon + 1, after)));
            held = held.subarray(after);
            // The first message is a greeting.
            if (Array.isArray(message)) waiting.get(message[1])?.([message[2], message[3]]);
        }
    });
    let last = 0;
    return async (name, given = {}) => {
        const number = (last += 1);
        const answer = new Promise<[unknown, unknown]>((done) => waiting.set(number, done));
        const text = JSON.stringify([0, number, name, given]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
        const [error, result] = await answer;
        waiting.delete(number);
        if (error) throw new Error(`${name}: ${(error as { message: string }).message}`);
        return result;
    };
}

async function connected(profile: string): Promise<Socket> {
    const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return socket;
}

/** Opens Firefox in a profile of its own. */
export async function openFirefox(): Promise<Opened> {
    const profile = mkdtempSync(join(tmpdir(), 'salus-firefox-'));
    writeFileSync(join(profile, 'user.js'), PREFERENCES);
    const words = ['--headless', '--marionette', '--no-remote', '--profile', profile];
    const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
    const browser = spawn(findFirefox() ?? 'firefox', words, { env, stdio: 'ignore' });
    const socket = await untilItAnswers(() => connected(profile));
    const send = sender(socket);
    const session = await send('WebDriver:NewSession', {});
    const { capabilities } = session as { capabilities: { browserVersion: string } };
    const command: Send = async (name, given) => {
        const answer = (await send(`WebDriver:${name}`, given)) as { value?: unknown };
        return answer?.value;
    };
    return {
        version: capabilities.browserVersion,
        newPage: async () => {
            const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as {
                handle: string;
            };
            await send('WebDriver:SwitchToWindow', { handle, focus: true });
            return pageOf(command, async () => {
                await send('WebDriver:CloseWindow');
                const [first] = (await send('WebDriver:GetWindowHandles')) as string[];
                await send('WebDriver:SwitchToWindow', { handle: first });
            });
        },
        close: async () => {
            socket.destroy();
            await end(browser);
            rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        },
    };
}
