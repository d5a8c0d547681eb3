import { makeObjectUrl } from 'c/salusHostObjectUrl';

const [made, revoked] = [jest.fn(), jest.fn()];

beforeEach(() => {
    jest.resetAllMocks();
    made.mockReturnValue('blob:https://invented.example/1');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
});

describe('an object URL', () => {
    it('is an address of the file, until it is revoked, once', () => {
        const file = new Blob(['x'], { type: 'image/png' });
        const { address, revoke } = makeObjectUrl(file);
        expect(address).toBe('blob:https://invented.example/1');
        expect(made.mock.calls).toEqual([[file]]);
        expect(revoked).not.toHaveBeenCalled();
        revoke();
        revoke();
        expect(revoked.mock.calls).toEqual([[address]]);
    });

    it('has a type that says nothing where its own is refused', () => {
        made.mockImplementationOnce(() => {
            throw new Error('Unsupported MIME type.');
        });
        makeObjectUrl(new Blob(['abc'], { type: 'text/calendar' }));
        const second = made.mock.calls[1]![0] as Blob;
        expect([second.type, second.size]).toEqual(['application/octet-stream', 3]);
    });
});
