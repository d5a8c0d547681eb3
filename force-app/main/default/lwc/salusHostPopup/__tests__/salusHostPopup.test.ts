import { Popup, type PopupWidth } from 'c/salusHostPopup';

/* jsdom lays nothing out: a control at the right edge of a window of 1024 pixels. */
function show(width?: PopupWidth, direction = 'ltr') {
    const control = document.createElement('button');
    const box = document.createElement('div');
    control.style.direction = direction;
    control.getBoundingClientRect = () =>
        ({ top: 100, bottom: 144, left: 960, right: 1004, width: 44 }) as DOMRect;
    Object.defineProperty(box, 'offsetWidth', { value: 200 });
    document.body.append(control, box);
    const popup = new Popup(width);
    popup.show(box, control);
    return { popup, box };
}

describe('popup', () => {
    it('is under its control, and as wide', () => {
        const { popup, box } = show();
        expect([box.style.left, box.style.width, box.style.top]).toEqual([
            '960px',
            '44px',
            '150px',
        ]);
        popup.hide();
    });

    it('is as wide as what it shows, within the screen, in both directions', () => {
        const leftToRight = show('content');
        expect(leftToRight.box.style.left).toBe('816px');
        expect(leftToRight.box.style.width).not.toBe('44px');
        expect(show('content', 'rtl').box.style.left).toBe('804px');
    });

    it('follows its control until it is hidden', () => {
        const { popup, box } = show();
        box.style.left = '0px';
        window.dispatchEvent(new CustomEvent('resize'));
        expect(box.style.left).toBe('960px');
        popup.hide();
        box.style.left = '0px';
        window.dispatchEvent(new CustomEvent('resize'));
        expect(box.style.left).toBe('0px');
    });
});
