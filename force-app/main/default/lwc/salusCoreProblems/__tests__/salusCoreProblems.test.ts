import { SalusProblem } from 'c/salusCoreProblems';

describe('a problem', () => {
    const problem = new SalusProblem('missing-label', 'c-salus-x', 'label', 'give it in words');

    it('says where, which property and what helps', () => {
        expect(problem.message).toBe('c-salus-x: label: give it in words');
        expect(problem).toMatchObject({
            name: 'SalusProblem',
            code: 'missing-label',
            where: 'c-salus-x',
            property: 'label',
        });
    });

    it('is an error, so that a sink may throw it', () => {
        expect(problem).toBeInstanceOf(Error);
    });
});
