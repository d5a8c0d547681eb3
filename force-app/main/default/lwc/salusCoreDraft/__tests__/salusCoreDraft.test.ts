import { keptAnswers, readDraft, textAnswers, type Draft } from 'c/salusCoreDraft';

const key = { task: 'refill', subject: 'person-1', version: 2 };
const draft: Draft = { ...key, page: 'details', answers: { phone: '555 0100 CANARY' } };

describe('readDraft', () => {
    it('gives back the draft of this task, subject and version', () => {
        expect(readDraft(draft, key)).toEqual(draft);
    });

    it.each([
        ['another task', { task: 'scheduling' }],
        ['another subject', { subject: 'person-2' }],
        ['no subject', { subject: undefined }],
        ['another version', { version: 1 }],
        ['a version as text', { version: '2' }],
    ])('refuses a draft of %s', (_name, more) => {
        expect(readDraft({ ...draft, ...more }, key)).toBeUndefined();
    });

    it.each([[undefined], [null], ['draft'], [[]], [{}], [{ ...draft, page: 3 }]])(
        'refuses %p',
        (stored) => {
            expect(readDraft(stored, key)).toBeUndefined();
        },
    );

    it('leaves out answers that no field can have, and reads a draft without answers', () => {
        const kept = { phone: '1', agrees: false, list: ['a'], name: { family: 'CANARY' } };
        const answers = { ...kept, age: 7, none: null, ages: [7], names: { at: new Date() } };
        expect(readDraft({ ...draft, answers }, key)?.answers).toEqual(kept);
        expect(readDraft({ ...draft, answers: null }, key)?.answers).toEqual({});
    });

    it('leaves out what the task doesn’t know', () => {
        expect(readDraft({ ...draft, token: 'CANARY' }, key)).not.toHaveProperty('token');
    });

    it('can’t be changed', () => {
        const read = readDraft(draft, key);
        expect(Object.isFrozen(read)).toBe(true);
        expect(Object.isFrozen(read?.answers)).toBe(true);
    });
});

describe('answers that are kept', () => {
    it('are what JSON gives back, and never a file', () => {
        const answers = { letter: new Blob(['CANARY']), letters: [new Blob([])], note: 'CANARY' };
        expect(keptAnswers(answers)).toEqual({ note: 'CANARY' });
        expect(keptAnswers(undefined)).toEqual({});
    });

    it('are text for a task that has no others', () => {
        expect(textAnswers({ note: 'CANARY', agrees: true, list: ['a'] })).toEqual({
            note: 'CANARY',
        });
    });
});
