import { readMedications, type MedicationView } from 'c/salusCoreFhirMedication';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusMedicationList from 'c/salusMedicationList';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { whatIsMissing, wordsIn } from 'test-support/recordLists';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusMedicationList.examples';

type List = HTMLElement & { medications: readonly MedicationView[] };
type Card = HTMLElement & Record<string, unknown> & { medication: MedicationView };

const show = async (properties: object): Promise<List> => {
    const list = mount<List>('salusMedicationList', SalusMedicationList, { ...properties });
    await rendered();
    return list;
};
const cardsIn = (list: ParentNode): readonly Card[] => [
    ...list.querySelectorAll<Card>('c-salus-medication-card'),
];
const nameIn = (card: Card): string =>
    wordsIn(card.shadowRoot!.querySelector('.name')!).replaceAll('\u00a0', ' ').trim();
const partsIn = (list: List) =>
    [...list.shadowRoot!.querySelectorAll('.part')].map((part) => ({
        heading: wordsIn(part.querySelector('.heading')!).trim(),
        count: wordsIn(part.querySelector('.count')!).trim(),
        names: cardsIn(part).map(nameIn),
    }));
const request = (id: string, more: object = {}): object => ({
    ...{ resourceType: 'MedicationRequest', id, status: 'active', intent: 'order' },
    medicationCodeableConcept: { text: id },
    ...more,
});
const read = (...resources: readonly object[]): readonly MedicationView[] =>
    readMedications(JSON.stringify(resources)).views;
const buttonsIn = (list: List): readonly HTMLButtonElement[] => [
    ...list.shadowRoot!.querySelectorAll('button'),
];

describe('c-salus-medication-list', () => {
    it('Must list what is taken now, what must not be taken, what is on hold, what isn’t clear, supplies, what is over and mistakes, apart', async () => {
        const list = await show(examples.default.properties);
        expect(partsIn(list).map(({ heading, names }) => [heading, names])).toEqual([
            ['Current medicines', [`Metformin 500 mg ${CANARY}`, `Ramipril 5 mg ${CANARY}`]],
            ['Do not take', [`Do not take: Ibuprofen ${CANARY}`]],
            ['On hold', [`Aspirin 81 mg ${CANARY}`]],
            ['Not a prescription, or not clear', [`Melatonin 3 mg ${CANARY}`]],
            ['Supplies', [`Metformin 500 mg ${CANARY}`]],
            ['Finished, stopped or not taken', [`Amoxicillin 500 mg ${CANARY}`]],
            ['Entered by mistake', [`Entered by mistake: Warfarin 5 mg ${CANARY}`]],
        ]);
        await expect(list).toBeAccessible();
    });

    it('Must have no plan, no draft, no unknown status and no supply among the current medicines', async () => {
        const list = await show({
            medications: read(
                request('plan', { intent: 'plan' }),
                request('draft', { status: 'draft' }),
                request('unknown', { status: 'unknown' }),
                request('local', { status: 'x-local' }),
                { ...request('supply'), resourceType: 'MedicationDispense', status: 'completed' },
                request('modified', { modifierExtension: [{ url: 'x', valueString: 'y' }] }),
            ),
        });
        const [now, unclear, supplied] = partsIn(list);
        expect(now).toEqual({
            ...{ heading: 'Current medicines', names: [] },
            count: 'No current medicines are recorded. This doesn’t mean that there are none.',
        });
        expect(unclear!.names).toEqual(['plan', 'draft', 'unknown', 'local', 'modified']);
        expect(supplied!.names).toEqual(['supply']);
    });

    it('Must have current medicines in the order of their names and others newest first, and say so', async () => {
        const list = await show({
            medications: read(
                ...[request('B'), request('a'), request('C 10'), request('C 9')],
                request('old', { status: 'stopped', authoredOn: '2020' }),
                request('new', { status: 'stopped', authoredOn: '2025-03' }),
            ),
        });
        const [now, over] = partsIn(list);
        expect(now!.names).toEqual(['a', 'B', 'C 9', 'C 10']);
        expect(now!.count).toContain('In the order of their names.');
        expect(over!.names).toEqual(['new', 'old']);
        expect(over!.count).toContain('Newest first.');
    });

    it('Must tell no known medicines from nothing recorded', async () => {
        const none = partsIn(await show(examples.noneKnown.properties));
        expect(none.map(({ names }) => names)).toEqual([['No known medicines']]);
        const nothing = await show(examples.nothing.properties);
        expect(wordsIn(nothing)).toContain('No current medicines are recorded.');
        expect(wordsIn(nothing)).not.toContain('No known');
    });

    it('Must warn where the record says that no medicines are known and lists one', async () => {
        const warning = 'The record says that no medicines are known, and also lists one.';
        expect(wordsIn(await show(examples.contradiction.properties))).toContain(warning);
        expect(wordsIn(await show(examples.noneKnown.properties))).not.toContain(warning);
    });

    it('Must say how many are shown of how many, show more when asked, and move the focus to the first that comes', async () => {
        const list = await show(examples.many.properties);
        expect(partsIn(list)[0]!.count).toContain('Showing 10 of 2000');
        const [more] = buttonsIn(list);
        expect(more!.textContent).toBe('Show more: Current medicines');
        more!.click();
        await rendered();
        const cards = cardsIn(list.shadowRoot!);
        expect(cards).toHaveLength(20);
        expect(list.shadowRoot!.activeElement).toBe(cards[10]);
        expect(partsIn(list)[0]!.count).toContain('Showing 20 of 2000');
    });

    it('Must show all of a long part at once when asked, for search and print', async () => {
        const medications = read(...Array.from({ length: 30 }, (_, id) => request(`m${id}`)));
        const list = await show({ medications, pageSize: 5 });
        const [, all] = buttonsIn(list);
        expect(all!.textContent).toBe('Show all 30: Current medicines');
        all!.click();
        await rendered();
        expect(cardsIn(list.shadowRoot!)).toHaveLength(30);
        expect(list.shadowRoot!.activeElement).toBe(cardsIn(list.shadowRoot!)[5]);
        expect(buttonsIn(list)).toEqual([]);
    });

    it('Must show two medicines with one id', async () => {
        const list = await show({
            medications: read(
                request('a'),
                request('a', { medicationCodeableConcept: { text: 'b' } }),
            ),
        });
        expect(partsIn(list)[0]!.names).toEqual(['a', 'b']);
    });

    it('Must hand on the rules, the zone and the level of the headings to each card', async () => {
        const list = await show({
            ...examples.default.properties,
            ...{ ruleSet: 'uk', headingLevel: 3, translationReviewed: '2026-03-01' },
        });
        const [card] = cardsIn(list.shadowRoot!);
        expect(card).toMatchObject({
            ...{ ruleSet: 'uk', headingLevel: 4, zone: 'America/New_York' },
            translationReviewed: '2026-03-01',
        });
    });

    it('Must fire the id of the medicine whose name is pressed', async () => {
        const list = await show(examples.asLinks.properties);
        const opened: unknown[] = [];
        list.addEventListener('open', (event) => opened.push((event as CustomEvent).detail));
        elementsUnder(list)
            .filter(({ className }) => className === 'open')
            .forEach((button) => (button as HTMLElement).click());
        expect(opened).toEqual([
            { id: 'MedicationRequest/metformin' },
            { id: 'MedicationRequest/ramipril' },
        ]);
    });

    it('Must have nothing of a withheld medicine in the page, nor count it', async () => {
        const [first, ...others] = read(request('hidden'), request('a'), request('b'));
        const list = await show({ medications: [{ ...first!, isWithheld: true }, ...others] });
        expect(textsUnder(list).join()).not.toContain('hidden');
        expect(partsIn(list)[0]!.count).toContain('Showing 2 of 2');
        expect(JSON.stringify(list.medications)).not.toContain('hidden');
    });

    it('Must tell the developer of what is no list of medicines', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const list = await show({ medications: 'metformin', pageSize: 0 });
        expect(list.medications).toEqual([]);
        expect(problems.map(({ where, property }) => [where, property])).toEqual([
            ['c-salus-medication-list', 'medications'],
            ['c-salus-medication-list', 'pageSize'],
        ]);
    });
});

/* What the page says for it, in words of its own. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = Object.freeze({
    ...{ order: 'prescription', d: 'day', ml: 'milliliter', true: 'reported' },
    'oral route': 'by mouth',
});

describe(`every value of the published medicines is in the list ${whereThere}`, () => {
    const published = publishedResources.filter(({ name }) => name.startsWith('medication'));

    it(`of ${published.length}`, async () => {
        installProblemSink(() => {}); // Their texts have Latin abbreviations.
        const medications = published.flatMap(({ text }) => readMedications(text).views);
        const words = wordsIn(await show({ medications })).replaceAll('\u00a0', ' ');
        const leaves = published
            .flatMap(({ text }) => leavesOf(text))
            .map((leaf) => ({
                ...leaf,
                text: SAID_OTHERWISE[leaf.text.toLowerCase()] ?? leaf.text,
            }));
        expect(whatIsMissing(words, leaves)).toEqual([]);
        expect(medications).toHaveLength(published.length);
    });
});
