import { readDocuments, type DocumentView } from 'c/salusCoreFhirDocuments';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusDocumentList from 'c/salusDocumentList';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { entriesIn, headingsIn, partsIn, whatIsMissing, wordsIn } from 'test-support/recordLists';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusDocumentList.examples';

type List = HTMLElement & { documents: readonly DocumentView[] };

const show = async (properties: object): Promise<List> => {
    const list = mount<List>('salusDocumentList', SalusDocumentList, { ...properties });
    await rendered();
    return list;
};
const buttonsIn = (list: List): readonly HTMLElement[] =>
    entriesIn(list).flatMap((entry) => [...entry.querySelectorAll('button')]);
const namesOf = (list: List): readonly string[] =>
    buttonsIn(list).map((one) => wordsIn(one.querySelector('.visually-hidden')!));

describe('c-salus-document-list', () => {
    it('Must list documents by what they are called, the newest first, and those that don’t count apart', async () => {
        const list = await show(examples.default.properties);
        expect(partsIn(list).map(({ heading, names }) => [heading, names])).toEqual([
            [
                'Documents',
                [
                    `What I want when I can’t say it ${CANARY}`,
                    `Procedure note ${CANARY}`,
                    `Letter ${CANARY}`,
                ],
            ],
            [
                'Replaced, or entered by mistake',
                [
                    `Entered by mistake: Discharge summary ${CANARY}`,
                    `Replaced: Living will ${CANARY}`,
                ],
            ],
        ]);
        await expect(list).toBeAccessible();
    });

    it('Must say in words that a document was replaced, is a mistake, or is not final', async () => {
        const words = entriesIn(await show(examples.default.properties)).map(wordsIn);
        expect(words[1]).toContain('This is not final: it may still change.');
        expect(words[3]).toContain('This was entered by mistake.');
        expect(words[4]).toContain('A newer document has replaced this one.');
    });

    it('Must never be called by the name of a file where its type is known, and show the name', async () => {
        const list = await show(examples.fileName.properties);
        expect(headingsIn(list)[1]).toBe(`Living will ${CANARY}`);
        expect(wordsIn(list)).toContain(`scan_0042_${CANARY}.pdf`);
    });

    it('Must say of each file its kind, its length and its language in words', async () => {
        const [will, note] = entriesIn(await show(examples.default.properties)).map(wordsIn);
        [`living-will-${CANARY}.pdf (PDF`, '2.5 MB', 'Spanish', 'October 4, 2024'].forEach((one) =>
            expect(will).toContain(one),
        );
        ['48.1 kB', '900 byte', `Plain text ${CANARY}`].forEach((one) =>
            expect(note).toContain(one),
        );
    });

    it('Must have a button for each file, whose name no other button has, that asks the app to open it', async () => {
        const list = await show(examples.default.properties);
        const told: unknown[] = [];
        list.addEventListener('open', ({ detail, bubbles }: CustomEventInit & Event) =>
            told.push([detail, bubbles]),
        );
        buttonsIn(list).forEach((button) => button.click());
        expect(told).toEqual(
            ['will', 'note#1', 'note#2', 'wrong', 'old'].map((id) => [
                { id: `DocumentReference/${id}` },
                false,
            ]),
        );
        const names = namesOf(list);
        expect(new Set(names).size).toBe(names.length);
        expect(names[0]).toMatch(/^Open: What I want .*, October 8, 2024/);
        const same = namesOf(await show(examples.sameName.properties));
        expect(same[0]).toMatch(/1 of 2$/);
        expect(same[1]).toMatch(/2 of 2$/);
    });

    it('Must have no button where the app opens nothing', async () => {
        expect(buttonsIn(await show(examples.notOpenable.properties))).toEqual([]);
    });

    it('Must say that a document has no file, and have no button for it', async () => {
        const list = await show(examples.noFile.properties);
        expect(wordsIn(list)).toContain('There is no file with this document.');
        expect(buttonsIn(list)).toEqual([]);
        expect(wordsIn(await show(examples.replaced.properties))).not.toContain('no file');
    });

    it('Must have no address of a file in the page, and open none that may not be followed', async () => {
        const list = await show(examples.unsafeAddress.properties);
        expect(textsUnder(list).join()).not.toContain('javascript');
        expect(buttonsIn(list)).toEqual([]);
        expect(wordsIn(list)).toContain('There is no file with this document.');
        const safe = await show(examples.default.properties);
        expect(textsUnder(safe).join()).not.toContain('fhir.clinic.example');
        expect(elementsUnder(safe).filter(({ localName }) => localName === 'a')).toEqual([]);
    });

    it('Must say that nothing is recorded, which is not that there are none', async () => {
        expect(partsIn(await show(examples.nothing.properties))[0]!.count).toBe(
            'No documents are recorded.',
        );
        expect(wordsIn(await show(examples.stateNoneKnown.properties))).toContain('None known.');
    });

    it('Must warn of a modifier that isn’t interpreted, and show it as received', async () => {
        const words = wordsIn(await show(examples.uninterpreted.properties));
        expect(words).toContain('This may mean something else than it seems.');
        expect(words).toContain(`raw only ${CANARY}`);
    });

    it('Must show codes that it has no words for as they came', async () => {
        const words = wordsIn(await show(examples.partial.properties));
        ['x-17', `34133-9 ${CANARY}`, `text/x-${CANARY}`].forEach((one) =>
            expect(words).toContain(one),
        );
    });

    it('Must have nothing of a withheld document in the page, nor count it', async () => {
        const [first] = examples.notOpenable.properties.documents;
        const list = await show({ documents: [{ ...first!, isWithheld: true }], openable: true });
        expect(textsUnder(list).join()).not.toContain(CANARY);
        expect(JSON.stringify(list.documents)).not.toContain(CANARY);
    });

    it('Must show a long list in parts', async () => {
        const list = await show({ ...examples.many.properties, pageSize: 5 });
        expect(entriesIn(list)).toHaveLength(5);
        expect(partsIn(list)[0]!.count).toContain('Showing 5 of 2000');
    });

    it('Must tell the developer of what is no list of documents and no size', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        await show({ documents: CANARY, pageSize: 0 });
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'documents', where: 'c-salus-document-list' },
            { code: 'bad-property', property: 'pageSize' },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });

    it(`has every value of a published DocumentReference in its text, ${whereThere}`, async () => {
        for (const { text } of publishedResources) {
            const { views } = readDocuments(text);
            if (!views.length) continue;
            const words = wordsIn(await show({ documents: views, zone: 'America/Los_Angeles' }));
            const leaves = leavesOf(text).filter(({ path }) => /^DocumentReference\./.test(path));
            expect(leaves.length).toBeGreaterThan(9);
            expect(
                whatIsMissing(words, leaves).filter(
                    (one) =>
                        // The bytes, a media type in words, and codes beside their words.
                        !/\.attachment\.(data|contentType)|format\.code/.test(one),
                ),
            ).toEqual([]);
        }
    });
});
