import SalusAllergyList from 'c/salusAllergyList';
import { readAllergies, type AllergyView } from 'c/salusCoreFhirAllergies';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { entriesIn, headingsIn, partsIn, whatIsMissing, wordsIn } from 'test-support/recordLists';
import { textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusAllergyList.examples';

type List = HTMLElement & { allergies: readonly AllergyView[] };

const show = async (properties: object): Promise<List> => {
    const list = mount<List>('salusAllergyList', SalusAllergyList, { ...properties });
    await rendered();
    return list;
};
const read = (...resources: readonly object[]): readonly AllergyView[] =>
    readAllergies(
        JSON.stringify(
            resources.map((one, id) => ({ resourceType: 'AllergyIntolerance', id, ...one })),
        ),
    ).views;
const coded = (code: string) => ({ coding: [{ code }] });

describe('c-salus-allergy-list', () => {
    it('Must list current allergies, past ones, and those that don’t count, apart', async () => {
        const list = await show(examples.default.properties);
        expect(partsIn(list).map(({ heading, names }) => [heading, names])).toEqual([
            [
                'Allergies and intolerances',
                [`Penicillin ${CANARY}`, `Latex ${CANARY}`, `Milk ${CANARY}`],
            ],
            ['Past allergies and intolerances', [`Birch pollen ${CANARY}`]],
            [
                'Ruled out, or entered by mistake',
                [`Ruled out: Eggs ${CANARY}`, `Entered by mistake: Aspirin ${CANARY}`],
            ],
        ]);
        await expect(list).toBeAccessible();
    });

    it('Must have what was recorded as a high risk first, then the others by name, and say so', async () => {
        const list = await show({
            allergies: read(
                { code: { text: 'Almonds' }, reaction: [{ severity: 'severe' }] },
                { code: { text: 'Zinc' }, criticality: 'high' },
                { code: { text: 'Bees' }, criticality: 'high' },
            ),
        });
        const [part] = partsIn(list);
        expect(part!.names).toEqual(['Bees', 'Zinc', 'Almonds']);
        expect(part!.count).toContain('High risk first, then by name.');
        expect(entriesIn(list).map(({ className }) => className)).toEqual([
            ...['entry entry-high', 'entry entry-high', 'entry entry-plain'],
        ]);
    });

    it('Must say what a high and a low risk are in words, and never work one out', async () => {
        const list = await show({
            allergies: read(
                { code: { text: 'Bees' }, criticality: 'high' },
                { code: { text: 'Milk' }, criticality: 'low' },
                { code: { text: 'Nuts' }, reaction: [{ severity: 'severe' }] },
            ),
        });
        const [bees, milk, nuts] = entriesIn(list).map(wordsIn);
        expect(bees).toContain('High risk');
        expect(milk).toContain('Low risk');
        expect(nuts).not.toMatch(/risk|critical/i);
        expect(nuts).toContain('Severe');
    });

    it('Must have different words for an allergy and an intolerance', async () => {
        const list = await show({
            allergies: read(
                { code: { text: 'A' }, type: 'allergy' },
                { code: { text: 'B' }, type: 'intolerance' },
                { code: { text: 'C' } },
            ),
        });
        const [a, b, c] = entriesIn(list).map(wordsIn);
        expect(a).toContain('Allergy');
        expect(b).toContain('Intolerance');
        expect(c).not.toMatch(/Allergy|Intolerance/);
    });

    it('Must say that an allergy was ruled out, in its heading and in words of its kind', async () => {
        const verificationStatus = coded('refuted');
        const clinicalStatus = coded('active');
        const list = await show({
            allergies: read(
                { code: { text: 'A' }, type: 'allergy', verificationStatus, clinicalStatus },
                { code: { text: 'B' }, type: 'intolerance', verificationStatus },
                { code: { text: 'C' }, criticality: 'high', verificationStatus },
                { code: { text: 'No known latex allergy' }, verificationStatus },
            ),
        });
        expect(headingsIn(list)).toContain('Ruled out: A');
        const words = entriesIn(list).map(wordsIn);
        const said = [
            'Not an allergy or intolerance: it was ruled out.',
            'Not an allergy: it was ruled out.',
            'Not an intolerance: it was ruled out.',
            'This is not so: it was ruled out.',
        ];
        said.forEach((sentence, index) => expect(words[index]).toContain(sentence));
        // What would stand out otherwise is among its rows.
        expect(list.shadowRoot!.querySelector('.entry-high')).toBeNull();
        entriesIn(list).forEach((entry) => {
            expect(entry.className).toBe('entry entry-off');
            expect(entry.querySelector('c-salus-record-marks')).toBeNull();
        });
    });

    it('Must say that an entry was entered by mistake', async () => {
        const list = await show(examples.enteredInError.properties);
        const [entry] = entriesIn(list);
        expect(wordsIn(entry!)).toContain('This was entered by mistake. Don’t go by it.');
        expect(partsIn(list)[0]!.count).toBe(
            'No allergies are recorded. This doesn’t mean that there are none.',
        );
    });

    it('Must tell no known allergies, drug allergies and food allergies apart, and each from nothing recorded', async () => {
        const ofCode = async (code: string) => {
            const coding = [{ system: 'http://snomed.info/sct', code, display: `as sent ${code}` }];
            const list = await show({ allergies: read({ code: { coding } }) });
            const [entry] = entriesIn(list);
            expect(wordsIn(entry!)).toContain(`as sent ${code}`);
            return headingsIn(list)[1];
        };
        const headings = [
            await ofCode('716186003'),
            await ofCode('409137002'),
            await ofCode('429625007'),
        ];
        expect(headings).toEqual([
            'No known allergies',
            'No known drug allergies',
            'No known food allergies',
        ]);
        const nothing = await show({ allergies: [] });
        expect(wordsIn(nothing)).toContain('No allergies are recorded.');
        expect(wordsIn(nothing)).not.toContain('No known');
        const words = headingsIn(await show(examples.otherNoneKnown.properties));
        expect(words[1]).toBe(`No known latex allergy ${CANARY}`);
    });

    it('Must say of “no known allergies” that was so in the past that it is no longer so', async () => {
        const code = { text: 'No known latex allergy' };
        const list = await show({ allergies: read({ code, clinicalStatus: coded('inactive') }) });
        expect(headingsIn(list)).toContain('No longer so: No known latex allergy');
    });

    it('Must warn where the record says that there are none and lists one', async () => {
        const warning = 'The record says that there are no allergies of a kind';
        expect(wordsIn(await show(examples.contradiction.properties))).toContain(warning);
        expect(wordsIn(await show(examples.noDrugNoFood.properties))).not.toContain(warning);
    });

    it('Must warn of a modifier that isn’t interpreted, and show it as received', async () => {
        const words = wordsIn(await show(examples.uninterpreted.properties));
        expect(words).toContain('This may mean something else than it seems.');
        expect(words).toContain(`raw only ${CANARY}`);
    });

    it('Must have nothing of a withheld allergy in the page, nor count it', async () => {
        const [first, ...others] = examples.default.properties.allergies;
        const withheld = { ...first!, isWithheld: true };
        const list = await show({ allergies: [withheld, ...others] });
        expect(textsUnder(list).join()).not.toContain('Milk');
        expect(partsIn(list)[0]!.count).toContain('Showing 2 of 2');
        expect(JSON.stringify(list.allergies)).not.toContain('Milk');
    });

    it('Must show codes that it has no words for as they came', async () => {
        const words = wordsIn(await show(examples.partial.properties));
        ['sensitivity', 'extreme', `x-17 ${CANARY}`].forEach((one) => expect(words).toContain(one));
    });

    it('Must tell the developer of what is no list of allergies', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const list = await show({ allergies: CANARY, pageSize: 'many' });
        expect(entriesIn(list)).toEqual([]);
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'allergies', where: 'c-salus-allergy-list' },
            { code: 'bad-property', property: 'pageSize' },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });

    const published = publishedResources.filter(({ text }) =>
        /"resourceType"\s*:\s*"AllergyIntolerance"/.test(text),
    );

    it(`has every value of a published allergy in its text, ${whereThere}`, async () => {
        for (const { text } of published) {
            const list = await show({ allergies: readAllergies(text).views });
            const leaves = leavesOf(text).filter(({ path }) => /^AllergyIntolerance\./.test(path));
            expect(leaves.length).toBeGreaterThan(9);
            expect(whatIsMissing(wordsIn(list), leaves)).toEqual([]);
        }
    });
});
