import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Opened } from './anyPage';
import { end, pageOf, untilItAnswers, type Command } from './webDriver';

/* Where each command is in WebDriver's HTTP interface. */
const PATHS: Readonly<Record<Parameters<Command>[0], string>> = {
    Navigate: '/url',
    ExecuteAsyncScript: '/execute/async',
    PerformActions: '/actions',
};

async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    return port;
}

/* A private display, so that the window is neither in the way nor loses its focus to another. */
async function startDisplay(): Promise<{ child: ChildProcess; name: string }> {
    const words = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(child.stdio[3] as Readable, 'data');
    return { child, name: `:${String(number).trim()}` };
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
    const response = await fetch(address, { method, body: body && JSON.stringify(body) });
    const { value } = (await response.json()) as { value: { message?: string } };
    if (!response.ok) throw new Error(`${address}: ${value.message}`);
    return value;
}

interface Session {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion: string };
}

/** Opens MiniBrowser, which is of WebKitGTK, by its own driver. */
export async function openWebKitGtk(): Promise<Opened> {
    const display = await startDisplay();
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
        env: { ...process.env, DISPLAY: display.name },
        stdio: 'ignore',
    });
    const sessions = `http://127.0.0.1:${port}/session`;
    const { sessionId, capabilities } = await untilItAnswers(
        () => send('POST', sessions, { capabilities: {} }) as Promise<Session>,
    );
    const command: Command = (name, given) =>
        send('POST', `${sessions}/${sessionId}${PATHS[name]}`, given);
    return {
        version: capabilities.browserVersion,
        newPage: async () => pageOf(command, async () => {}), // Its one window keeps the focus.
        close: async () => {
            await send('DELETE', `${sessions}/${sessionId}`);
            await end(driver);
            await end(display.child);
        },
    };
}
