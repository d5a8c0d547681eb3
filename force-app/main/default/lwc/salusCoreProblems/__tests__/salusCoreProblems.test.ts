import { SalusProblem } from '../salusCoreProblems';

describe('a problem', () => {
    const problem = new SalusProblem('missing-label', 'c-salus-x', 'label', 'give the question');

    it('is an error that says where, what and how to fix it', () => {
        expect(problem).toBeInstanceOf(Error);
        expect(problem.name).toBe('SalusProblem');
        expect(problem.message).toBe('c-salus-x: label: give the question');
    });

    it('has a code, a component and a property', () => {
        expect(problem).toMatchObject({
            code: 'missing-label',
            where: 'c-salus-x',
            property: 'label',
        });
    });
});
