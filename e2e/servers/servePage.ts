import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageOf } from '../bundle';

/** A page at an address of this machine. */
export interface ServedPage {
    readonly address: string;
    close(): void;
}

/**
 * Really serves a page: one that the test gives to the browser may open no WebSocket to this machine
 * (Chromium 156).
 */
export async function servePage(entry: string): Promise<ServedPage> {
    const page = await pageOf(entry);
    const server = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    return {
        address: `http://127.0.0.1:${port}/`,
        close() {
            server.closeAllConnections();
            server.close();
        },
    };
}
