import { readCallEvent } from 'c/salusCoreCall';
import fc from 'fast-check';

const TYPES = [
    ...['state', 'participants', 'localmedia', 'unmuterequest', 'devices', 'playbackblocked'],
    ...['quality', 'caption', 'chat', 'recording', 'lobby', 'error'],
];

describe('what an adapter tells', () => {
    it('is read as it is meant', () => {
        const participant = { id: 'a', displayName: ' Ana CANARY ', role: 'clinician', mic: 'on' };
        expect(readCallEvent('participants', { joined: [participant] })).toEqual({
            ...{ type: 'participants', left: [], changed: [] },
            joined: [
                {
                    ...{ id: 'a', isLocal: false, displayName: 'Ana CANARY', role: 'clinician' },
                    ...{ mic: 'on', camera: 'off', screen: false, speaking: false, hand: false },
                    ...{ via: 'app', quality: 'unknown' },
                },
            ],
        });
        expect(readCallEvent('error', { code: 'invented', cause: 'CANARY' })).toEqual({
            ...{ type: 'error', code: 'unknown', retryable: false },
        });
        const waiting = [{ id: 'a', displayName: 'Ana CANARY' }, { displayName: 'Ben CANARY' }];
        expect(readCallEvent('lobby', { waiting })).toMatchObject({
            waiting: [{ id: 'a', displayName: 'Ana CANARY', mic: 'unknown' }],
        });
        expect(readCallEvent('lobby', { position: -1, etaMinutes: 5.5 })).toEqual({
            type: 'lobby',
        });
    });

    it.each([
        ['state', { state: 'dancing' }],
        ['localmedia', { source: 'mic', on: 'yes' }],
        ['chat', { id: 7, text: 'CANARY' }],
        ['caption', { id: '1' }],
        ['invented', {}],
        ['state', null],
    ])('is nothing where it isn’t an event: %s %j', (type, given) => {
        expect(readCallEvent(type, given)).toBeUndefined();
    });

    it('is read without a throw, whatever it is', () => {
        const throwing = {
            get state(): never {
                throw new Error('CANARY');
            },
        };
        expect(readCallEvent('state', throwing)).toBeUndefined();
        fc.assert(
            fc.property(
                fc.constantFrom(...TYPES),
                fc.anything({ withNullPrototype: true }),
                (type, given) => {
                    readCallEvent(type, given);
                },
            ),
        );
    });

    it('is cut where nobody reads it to its end', () => {
        const event = readCallEvent('chat', { id: '1', text: 'a'.repeat(1_000_000) });
        expect(event).toMatchObject({ text: 'a'.repeat(10_000) });
    });

    it('takes a moment that no calendar has for none', () => {
        const at = (moment: unknown) =>
            readCallEvent('chat', {
                ...{ id: 'a', from: 'ana', text: 'CANARY', at: moment, status: 'received' },
            });
        expect([9e15, -9e15, NaN, '1', 8e15].map(at)).toMatchObject(
            [0, 0, 0, 0, 8e15].map((moment) => ({ at: moment })),
        );
    });
});
