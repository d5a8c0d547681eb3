/** @jest-environment jsdom */
import { WebSocketSignalling } from '../webSocketSignalling';

class FakeSocket extends EventTarget {
    send = jest.fn();
    close = jest.fn();
}

const opened: FakeSocket[] = [];

beforeEach(() => {
    opened.length = 0;
    class Opened extends FakeSocket {
        constructor() {
            super();
            opened.push(this);
        }
    }
    Object.assign(globalThis, { WebSocket: Opened });
});

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
const listens = async (signalling: WebSocketSignalling): Promise<unknown[]> => {
    const told: unknown[] = [];
    signalling.onState((...state) => told.push(state));
    await settle();
    return told;
};

describe('WebSocketSignalling', () => {
    it('says that it is closed to who listens while it has nothing to connect with', async () => {
        const signalling = new WebSocketSignalling('ws://localhost');
        expect(await listens(signalling)).toEqual([[false, undefined]]);
        signalling.open('ticket');
        expect(await listens(signalling)).toEqual([]);
        signalling.close();
        expect(await listens(signalling)).toEqual([[false, undefined]]);
        expect(opened).toHaveLength(1);
    });

    it('says why the server has closed it, also to who listens later', async () => {
        const signalling = new WebSocketSignalling('ws://localhost');
        signalling.open('ticket');
        const told = await listens(signalling);
        opened[0]?.dispatchEvent(Object.assign(new Event('close'), { code: 4409 }));
        expect(told).toEqual([[false, 'duplicate']]);
        expect(await listens(signalling)).toEqual([[false, 'duplicate']]);
        signalling.close();
    });
});
