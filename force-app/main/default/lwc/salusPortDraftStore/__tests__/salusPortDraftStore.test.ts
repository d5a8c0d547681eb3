import type { Draft, DraftStore } from 'c/salusPortDraftStore';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

/* What every DraftStore promises, shown on the example's. */
describe('a draft store', () => {
    const key = { task: 'scheduling', subject: 'person-1', version: 1 };
    const answers = { 'detail.phone': '555 0100 CANARY' };
    const draft: Draft = { ...key, page: 'details', answers };
    let store: DraftStore;

    beforeEach(() => {
        store = inMemoryDrafts();
    });

    it('has nothing at first', async () => {
        expect(await store.load(key)).toBeUndefined();
    });

    it('gives back the last draft that was saved', async () => {
        await store.save({ ...draft, page: 'reason' });
        await store.save(draft);

        expect(await store.load(key)).toEqual(draft);
    });

    it('keeps one draft for each task and subject', async () => {
        const other = { ...draft, subject: 'person-2', page: 'reason' };
        await store.save(draft);
        await store.save(other);

        expect(await store.load(other)).toEqual(other);
        expect(await store.load(key)).toEqual(draft);
        expect(await store.load({ ...key, task: 'refill' })).toBeUndefined();
    });

    it('drops the one that is cleared, and no other', async () => {
        const other = { ...draft, subject: 'person-2' };
        await store.save(draft);
        await store.save(other);
        await store.clear(key);

        expect(await store.load(key)).toBeUndefined();
        expect(await store.load(other)).toEqual(other);
    });
});
