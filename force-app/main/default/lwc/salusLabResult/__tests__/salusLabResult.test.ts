import { readObservations } from 'c/salusCoreFhirObservation';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusLabResult from 'c/salusLabResult';
import { CANARY } from 'test-support/examples';
import { lostIn } from 'test-support/lostLeaves';
import { mount, rendered } from 'test-support/mount';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusLabResult.examples';

type Name = keyof typeof examples;

const put = (properties: object): HTMLElement =>
    mount('salusLabResult', SalusLabResult, { ...properties });
const show = (name: Name): HTMLElement => put(examples[name].properties);
const said = (element: HTMLElement): string =>
    textsUnder(element).join('\n').replaceAll('\u00a0', ' ');
const names = (element: HTMLElement): readonly string[] =>
    elementsUnder(element).map(({ localName }) => localName);
const headings = (element: HTMLElement): readonly string[] =>
    names(element).filter((name) => /^h\d$/.test(name));
const hasBar = (element: HTMLElement): boolean =>
    elementsUnder(element).some(({ className }) => className === 'drawing');
const iconsIn = (element: HTMLElement): readonly string[] =>
    elementsUnder(element)
        .filter(({ localName }) => localName === 'c-salus-icon')
        .map((icon) => (icon as never as { name: string }).name);

describe('c-salus-lab-result', () => {
    it('Must have what was measured as its heading, with its value, its meaning, its range and its date', async () => {
        const element = show('high');
        const text = said(element);
        for (const words of [
            ...[`Potassium ${CANARY}`, '5.60 mmol/L', 'High', 'February 3, 2026'],
            ...['Above the range: 3.5 to 5.1 mmol/L', 'Riverside Laboratory', 'second sample'],
        ])
            expect(text).toContain(words);
        expect(headings(element)).toEqual(['h2']);
        expect(hasBar(element)).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('Must keep every digit of 4.0, 0.010 and 1e-7', () => {
        expect(said(show('default'))).toContain('4.0 mmol/L');
        expect(said(show('lessThan'))).toContain('< 0.010 ng/mL');
        expect(said(show('verySmall'))).toContain('0.0000001 mol/L');
    });

    it('Must call critical only what was sent as critical', () => {
        expect(said(show('critical'))).toContain('Critical: high');
        expect(iconsIn(show('critical'))).toContain('error');
        const outside = show('outsideWithoutMeaning');
        expect(said(outside)).toContain('Above the range');
        expect(said(outside)).not.toMatch(/Critical|High|Abnormal/);
        expect(iconsIn(outside)).toEqual(['check']);
    });

    it('Must show what contradicts itself as received, without a bar and a drawing of its meaning', () => {
        const element = show('contradiction');
        expect(said(element)).toContain('contradict each other');
        expect(said(element)).toContain('High');
        expect(said(element)).toContain('3.5 mmol/L to 5.1 mmol/L');
        expect(hasBar(element)).toBe(false);
        expect(iconsIn(element)).toEqual(['warning', 'check']);
    });

    it('Must list several ranges with for whom they are, and choose none of them', () => {
        const text = said(show('severalRanges'));
        expect(text).toContain(`Adults ${CANARY}`);
        expect(text).toContain(`Newborns ${CANARY}`);
        expect(hasBar(show('severalRanges'))).toBe(false);
        expect(said(show('otherUnit'))).toContain('different units');
    });

    it('Must show each kind of value, and say why there is none', () => {
        expect(said(show('titer'))).toContain('1 to 128');
        expect(said(show('titer'))).toContain('Less than 1:40');
        expect(said(show('text'))).toContain('No growth after 48 hours.');
        expect(said(show('absent'))).not.toContain('No value is recorded.');
        expect(said(show('nothing'))).toContain('No value is recorded.');
    });

    it('Must have a heading on each part, one level below its own', async () => {
        const element = show('components');
        expect(headings(element)).toEqual(['h2', 'h3', 'h3']);
        expect(said(element)).not.toContain('No value is recorded.');
        expect(said(element)).toContain('142 mm Hg');
        await expect(element).toBeAccessible();
    });

    it.each([
        ['preliminary', 'It may change'],
        ['corrected', 'An earlier one was wrong'],
        ['amended', 'changed after it was final'],
        ['cancelled', 'not started or not completed'],
        ['registered', 'no final result yet'],
        ['enteredInError', 'Don’t go by it'],
        ['partial', 'doesn’t say whether this result is final'],
        ['uninterpreted', 'something else than it seems'],
        ['statusAsReceived', `odd ${CANARY}`],
        ['default', 'Final'],
    ] as const)('Must say in words what its status does to it: %s', (name, words) => {
        expect(said(show(name))).toContain(words);
    });

    it('Must show no bar and no drawing of a meaning where it was entered by mistake', () => {
        const element = show('enteredInError');
        expect(hasBar(element)).toBe(false);
        expect(iconsIn(element)).toEqual(['close']);
        expect(said(element)).toContain('9.9 mmol/L');
    });

    it('Must say that it isn’t reviewed yet, and show it', () => {
        const text = said(show('notReviewed'));
        expect(text).toContain('Not yet reviewed by your care team');
        expect(text).toContain('5.6 mmol/L');
        expect(said(show('default'))).not.toContain('reviewed');
    });

    it('Must have nothing of a withheld result in the page, its attributes or what a screen reader says', async () => {
        const element = show('withheld');
        await rendered();
        expect(said(element)).toContain('Your care team will review it first.');
        const page = elementsUnder(element).flatMap((one) => [
            one.textContent ?? '',
            ...[...one.attributes].map(({ value }) => value),
        ]);
        expect([...page, said(element), element.outerHTML].join()).not.toMatch(/CANARY|4\.0|mmol/);
        expect(headings(element)).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('Must take a review that is none of the three for withheld, and report it', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const element = put({ ...examples.default.properties, review: 'Reviewed' });
        expect(said(element)).not.toContain(CANARY);
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'review' }]);
    });

    it('says that zeros may be missing where its numbers have lost their precision', () => {
        const [result] = readObservations({ resourceType: 'Observation', valueInteger: 4 }).views;
        expect(said(put({ result }))).toContain('Zeros at the end of numbers');
        expect(said(show('default'))).not.toContain('Zeros');
    });
});

describe(`every value of a published result is in the page ${whereThere}`, () => {
    const results = publishedResources.filter(({ text }) => readObservations(text).views.length);

    it.each(results)('$name', ({ text }) => {
        const { views } = readObservations(text);
        expect(lostIn(text, views.map((result) => said(put({ result }))).join('\n'))).toEqual([]);
    });
});
