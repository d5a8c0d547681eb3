import { cornerAfter, corners, isCorner, onScreen } from 'c/salusCoreCorner';

describe('the corners of an area', () => {
    it('are four, and nothing else is one', () => {
        expect(corners.every(isCorner)).toBe(true);
        expect([undefined, '', 'top', 'top-left'].some(isCorner)).toBe(false);
    });

    it('are where the text begins or ends', () => {
        expect(corners.map((corner) => onScreen(corner, 'ltr'))).toEqual([
            'top-left',
            'top-right',
            'bottom-left',
            'bottom-right',
        ]);
        expect(onScreen('top-start', 'rtl')).toBe('top-right');
    });

    it('follow a drag in each direction for itself, and no tremor', () => {
        expect(cornerAfter('bottom-end', { x: -300, y: -20 }, 'ltr')).toBe('bottom-start');
        expect(cornerAfter('bottom-end', { x: 20, y: -200 }, 'ltr')).toBe('top-end');
        expect(cornerAfter('top-start', { x: 90, y: 90 }, 'ltr')).toBe('bottom-end');
        expect(cornerAfter('top-start', { x: 39, y: -39 }, 'ltr')).toBe('top-start');
        expect(cornerAfter('bottom-end', { x: 300, y: 0 }, 'rtl')).toBe('bottom-start');
    });
});
