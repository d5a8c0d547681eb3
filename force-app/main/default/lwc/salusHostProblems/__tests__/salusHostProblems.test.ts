import { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink, report, throwProblem } from 'c/salusHostProblems';

const problem = new SalusProblem('bad-property', 'c-salus-x', 'max', 'give a number');

describe('reporting a problem', () => {
    it('goes to the sink that was installed last', () => {
        const [first, second] = [jest.fn(), jest.fn()];
        installProblemSink(first);
        installProblemSink(second);
        report(problem);
        expect(second).toHaveBeenCalledWith(problem);
        expect(first).not.toHaveBeenCalled();
    });

    it('goes to the previous sink when the last is removed', () => {
        const first = jest.fn();
        installProblemSink(first);
        const takeAway = installProblemSink(jest.fn());
        takeAway();
        report(problem);
        expect(first).toHaveBeenCalledWith(problem);
    });

    it('throws with the sink for development', () => {
        installProblemSink(throwProblem);
        expect(() => report(problem)).toThrow(problem);
    });

    it('does nothing without a sink', () => {
        jest.isolateModules(() => {
            const fresh =
                jest.requireActual<typeof import('c/salusHostProblems')>('c/salusHostProblems');
            expect(() => fresh.report(problem)).not.toThrow();
        });
    });
});
