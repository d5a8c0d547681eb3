import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 20_000;

export const HOST = '127.0.0.1';

/** A port of this machine that nothing listens on. */
export function freePort() {
    const server = createServer();
    return new Promise((done) =>
        server.listen(0, HOST, () => {
            const { port } = server.address();
            server.close(() => done(port));
        }),
    );
}

export const temporaryFolder = (name) => mkdtempSync(join(tmpdir(), `salus-${name}-`));

const isListening = (port) =>
    new Promise((done) => {
        const socket = connect(port, HOST);
        socket.on('connect', () => done(true)).on('error', () => done(false));
        socket.on('connect', () => socket.destroy());
    });

/**
 * Starts a server in a temporary folder, and waits until it listens on its port. `stop` ends it, and takes
 * the folder away; so does the end of this process.
 */
export async function startServer(path, args, { port, folder }) {
    const child = spawn(path, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => (said = `${said}${text}`.slice(-4_000)));
    const ended = new Promise((done) => child.on('exit', done));
    const removeFolder = () => rmSync(folder, { recursive: true, force: true });
    const kill = () => child.kill('SIGKILL');
    const abandon = () => {
        kill();
        removeFolder();
    };
    process.on('exit', abandon);
    const stop = async () => {
        process.off('exit', abandon);
        child.kill('SIGCONT');
        child.kill('SIGTERM');
        const late = setTimeout(kill, 5_000);
        await ended;
        clearTimeout(late);
        removeFolder();
    };
    const end = Date.now() + PATIENCE_MS;
    while (!(await isListening(port))) {
        if (child.exitCode !== null || Date.now() > end) {
            await stop();
            throw new Error(`${path} doesn’t listen on ${port}:\n${said}`);
        }
        await new Promise((done) => setTimeout(done, 100));
    }
    return {
        stop,
        /** It answers nothing, like a network that is lost. */
        pause: () => void child.kill('SIGSTOP'),
        resume: () => void child.kill('SIGCONT'),
    };
}
