import { Problems, SalusProblem } from '../salusCoreProblems';

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

describe('a list of problems', () => {
    const listed = (count: number) => {
        const problems = new Problems('bad-slot', 'slots');
        for (let at = 0; at < count; at += 1) problems.add('bad-slot', `Slot/${at}`, 'id', 'wrong');
        return problems;
    };

    it('has each mistake once', () => {
        const problems = listed(2);
        problems.add('bad-slot', 'Slot/1', 'id', 'wrong again');
        expect(problems.all().map(({ message }) => message)).toEqual([
            'Slot/0: id: wrong',
            'Slot/1: id: wrong',
        ]);
    });

    it('ends after a thousand, with one that says that there are more', () => {
        expect([listed(1_000).isFull, listed(1_001).isFull]).toEqual([false, true]);
        const all = listed(5_000).all();
        expect(all).toHaveLength(1_001);
        expect(all.at(-1)).toMatchObject({ code: 'bad-slot', where: 'slots' });
        expect(all.at(-1)?.message).toContain('more than are listed');
    });

    it('takes the first problem of a part', () => {
        const problems = listed(0);
        problems.addFirst(listed(2));
        problems.addFirst(listed(0));
        expect(problems.all()).toHaveLength(1);
    });
});
