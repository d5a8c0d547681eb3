import { Reveal } from 'c/salusHostReveal';

const become = (state: DocumentVisibilityState): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
};

describe('what is revealed', () => {
    afterEach(() => jest.restoreAllMocks());

    it('is hidden when the page is, and not when it comes back', () => {
        const hide = jest.fn();
        const reveal = new Reveal(hide);
        reveal.start();
        reveal.start();
        become('visible');
        expect(hide).not.toHaveBeenCalled();
        become('hidden');
        expect(hide).toHaveBeenCalledTimes(1);
        reveal.stop();
    });

    it('is left alone before it is shown and after it is hidden', () => {
        const hide = jest.fn();
        const reveal = new Reveal(hide);
        become('hidden');
        reveal.start();
        reveal.stop();
        become('hidden');
        expect(hide).not.toHaveBeenCalled();
    });
});
