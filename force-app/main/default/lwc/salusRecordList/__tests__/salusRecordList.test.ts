import type { ListPart } from 'c/salusCoreRecordLists';
import type { SalusProblem } from 'c/salusCoreProblems';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusRecordList from 'c/salusRecordList';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import { elementsUnder, textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusRecordList.examples';

type List = HTMLElement & { parts: readonly ListPart[]; pageSize: number };

const show = (properties: object): List =>
    mount('salusRecordList', SalusRecordList, { ...properties });
const all = (list: List, selector: string): readonly HTMLElement[] => [
    ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (list: List, selector: string): readonly string[] =>
    all(list, selector).map(({ textContent }) => textContent!.trim());
const levelsOf = (list: List): readonly string[] =>
    elementsUnder(list)
        .map(({ localName }) => localName)
        .filter((name) => /^h\d$/.test(name));
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};
const many = examples.many.properties.parts;

describe('c-salus-record-list', () => {
    it('Must show each part that has entries or says that there are none', async () => {
        const list = show(examples.default.properties);
        await rendered();
        expect(textsOf(list, '.heading')).toEqual(['Devices', 'Entered by mistake']);
        await expect(list).toBeAccessible();
    });

    it('Must have a real list in each part, and a heading on each entry one level below the part’s', async () => {
        const list = show({ ...examples.default.properties, headingLevel: 3 });
        await rendered();
        expect(all(list, '.entries[role="list"]').map((one) => one.children.length)).toEqual([
            2, 1,
        ]);
        expect(levelsOf(list)).toEqual(['h3', 'h4', 'h4', 'h3', 'h4']);
    });

    it('Must say in the heading of an entry, before its name, that it doesn’t count', () => {
        const list = show(examples.default.properties);
        expect(textsOf(list, '.name')).toEqual([
            `Device 1 ${CANARY}`,
            `Device 2 ${CANARY}`,
            `Entered by mistake: Device 3 ${CANARY}`,
        ]);
    });

    it('Must say what changes the meaning before everything else, in words with a drawing', () => {
        const list = show(examples.default.properties);
        expect(textsOf(list, '.sentence')).toEqual([
            'This may mean something else than it seems.',
            `Don’t go by it. Why: Twin ${CANARY}`,
        ]);
        all(list, '.sentences').forEach((one) => {
            expect(one.querySelectorAll('c-salus-icon')).toHaveLength(one.children.length);
            expect(one.nextElementSibling!.matches('c-salus-record-marks, .facts')).toBe(true);
        });
    });

    it('Must have every row of an entry in the page, what a person looks for first', async () => {
        const list = show(examples.default.properties);
        await rendered();
        const [first] = all(list, '.entry');
        const texts = textsUnder(first!).join('\n');
        expect(texts).toContain(`Left shoulder ${CANARY}`);
        expect(texts.indexOf('Left shoulder')).toBeLessThan(texts.indexOf('Worn at night.'));
        expect(elementsUnder(list).filter((one) => one.hasAttribute('hidden'))).toEqual([]);
    });

    it('Must say how many are shown of how many, and in which order more than one is', () => {
        const list = show(examples.default.properties);
        expect(textsOf(list, '.count')).toEqual(['Showing 2 of 2Newest first.', 'Showing 1 of 1']);
        const none = show(examples.nothing.properties);
        expect(textsOf(none, '.count')).toEqual(['No devices are recorded.']);
        expect(all(none, 'ul')).toEqual([]);
    });

    it('Must show a long list in parts, and move the focus to the first entry that comes', async () => {
        const list = show({ parts: many, pageSize: 3 });
        for (const count of [6, 9]) {
            const [more] = all(list, '.buttons button');
            expect(more!.textContent).toBe('Show more: Devices CANARY');
            more!.focus();
            more!.click();
            await rendered();
            expect(all(list, '.entry')).toHaveLength(count);
            expect(list.shadowRoot!.activeElement).toBe(all(list, '.name')[count - 3]);
        }
        expect(textsOf(list, '.how-many')).toEqual(['Showing 9 of 2000']);
    });

    it('Must show all of a long list at once when asked, for search and print', async () => {
        const list = show({ parts: [{ ...many[0]!, entries: many[0]!.entries.slice(0, 30) }] });
        expect(all(list, '.entry')).toHaveLength(20);
        const [, everything] = all(list, '.buttons button');
        expect(everything!.textContent).toBe('Show all 30: Devices CANARY');
        everything!.click();
        await rendered();
        expect(all(list, '.entry')).toHaveLength(30);
        expect(all(list, '.buttons')).toEqual([]);
        expect(list.shadowRoot!.activeElement).toBe(all(list, '.name')[20]);
    });

    it('Must show two entries with one id', () => {
        const part = examples.default.properties.parts[0]!;
        const twice = { ...part, entries: [part.entries[0]!, part.entries[0]!] };
        expect(all(show({ parts: [twice] }), '.entry')).toHaveLength(2);
    });

    it('says so where the record doesn’t say what an entry is', () => {
        const list = show(examples.partial.properties);
        expect(textsOf(list, '.name')).toEqual(['Not named in the record']);
        expect(all(list, 'c-salus-record-marks')).toEqual([]);
        expect(all(list, 'c-salus-record-rows')).toHaveLength(1);
    });

    it('Must link a contact where it may be followed, say whose it is, and show any other as text', async () => {
        const list = show(examples.recordOfItsOwn.properties);
        await rendered();
        expect(all(list, 'a').map((one) => [one.getAttribute('href'), one.textContent])).toEqual([
            ['tel:5550199', `555 0199: Device team ${CANARY}`],
            ['tel:5550100', `555 0100: Device 1 ${CANARY}`],
        ]);
        expect(textsOf(list, '.reach > span')).toEqual([`javascript:${CANARY}`]);
        await expect(list).toBeAccessible();
    });

    it('Must tell its owner which action of an entry was pressed, by a button whose name says of which entry', () => {
        const list = show(examples.recordOfItsOwn.properties);
        const told: unknown[] = [];
        list.addEventListener('action', ({ detail, bubbles }: CustomEventInit & Event) =>
            told.push([detail, bubbles]),
        );
        const [button] = all(list, '.entry .button');
        expect(button!.querySelector('.visually-hidden')!.textContent).toBe(
            `Open: Device 1 ${CANARY}`,
        );
        button!.click();
        expect(told).toEqual([[{ id: 'open-1' }, false]]);
    });

    it('Must have what a part says of itself beside its entries, where it is a record of its own', () => {
        const list = show(examples.recordOfItsOwn.properties);
        expect(all(list, '.part > c-salus-record-marks')).toHaveLength(1);
        expect(all(list, '.part > .contacts')).toHaveLength(1);
        const [about] = all(list, '.part > .about');
        expect((about as HTMLElement & { rows: unknown }).rows).toHaveLength(1);
    });

    it('warns over a part before it is read', () => {
        const [note] = all(show(examples.note.properties), '.part > .sentence');
        expect(note!.nextElementSibling!.localName).toBe('ul');
    });

    it('takes a size that is none for 20 and reports it, and no list for none', () => {
        const problems = collectProblems();
        const list = show({ parts: CANARY, pageSize: 0 });
        expect(list.pageSize).toBe(20);
        expect(list.parts).toEqual([]);
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'pageSize' }]);
    });

    it('begins with the first entries again after a purge', async () => {
        const list = show({ parts: many });
        all(list, '.buttons button')[0]!.click();
        await rendered();
        purgeAll('lock');
        list.parts = many;
        await rendered();
        expect(all(list, '.entry')).toHaveLength(20);
    });
});
