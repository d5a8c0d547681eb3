import { Drafts } from 'c/salusHostDrafts';
import type { DraftStore } from 'c/salusPortDraftStore';
import { unhandledRejections } from 'test-support/jest/unhandledRejections';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

const key = { task: 'refill', subject: 'person-1', version: 1 };
const answers = { name: 'CANARY' };
const settle = () => new Promise((next) => setTimeout(next));

describe('drafts', () => {
    const fails = (): never => {
        throw new Error('CANARY');
    };

    it('are read once the last one is saved', async () => {
        const store = inMemoryDrafts();
        let letSave = (): void => undefined;
        const saved = new Promise<void>((next) => {
            letSave = next;
        });
        const slow: DraftStore = {
            ...store,
            save: (draft) => saved.then(() => store.save(draft)),
        };
        const drafts = new Drafts({ task: 'refill', version: 1 }, () => slow);
        await drafts.open('person-1');
        void drafts.save('name', { name: 'new CANARY' });
        const read = drafts.open('person-1');
        letSave();
        expect((await read)?.answers).toEqual({ name: 'new CANARY' });
    });

    it('are read once the same task, shown anew, has saved the last one', async () => {
        const store = inMemoryDrafts();
        const slow: DraftStore = {
            ...store,
            save: (draft) => settle().then(() => store.save(draft)),
        };
        const [before, after] = [0, 1].map(
            () => new Drafts({ task: 'refill', version: 1 }, () => slow),
        );
        await before!.open('person-1');
        void before!.save('name', answers);
        expect((await after!.open('person-1'))?.answers).toEqual(answers);
    });

    it('stay dropped where a save was still on its way', async () => {
        const store = inMemoryDrafts();
        let letSave = (): void => undefined;
        const saved = new Promise<void>((next) => {
            letSave = next;
        });
        const slow: DraftStore = { ...store, save: (draft) => saved.then(() => store.save(draft)) };
        const drafts = new Drafts({ task: 'refill', version: 1 }, () => slow);
        await drafts.open('person-1');
        void drafts.save('name', answers);
        drafts.clear();
        letSave();
        await settle();
        expect(await store.load(key)).toBeUndefined();
    });

    it('are kept in a store that comes after the task has begun, and said to be kept only then', async () => {
        const late = inMemoryDrafts();
        let store: DraftStore | undefined;
        const drafts = new Drafts({ task: 'refill', version: 1 }, () => store);
        await drafts.open('person-1');
        expect(drafts.areKept).toBe(false);
        store = late;
        expect(drafts.areKept).toBe(true);
        void drafts.save('name', answers);
        expect((await late.load(key))?.answers).toEqual(answers);
        drafts.handOver({ isAnswered: true });
        expect(drafts.areKept).toBe(false);
    });

    it('are none, and nothing that it throws gets out', async () => {
        const unhandled = await unhandledRejections(async () => {
            let store: DraftStore = { load: fails, save: fails, clear: fails };
            const drafts = new Drafts({ task: 'refill', version: 1 }, () => store);
            expect(await drafts.open('p')).toBeUndefined();
            expect(await drafts.save('name', answers)).toBe(false);
            drafts.clear();
            const rejects = () => Promise.reject(new Error('CANARY'));
            store = { load: rejects, save: rejects, clear: rejects };
            await drafts.open('p');
            expect(await drafts.save('name', answers)).toBe(false);
            drafts.clear();
            const odd = {
                answers,
                ...key,
                get page(): string {
                    return fails();
                },
            };
            store = { ...inMemoryDrafts(), load: async () => odd };
            expect(await drafts.open('person-1')).toBeUndefined();
            await settle();
        });
        expect(unhandled).toBe(0);
    });
});
