import { readImageView, readImageViews, statusMeaning } from 'c/salusCoreImages';
import { CANARY } from 'test-support/examples';

const WHERE = 'c-salus-image-viewer';
const problemsOf = (given: unknown): string[] =>
    readImageView(given, WHERE).problems.map(({ code, property }) => `${code} ${property}`);

describe('an image', () => {
    it('is read with all that is known of it', () => {
        const given = {
            ...{ id: ' i1 ', modality: 'DX', site: 'CHEST', laterality: 'L', view: 'PA' },
            ...{ date: '2026-03-03', index: 2, count: 3, width: 600, height: 800 },
            ...{ description: 'Both lungs', descriptionLang: 'en', title: 'Chest, two views' },
            ...{ contentType: 'image/png', status: 'final', reportId: 'r1', notes: ['Standing'] },
        };
        const { view, problems } = readImageView(given, WHERE);
        expect(view).toEqual({ ...given, id: 'i1' });
        expect(problems).toEqual([]);
        expect(Object.isFrozen(view)).toBe(true);
    });

    it('has no address: what an app gives beside the model is left out', () => {
        const { view } = readImageView({ id: 'i1', url: 'https://x', data: 'iVBO' }, WHERE);
        expect(view).toEqual({ id: 'i1' });
    });

    it.each([undefined, null, '', 7, [], {}, { id: ' ' }, { id: {} }])('is not %p', (given) => {
        expect(readImageView(given, WHERE).view).toBeUndefined();
        expect(problemsOf(given)).toEqual(['bad-property image']);
    });

    it.each(['4 - 1842/01', 'IMG_0042.jpg', '1.2.840.113619.2.1', 'image'])(
        'takes “%s” neither for a description nor for a title, and tells the developer',
        (text) => {
            const given = { id: 'i1', description: text, title: text };
            expect(readImageView(given, WHERE).view).toEqual({ id: 'i1' });
            expect(problemsOf(given)).toEqual(['bad-property description', 'bad-property title']);
        },
    );

    it('takes no number that counts nothing', () => {
        const given = { id: 'i1', index: 0, count: -1, width: 1.5, height: '800' };
        expect(readImageView(given, WHERE).view).toEqual({ id: 'i1' });
        expect(problemsOf(given)).toHaveLength(4);
    });

    it('never says what was in it, and survives what throws', () => {
        const given = {
            id: 'i1',
            description: `${CANARY}_0042.jpg`,
            get title(): string {
                throw new Error(CANARY);
            },
        };
        const { view, problems } = readImageView(given, WHERE);
        expect(view).toEqual({ id: 'i1' });
        expect(problems).toHaveLength(1);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });
});

describe('a series of images', () => {
    it('keeps its order, and of two with one id the first', () => {
        const given = [{ id: 'b' }, { id: 'a', site: 'HAND' }, { id: 'b', site: 'FOOT' }, 7];
        const { views, problems } = readImageViews(given, WHERE);
        expect(views).toEqual([{ id: 'b' }, { id: 'a', site: 'HAND' }]);
        expect(problems.map(({ code }) => code)).toEqual(['duplicate-id', 'bad-property']);
    });

    it('is empty where it is no list', () => {
        expect(readImageViews({ 0: { id: 'a' }, length: 1 }, WHERE).views).toEqual([]);
    });

    it('says that it is longer than any study', () => {
        const many = Array.from({ length: 20_001 }, (_, index) => ({ id: `i${index}` }));
        const { views, problems } = readImageViews(many, WHERE);
        expect(views).toHaveLength(20_000);
        expect(problems.map(({ property }) => property)).toEqual(['images']);
    });
});

describe('the status of an image', () => {
    it.each([
        [undefined, ''],
        ['completed', ''],
        ['available', ''],
        ['final', ''],
        ['entered-in-error', 'entered-in-error'],
        ['not-done', 'not-done'],
        ['corrected', 'amended'],
        ['stopped', 'stopped'],
        ['unknown', 'unknown'],
    ])('%s is said as “%s”', (status, meaning) => {
        expect(statusMeaning(status)).toBe(meaning);
    });

    it.each(['constructor', 'Final', 'x-odd'])('“%s” is shown as received', (status) => {
        expect(statusMeaning(status)).toEqual({ received: status });
    });
});
