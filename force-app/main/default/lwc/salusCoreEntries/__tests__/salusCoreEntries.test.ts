import fc from 'fast-check';
import {
    answerOf,
    isBlankEntry,
    padded,
    rowsFor,
    soundEntries,
    soundFields,
    withAnswer,
    withOneMore,
} from 'c/salusCoreEntries';

const A = { drug: 'A' };
const B = { drug: 'B' };
const keysOf = (rows: readonly { key: number }[]): number[] => rows.map(({ key }) => key);

describe('entries from anywhere', () => {
    it.each([undefined, null, 'x', 7, {}, [null], [{}], [{ drug: ' ' }], [{ drug: {} }], ['']])(
        '%j are none',
        (given) => {
            expect(soundEntries(given)).toEqual([]);
        },
    );

    it('have their texts, and numbers as texts', () => {
        expect(soundEntries([A, null, { drug: 'B', dose: 2, more: [] }])).toEqual([
            A,
            { drug: 'B', dose: '2' },
        ]);
    });

    it('are the same when they are read again, and no more than can be shown', () => {
        const entry = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
        fc.assert(
            fc.property(fc.array(entry, { maxLength: 150 }), (given) => {
                const read = soundEntries(given);
                expect(soundEntries(read)).toEqual(read);
                expect(read.length).toBeLessThanOrEqual(100);
                expect(read.some(isBlankEntry)).toBe(false);
            }),
        );
    });
});

describe('what is shown of them', () => {
    it('has blank ones up to the least', () => {
        expect(padded(rowsFor([A]), 3).map(({ entry }) => entry)).toEqual([A, {}, {}]);
        expect(padded(rowsFor([A, B]), 1)).toHaveLength(2);
        expect(padded(rowsFor([]), 0)).toEqual([]);
        expect(keysOf(padded([], 2))).toEqual(keysOf(padded([], 2)));
    });

    it('keeps the keys of what was there', () => {
        const rows = rowsFor([A, B]);
        const left = rows.slice(1);
        expect(keysOf(withOneMore(left))).toEqual([2, 3]);
        expect(keysOf(rowsFor([A, B, A], left))).toEqual([2, 3, 4]);
        expect(keysOf(rowsFor([], left))).toEqual([]);
    });

    it('has no key twice, whatever is added, removed and set', () => {
        const step = fc.oneof(
            fc.constant('add' as const),
            fc.record({ remove: fc.nat(5) }),
            fc.record({ set: fc.nat(4) }),
        );
        fc.assert(
            fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
                let rows = padded([], 1);
                for (const one of steps) {
                    if (one === 'add') rows = withOneMore(rows);
                    else if ('remove' in one) rows = rows.filter((_, i) => i !== one.remove);
                    else rows = padded(rowsFor(new Array(one.set).fill(A), rows), 1);
                    expect(new Set(keysOf(rows)).size).toBe(rows.length);
                }
            }),
        );
    });

    it('gives an answer without the blank ones', () => {
        const rows = withAnswer(padded(rowsFor([A]), 3), 3, 'drug', 'C');
        expect(answerOf(rows)).toEqual([A, { drug: 'C' }]);
        expect(answerOf(withAnswer(rows, 1, 'drug', ''))).toEqual([{ drug: 'C' }]);
        expect(withAnswer(rows, 1, 'drug', '')[0]!.entry).toEqual({});
    });
});

describe('what an entry asks for', () => {
    const DRUG = { name: 'drug', label: 'Name' };

    it.each([
        undefined,
        {},
        [null],
        ['drug'],
        [{ name: 'drug' }],
        [{ name: ' ', label: 'Name' }],
        [{ ...DRUG, kind: 'toString' }],
    ])('is nothing for %j', (given) => {
        expect(soundFields(given).list).toEqual([]);
    });

    it('is each field once, as its author gave it', () => {
        const dose = { name: 'dose', label: 'Dose', kind: 'number', unit: 'mg' };
        expect(soundFields([DRUG, dose, { ...DRUG, label: 'Again' }]).list).toEqual([DRUG, dose]);
    });
});
