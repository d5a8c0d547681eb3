import { UnloadGuard } from 'c/salusHostUnload';

const isAsked = (): boolean =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('leaving the page', () => {
    it('is asked about exactly while something would be lost', () => {
        let wouldLose = false;
        const guard = new UnloadGuard(() => wouldLose);
        guard.start();
        expect(isAsked()).toBe(false);
        wouldLose = true;
        expect(isAsked()).toBe(true);
        guard.stop();
        expect(isAsked()).toBe(false);
    });
});
