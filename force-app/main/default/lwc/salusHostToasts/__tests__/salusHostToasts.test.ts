import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installProblemSink } from 'c/salusHostProblems';
import { registerToasts, showToast } from 'c/salusHostToasts';
import { edgeBeside } from '../edge';

jest.mock('c/salusHostAnnouncer', () => ({ announce: jest.fn() }));

const toast = { title: 'Saved' };
const receiver = () => {
    const takeAway = jest.fn();
    return { takeAway, add: jest.fn(() => takeAway) };
};

describe('showToast', () => {
    it('gives a toast to what was registered last and is still there', () => {
        const [first, last] = [receiver(), receiver()];
        const removeFirst = registerToasts(first);
        const removeLast = registerToasts(last);
        showToast(toast)();
        expect(last.add.mock.calls).toEqual([[toast]]);
        expect(last.takeAway).toHaveBeenCalledTimes(1);
        expect(first.add).not.toHaveBeenCalled();
        removeLast();
        showToast(toast);
        expect(first.add).toHaveBeenCalledTimes(1);
        removeFirst();
    });

    it('has a toast announced on a page that shows none, and reports that', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        showToast({ title: 'Saved', message: 'You can close this page' })();
        expect(jest.mocked(announce).mock.calls).toEqual([
            [{ text: 'Saved. You can close this page', topic: 'status', sensitivity: 'phi' }],
        ]);
        expect(withdraw).toHaveBeenCalledTimes(1);
        expect(problems.map(({ code }) => code)).toEqual(['missing-toasts']);
        expect(problems[0]!.message).not.toContain('Saved');
    });
});

describe('the edge beside what has the focus', () => {
    const box = (left: number, top: number, right: number, bottom: number) => ({
        left,
        top,
        right,
        bottom,
    });
    const atEnd = box(500, 580, 790, 790);
    const atStart = box(500, 10, 790, 220);

    it.each([
        ['stays where nothing is covered', box(500, 100, 700, 140), 'end', 'end'],
        ['stays where the focus is beside it', box(0, 600, 490, 640), 'end', 'end'],
        ['goes to the other edge where it covers', box(500, 600, 700, 640), 'end', 'start'],
        ['goes back where it covers there', box(500, 20, 700, 60), 'start', 'end'],
        ['stays where both cover as much', box(0, 0, 800, 800), 'end', 'end'],
        ['covers the smaller part', box(500, 200, 700, 800), 'end', 'start'],
    ] as const)('%s', (_what, focused, now, edge) => {
        expect(edgeBeside(focused, now === 'end' ? atEnd : atStart, 800, now)).toBe(edge);
    });
});
