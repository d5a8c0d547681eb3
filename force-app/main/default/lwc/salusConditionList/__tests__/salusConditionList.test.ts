import SalusConditionList from 'c/salusConditionList';
import { readConditions, type ConditionView } from 'c/salusCoreFhirConditions';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { entriesIn, headingsIn, partsIn, whatIsMissing, wordsIn } from 'test-support/recordLists';
import { textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusConditionList.examples';

type List = HTMLElement & { conditions: readonly ConditionView[] };

const show = async (properties: object): Promise<List> => {
    const list = mount<List>('salusConditionList', SalusConditionList, { ...properties });
    await rendered();
    return list;
};
const read = (...resources: readonly object[]): readonly ConditionView[] =>
    readConditions(
        JSON.stringify(resources.map((one, id) => ({ resourceType: 'Condition', id, ...one }))),
    ).views;
const coded = (code: string) => ({ coding: [{ code }] });

describe('c-salus-condition-list', () => {
    it('Must list current conditions, past ones, and those that don’t count, apart', async () => {
        const list = await show(examples.default.properties);
        expect(partsIn(list).map(({ heading, names }) => [heading, names])).toEqual([
            ['Current conditions', [`Asthma ${CANARY}`, `Pneumonia ${CANARY}`]],
            ['Past conditions', [`Ulcer of the duodenum ${CANARY}`, `Broken wrist ${CANARY}`]],
            ['Ruled out, or entered by mistake', [`Ruled out: Coeliac disease ${CANARY}`]],
        ]);
        await expect(list).toBeAccessible();
    });

    it('Must have the newest first, those without a date last, and say so', async () => {
        const list = await show({
            conditions: read(
                { code: { text: 'undated' } },
                { code: { text: 'old' }, onsetDateTime: '1999' },
                { code: { text: 'new' }, onsetDateTime: '2020-05' },
            ),
        });
        const [part] = partsIn(list);
        expect(part!.names).toEqual(['new', 'old', 'undated']);
        expect(part!.count).toContain('Newest first. What has no date is last.');
    });

    it('Must show when a condition began and ended in every form in which FHIR has it', async () => {
        const list = await show({
            conditions: read({
                code: { text: 'Asthma' },
                onsetAge: { value: 12, unit: 'years' },
                abatementString: 'after the move',
            }),
        });
        expect(wordsIn(list)).toMatch(/Began\s+12 years/);
        expect(wordsIn(list)).toMatch(/Ended\s+after the move/);
        const words = wordsIn(await show(examples.default.properties));
        ['January 3, 2011', 'January 4, 2011', '6\u00a0weeks', '8\u00a0weeks'].forEach((one) =>
            expect(words).toContain(one),
        );
    });

    it('Must show its site, severity, stage and evidence', async () => {
        const words = wordsIn(await show(examples.default.properties));
        ['Both lungs', 'Moderate', 'Step 3', 'Wheeze', 'Spirometry of May 2020'].forEach((one) =>
            expect(words).toContain(one),
        );
    });

    it('Must say in words what it means that a condition isn’t certain', async () => {
        const list = await show(examples.unsure.properties);
        const words = entriesIn(list).map(wordsIn);
        const said = ['Not confirmed: ', 'Provisional: ', 'One of several possible conditions: '];
        said.forEach((sentence, index) => expect(words[index]).toContain(sentence));
    });

    it('Must say that a condition was ruled out, or entered by mistake, in its heading and in words', async () => {
        const refuted = await show({
            conditions: read({
                ...{ code: { text: 'Asthma' }, clinicalStatus: coded('active') },
                verificationStatus: coded('refuted'),
            }),
        });
        expect(headingsIn(refuted)).toContain('Ruled out: Asthma');
        expect(wordsIn(refuted)).toContain('Not a condition: it was ruled out.');
        const [entry] = entriesIn(refuted);
        expect(entry!.querySelector('c-salus-record-marks')).toBeNull();
        const mistake = await show(examples.enteredInError.properties);
        expect(headingsIn(mistake)).toContain(`Entered by mistake: Diabetes ${CANARY}`);
        expect(wordsIn(mistake)).toContain('This was entered by mistake.');
    });

    it('Must say that nothing is recorded, and that this doesn’t mean that there is nothing', async () => {
        expect(partsIn(await show(examples.nothing.properties))).toEqual([
            {
                heading: 'Current conditions',
                count: 'No current conditions are recorded. This doesn’t mean that there are none.',
                names: [],
            },
        ]);
    });

    it('Must warn of a modifier that isn’t interpreted, and show it as received', async () => {
        const words = wordsIn(await show(examples.uninterpreted.properties));
        expect(words).toContain('This may mean something else than it seems.');
        expect(words).toContain(`of a relative ${CANARY}`);
    });

    it('Must have nothing of a withheld condition in the page, nor count it', async () => {
        const conditions = read({ code: { text: 'Asthma' } }, { code: { text: 'Gout' } });
        const list = await show({
            conditions: [{ ...conditions[0]!, isWithheld: true }, conditions[1]!],
        });
        expect(textsUnder(list).join()).not.toContain('Asthma');
        expect(partsIn(list)[0]!.count).toBe('Showing 1 of 1');
    });

    it('Must show a status that it has no words for as it came', async () => {
        const words = wordsIn(await show(examples.partial.properties));
        expect(words).toContain('sleeping');
        expect(words).toContain('Not named in the record');
    });

    it('Must tell the developer of what is no list of conditions', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const list = await show({ conditions: CANARY, pageSize: 0 });
        expect(entriesIn(list)).toEqual([]);
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'conditions', where: 'c-salus-condition-list' },
            { code: 'bad-property', property: 'pageSize' },
        ]);
    });

    const published = publishedResources.filter(({ text }) =>
        /"resourceType"\s*:\s*"Condition"/.test(text),
    );

    it(`has every value of a published condition in its text, ${whereThere}`, async () => {
        for (const { text } of published) {
            const list = await show({ conditions: readConditions(text).views });
            const leaves = leavesOf(text).filter(({ path }) => /^Condition\./.test(path));
            expect(leaves.length).toBeGreaterThan(9);
            expect(whatIsMissing(wordsIn(list), leaves)).toEqual([]);
        }
    });
});
