// A small server for visits on this machine: it serves the pages, and carries what they tell each other
// until they are connected. It listens on this machine only, keeps everything in memory and logs nothing.
import { createServer } from 'node:http';
import sirv from 'sirv';
import { WebSocketServer } from 'ws';
import { CLOSED, Visits } from './rooms.mjs';

const LONGEST_BODY = 20_000;
/* A description of WebRTC has about 20,000 characters at most. */
const LONGEST_MESSAGE = 200_000;
const TICKET_WITHIN_MS = 5_000;

/* Who somebody is comes from the server’s own records. Nobody here exists. */
/** @type {{ id: string, role: string, name: string, isHost?: boolean, media?: object }[]} */
const PEOPLE = [
    { id: 'clinician', role: 'clinician', isHost: true, name: 'Dr. Ada Example' },
    { id: 'patient', role: 'patient', name: 'Kim Example' },
];

const headersFor = (host, media) => ({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws://${host} ${media}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'Permissions-Policy': 'camera=(self), microphone=(self), display-capture=(self)',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
});

async function bodyOf(request) {
    let text = '';
    try {
        for await (const chunk of request.setEncoding('utf8')) {
            text += chunk;
            if (text.length > LONGEST_BODY) return {};
        }
    } catch {
        return {}; // It was cut off.
    }
    return parsed(text);
}

function parsed(text) {
    try {
        return Object(JSON.parse(text));
    } catch {
        return {};
    }
}

function answer(response, value) {
    response.writeHead(value ? 200 : 403, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(value ?? { code: 'not-permitted' }));
}

/* What pages post; there is nothing else to ask. */
const asked = (visits) => ({
    '/enter': ({ token }) => visits.enter(token),
    '/arrive': ({ key, arrival }) => visits.arrive(key, arrival),
});

/** A connection of a page: its first message lets it connect, and the others are for the others. */
function connect(visits, socket) {
    let presence;
    const close = (code = CLOSED.refused) => socket.close(code);
    const patience = setTimeout(close, TICKET_WITHIN_MS);
    const send = (message) => socket.send(JSON.stringify(message));
    socket.on('error', () => undefined); // It closes, too.
    socket.on('message', (text) => {
        const message = parsed(String(text));
        if (presence) return presence.hear(message);
        clearTimeout(patience);
        presence = visits.connect(message.secret, { send, close });
        return presence ? send({ type: 'welcome', secret: presence.session }) : close();
    });
    socket.on('close', () => {
        clearTimeout(patience);
        presence?.closed();
    });
}

/** Starts the server for the pages in a folder. `media` is the address of a media server, where there is one. */
export async function startVisitServer({ folder, port = 0, media = '' }) {
    const visits = new Visits();
    const posts = asked(visits);
    const pages = sirv(folder, { etag: false });
    let host;

    /* Another name for this machine would be another site's page, and so would another origin. */
    const isOurs = ({ headers }) =>
        headers.host === host && (headers.origin ?? origin()) === origin();
    const origin = () => `http://${host}`;

    const server = createServer(async (request, response) => {
        for (const [name, value] of Object.entries(headersFor(host, media)))
            response.setHeader(name, value);
        const post = request.method === 'POST' && posts[request.url];
        if (!isOurs(request)) return answer(response);
        if (post) return answer(response, post(await bodyOf(request)));
        return pages(request, response, () => response.writeHead(404).end());
    });
    const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
    server.on('upgrade', (request, socket, head) => {
        if (!isOurs(request) || !request.headers.origin) return socket.destroy();
        return sockets.handleUpgrade(request, socket, head, (opened) => connect(visits, opened));
    });

    await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', done);
    });
    host = `127.0.0.1:${server.address().port}`;

    return {
        /** Begins a visit. Answers with the address of each person's page, which lets them in once. */
        begin(query = '', people = PEOPLE) {
            const tokens = visits.begin(people);
            const addressOf = ({ role }, index) => [
                role,
                `${origin()}/${role}.html${query}#${tokens[index]}`,
            ];
            return Object.fromEntries(people.map(addressOf));
        },
        /** Another address for whoever had this one: they have lost their page, or take another device. */
        again(address) {
            const url = new URL(address);
            url.hash = visits.again(url.hash.slice(1));
            return url.href;
        },
        close() {
            for (const socket of sockets.clients) socket.terminate();
            server.closeAllConnections();
            return new Promise((done) => server.close(done));
        },
    };
}
