// Starts Debian's coturn on this machine only, with credentials that end by themselves: no file of /etc is
// read, nothing is kept.
import { createHmac, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { SERVERS } from './debian.mjs';
import { freePort, HOST, startServer, temporaryFolder } from './process.mjs';

/* Janus (1.1.2) has no way on the loopback, so what is relayed to it comes from the machine's own address. */
const ownAddress = () =>
    Object.values(networkInterfaces())
        .flat()
        .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? HOST;

const configurationOf = (folder, port, secret) => `
listening-ip=${HOST}
relay-ip=${ownAddress()}
listening-port=${port}
min-port=49160
max-port=49400
realm=salus.example
use-auth-secret
static-auth-secret=${secret}
allow-loopback-peers
no-cli
no-tls
no-dtls
userdb=${join(folder, 'users')}
pidfile=${join(folder, 'pid')}
log-file=stdout
simple-log
`;

/** Who may use the server until then: coturn itself checks both. */
export function credentialOf(secret, seconds, now = Date.now()) {
    const username = `${Math.floor(now / 1_000) + seconds}:visit`;
    const credential = createHmac('sha1', secret).update(username).digest('base64');
    return { username, credential };
}

/** A relay. `iceServers` has its addresses and a credential for ten minutes. */
export async function startCoturn() {
    const folder = temporaryFolder('coturn');
    const port = await freePort();
    const secret = randomUUID();
    const file = join(folder, 'turnserver.conf');
    writeFileSync(file, configurationOf(folder, port, secret), { mode: 0o600 });
    const server = await startServer(SERVERS.coturn, ['-c', file], { port, folder });
    const urls = [`turn:${HOST}:${port}?transport=udp`];
    return { ...server, iceServers: [{ urls, ...credentialOf(secret, 600) }] };
}
