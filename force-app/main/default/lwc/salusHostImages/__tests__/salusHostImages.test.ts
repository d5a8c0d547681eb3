import { HeldImages } from 'c/salusHostImages';
import type { ImageResult, ImageSource } from 'c/salusPortImages';

const [made, revoked] = [jest.fn(), jest.fn()];

beforeEach(() => {
    jest.resetAllMocks();
    made.mockImplementation(() => `blob:x/${made.mock.calls.length}`);
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
});

const settled = () => new Promise((done) => setTimeout(done, 0));
const png = (): Blob => new Blob(['x'], { type: 'image/png' });
const here = (): ImageResult => ({ ok: true, value: png() });

/* A source that answers when it is told to. */
function slowSource() {
    const asked = new Map<string, { signal: AbortSignal; answer: (given: unknown) => void }>();
    const source: ImageSource = {
        load: (id, signal) =>
            new Promise((answer) => {
                asked.set(id, { signal, answer: answer as (given: unknown) => void });
            }),
    };
    return { asked, source };
}
const sourceOf = (answer: () => unknown): ImageSource => ({
    load: () => Promise.resolve().then(answer) as Promise<ImageResult>,
});

const held = (changed = jest.fn()): HeldImages => new HeldImages(changed);

describe('held images', () => {
    it('are asked for once, and are here under an address', async () => {
        const changed = jest.fn();
        const images = held(changed);
        const load = jest.fn(() => Promise.resolve(here()));
        const source = { load };
        images.hold(['a'], source);
        expect(images.stateOf('a')).toEqual({ how: 'loading' });
        expect(images.stateOf('b')).toBeUndefined();
        await settled();
        images.hold(['a'], source);
        await settled();
        expect(images.stateOf('a')).toEqual({ how: 'here', address: 'blob:x/1' });
        expect(load.mock.calls).toEqual([['a', expect.any(AbortSignal)]]);
        expect(changed).toHaveBeenCalledTimes(1);
    });

    it('that are not named any more are revoked, and the others stay', async () => {
        const images = held();
        const source = sourceOf(here);
        images.hold(['a', 'b', 'c'], source);
        await settled();
        images.hold(['c', 'd'], source);
        await settled();
        expect(made).toHaveBeenCalledTimes(4);
        expect(revoked.mock.calls).toEqual([['blob:x/1'], ['blob:x/2']]);
        images.drop();
        expect(revoked).toHaveBeenCalledTimes(4);
        images.drop();
        expect(revoked).toHaveBeenCalledTimes(4);
    });

    it('that are still loading are aborted, and what comes later has no address', async () => {
        const images = held();
        const { asked, source } = slowSource();
        images.hold(['a'], source);
        await settled();
        const { signal, answer } = asked.get('a')!;
        images.drop();
        expect(signal.aborted).toBe(true);
        answer(here());
        await settled();
        expect(made).not.toHaveBeenCalled();
        expect(images.stateOf('a')).toBeUndefined();
    });

    it('of another source are asked for anew', async () => {
        const images = held();
        images.hold(['a'], sourceOf(here));
        await settled();
        images.hold(['a'], sourceOf(here));
        await settled();
        expect(revoked.mock.calls).toEqual([['blob:x/1']]);
        images.hold(['a'], undefined);
        expect(revoked).toHaveBeenCalledTimes(2);
        expect(images.stateOf('a')).toBeUndefined();
    });

    it.each([
        [() => ({ ok: false, error: { code: 'not-permitted' } }), 'not-permitted'],
        [() => ({ ok: false, error: { code: 'not-found' } }), 'not-found'],
        [() => ({ ok: false, error: { code: 'constructor' } }), 'unavailable'],
        [() => ({ ok: true, value: 'https://x' }), 'unavailable'],
        [() => undefined, 'unavailable'],
        [
            () => {
                throw new Error('CANARY');
            },
            'unavailable',
        ],
    ])('fail where the answer is %p', async (answer, code) => {
        const images = held();
        images.hold(['a'], sourceOf(answer));
        await settled();
        expect(images.stateOf('a')).toEqual({ how: 'failed', code });
        expect(made).not.toHaveBeenCalled();
    });

    it('that no address can be made for fail', async () => {
        made.mockImplementation(() => {
            throw new Error('none');
        });
        const images = held();
        images.hold(['a'], sourceOf(here));
        await settled();
        expect(images.stateOf('a')).toEqual({ how: 'failed', code: 'unavailable' });
    });

    it('that the browser can’t show are revoked, and can be tried again', async () => {
        const images = held();
        images.hold(['a'], sourceOf(here));
        await settled();
        images.fail('a');
        expect(revoked.mock.calls).toEqual([['blob:x/1']]);
        expect(images.stateOf('a')).toEqual({ how: 'failed', code: 'unavailable' });
        images.retry('a');
        expect(images.stateOf('a')).toEqual({ how: 'loading' });
        await settled();
        expect(images.stateOf('a')).toEqual({ how: 'here', address: 'blob:x/2' });
        images.retry('b');
        expect(images.stateOf('b')).toBeUndefined();
    });

    it('of a long series are only those that are named', async () => {
        const images = held();
        const source = sourceOf(here);
        for (let index = 0; index < 1_000; index += 1) {
            images.hold([`${index}`, `${index + 1}`, `${index - 1}`], source);
            await settled();
            expect(made.mock.calls.length - revoked.mock.calls.length).toBeLessThanOrEqual(3);
        }
    });
});
