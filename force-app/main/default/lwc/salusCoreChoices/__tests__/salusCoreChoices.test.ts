import fc from 'fast-check';
import { choiceGroups, choiceRows, offeredChoices, soundChoices } from 'c/salusCoreChoices';

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
        expect(soundChoices(given).map(({ value }) => value)).toEqual(values);
    });

    it('drop a hint that is no text, and whatever else was there', () => {
        const given = [{ ...yes, hint: {}, diagnosis: 'not for the page' }];
        expect(soundChoices(given)).toEqual([{ value: 'y', label: 'Yes' }]);
    });

    it('never have a value twice', () => {
        const choice = fc.record({ value: fc.constantFrom('a', 'b', 'c', ''), label: fc.string() });
        fc.assert(
            fc.property(fc.array(choice), (given) => {
                const values = soundChoices(given).map(({ value }) => value);
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
                const choices = soundChoices(
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
