import { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink, report, throwProblem } from 'c/salusHostProblems';

const problem = new SalusProblem('missing-label', 'c-salus-x', 'label', 'give it in words');

describe('the sink for problems', () => {
    it('takes every problem that is reported', () => {
        const heard: SalusProblem[] = [];
        installProblemSink((one) => heard.push(one));
        report(problem);
        expect(heard).toEqual([problem]);
    });

    it('brings back the one before when it is taken away', () => {
        const before: SalusProblem[] = [];
        const after: SalusProblem[] = [];
        installProblemSink((one) => before.push(one));
        const takeAway = installProblemSink((one) => after.push(one));
        takeAway();
        report(problem);
        expect([before.length, after.length]).toEqual([1, 0]);
    });

    it('stops the work where it is the one that throws', () => {
        installProblemSink(throwProblem);
        expect(() => report(problem)).toThrow(problem);
    });

    it('lets the component fall back where there is none', () => {
        jest.isolateModules(() => {
            const fresh =
                jest.requireActual<typeof import('c/salusHostProblems')>('c/salusHostProblems');
            expect(() => fresh.report(problem)).not.toThrow();
        });
    });
});
