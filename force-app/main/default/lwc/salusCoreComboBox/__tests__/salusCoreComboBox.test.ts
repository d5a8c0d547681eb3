/* Words as a person types them, half or without their marks: */
// cspell:ignore Penicilína penicilina Straße strasse Łódź Smørrebrød smorrebrod IĞDIR igdir İzmir izmir
// cspell:ignore cillin tylen peni penicill
import fc from 'fast-check';
import {
    answersIn,
    comboMove,
    finderOf,
    folded,
    isFreeText,
    listedAnswers,
    withAnswer,
    withoutAnswer,
    type ComboAnswer,
    type ComboMove,
} from 'c/salusCoreComboBox';

const choices = (...labels: readonly string[]) =>
    labels.map((label, index) => ({ value: `v${index}`, label }));
const labelsOf = (found: readonly { label: string }[]): string[] => found.map(({ label }) => label);
const arbitraryLabels = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 });
const arbitraryAnswer: fc.Arbitrary<ComboAnswer> = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'none'),
    fc.record({ text: fc.constantFrom('a', 'own') }),
);

describe('a text that is compared', () => {
    it.each([
        ['Penicilína', 'penicilina', 'es'],
        ['ÎLE-D’YEU', 'ile d yeu', 'fr'],
        ['Straße', 'strasse', 'de'],
        ['Łódź', 'lodz', 'pl'],
        ['Smørrebrød', 'smorrebrod', 'da'],
        ['IĞDIR', 'igdir', 'tr'],
        ['İzmir', 'izmir', 'tr'],
        ['أحمد', 'احمد', 'ar'],
        ['مُحَمَّد', 'محمد', 'ar'],
        ['B-١٢', 'b 12', 'ar'],
        ['  Tylenol,  (extra) ', 'tylenol extra', 'en'],
        ['…', '', 'en'],
    ])('%s is %s', (text, expected, locale) => {
        expect(folded(text, locale)).toBe(expected);
    });

    it('is the same with and without accents, in capitals and not, and when it is folded again', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), (text) => {
                const once = folded(text, 'en');
                expect(folded(once, 'en')).toBe(once);
                expect(folded(text.normalize('NFD'), 'en')).toBe(
                    folded(text.normalize('NFC'), 'en'),
                );
            }),
        );
    });
});

describe('what a text finds', () => {
    const medicines = [
        { value: '1', label: 'Ampicillin' },
        { value: '2', label: 'Oral penicillin' },
        { value: '3', label: 'Penicillin G' },
        { value: '4', label: 'Acetaminophen', hint: 'Tylenol' },
        { value: '5', label: 'Vitamin B-12' },
    ];
    const find = (text: string): string[] => labelsOf(finderOf(medicines, 'en').find(text));

    it.each([
        ['pen', ['Penicillin G', 'Oral penicillin']],
        ['PÉN', ['Penicillin G', 'Oral penicillin']],
        ['cillin', ['Ampicillin', 'Oral penicillin', 'Penicillin G']],
        ['g pen', ['Penicillin G']],
        ['tylen', ['Acetaminophen']],
        ['b12', ['Vitamin B-12']],
        ['b 12', ['Vitamin B-12']],
        ['xyz', []],
        ['!?', []],
    ])('“%s”: the nearest first', (text, expected) => {
        expect(find(text)).toEqual(expected);
    });

    it('is all, in their order, for an empty text', () => {
        expect(find('')).toEqual(labelsOf(medicines));
        expect(find('  ')).toEqual(labelsOf(medicines));
    });

    it('has each choice once at most, and one by every beginning of its label', () => {
        fc.assert(
            fc.property(arbitraryLabels, fc.nat(), fc.nat(), (labels, which, length) => {
                const offered = choices(...labels);
                const chosen = offered[which % (offered.length || 1)];
                if (!chosen) return;
                const text = chosen.label.slice(0, 1 + (length % 12));
                const found = finderOf(offered, 'en').find(text);
                expect(new Set(found).size).toBe(found.length);
                if (!text.trim() || folded(text, 'en')) {
                    const isWhole = folded(chosen.label, 'en').startsWith(folded(text, 'en'));
                    if (isWhole) expect(found).toContain(chosen);
                }
            }),
        );
    });

    it('folds each label once, and no label before something is sought', () => {
        const read = jest.fn(() => 'Penicillin');
        const offered = [Object.defineProperty({ value: '1', label: '' }, 'label', { get: read })];
        const finder = finderOf(offered, 'en');
        finder.find('');
        expect(read).not.toHaveBeenCalled();
        finder.find('pen');
        finder.find('peni');
        expect(read).toHaveBeenCalledTimes(1);
    });
});

describe('the choice that a text names', () => {
    const finder = finderOf(choices('Año nuevo', 'Ano nuevo', 'Penicillin'), 'es');

    it.each([
        ['penicillin', 'Penicillin'],
        [' PENICILLIN ', 'Penicillin'],
        ['Ano nuevo', 'Ano nuevo'],
        ['Año nuevo', 'Año nuevo'],
        ['ano  nuevo', 'Año nuevo'],
        ['penicill', undefined],
        ['', undefined],
        ['?', undefined],
    ])('“%s”: %s', (text, label) => {
        expect(finder.named(text)?.label).toBe(label);
    });
});

describe('answers', () => {
    it.each([
        [undefined, []],
        [null, []],
        ['', []],
        [7, []],
        ['a', ['a']],
        [{ text: 'own' }, [{ text: 'own' }]],
        [{ text: ' ' }, []],
        [{ text: 7 }, []],
        [
            ['a', { text: 'own', more: 1 }, 'a', { text: 'own' }, null],
            ['a', { text: 'own' }],
        ],
    ])('in %j are %j', (given, expected) => {
        expect(answersIn(given)).toEqual(expected);
    });

    it('tell own words from a choice of the same name', () => {
        expect(isFreeText({ text: 'a' })).toBe(true);
        expect(isFreeText('a')).toBe(false);
        expect(answersIn(['a', { text: 'a' }])).toHaveLength(2);
    });

    const offered = [
        ...choices('a', 'b').map(({ label }) => ({ value: label, label })),
        { value: 'none', label: 'None', exclusive: true },
    ];

    it('get one more at the end, once, and an exclusive one alone', () => {
        expect(withAnswer(['a'], 'b', offered)).toEqual(['a', 'b']);
        expect(withAnswer(['a', 'b'], 'a', offered)).toEqual(['b', 'a']);
        expect(withAnswer(['a', { text: 'own' }], 'none', offered)).toEqual(['none']);
        expect(withAnswer(['none'], { text: 'own' }, offered)).toEqual([{ text: 'own' }]);
        expect(withoutAnswer(['a', { text: 'own' }], { text: 'own' })).toEqual(['a']);
    });

    it('are added and taken back in any order, and each keeps its key while it is listed', () => {
        const step = fc.record({ isAdded: fc.boolean(), answer: arbitraryAnswer });
        fc.assert(
            fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
                let answers: readonly ComboAnswer[] = [];
                let listed = listedAnswers(answers);
                for (const { isAdded, answer } of steps) {
                    answers = isAdded
                        ? withAnswer(answers, answer, offered)
                        : withoutAnswer(answers, answer);
                    expect(
                        answers.some((one) => JSON.stringify(one) === JSON.stringify(answer)),
                    ).toBe(isAdded);
                    if (answers.includes('none')) expect(answers).toEqual(['none']);
                    expect(answersIn(answers)).toEqual(answers);
                    const next = listedAnswers(answers, listed);
                    expect(next.map((one) => one.answer)).toEqual(answers);
                    expect(new Set(next.map(({ key }) => key)).size).toBe(next.length);
                    for (const { key, answer: kept } of listed)
                        if (answers.includes(kept))
                            expect(next).toContainEqual({ key, answer: kept });
                    listed = next;
                }
            }),
        );
    });
});

describe('what a key does', () => {
    const pressed = (written: string) => {
        const names = written.split('+');
        return {
            key: names.at(-1)!.replace('Space', ' '),
            altKey: names.includes('Alt'),
            ctrlKey: names.includes('Ctrl'),
            metaKey: names.includes('Meta'),
        };
    };
    const at = {
        line: { isInList: false, isOpen: false },
        open: { isInList: false, isOpen: true },
        list: { isInList: true, isOpen: true },
    };
    type Does = ComboMove | undefined;
    const rows: [string, Does, Does, Does][] = [
        ['ArrowDown', 'first', 'first', 'next'],
        ['ArrowUp', 'last', 'last', 'previous'],
        ['Alt+ArrowDown', 'open', undefined, undefined],
        ['Alt+ArrowUp', undefined, 'close', 'close'],
        ['Enter', 'enter', 'enter', 'choose'],
        ['Escape', undefined, 'close', 'close'],
        ['Tab', undefined, undefined, undefined],
        ['Home', undefined, undefined, 'text'],
        ['End', undefined, undefined, 'text'],
        ['ArrowLeft', undefined, undefined, 'text'],
        ['ArrowRight', undefined, undefined, 'text'],
        ['Backspace', undefined, undefined, 'text'],
        ['Delete', undefined, undefined, 'text'],
        ['Dead', undefined, undefined, 'text'],
        ['a', undefined, undefined, 'text'],
        ['Space', undefined, undefined, 'text'],
        ['Ctrl+Alt+ą', undefined, undefined, 'text'],
        ['Alt+å', undefined, undefined, 'text'],
        ['Ctrl+c', undefined, undefined, undefined],
        ['Meta+c', undefined, undefined, undefined],
        ['Alt+ArrowLeft', undefined, undefined, undefined],
        ['Ctrl+Home', undefined, undefined, undefined],
        ['Ctrl+ArrowDown', undefined, undefined, undefined],
        ['Shift', undefined, undefined, undefined],
        ['F5', undefined, undefined, undefined],
        ['PageDown', undefined, undefined, undefined],
    ];

    it.each(rows)('%s: %s, with an open list %s, and in it %s', (key, line, open, list) => {
        expect(comboMove(pressed(key), at.line)).toBe(line);
        expect(comboMove(pressed(key), at.open)).toBe(open);
        expect(comboMove(pressed(key), at.list)).toBe(list);
    });
});
