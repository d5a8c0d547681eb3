import { watchPresses, whenReleased } from 'c/salusHostPress';

const tell = (type: string, button = 0): boolean =>
    window.dispatchEvent(new MouseEvent(type, { button }));

describe('waiting for a release', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        watchPresses();
    });
    afterEach(() => {
        tell('pointerup');
        jest.runAllTimers();
        jest.useRealTimers();
    });

    it('acts at once while nothing is pressed', () => {
        const act = jest.fn();
        whenReleased(act);
        expect(act).toHaveBeenCalledTimes(1);
    });

    it.each(['pointerup', 'pointercancel', 'contextmenu', 'dragend'])('acts after %s', (end) => {
        const act = jest.fn();
        tell('pointerdown');
        whenReleased(act);
        jest.runAllTimers();
        expect(act).not.toHaveBeenCalled();
        tell(end);
        jest.runAllTimers();
        expect(act).toHaveBeenCalledTimes(1);
    });

    it('acts after the click that follows the release, which still finds its button', () => {
        const order: string[] = [];
        const handleClick = (): void => void order.push('click');
        window.addEventListener('click', handleClick);
        tell('pointerdown');
        whenReleased(() => order.push('act'));
        tell('pointerup');
        tell('click');
        jest.runAllTimers();
        expect(order).toEqual(['click', 'act']);
        window.removeEventListener('click', handleClick);
    });

    it('acts once, in the order in which it was asked', () => {
        const order: number[] = [];
        tell('pointerdown');
        [1, 2, 3].forEach((number) => whenReleased(() => order.push(number)));
        tell('pointerup');
        tell('pointerup');
        jest.runAllTimers();
        expect(order).toEqual([1, 2, 3]);
    });

    it('doesn’t wait for a button that opens a menu, whose release may never come', () => {
        const act = jest.fn();
        tell('pointerdown', 2);
        whenReleased(act);
        expect(act).toHaveBeenCalledTimes(1);
    });

    it('listens once, however often it is asked', () => {
        const listen = jest.spyOn(window, 'addEventListener');
        watchPresses();
        watchPresses();
        expect(listen).not.toHaveBeenCalled();
        listen.mockRestore();
    });
});
