// Starts Debian's Janus with a configuration of its own, on this machine only: no file of /etc is read.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { SERVERS } from './debian.mjs';
import { freePort, HOST, startServer, temporaryFolder } from './process.mjs';

/* Debian has them under the folder of the machine's architecture. */
function modulesFolder() {
    const found = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/janus`);
    const folder = found.find((one) => existsSync(join(one, 'plugins')));
    if (!folder) throw new Error('Janus has no plugins.');
    return folder;
}

const without = (folder, kept) =>
    readdirSync(folder)
        .filter((name) => name.endsWith('.so') && name !== kept)
        .join();

/* A page that was lost has ten seconds to come back by another WebSocket. */
function configurationOf(folder, port, adminKey) {
    const modules = modulesFolder();
    const [plugins, transports] = [join(modules, 'plugins'), join(modules, 'transports')];
    return {
        'janus.jcfg': `
general: {
    configs_folder = "${folder}"
    plugins_folder = "${plugins}"
    transports_folder = "${transports}"
    events_folder = "${join(modules, 'events')}"
    loggers_folder = "${join(modules, 'loggers')}"
    debug_level = 3
    reclaim_session_timeout = 10
}
plugins: { disable = "${without(plugins, 'libjanus_videoroom.so')}" }
transports: { disable = "${without(transports, 'libjanus_websockets.so')}" }
`,
        'janus.transport.websockets.jcfg': `
general: { json = "compact", ws = true, ws_ip = "${HOST}", ws_port = ${port}, wss = false }
`,
        'janus.plugin.videoroom.jcfg': `
general: { string_ids = true, admin_key = "${adminKey}" }
`,
    };
}

/* Asks the plugin one thing, as the app's server does. */
async function ask(address, body) {
    const socket = new WebSocket(address, 'janus-protocol');
    const answerTo = (message) =>
        new Promise((done, fail) => {
            socket.once('error', fail);
            socket.once('message', (text) => done(JSON.parse(text)));
            socket.send(JSON.stringify({ ...message, transaction: 'ask' }));
        });
    await new Promise((done, fail) => socket.once('open', done).once('error', fail));
    const session_id = (await answerTo({ janus: 'create' })).data.id;
    const plugin = 'janus.plugin.videoroom';
    const handle_id = (await answerTo({ janus: 'attach', session_id, plugin })).data.id;
    const answer = await answerTo({ janus: 'message', session_id, handle_id, body });
    socket.close();
    return answer.plugindata.data;
}

/** A Janus with the VideoRoom plugin over a WebSocket. Rooms are made with its `adminKey`. */
export async function startJanus() {
    const folder = temporaryFolder('janus');
    const port = await freePort();
    const adminKey = crypto.randomUUID();
    for (const [name, text] of Object.entries(configurationOf(folder, port, adminKey)))
        writeFileSync(join(folder, name), text);
    const args = ['-o', '-F', folder, '-C', join(folder, 'janus.jcfg')];
    const server = await startServer(SERVERS.janus, args, { port, folder });
    const address = `ws://${HOST}:${port}`;
    return {
        ...server,
        ...{ address, adminKey },
        /** Makes a room for eight people. Who has its `secret` is a host. */
        async makeRoom() {
            const [room, pin, secret] = [1, 2, 3].map(() => crypto.randomUUID());
            const given = { room, pin, secret, is_private: true, publishers: 8 };
            await ask(address, { request: 'create', admin_key: adminKey, ...given });
            return { room, pin, secret };
        },
    };
}
