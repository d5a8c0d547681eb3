import { currentStep, enterStep, replaceStep, watchSteps } from 'c/salusPlatformHistory';

const arrive = (state: unknown) => window.dispatchEvent(new PopStateEvent('popstate', { state }));

beforeEach(() => history.replaceState(null, ''));

describe('a step', () => {
    it('is one entry that holds its number and nothing else', () => {
        const before = history.length;
        enterStep(1);
        expect(history.length).toBe(before + 1);
        expect(history.state).toEqual({ salusStep: 1 });
    });

    it('stands beside what the app keeps in its entries', () => {
        history.replaceState({ router: { page: 7 } }, '');
        replaceStep(0);
        expect(history.state).toEqual({ router: { page: 7 }, salusStep: 0 });
        enterStep(1);
        expect(history.state).toEqual({ router: { page: 7 }, salusStep: 1 });
    });

    it('can take the place of the present entry', () => {
        enterStep(1);
        const before = history.length;
        replaceStep(2);
        expect(history.length).toBe(before);
        expect(history.state).toEqual({ salusStep: 2 });
    });

    it.each([['theirs'], [7], [[1, 2]]])('leaves a state that is no object alone: %p', (state) => {
        history.replaceState(state, '');
        replaceStep(1);
        expect(history.state).toEqual(state);
        expect(currentStep()).toBeUndefined();
        enterStep(1);
        expect(history.state).toEqual({ salusStep: 1 });
    });

    it('leaves the address and the title alone', () => {
        history.replaceState(null, '', '/book?clinic=7#times');
        const address = location.href;
        const title = jest.spyOn(document, 'title', 'set');
        enterStep(1);
        replaceStep(2);
        expect(location.href).toBe(address);
        expect(title).not.toHaveBeenCalled();
        title.mockRestore();
    });

    it('is known again after a reload', () => {
        expect(currentStep()).toBeUndefined();
        enterStep(3);
        expect(currentStep()).toBe(3);
    });
});

describe('going back and forward', () => {
    it('is told by the number of the step', () => {
        const heard = jest.fn();
        const stop = watchSteps(heard);
        arrive({ router: 1, salusStep: 0 });
        arrive({ salusStep: 2 });
        expect(heard.mock.calls).toEqual([[0], [2]]);
        stop();
        arrive({ salusStep: 1 });
        expect(heard).toHaveBeenCalledTimes(2);
    });

    it.each([
        [null],
        [{}],
        ['salusStep'],
        [{ salusStep: '1' }],
        [{ salusStep: 1.5 }],
        [{ salusStep: {} }],
    ])('is not told of an entry without a step: %p', (state) => {
        const heard = jest.fn();
        const stop = watchSteps(heard);
        arrive(state);
        stop();
        expect(heard).not.toHaveBeenCalled();
    });

    it('is what the browser’s own Back does', async () => {
        replaceStep(0);
        enterStep(1);
        const arrived = new Promise<number>((done) => {
            const stop = watchSteps((step) => {
                stop();
                done(step);
            });
        });
        history.back();
        expect(await arrived).toBe(0);
    });
});
