import type { DraftStore } from 'c/salusPortDraftStore';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

/* What every DraftStore promises, shown on the example's. */
describe('a draft store', () => {
    const draft = { step: 'details', answers: { 'detail.phone': '555 0100 CANARY' } };
    let store: DraftStore;

    beforeEach(() => {
        store = inMemoryDrafts();
    });

    it('has nothing at first', async () => {
        expect(await store.load()).toBeUndefined();
    });

    it('gives back the last draft that was saved', async () => {
        await store.save({ ...draft, step: 'reason' });
        await store.save(draft);

        expect(await store.load()).toEqual(draft);
    });

    it('forgets it when it is cleared', async () => {
        await store.save(draft);
        await store.clear();

        expect(await store.load()).toBeUndefined();
    });
});
