import { readPatients, type PatientView } from 'c/salusCoreFhirPatient';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPatientBanner from 'c/salusPatientBanner';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { whatIsMissing, wordsIn } from 'test-support/recordLists';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusPatientBanner.examples';

type Banner = HTMLElement & { patient?: PatientView; masked: boolean };

const show = async (properties: object): Promise<Banner> => {
    const banner = mount<Banner>('salusPatientBanner', SalusPatientBanner, { ...properties });
    await rendered();
    return banner;
};
const read = (resource: object): PatientView =>
    readPatients(JSON.stringify({ resourceType: 'Patient', id: 'p', ...resource })).views[0]!;
const robin = { name: [{ text: 'Robin Example' }], birthDate: '1970-01-01' };

const inBanner = (banner: Banner, selector: string): readonly HTMLElement[] => [
    ...banner.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textIn = (banner: Banner, selector: string): string =>
    inBanner(banner, selector)
        .map((one) => wordsIn(one).replace(/\s+/g, ' ').trim())
        .join(' | ');
const factIn = (banner: Banner, label: string): string =>
    inBanner(banner, '.fact')
        .map((one) => wordsIn(one).replace(/\s+/g, ' ').trim())
        .filter((words) => words.startsWith(label))
        .join(' | ');
const button = (banner: Banner): HTMLButtonElement => {
    const [found] = inBanner(banner, '.button');
    return found as HTMLButtonElement;
};
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-patient-banner', () => {
    it('Must be a region with a name, and have the person’s name as its heading', async () => {
        const banner = await show(examples.default.properties);
        const [region] = inBanner(banner, 'section');
        expect(region!.getAttribute('aria-label')).toBe('Whose record this is');
        const heading = elementsUnder(banner).find(({ localName }) => localName === 'h2');
        expect(heading).toBeDefined();
        expect(textIn(banner, '.heading')).toBe(`Roberta Jo Example ${CANARY}`);
        expect(textIn(banner, '.family')).toBe(`Example ${CANARY}`);
        await expect(banner).toBeAccessible();
    });

    it('Must say that it is not enough to tell whose record it is, and report it, without two identifiers', async () => {
        const problems = collectProblems();
        const banner = await show({
            patient: read({ name: [{ text: 'Robin' }], birthDate: '1970' }),
        });
        expect(textIn(banner, '.warning')).toContain('not enough to tell whose record it is');
        expect(problems).toMatchObject([
            {
                ...{ code: 'too-few-identifiers', property: 'patient' },
                where: 'c-salus-patient-banner',
            },
        ]);
        expect(problems.map(String).join()).not.toContain('Robin');
        await expect(banner).toBeAccessible();
        for (const enough of [{ birthDate: '1970-01-01' }, { identifier: [{ value: '77' }] }]) {
            const identified = await show({ patient: read({ ...robin, ...enough }) });
            expect(inBanner(identified, '.warning')).toEqual([]);
        }
        expect(problems).toHaveLength(1);
    });

    it('Must say that the name is not recorded where there is none', async () => {
        collectProblems();
        const banner = await show(examples.nameless.properties);
        expect(textIn(banner, '.heading')).toBe('Name not recorded');
        expect(textIn(banner, '.warning')).toContain('not enough');
    });

    it('Must have the name that is the person’s on the day, and what they are called beside it', async () => {
        const patient = read({
            name: [
                { use: 'official', text: 'Amy Shaw', period: { end: '2020-07-22' } },
                { use: 'official', text: 'Amy Baxter', period: { start: '2020-07-22' } },
                { use: 'usual', text: 'Mimi' },
            ],
            birthDate: '1987-02-20',
        });
        const before = await show({ patient, today: '2018-01-01' });
        expect(textIn(before, '.heading')).toBe('Amy Shaw');
        const after = await show({ patient, today: '2026-11-30' });
        expect(textIn(after, '.heading')).toBe('Amy Baxter');
        expect(textIn(after, '.preferred')).toBe('Preferred name Mimi');
        expect(wordsIn(after)).toContain('Amy Shaw');
    });

    it('Must say a date of birth as it was written, and an age only where today is known', async () => {
        const without = await show({ patient: read(robin) });
        expect(factIn(without, 'Born')).toBe('Born January 1, 1970');
        const given = await show({ patient: read(robin), today: '2026-11-30' });
        expect(factIn(given, 'Born')).toBe('Born January 1, 1970 (56 years)');
        const partial = await show({
            ...{ patient: read({ ...robin, birthDate: '1970', identifier: [{ value: '77' }] }) },
            today: '2026-11-30',
        });
        expect(factIn(partial, 'Born')).toBe('Born 1970');
        const restore = installClock(manualClock(Date.parse('2025-12-31T23:00:00Z')));
        try {
            const west = await show({ patient: read(robin), zone: 'America/New_York' });
            expect(factIn(west, 'Born')).toContain('(55 years)');
            const east = await show({ patient: read(robin), zone: 'Asia/Tokyo' });
            expect(factIn(east, 'Born')).toContain('(56 years)');
        } finally {
            restore();
        }
    });

    it('Must say that a date of birth is missing', async () => {
        const patient = read({ name: [{ text: 'Robin' }], identifier: [{ value: '77' }] });
        expect(factIn(await show({ patient }), 'Born')).toBe('Born Not recorded');
    });

    it('Must say in words that the person has died, when, and at which age', async () => {
        const banner = await show({
            ...{ today: '2026-11-30' },
            patient: read({ ...robin, deceasedDateTime: '2025-03-09T04:30:00-05:00' }),
        });
        expect(textIn(banner, '.deceased')).toBe('Deceased');
        expect(factIn(banner, 'Died')).toContain('March 9, 2025');
        expect(factIn(banner, 'Died')).toContain('(55 years)');
        expect(factIn(banner, 'Born')).toBe('Born January 1, 1970');
        const undated = await show({ patient: read({ ...robin, deceasedBoolean: true }) });
        expect(factIn(undated, 'Died')).toBe('Died Date not recorded');
        const living = await show({ patient: read({ ...robin, deceasedBoolean: false }) });
        expect(inBanner(living, '.deceased')).toEqual([]);
        expect(wordsIn(living)).toMatch(/Died\s+No/);
    });

    it('Must have each number with its kind and who gave it, and how to speak with the person', async () => {
        const words = wordsIn(await show(examples.default.properties));
        [
            ...[`${CANARY}-1032-7044`, `Medical record number ${CANARY}`, 'Riverside Hospital'],
            ...['Female', `they/them ${CANARY}`, 'Spanish (preferred)'],
            ...['Interpreter needed', 'Gender identity', 'Non-binary'],
        ].forEach((one) => expect(words).toContain(one));
    });

    it('Must have nothing of a masked number but its end, which is read character by character', async () => {
        const patient = read({
            ...robin,
            identifier: [{ value: '103-270-4455', use: 'usual', type: { text: 'MRN' } }],
        });
        const banner = await show({ patient, masked: true, expanded: true });
        expect(textsUnder(banner).join('\n')).not.toMatch(/103|270/);
        const [shown] = inBanner(banner, '[aria-hidden="true"]');
        expect(shown!.textContent).toBe('••••••4455');
        expect(factIn(banner, 'MRN')).toContain('ending in 4 4 5 5');
        await expect(banner).toBeAccessible();
        const short = await show({
            ...{ masked: true },
            patient: read({ ...robin, identifier: [{ value: '7' }] }),
        });
        expect(factIn(short, 'Number')).toBe('Number •hidden');
    });

    it('Must show the numbers by a button that says whether they are, and mask them when nobody looks', async () => {
        const patient = read({ ...robin, identifier: [{ value: '1032704455' }] });
        const banner = await show({ patient, masked: true });
        expect(button(banner).textContent!.trim()).toBe('Show numbers');
        const isShown = (): boolean => textsUnder(banner).join().includes('1032704455');
        const isPressed = (): string | null => button(banner).getAttribute('aria-pressed');
        expect([isShown(), isPressed()]).toEqual([false, 'false']);
        button(banner).click();
        await rendered();
        expect([isShown(), isPressed()]).toEqual([true, 'true']);
        const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        await rendered();
        visibility.mockRestore();
        expect([isShown(), isPressed()]).toEqual([false, 'false']);
        button(banner).click();
        button(banner).click();
        await rendered();
        expect(isShown()).toBe(false);
        expect(button(await show({ patient }))).toBeUndefined();
    });

    it('Must mask the numbers of another person, whoever was shown before', async () => {
        const banner = await show({
            ...{ masked: true },
            patient: read({ ...robin, identifier: [{ value: '1032704455' }] }),
        });
        button(banner).click();
        banner.patient = read({ ...robin, id: 'q', identifier: [{ value: '9988776655' }] });
        await rendered();
        expect(textsUnder(banner).join()).not.toContain('9988776655');
    });

    it('Must warn of a record that was replaced, is no longer used, or may mean something else', async () => {
        const replaced = textIn(await show(examples.replaced.properties), '.warning');
        expect(replaced).toContain('replaced by another one');
        expect(replaced).toContain('no longer in use');
        const odd = await show(examples.uninterpreted.properties);
        expect(textIn(odd, '.warning')).toContain('may mean something else');
        expect(wordsIn(odd)).toContain(`raw only ${CANARY}`);
    });

    it('Must have everything else about the person behind a button, and nothing to open where there is nothing', async () => {
        const banner = await show(examples.default.properties);
        const [more] = inBanner(banner, 'c-salus-disclosure');
        expect(more!.shadowRoot!.querySelector('button')!.getAttribute('aria-expanded')).toBe(
            'false',
        );
        expect(wordsIn(more!)).toContain(`1 Example Street ${CANARY}`);
        const [open] = inBanner(await show(examples.expanded.properties), 'c-salus-disclosure');
        expect(open!.shadowRoot!.querySelector('button')!.getAttribute('aria-expanded')).toBe(
            'true',
        );
        expect(inBanner(await show({ patient: read(robin) }), 'c-salus-disclosure')).toEqual([]);
    });

    it('Must tell the developer of what is no person or no day', async () => {
        const problems = collectProblems();
        const banner = await show({ patient: { name: CANARY }, today: CANARY });
        expect(inBanner(banner, 'section')).toEqual([]);
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'patient' },
            { code: 'bad-property', property: 'today' },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });

    it(`has every value of a published Patient in its text, ${whereThere}`, async () => {
        for (const { text } of publishedResources)
            for (const patient of readPatients(text).views) {
                const words = wordsIn(await show({ patient, expanded: true }));
                const leaves = leavesOf(text).filter(({ path }) => /^Patient\./.test(path));
                expect(leaves.length).toBeGreaterThan(9);
                expect(
                    whatIsMissing(words, leaves).filter(
                        // The words of a code are there, and true is in words of the page.
                        (one) =>
                            !/\.use: |\.telecom\.system: |: true$|\.valueCoding\.code: /.test(one),
                    ),
                ).toEqual([]);
            }
    });
});
