import { readObservations, type ObservationView } from 'c/salusCoreFhirObservation';
import SalusVitalSign from 'c/salusVitalSign';
import { CANARY } from 'test-support/examples';
import { lostIn } from 'test-support/lostLeaves';
import { mount } from 'test-support/mount';
import { wordsIn } from 'test-support/recordLists';
import { elementsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusVitalSign.examples';

const put = (properties: object): HTMLElement =>
    mount('salusVitalSign', SalusVitalSign, { ...properties });
const show = (name: keyof typeof examples): HTMLElement => put(examples[name].properties);
const said = (element: Element): string =>
    wordsIn(element)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
const all = (element: Element, selector: string): HTMLElement[] =>
    elementsUnder(element).filter((one): one is HTMLElement => one.matches(selector));
const iconsIn = (element: Element): string[] =>
    all(element, '.note c-salus-icon').map((icon) => (icon as HTMLElement & { name: string }).name);

describe('c-salus-vital-sign', () => {
    it('Must show a blood pressure as one whole that never breaks, heard as one over the other', async () => {
        const element = show('default');
        const [pair] = all(element, '.pair');
        expect(pair!.localName).toBe('bdi');
        const [shown, heard] = [...pair!.children];
        expect(shown!.textContent).toBe('120/80\u00a0mm\u00a0Hg');
        expect(shown!.getAttribute('aria-hidden')).toBe('true');
        expect(heard!.textContent).toBe('120 over 80 millimeters of mercury');
        await expect(element).toBeAccessible();
    });

    it('Must have its value, its status and its date under one label', () => {
        const main = (name: keyof typeof examples): string => said(all(show(name), '.main')[0]!);
        expect(main('default')).toMatch(/^Systolic over diastolic ?120\/80 mm Hg/);
        expect(main('default')).toContain('Final');
        expect(main('default')).toContain('February 23, 2026, 8:30 AM, Eastern Time');
        expect(main('heartRate')).toMatch(/^Result ?72 beats\/min/);
        expect(main('heartRate')).toContain('Normal');
        expect(main('partial')).toContain('Date not recorded');
    });

    it('Must show each half with its own name, value, unit and meaning', async () => {
        const element = show('high');
        expect(all(element, '.part-name').map(said)).toEqual([
            ...[`Systolic ${CANARY}`, `Diastolic ${CANARY}`],
        ]);
        const [systolic, diastolic] = all(element, '.part').map(said);
        expect(systolic).toContain('142 mm Hg');
        expect(systolic).toContain('142 millimeters of mercury');
        expect(systolic).toContain('High');
        expect(systolic).toContain('Above the range');
        expect(diastolic).toContain('91 mm Hg');
        expect(diastolic).toContain('High');
        await expect(element).toBeAccessible();
    });

    it('Must say why a half is missing, and show no pair then', () => {
        const element = show('missingHalf');
        expect(all(element, '.pair')).toEqual([]);
        const [systolic, diastolic] = all(element, '.part').map(said);
        expect(systolic).toContain('118 mm Hg');
        expect(diastolic).toContain('Not done');
    });

    it('Must have body site, method, device and notes as rows', () => {
        const text = said(show('default'));
        ['Left upper arm', 'Cuff, sitting', 'Home monitor', 'After five minutes of rest.'].forEach(
            (words) => expect(text).toContain(`${words} ${CANARY}`),
        );
    });

    it('Must draw its reference range beside its words, and nothing where value, range and meaning contradict', () => {
        const element = show('heartRate');
        expect(all(element, 'c-salus-range-bar')).toHaveLength(1);
        expect(said(element)).toContain('Inside the range');
        const disagrees = show('disagrees');
        expect(all(disagrees, 'c-salus-range-bar')).toEqual([]);
        expect(said(disagrees)).toContain('contradict each other');
        expect(said(disagrees)).toContain('36.1 °C');
    });

    it('Must show oxygen that was given beside the saturation', () => {
        const text = said(show('oxygen'));
        expect(text).toContain('95%');
        expect(text).toContain('6 L/min');
        expect(text).toContain('Inhaled oxygen flow rate');
    });

    it.each([
        ['preliminary', 'It may change'],
        ['corrected', 'An earlier one was wrong'],
        ['amended', 'changed after it was final'],
        ['registered', 'There is no value yet'],
        ['cancelled', 'This measurement was cancelled'],
        ['enteredInError', 'Don’t go by it'],
        ['partial', 'doesn’t say whether this result is final'],
        ['uninterpreted', 'something else than it seems'],
    ] as const)('Must say in words what its status does to it: %s', (name, words) => {
        expect(said(show(name))).toContain(words);
    });

    it('Must show what was entered by mistake as received, without a bar or a drawing of what it means', () => {
        const element = show('enteredInError');
        expect(said(element)).toContain('38.6 °C');
        expect(all(element, 'c-salus-range-bar')).toEqual([]);
        expect(iconsIn(element)).toEqual(['close']);
    });

    it('Must keep the language in which it was written', () => {
        const [name] = all(show('longText'), '.name span');
        expect(name!.getAttribute('lang')).toBe('de');
        expect(said(show('longText'))).toContain('37.25 °C');
    });

    it('Must say that zeros may be missing where its numbers have lost their precision', () => {
        const [observation] = readObservations({
            resourceType: 'Observation',
            valueInteger: 4,
        }).views;
        expect(said(put({ observation }))).toContain('Zeros at the end of numbers');
        expect(said(show('default'))).not.toContain('Zeros');
    });
});

describe(`every value of a published vital sign is in the page ${whereThere}`, () => {
    const isVital = ({ categories }: ObservationView): boolean =>
        categories.includes('vital-signs');
    const vitals = publishedResources.filter(({ text }) =>
        readObservations(text).views.some(isVital),
    );

    it.each(vitals)('$name', ({ text }) => {
        const { views } = readObservations(text);
        const page = views.map((observation) => said(put({ observation }))).join('\n');
        expect(lostIn(text, page)).toEqual([]);
    });
});
