import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { WebSocket } from 'ws';
import { Visits } from '../../examples/visit/rooms.mjs';
import { startVisitServer } from '../../examples/visit/server.mjs';

const ARRIVAL = Object.freeze({ address: '1 Invented Way', phone: '555' });
const PEOPLE = [
    { id: 'clinician', role: 'clinician', isHost: true },
    { id: 'patient', role: 'patient', name: 'Kim Example' },
    { id: 'guest', role: 'interpreter' },
];

/* A visit in which everybody has connected; `heard` is what each has been sent. */
function begun() {
    const visits = new Visits();
    const heard = {};
    const say = {};
    visits.begin(PEOPLE).forEach((token, index) => {
        const { id } = PEOPLE[index];
        const { key, ticket } = visits.enter(token);
        const own = ticket ?? visits.arrive(key, ARRIVAL).ticket;
        heard[id] = [];
        const send = (message) => heard[id].push(message);
        const { hear } = visits.connect(own, { send, close: () => heard[id].push('closed') });
        say[id] = (message) => hear({ from: id, session: id, ...message });
    });
    const typesOf = (id) => heard[id].map(({ type }) => type);
    const empty = () => Object.values(heard).forEach((list) => list.splice(0));
    empty();
    return { visits, heard, say, typesOf, empty };
}

test('a token lets somebody in once, and a wrong one nobody', () => {
    const visits = new Visits();
    const [token] = visits.begin(PEOPLE);
    const { id, hosts, ticket } = visits.enter(token);
    assert.deepEqual([id, hosts, typeof ticket], ['clinician', ['clinician'], 'string']);
    assert.equal(visits.enter(token), undefined);
    assert.equal(visits.enter('guessed'), undefined);
    assert.equal(visits.enter(undefined), undefined);
});

test('a patient gets a ticket by saying where they are, which the hosts are told', () => {
    const visits = new Visits();
    const [host, patient] = visits.begin(PEOPLE);
    const { key, ticket } = visits.enter(patient);
    assert.equal(ticket, undefined);
    assert.equal(visits.arrive('guessed', {}), undefined);
    for (const wrong of [undefined, {}, { address: 1, phone: '555' }])
        assert.equal(visits.arrive(key, wrong), undefined);
    assert.equal(typeof visits.arrive(key, ARRIVAL).ticket, 'string');
    const heard = [];
    visits.connect(visits.enter(host).ticket, { send: (one) => heard.push(one) });
    assert.deepEqual(heard, [{ type: 'arrival', id: 'patient', arrival: ARRIVAL }]);
});

test('who waits is heard by hosts only, and is told only what hosts say', () => {
    const { say, typesOf, heard } = begun();
    say.patient({ type: 'knock' });
    assert.deepEqual(typesOf('clinician'), ['knock']);
    assert.deepEqual(typesOf('guest'), []);
    say.patient({ type: 'hello' });
    say.patient({ type: 'description', to: 'clinician' });
    assert.deepEqual(typesOf('clinician'), ['knock']);
    say.clinician({ type: 'hello' });
    assert.deepEqual(typesOf('patient'), ['hello']);
    say.clinician({ type: 'admit', isAdmitted: true, to: 'patient' });
    say.patient({ type: 'hello' });
    assert.deepEqual(typesOf('clinician'), ['knock', 'hello']);
    assert.deepEqual(typesOf('guest'), ['hello']); // The host's.
    assert.deepEqual(heard.guest[0].from, 'clinician');
});

test('a message is from who sent it, by their name and in their role, whatever it says', () => {
    const { say, heard } = begun();
    const participant = { displayName: 'Dr. Forged', role: 'clinician', mic: 'on' };
    say.patient({ type: 'knock', from: 'clinician', participant });
    assert.equal(heard.clinician[0].from, 'patient');
    const known = { displayName: 'Kim Example', role: 'patient', mic: 'on' };
    assert.deepEqual(heard.clinician[0].participant, known);
    say.guest({ type: 'knock', participant: { displayName: 'Ana', role: 'clinician' } });
    // The server has no name of the guest, who says their own.
    const guest = { displayName: 'Ana', role: 'interpreter' };
    assert.deepEqual(heard.clinician[1].participant, guest);
});

test('who says their own name stays who they were when they were let in, until another ticket', () => {
    const visits = new Visits();
    const [hostToken, , token] = visits.begin(PEOPLE);
    const names = [];
    const send = ({ participant }) => participant && names.push(participant.displayName);
    const host = visits.connect(visits.enter(hostToken).ticket, { send, close() {} });
    const { key } = visits.enter(token);
    const connect = (secret) => visits.connect(secret, { send() {}, close() {} });
    const says = ({ hear }, type, displayName, session = 'one') =>
        hear({ type, session, participant: { displayName } });
    const page = connect(visits.arrive(key, ARRIVAL).ticket);
    says(page, 'knock', 'Maria');
    says(page, 'knock', 'Dr. Forged', 'two');
    host.hear({ type: 'admit', isAdmitted: true, to: 'guest' });
    says(page, 'hello', 'Dr. Forged');
    says(connect(page.session), 'hello', 'Dr. Forged', 'three');
    assert.deepEqual(names, ['Maria', 'Maria', 'Maria', 'Maria']);
    names.splice(0);
    const nameless = connect(visits.arrive(key, ARRIVAL).ticket);
    says(nameless, 'knock', undefined);
    says(nameless, 'knock', 'Dr. Forged');
    says(connect(visits.arrive(key, ARRIVAL).ticket), 'knock', 'Ana Maria');
    assert.deepEqual(names, [undefined, undefined, 'Ana Maria']);
});

test('a host tells who was let in, and who waits does not hear it', () => {
    const { say, typesOf, heard } = begun();
    say.clinician({ type: 'admit', isAdmitted: true, to: 'patient' });
    const guest = { id: 'guest', displayName: 'Ana', role: 'interpreter' };
    say.patient({ type: 'admitted', guest });
    assert.deepEqual(typesOf('clinician'), []);
    say.clinician({ type: 'admitted', guest });
    assert.deepEqual(heard.patient.at(-1).guest, guest);
    assert.deepEqual(typesOf('guest'), []);
});

test('what the server says itself no page can say', () => {
    const { say, typesOf } = begun();
    say.clinician({ type: 'admit', isAdmitted: true, to: 'guest' });
    const arrival = { address: '2 Forged Way', phone: '666' };
    for (const type of ['arrival', 'welcome', undefined])
        say.guest({ type, id: 'patient', arrival });
    assert.deepEqual(typesOf('clinician'), []);
});

test('nobody but a host lets in, writes captions or ends the visit', () => {
    const { say, typesOf, heard } = begun();
    say.clinician({ type: 'admit', isAdmitted: true, to: 'patient' });
    for (const type of ['admit', 'caption', 'end'])
        say.patient({ type, isAdmitted: true, to: 'guest' });
    assert.deepEqual(typesOf('guest'), []);
    assert.deepEqual(typesOf('clinician'), []);
    say.clinician({ type: 'caption', line: { text: 'CANARY' } });
    for (const id of ['clinician', 'patient'])
        assert.deepEqual([heard[id].at(-1).from, heard[id].at(-1).type], ['captions', 'caption']);
    assert.deepEqual(typesOf('guest'), []);
});

test('who was not let in can’t come again, and nobody after the end', () => {
    const { visits, say } = begun();
    const other = begun();
    const [, token] = visits.begin(PEOPLE);
    const { key } = visits.enter(token);
    say.clinician({ type: 'end' });
    assert.equal(typeof visits.arrive(key, ARRIVAL).ticket, 'string', 'another visit goes on');

    const [hostToken, patientToken, guestToken] = other.visits.begin(PEOPLE);
    const host = other.visits.enter(hostToken);
    const patient = other.visits.enter(patientToken);
    const { hear } = other.visits.connect(host.ticket, { send() {}, close() {} });
    hear({ type: 'admit', isAdmitted: false, to: 'patient' });
    assert.equal(other.visits.arrive(patient.key, ARRIVAL), undefined);
    hear({ type: 'end' });
    assert.equal(other.visits.enter(guestToken), undefined);
});

test('a second connection closes the first, whose end is none of it', () => {
    const visits = new Visits();
    const [host, token] = visits.begin(PEOPLE);
    const { key } = visits.enter(token);
    const { ticket } = visits.arrive(key, ARRIVAL);
    let closed = 0;
    const first = visits.connect(ticket, { send() {}, close: () => (closed += 1) });
    const heard = [];
    visits.connect(first.session, { send: (one) => heard.push(one.type), close() {} });
    first.closed();
    assert.equal(closed, 1);
    visits.connect(visits.enter(host).ticket, { send() {}, close() {} }).hear({ type: 'hello' });
    assert.deepEqual(heard, ['hello']);
});

test('a ticket counts once, and its session until another page of the person connects', () => {
    const visits = new Visits();
    const [, token] = visits.begin(PEOPLE);
    const { key } = visits.enter(token);
    const { ticket } = visits.arrive(key, ARRIVAL);
    const codes = [];
    const page = (name) => ({ send() {}, close: (code) => codes.push([name, code]) });
    const older = visits.connect(ticket, page('older'));
    assert.equal(visits.connect(ticket, page('thief')), undefined);
    assert.notEqual(older.session, ticket);
    assert.deepEqual(codes, []);
    const newer = visits.connect(visits.arrive(key, ARRIVAL).ticket, page('newer'));
    assert.deepEqual(codes, [['older', 4409]]);
    assert.equal(visits.connect(older.session, page('again')), undefined);
    assert.deepEqual(codes.at(-1), ['again', 4409]);
    assert.notEqual(newer.session, older.session);
});

test('the newest page is let in anew, and nothing is heard of the one before', () => {
    const visits = new Visits();
    const [hostToken, token] = visits.begin(PEOPLE);
    const heard = [];
    const send = ({ type }) => heard.push(type);
    const host = visits.connect(visits.enter(hostToken).ticket, { send, close() {} });
    const { key } = visits.enter(token);
    const connect = () =>
        visits.connect(visits.arrive(key, ARRIVAL).ticket, { send() {}, close() {} });
    const older = connect();
    host.hear({ type: 'admit', isAdmitted: true, to: 'patient' });
    const newer = connect();
    heard.splice(0);
    older.hear({ type: 'knock' });
    newer.hear({ type: 'hello' });
    assert.deepEqual(heard, []);
    newer.hear({ type: 'knock' });
    assert.deepEqual(heard, ['knock']);
});

test('who has lost their page gets another address, which is theirs', () => {
    const visits = new Visits();
    const [hostToken, token] = visits.begin(PEOPLE);
    visits.enter(token);
    const another = visits.again(token);
    assert.equal(visits.again('guessed'), undefined);
    assert.equal(visits.enter(another).id, 'patient');
    const host = visits.connect(visits.enter(hostToken).ticket, { send() {}, close() {} });
    host.hear({ type: 'end' });
    assert.equal(visits.again(token), undefined);
});

const folder = mkdtempSync(join(tmpdir(), 'salus-visit-'));
writeFileSync(join(folder, 'patient.html'), '<!doctype html><title>A visit</title>');
after(() => rmSync(folder, { recursive: true }));

async function withServer(act) {
    const server = await startVisitServer({ folder });
    const { patient, clinician } = server.begin('?lang=es');
    const { origin } = new URL(patient);
    const post = async (path, body, headers = {}) => {
        const given = { method: 'POST', headers, body: JSON.stringify(body) };
        const response = await fetch(`${origin}${path}`, given);
        return { status: response.status, body: await response.json() };
    };
    try {
        await act({ patient, clinician, origin, post });
    } finally {
        await server.close();
    }
}

test('the server gives a page, no page of another site, and no word of who was let in', () =>
    withServer(async ({ patient, origin, post }) => {
        const { hash, search, hostname } = new URL(patient);
        assert.deepEqual([search, hostname], ['?lang=es', '127.0.0.1']);
        const page = await fetch(patient);
        assert.match(await page.text(), /A visit/);
        assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
        assert.equal((await fetch(`${origin}/../package.json`)).status, 404);
        const token = hash.slice(1);
        const foreign = { origin: 'http://elsewhere.example' };
        assert.equal((await post('/enter', { token }, foreign)).status, 403);
        const { status, body } = await post('/enter', { token });
        assert.deepEqual([status, body.id, body.hosts], [200, 'patient', ['clinician']]);
        assert.deepEqual(await post('/enter', { token }), {
            ...{ status: 403, body: { code: 'not-permitted' } },
        });
        assert.equal((await post('/arrive', 'x'.repeat(30_000))).status, 403);
    }));

/* What comes by a connection, and the code with which it was closed. */
function connection(origin, secret, from = origin) {
    const socket = new WebSocket(origin.replace('http', 'ws'), { origin: from });
    const messages = [];
    socket.on('message', (text) => messages.push(JSON.parse(String(text))));
    socket.on('open', () => socket.send(JSON.stringify({ secret })));
    const closed = new Promise((done) => {
        socket.on('close', done);
        socket.on('error', () => done('refused'));
    });
    const first = new Promise((done) => socket.once('message', done));
    return { socket, messages, closed, first };
}

test('a connection needs a ticket, and a page of this server', () =>
    withServer(async ({ clinician, origin, post }) => {
        assert.equal(await connection(origin, 'guessed').closed, 4401);
        const { body } = await post('/enter', { token: new URL(clinician).hash.slice(1) });
        const foreign = connection(origin, body.ticket, 'http://elsewhere.example');
        assert.equal(await foreign.closed, 'refused');
        const own = connection(origin, body.ticket);
        await own.first;
        const [{ secret, ...welcome }] = own.messages;
        assert.deepEqual([welcome, typeof secret], [{ type: 'welcome' }, 'string']);
        assert.equal(await connection(origin, body.ticket).closed, 4401);
        own.socket.send('no JSON');
        own.socket.send('null');
        own.socket.close();
        assert.equal(await own.closed, 1005);
    }));
