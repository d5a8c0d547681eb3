import { readDraft, type Draft } from 'c/salusCoreDraft';

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

    it('leaves out answers that aren’t text, and reads a draft without answers', () => {
        const answers = { phone: '1', age: 7, list: ['a'] };
        expect(readDraft({ ...draft, answers }, key)?.answers).toEqual({ phone: '1' });
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
