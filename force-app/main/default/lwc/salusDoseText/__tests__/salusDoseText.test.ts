import SalusDoseText from 'c/salusDoseText';
import { readDosages } from 'c/salusCoreFhirDosage';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusDoseText.examples';

jest.mock('c/salusPlatformLocale', () => ({
    ...jest.requireActual('c/salusPlatformLocale'),
    lang: 'en',
}));
const speak = (lang: string): unknown =>
    Object.assign(jest.requireMock('c/salusPlatformLocale'), { lang });
afterEach(() => void speak('en'));

type Shown = HTMLElement & Record<string, unknown>;

const show = (properties: Readonly<Record<string, unknown>>): Shown =>
    mount('salusDoseText', SalusDoseText, properties);
const example = (name: keyof typeof examples): Shown => show(examples[name].properties);
const dosage = (given: unknown, more: object = {}): Shown =>
    show({ dosages: readDosages(given).dosages, ...more });
const textsOf = (shown: Shown, selector: string): readonly string[] =>
    [...shown.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) =>
        textContent!.replaceAll('\u00a0', ' ').trim(),
    );
const pairsOf = (shown: Shown): readonly (readonly string[])[] => {
    const [names, values] = [textsOf(shown, 'dt'), textsOf(shown, 'dd')];
    return names.map((name, index) => [name, values[index]!]);
};
const written = (shown: Shown): HTMLElement | null =>
    shown.shadowRoot!.querySelector('figure blockquote');
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};
const mcg = { doseAndRate: [{ doseQuantity: { value: 50, unit: 'mcg' } }] };

describe('c-salus-dose-text', () => {
    it('Must say the dose in a sentence, and each maximum in one of its own', async () => {
        const shown = example('default');
        expect(textsOf(shown, '.sentence')).toEqual([
            'Take 1 tablet by mouth, 2 times a day, with breakfast and with dinner, for 7 days',
        ]);
        await expect(shown).toBeAccessible();
        const needed = example('asNeeded');
        expect(textsOf(needed, '.sentence')).toEqual([
            'Take 1 to 2 tablets by mouth, every 4 to 6 hours, if you need it for pain',
        ]);
        expect(textsOf(needed, '.maximum')).toEqual(['No more than 8 tablets in 24 hours']);
        const most = example('maximum');
        expect(textsOf(most, '.sentence')).toEqual([
            'Take 1 gram by mouth, every 6 hours, until March 3, 2026',
        ]);
        expect(textsOf(most, '.maximum')).toEqual([
            'No more than 4 grams in 24 hours',
            'No more than 1 gram at one time',
        ]);
    });

    it('Must say doses by the rules of the United States, or of the United Kingdom', async () => {
        const shown = dosage(mcg);
        expect(textsOf(shown, '.sentence')).toEqual(['50 micrograms (mcg)']);
        shown.ruleSet = 'uk';
        await rendered();
        expect(textsOf(shown, '.sentence')).toEqual(['50 micrograms']);
        expect(textsOf(example('halfMilligram'), '.sentence')).toEqual([
            'Take 0.5 mg by mouth, every 2 days',
        ]);
        collectProblems();
        expect(textsOf(example('insulin'), '.sentence')).toEqual([
            'Inject 1,250 units under the skin, once a day, 30 minutes before breakfast',
        ]);
    });

    it('Must take an unknown rule set for us and report it', () => {
        const problems = collectProblems();
        const shown = dosage(mcg, { ruleSet: 'fr' });
        expect(shown.ruleSet).toBe('us');
        expect(textsOf(shown, '.sentence')).toEqual(['50 micrograms (mcg)']);
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'ruleSet' }]);
    });

    it('Must show what the prescriber wrote word for word, with its language and in its own direction', async () => {
        const text = `  Una  tableta\n2 veces al día ${CANARY}`;
        const { dosages } = readDosages({ text }, 'es');
        const shown = show({ dosages });
        expect(written(shown)!.textContent).toBe(text);
        expect(written(shown)!.getAttribute('dir')).toBe('auto');
        expect(written(shown)!.lang).toBe('es');
        expect(textsOf(shown, 'figcaption')).toEqual(['As written by your prescriber']);
        await expect(shown).toBeAccessible();
        expect(written(dosage({ text: 'x' }))!.hasAttribute('lang')).toBe(false);
    });

    it('Must show it once where the sentence is the same, letter for letter', () => {
        const same = { ...mcg, text: '50 Micrograms (mcg).' };
        expect(written(dosage(same))).toBeNull();
        expect(written(dosage({ ...mcg, text: '50 micrograms (mcg) daily' }))).not.toBeNull();
        expect(written(dosage(same, { ruleSet: 'us' }))).toBeNull();
    });

    it('Must say so where what was written and what was coded can’t both be right, and show both', async () => {
        const shown = example('disagreeing');
        expect(textsOf(shown, '.warning')).toEqual([
            'These do not seem to say the same. Ask your pharmacist or care team before you take it.',
        ]);
        expect(textsOf(shown, '.sentence')).toEqual(['Take 10 mg by mouth, once a day']);
        expect(written(shown)!.textContent).toContain('Take 5 mg twice daily');
        await expect(shown).toBeAccessible();
        expect(textsOf(example('default'), '.warning')).toEqual([]);
    });

    it('Must show what can’t be put into words as it was recorded, and say in the sentence that it is below', async () => {
        const shown = example('unknownUnit');
        expect(textsOf(shown, '.sentence')).toEqual([
            'Take the amount shown below, 2 times a day, on Monday and Thursday, with the details shown below',
        ]);
        expect(pairsOf(shown)).toEqual([
            ['How it enters the body', 'by gastrostomy'],
            ['Amount', `2 scoops ${CANARY}`],
            ['More instructions', 'Mix with cold water'],
        ]);
        await expect(shown).toBeAccessible();
        const reason = example('otherReason');
        expect(textsOf(reason, '.sentence')[0]).toContain('for the reason shown below');
        expect(pairsOf(reason)).toEqual([['Reason', `restless legs ${CANARY}`]]);
        const other = dosage({ foo: 'bar' });
        expect(pairsOf(other)).toEqual([['Also recorded: foo', 'bar']]);
    });

    it('Must say over the dose, and over what was written, what its owner gives', () => {
        const headingOf = (shown: Shown): string =>
            shown.shadowRoot!.querySelector('.heading')!.shadowRoot!.textContent!;
        const own = { heading: 'How it was to be taken', caption: 'As it was reported' };
        const shown = show({ ...examples.default.properties, ...own });
        expect(headingOf(shown)).toBe('How it was to be taken');
        expect(textsOf(shown, 'figcaption')).toEqual(['As it was reported']);
        const usual = example('default');
        expect(headingOf(usual)).toBe('How to take it');
        expect(textsOf(usual, 'figcaption')).toEqual(['As written by your prescriber']);
    });

    it('Must number the steps of a dose that changes, and say which comes first and which then', async () => {
        const shown = example('taper');
        const list = shown.shadowRoot!.querySelector('ol')!;
        expect(list.getAttribute('role')).toBe('list');
        expect(list.querySelectorAll('li:not([role])')).toHaveLength(3);
        expect(textsOf(shown, '.sentence')).toEqual([
            'First: Take 4 tablets by mouth, once a day, for 3 days',
            'Then: Take 2 tablets by mouth, once a day, for 3 days',
            'Then: Take 1 tablet by mouth, once a day, for 3 days',
        ]);
        await expect(shown).toBeAccessible();
    });

    it('Must say what is taken at the same time in one step', async () => {
        const shown = example('sameTime');
        expect(textsOf(shown, '.sentence')).toEqual([
            'Inject 10 units under the skin, once a day, before breakfast',
            'Also: Inject 12 units under the skin, once a day, before going to sleep',
        ]);
        expect(shown.shadowRoot!.querySelector('ol')!.getAttribute('role')).toBe('presentation');
        expect(textsOf(shown, 'li')).toHaveLength(1);
        await expect(shown).toBeAccessible();
    });

    it('Must not interpret a dosage with an unknown modifier, and say so', async () => {
        const shown = example('uninterpreted');
        expect(textsOf(shown, '.sentence')).toEqual([]);
        expect(textsOf(shown, '.warning')[0]).toContain('could not be read');
        expect(written(shown)!.textContent).toContain('Take 1 tablet daily');
        expect(textsOf(shown, 'dd').join()).toContain('Oral route');
        await expect(shown).toBeAccessible();
    });

    it('Must say that nobody has checked a translation until a clinician has signed it off', async () => {
        const note = 'No clinician has checked these words';
        const notes = (shown: Shown) => textsOf(shown, '.note').join();
        expect(notes(example('default'))).not.toContain(note);
        speak('es');
        const problems = collectProblems();
        const shown = dosage(mcg);
        expect(notes(shown)).toContain(note);
        shown.translationReviewed = 'soon';
        await rendered();
        expect(problems).toMatchObject([{ property: 'translationReviewed' }]);
        expect(notes(shown)).toContain(note);
        await expect(shown).toBeAccessible();
        shown.translationReviewed = '2026-03-03';
        await rendered();
        expect(notes(shown)).not.toContain(note);
        shown.translationReviewed = '';
        shown.dosages = readDosages({ text: 'una al día' }).dosages;
        await rendered();
        expect(notes(shown)).not.toContain(note);
    });

    it('Must say that nothing is recorded where there are no dosages, or nothing is in one', async () => {
        const shown = example('nothingIn');
        expect(textsOf(shown, '.state')).toEqual(['Nothing is recorded.']);
        expect(shown.shadowRoot!.querySelector('ol')).toBeNull();
        await expect(shown).toBeAccessible();
        expect(textsOf(dosage({}), '.state')).toEqual(['Nothing is recorded.']);
        expect(textsOf(show({}), 'p, ol')).toEqual([]);
    });

    it('Must tell the developer which rule a prescriber’s text doesn’t keep to, and never what is in it', () => {
        const problems = collectProblems();
        const text = `${CANARY} 5.0 mg qd`;
        const shown = dosage({ text });
        expect(problems.map(({ code, message }) => [code, message])).toEqual([
            [
                'error-prone-text',
                expect.stringContaining('trailing-zero (ISMP: trailing zero; TJC'),
            ],
            ['error-prone-text', expect.stringContaining('qd (ISMP')],
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
        expect(written(shown)!.textContent).toBe(text);
        problems.length = 0;
        dosage({ text: '5 mcg' });
        expect(problems).toEqual([]);
        dosage({ text: '5 mcg' }, { ruleSet: 'uk' });
        expect(problems).toMatchObject([{ message: expect.stringContaining('BNF') as string }]);
    });

    it('Must tell the developer of what it can’t read, and show the rest', () => {
        const problems = collectProblems();
        const hostile = new Proxy(
            {},
            {
                get() {
                    throw new Error(CANARY);
                },
            },
        );
        const [good] = readDosages(mcg).dosages;
        for (const dosages of [CANARY, [hostile, good], [{ doses: [] }, good]]) show({ dosages });
        expect(problems.map(({ code, property }) => [code, property])).toEqual(
            Array(3).fill(['bad-property', 'dosages']),
        );
        expect(problems.map(String).join()).not.toContain(CANARY);
        expect(textsOf(show({ dosages: [hostile, good] }), '.sentence')).toHaveLength(1);
    });
});
