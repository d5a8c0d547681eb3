import fc from 'fast-check';
import {
    mayShow,
    pageAfter,
    pageBefore,
    pageFor,
    returnFrom,
    type TaskPages,
} from 'c/salusCoreTask';

type Page = 'name' | 'time' | 'details' | 'review';
const pages: readonly Page[] = ['name', 'time', 'details', 'review'];
const task = (...complete: readonly Page[]): TaskPages<Page> => ({
    pages,
    isComplete: (page) => complete.includes(page),
});

describe('mayShow', () => {
    it('shows a page once everything before it is complete', () => {
        expect(pages.map((page) => mayShow(task('name', 'time'), page))).toEqual([
            true,
            true,
            true,
            false,
        ]);
    });

    it('shows no page past one that is incomplete, though later ones are complete', () => {
        expect(mayShow(task('name', 'details'), 'details')).toBe(false);
    });

    it('shows no page that the task doesn’t have', () => {
        expect(mayShow(task(...pages), 'payment' as Page)).toBe(false);
    });
});

describe('pageFor', () => {
    it.each<[string | undefined, readonly Page[], Page]>([
        ['details', ['name', 'time'], 'details'],
        ['review', ['name', 'details'], 'time'],
        ['payment', ['name'], 'name'],
        [undefined, ['name'], 'name'],
    ])('for %s with %j complete it is %s', (wanted, complete, page) => {
        expect(pageFor(task(...complete), wanted)).toBe(page);
    });

    it('is always a page that may be shown', () => {
        const some = fc.subarray([...pages]);
        fc.assert(
            fc.property(some, fc.constantFrom(...pages), (complete, wanted) => {
                const one = task(...complete);
                expect(mayShow(one, pageFor(one, wanted) as Page)).toBe(true);
            }),
        );
    });

    it('is undefined for a task without pages', () => {
        expect(pageFor({ pages: [], isComplete: () => true }, 'name')).toBeUndefined();
    });
});

describe('going on and back', () => {
    it('goes to the page after', () => {
        expect(pageAfter(task('name'), 'name')).toBe('time');
        expect(pageAfter(task(...pages), 'review')).toBeUndefined();
    });

    it('returns to where an answer was changed from', () => {
        expect(pageAfter(task('name', 'time', 'details'), 'name', 'review')).toBe('review');
    });

    it('returns by way of what the change has left incomplete', () => {
        expect(pageAfter(task('name', 'details'), 'name', 'review')).toBe('time');
    });

    it('returns from every page before the one where the change began, and from no other', () => {
        expect(pages.map((page) => returnFrom(task(), page, 'details'))).toEqual([
            'details',
            'details',
            undefined,
            undefined,
        ]);
        expect(returnFrom(task(), 'name')).toBeUndefined();
        expect(returnFrom(task(), 'name', 'payment' as Page)).toBeUndefined();
    });

    it('goes on from the page that it returned to', () => {
        expect(pageAfter(task(...pages), 'details', 'time')).toBe('review');
    });

    it('goes back to the page before, and from the first nowhere', () => {
        expect(pageBefore(task(), 'time')).toBe('name');
        expect(pageBefore(task(), 'name')).toBeUndefined();
    });
});
