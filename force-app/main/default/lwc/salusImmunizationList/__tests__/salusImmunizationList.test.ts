import { readImmunizations, type ImmunizationView } from 'c/salusCoreFhirImmunizations';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusImmunizationList from 'c/salusImmunizationList';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { entriesIn, headingsIn, partsIn, whatIsMissing, wordsIn } from 'test-support/recordLists';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusImmunizationList.examples';

type List = HTMLElement & { immunizations: readonly ImmunizationView[] };

const show = async (properties: object): Promise<List> => {
    const list = mount<List>('salusImmunizationList', SalusImmunizationList, { ...properties });
    await rendered();
    return list;
};
const immunization = (more: object): object => ({
    ...{ resourceType: 'Immunization', id: 'i', status: 'completed' },
    ...{ vaccineCode: { text: 'Influenza' }, ...more },
});
const showOne = (more: object): Promise<List> =>
    show({ immunizations: readImmunizations(JSON.stringify(immunization(more))).views });

/* One vaccination with every element of FHIR R4 that a page shows. */
const whole = JSON.stringify(
    immunization({
        ...{ occurrenceDateTime: '2020-10-05', recorded: '2020-10-06', primarySource: true },
        ...{ lotNumber: 'LOT-11K', expirationDate: '2021-06-30' },
        vaccineCode: {
            text: 'Influenza, inactivated',
            coding: [{ display: 'influenza, seasonal', code: '150' }],
        },
        manufacturer: { display: 'Invented Vaccines' },
        doseQuantity: { value: 0.5, unit: 'mL' },
        route: { text: 'Into a muscle' },
        site: { coding: [{ display: 'Left upper arm' }] },
        performer: [{ function: { text: 'Gave it' }, actor: { display: 'Nurse Example' } }],
        location: { display: 'Invented Clinic' },
        reaction: [{ date: '2019-01-01', detail: { display: 'Fever' } }],
        reasonCode: [{ text: 'Every autumn' }],
        education: [{ documentType: 'leaflet-7', publicationDate: '2018-08-15' }],
        programEligibility: [{ text: 'Paid by the county' }],
        fundingSource: { text: 'Public' },
        note: [{ text: 'Sat down for a while', authorString: 'Nurse Other' }],
        protocolApplied: [
            {
                ...{ series: 'Yearly', doseNumberPositiveInt: 2, seriesDosesPositiveInt: 3 },
                ...{ targetDisease: [{ text: 'Flu' }], authority: { display: 'Health board' } },
            },
        ],
    }),
);

describe('c-salus-immunization-list', () => {
    it('Must list what was given, what was not, and what was entered by mistake, apart', async () => {
        const list = await show(examples.default.properties);
        expect(partsIn(list).map(({ heading, names }) => [heading, names])).toEqual([
            [
                'Vaccines given',
                [
                    `Influenza, inactivated ${CANARY}`,
                    `Hepatitis B ${CANARY}`,
                    `Measles, mumps and rubella ${CANARY}`,
                ],
            ],
            ['Vaccines not given', [`Not given: Tetanus ${CANARY}`, `Not given: Polio ${CANARY}`]],
            ['Entered by mistake', [`Entered by mistake: Yellow fever ${CANARY}`]],
        ]);
        await expect(list).toBeAccessible();
    });

    it('Must have the newest first, those without a date last, and say so', async () => {
        const [part] = partsIn(await show(examples.default.properties));
        expect(part!.count).toContain('Newest first. What has no date is last.');
    });

    it('Must say that a vaccine was not given, and why in the words that were received', async () => {
        const list = await showOne({ status: 'not-done', statusReason: { text: 'Out of stock' } });
        expect(wordsIn(list)).toContain('Not given: Out of stock');
        expect(wordsIn(list).match(/Out of stock/g)).toHaveLength(1);
        const noReason = wordsIn(await showOne({ status: 'not-done' }));
        expect(noReason).toContain('Not given. The reason is not recorded.');
        expect(noReason).not.toContain('Given');
        const absent = {
            coding: [
                {
                    system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                    code: 'masked',
                },
            ],
        };
        const masked = await showOne({ status: 'not-done', statusReason: absent });
        expect(headingsIn(masked)).toContain('Not given: Influenza');
        expect(wordsIn(masked)).not.toContain('The reason is not recorded.');
    });

    it('Must say which dose of how many it is', async () => {
        const dose = (more: object) => showOne({ protocolApplied: [more] });
        const line = async (more: object) =>
            entriesIn(await dose(more))[0]!.querySelector('.line')!.textContent;
        expect(await line({ doseNumberPositiveInt: 2, seriesDosesPositiveInt: 3 })).toBe(
            'Given · Dose 2 of 3',
        );
        expect(await line({ doseNumberString: 'booster' })).toBe('Given · Dose: booster');
        expect(await line({})).toBe('Given');
    });

    it('Must say that a dose was weaker than it has to be', async () => {
        const words = wordsIn(
            await showOne({ isSubpotent: true, subpotentReason: [{ text: 'Kept too warm' }] }),
        );
        expect(words).toContain('This dose was weaker than it has to be.');
        expect(words).toContain('Kept too warm');
        expect(wordsIn(await showOne({ isSubpotent: false }))).not.toContain(
            'This dose was weaker',
        );
    });

    it('Must say that it was reported by somebody else than who gave it', async () => {
        const words = wordsIn(
            await showOne({ primarySource: false, reportOrigin: { text: 'Told by a parent' } }),
        );
        expect(words).toContain('This was reported by somebody else than who gave it.');
        expect(words).toContain('Told by a parent');
        expect(wordsIn(await showOne({ primarySource: true }))).not.toContain('was reported by');
    });

    it('Must not say that a vaccine was given where its status doesn’t', async () => {
        const list = await show(examples.unclear.properties);
        expect(partsIn(list).map(({ heading }) => heading)).toEqual([
            'Vaccines given',
            'Not clear whether given',
        ]);
        expect(headingsIn(list)).toContain(`Not clear whether given: Shingles ${CANARY}`);
        const [entry] = entriesIn(list);
        expect(wordsIn(entry!)).toMatch(/planned/i);
        expect(entry!.querySelector('.line')).toBeNull();
    });

    it('Must say that an entry was entered by mistake', async () => {
        const list = await show(examples.enteredInError.properties);
        expect(wordsIn(list)).toContain('This was entered by mistake. Don’t go by it.');
        expect(wordsIn(list)).toContain('No vaccines are recorded as given.');
    });

    it('Must warn of a modifier that isn’t interpreted, and show it as received', async () => {
        const words = wordsIn(await show(examples.uninterpreted.properties));
        expect(words).toContain('This may mean something else than it seems.');
        expect(words).toContain(`placebo? ${CANARY}`);
    });

    it('Must have nothing of a withheld vaccination in the page, nor count it', async () => {
        const [first, ...others] = examples.default.properties.immunizations;
        const list = await show({ immunizations: [{ ...first!, isWithheld: true }, ...others] });
        expect(textsUnder(list).join()).not.toContain('Measles');
        expect(partsIn(list)[0]!.count).toContain('Showing 2 of 2');
    });

    it('Must tell the developer of what is no list of vaccinations', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const list = await show({ immunizations: CANARY, pageSize: 0 });
        expect(entriesIn(list)).toEqual([]);
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'immunizations', where: 'c-salus-immunization-list' },
            { code: 'bad-property', property: 'pageSize' },
        ]);
    });

    it('has every value of a whole vaccination in its text', async () => {
        const list = await show({ immunizations: readImmunizations(whole).views });
        // “Given” says the status; “Yes” in its row, that it was recorded by who gave it.
        const leaves = leavesOf(whole).filter(
            ({ path }) => !/\.(status|primarySource)$/.test(path),
        );
        expect(whatIsMissing(wordsIn(list), leaves)).toEqual([]);
        expect(wordsIn(list)).toContain('0.5 mL');
    });
});
