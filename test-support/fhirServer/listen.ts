import { createServer, type IncomingMessage } from 'node:http';
import { MedplumServer } from './medplumServer';

const PATH = '/fhir/R4';
/* A page of another origin may read nothing of an answer that the server doesn't name. */
const CORS = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST, PUT',
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-Match, If-None-Exist, Prefer',
    'Access-Control-Expose-Headers': 'ETag, Retry-After',
};

async function textOf(request: IncomingMessage): Promise<string> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
}

export interface ListeningServer {
    readonly base: string;
    readonly server: MedplumServer;
    close(): Promise<void>;
}

/** Medplum's server behind a port of this machine, for pages in a browser. */
export async function listen(resources: readonly unknown[]): Promise<ListeningServer> {
    let fhir: MedplumServer | undefined;
    const http = createServer((request, response) => {
        void (async () => {
            if (request.method === 'OPTIONS') return response.writeHead(204, CORS).end();
            const { status, headers, body } = await (fhir as MedplumServer).answer({
                method: request.method ?? 'GET',
                path: (request.url ?? '').slice(PATH.length + 1),
                headers: request.headers as Record<string, string>,
                body: await textOf(request),
            });
            return response.writeHead(status, { ...headers, ...CORS }).end(body);
        })().catch(() => response.destroy());
    });
    await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
    const { port } = http.address() as { port: number };
    const base = `http://127.0.0.1:${port}${PATH}`;
    fhir = await new MedplumServer(base).fill(resources);
    const close = () =>
        new Promise<void>((closed) => {
            http.closeAllConnections();
            http.close(() => closed());
        });
    return { base, server: fhir, close };
}
