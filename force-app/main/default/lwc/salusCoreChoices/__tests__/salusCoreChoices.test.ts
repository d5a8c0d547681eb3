import fc from 'fast-check';
import {
    choiceGroups,
    choiceRows,
    failedLimit,
    limitsOf,
    offeredChoices,
    soundChoices,
    toggled,
} from 'c/salusCoreChoices';

describe('sound choices', () => {
    const yes = { value: 'y', label: 'Yes', hint: 'Really' };

    it.each([
        ['good ones stay as they are', [yes, { value: 'n', label: 'No' }], ['y', 'n']],
        ['no list is no choice', 'y', []],
        ['nothing is no choice', undefined, []],
        [
            'what is no choice is left out',
            [null, 1, {}, { value: 'x' }, { label: 'X' }, yes],
            ['y'],
        ],
        [
            'blank words are none',
            [
                { value: ' ', label: 'X' },
                { value: 'x', label: ' ' },
            ],
            [],
        ],
        ['the first of two with one value stays', [yes, { value: 'y', label: 'Again' }], ['y']],
    ])('%s', (_, given, values) => {
        expect(soundChoices(given).list.map(({ value }) => value)).toEqual(values);
    });

    it('drop a hint that is no text, and whatever else was there', () => {
        const given = [{ ...yes, hint: {}, diagnosis: 'not for the page' }];
        expect(soundChoices(given).list).toEqual([{ value: 'y', label: 'Yes' }]);
    });

    it('never have a value twice', () => {
        const choice = fc.record({ value: fc.constantFrom('a', 'b', 'c', ''), label: fc.string() });
        fc.assert(
            fc.property(fc.array(choice), (given) => {
                const values = soundChoices(given).list.map(({ value }) => value);
                return new Set(values).size === values.length;
            }),
        );
    });
});

describe('offered choices', () => {
    const yes = { value: 'y', label: 'Yes' };

    it('are those that can be shown', () => {
        expect(offeredChoices([yes])).toEqual({ list: [yes], mistakes: [] });
        expect(offeredChoices([])).toEqual({ list: [], mistakes: [] });
    });

    it.each([[undefined], ['y'], [[yes, null]], [[yes, yes]], [[{ value: 'x' }]]])(
        'name the property where some of %j can not be shown',
        (given) => {
            const { mistakes } = offeredChoices(given);
            expect(mistakes.map(([code, property]) => [code, property])).toEqual([
                ['bad-choices', 'options'],
            ]);
        },
    );
});

describe('the groups of a list', () => {
    const list = ['', 'B', 'A', 'B', '', ''].map((group, index) => ({
        value: `secret-${index}`,
        label: `${index}`,
        ...(group && { group }),
    }));
    const shown = choiceGroups(list).map(({ label, options }) => [
        label,
        ...options.map((one) => one.label),
    ]);

    it('stand where the first of each stands, and what has none keeps its position', () => {
        expect(shown).toEqual([
            ['', '0'],
            ['B', '1', '3'],
            ['A', '2'],
            ['', '4', '5'],
        ]);
    });

    it('leave one choice open where it stays chosen, or none', () => {
        const open = (only?: number): number[] =>
            choiceGroups(list, only)
                .flatMap(({ options }) => options)
                .filter(({ isClosed }) => !isClosed)
                .map(({ value }) => Number(value))
                .sort();
        expect(open(3)).toEqual([3]);
        expect(open(-1)).toEqual([]);
        expect(open()).toEqual([0, 1, 2, 3, 4, 5]);
    });

    it('hold every choice once, without its value, whatever the groups are called', () => {
        const group = fc.constantFrom('', ' ', 'a', 'run 0', '__proto__');
        fc.assert(
            fc.property(fc.array(group), (given) => {
                const { list: choices } = soundChoices(
                    given.map((one, index) => ({ value: `v${index}`, label: 'x', group: one })),
                );
                const groups = choiceGroups(choices);
                const indexes = groups.flatMap(({ options }) =>
                    options.map(({ value }) => Number(value)),
                );
                expect(indexes.sort((a, b) => a - b)).toEqual(choices.map((_, index) => index));
                expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
                expect(JSON.stringify(groups)).not.toMatch(/v\d/);
            }),
        );
    });
});

describe('the rows of a group', () => {
    const choices = [
        { value: 'secret-a', label: 'A', hint: 'The first' },
        { value: 'secret-b', label: 'B' },
        { value: 'secret-c', label: 'C', hint: 'The last' },
    ];
    const rows = choiceRows(choices, { chosen: ['secret-c'], entry: 2, describedBy: 'hint error' });

    it('say which choices are chosen', () => {
        expect(rows.map(({ isChosen }) => isChosen)).toEqual([false, false, true]);
    });

    it('describe each by its own hint, and the one at which a person enters by the group', () => {
        expect(rows.map(({ describedBy }) => describedBy)).toEqual([
            'hint-0',
            undefined,
            'hint error hint-2',
        ]);
    });

    it('hold no value', () => {
        expect(JSON.stringify(rows)).not.toContain('secret');
    });
});

const FOODS = [
    { value: 'a', label: 'Nuts' },
    { value: 'b', label: 'Milk' },
    { value: 'none', label: 'None of these', exclusive: true },
    { value: 'unsure', label: 'Not sure', exclusive: true },
];

describe('one of several that is pressed', () => {
    it.each([
        [[], 1, ['b'], []],
        [['b'], 0, ['a', 'b'], []],
        [['a', 'b'], 0, ['b'], []],
        [['a', 'b'], 2, ['none'], ['Nuts', 'Milk']],
        [['none'], 0, ['a'], ['None of these']],
        [['none'], 3, ['unsure'], ['None of these']],
        [['none'], 2, [], []],
        [['gone', 'a'], 1, ['a', 'b'], []],
        [['a'], 9, ['a'], []],
    ])('%j and %j give %j', (before, index, chosen, ruledOut) => {
        expect(toggled(FOODS, before, index)).toEqual({ chosen, ruledOut });
    });

    it('never leaves an exclusive one beside another, nor a value twice', () => {
        const presses = fc.array(fc.integer({ min: 0, max: 3 }));
        fc.assert(
            fc.property(presses, (indexes) => {
                const chosen = indexes.reduce<readonly string[]>(
                    (before, index) => toggled(FOODS, before, index).chosen,
                    [],
                );
                const exclusive = chosen.filter((one) => one === 'none' || one === 'unsure');
                expect(exclusive.length === 0 || chosen.length === 1).toBe(true);
                expect(new Set(chosen).size).toBe(chosen.length);
            }),
        );
    });
});

describe('how many may be chosen', () => {
    it.each([
        [undefined, undefined, 0, Infinity, []],
        [1, 2, 1, 2, []],
        [0, 0, 0, Infinity, []],
        [-1, 1.5, 0, Infinity, ['min', 'max']],
        ['2', NaN, 0, Infinity, ['min']],
        [3, 2, 3, Infinity, ['max']],
    ])('%p to %p is %p to %p', (least, most, min, max, wrong) => {
        expect(limitsOf(least, most)).toEqual({ min, max, wrong });
    });

    it.each([
        [[], undefined],
        [['a'], 'rangeUnderflow'],
        [['a', 'gone'], 'rangeUnderflow'],
        [['a', 'b'], undefined],
        [['none'], undefined],
    ])('%j of two', (chosen, failed) => {
        expect(failedLimit(FOODS, chosen, { min: 2, max: 2 })).toBe(failed);
    });

    it('is too many above the greatest', () => {
        expect(failedLimit(FOODS, ['a', 'b'], { min: 0, max: 1 })).toBe('rangeOverflow');
    });
});
