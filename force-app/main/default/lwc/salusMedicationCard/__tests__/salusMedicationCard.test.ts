import SalusMedicationCard from 'c/salusMedicationCard';
import { readMedications, type MedicationView } from 'c/salusCoreFhirMedication';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { whatIsMissing, wordsIn } from 'test-support/recordLists';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusMedicationCard.examples';

type Card = HTMLElement & { medication?: MedicationView };

const show = async (properties: object): Promise<Card> => {
    const card = mount<Card>('salusMedicationCard', SalusMedicationCard, { ...properties });
    await rendered();
    return card;
};
const example = (name: keyof typeof examples): Promise<Card> => show(examples[name].properties);
const read = (resource: object): MedicationView =>
    readMedications(JSON.stringify(resource)).views[0]!;
const request = (more: object) =>
    show({
        medication: read({
            ...{ resourceType: 'MedicationRequest', id: 'r', status: 'active', intent: 'order' },
            medicationCodeableConcept: { text: 'Metformin' },
            ...more,
        }),
    });
const headingIn = (card: Card): string =>
    wordsIn(card.shadowRoot!.querySelector('.name')!).replaceAll('\u00a0', ' ').trim();
const whatIn = (card: Card): string => card.shadowRoot!.querySelector('.what')?.textContent ?? '';
const sentencesIn = (card: Card): readonly string[] =>
    [...card.shadowRoot!.querySelectorAll('.sentence')].map((one) => wordsIn(one).trim());
const marksIn = (card: Card): string =>
    wordsIn(card.shadowRoot!.querySelector('c-salus-record-marks') ?? document.createElement('p'));
const doseIn = (card: Card): Element | null => card.shadowRoot!.querySelector('c-salus-dose-text');
const doseHeadingIn = (card: Card): string =>
    wordsIn(doseIn(card)!.shadowRoot!.querySelector('.heading')!).trim();

describe('c-salus-medication-card', () => {
    it('Must have the name of the medicine as its heading, and what its record is under it', async () => {
        const card = await example('default');
        expect(headingIn(card)).toBe(`Metformin ${CANARY}`);
        expect(whatIn(card)).toBe('Prescription');
        expect(marksIn(card).trim()).toBe('Active');
        expect(sentencesIn(card)).toEqual([]);
        await expect(card).toBeAccessible();
        expect(whatIn(await example('statement'))).toBe('Reported medicine');
        expect(whatIn(await example('dispense'))).toBe('Supply of a medicine · Picked up');
        expect(headingIn(await example('partial'))).toBe('Not named in the record');
    });

    it('Must have the dose as a sentence and word for word, and over it only “How to take it” where it holds now', async () => {
        const card = await example('default');
        const words = wordsIn(doseIn(card)!).replaceAll('\u00a0', ' ');
        expect(doseHeadingIn(card)).toBe('How to take it');
        expect(words).toContain('Take 1 tablet by mouth, 2 times a day');
        expect(words).toContain('As written by your prescriber');
        expect(words).toContain(`Take 1 tablet twice daily with meals. ${CANARY}`);
        const headings = {
            statement: 'How it is taken',
            ...{ dispense: 'How to take it', declined: 'Dose as recorded' },
            ...{ stopped: 'How it was to be taken', completed: 'How it was to be taken' },
            ...{ onHold: 'Dose as recorded', plan: 'Dose as recorded', draft: 'Dose as recorded' },
            ...{ notTaken: 'Dose as recorded', unknownStatus: 'Dose as recorded' },
        } as const;
        for (const [name, heading] of Object.entries(headings))
            expect(doseHeadingIn(await example(name as keyof typeof headings))).toBe(heading);
        expect(wordsIn(await example('statement'))).toContain('As it was reported');
        expect(wordsIn(await example('dispense'))).toContain('As it was written for this supply');
    });

    it('Must have what a person looks for first before the rest, and nothing left out', async () => {
        const words = wordsIn(await example('default')).replaceAll('\u00a0', ' ');
        const order = [
            ...['Why', 'To be supplied', 'Refills allowed', '180 tablets', '90 days'],
            ...['Ordered by', 'Written on', 'March 4, 2026', 'Substitution', 'Product'],
        ].map((one) => words.indexOf(one));
        expect(order).not.toContain(-1);
        expect(words).toContain('March 4, 2027');
        expect(words.indexOf('Ordered by')).toBeLessThan(words.indexOf('Substitution'));
    });

    it('Must show what the medicine is made of where its record refers to it', async () => {
        const words = wordsIn(await example('default')).replaceAll('\u00a0', ' ');
        expect(words).toContain(`Metformin 500 mg oral tablet ${CANARY}`);
        expect(words).toContain('Form');
        expect(words).toContain(`Metformin hydrochloride ${CANARY}`);
        expect(words).toContain('Strength');
        expect(words).toMatch(/500 mg.*1 tablet/);
    });

    it('Must say not to take a medicine before its name and in words, and never say its dose as an instruction', async () => {
        const card = await example('doNotTake');
        expect(headingIn(card)).toBe(`Do not take: Ibuprofen ${CANARY}`);
        expect(sentencesIn(card)).toEqual(['Do not take this medicine.']);
        expect(whatIn(card)).toBe('Instruction');
        expect(doseIn(card)).toBeNull();
        expect(wordsIn(card)).toContain('Dose as recorded');
        expect(wordsIn(card)).not.toContain('How to take it');
        await expect(card).toBeAccessible();
        expect(marksIn(card).trim()).toBe(''); // “Active” beside it would mislead.
        const over = await request({ doNotPerform: true, status: 'stopped' });
        expect(headingIn(over)).toBe('Do not take: Metformin');
        expect(sentencesIn(over)[0]).toContain('but not that this holds now');
    });

    it('Must say that a plan, a proposal and what isn’t an order is not a prescription', async () => {
        const plan = await example('plan');
        expect(whatIn(plan)).toBe('Plan');
        expect(sentencesIn(plan)[0]).toBe('This is a plan, and not a prescription.');
        const proposal = await example('proposal');
        expect(sentencesIn(proposal)).toEqual(['This is a proposal, and not a prescription.']);
        const other = await request({ intent: 'x-wish' });
        expect(whatIn(other)).toBe('Request for a medicine');
        expect(sentencesIn(other)).toEqual(['Nothing says that this is a prescription.']);
        expect(wordsIn(other)).toContain('x-wish');
        const draft = await example('draft');
        expect(sentencesIn(draft)).toEqual(['A draft: it is no prescription yet.']);
    });

    it('Must say that it was reported, and by whom', async () => {
        const reported = await example('reported');
        expect(sentencesIn(reported)).toEqual([`Reported by Robin Example ${CANARY}`]);
        expect(wordsIn(reported).split(`Robin Example ${CANARY}`)).toHaveLength(2);
        expect(sentencesIn(await request({ reportedBoolean: true }))).toEqual([
            'Reported: it isn’t from the records of who prescribes it.',
        ]);
        expect(sentencesIn(await example('statement'))).toEqual([
            `Reported by Robin Example ${CANARY}`,
        ]);
        const reportedReference = { reference: 'Patient/1' };
        expect(sentencesIn(await request({ reportedReference }))).toEqual([
            'Reported by the person',
        ]);
        expect(wordsIn(await request({ reportedBoolean: false }))).toContain('Reported\nNo');
    });

    it('Must have words of its own for each status of a prescription, of a statement and of a supply', async () => {
        const names = [
            ...['default', 'onHold', 'stopped', 'cancelled', 'completed', 'draft'],
            ...['statement', 'intended', 'notTaken', 'dispense', 'ready', 'declined'],
        ] as const;
        const said = new Set<string>();
        for (const name of names as readonly (keyof typeof examples)[]) {
            const card = await example(name);
            said.add([whatIn(card), ...sentencesIn(card)].join(' '));
        }
        expect(said.size).toBe(names.length);
        expect(headingIn(await example('notTaken'))).toBe(`Not taken: Ibuprofen 200 mg ${CANARY}`);
        expect(headingIn(await example('declined'))).toBe(
            `Not supplied: Metformin 500 mg ${CANARY}`,
        );
    });

    it('Must show a status that it has no words for as received, and say that it isn’t clear', async () => {
        const card = await example('unknownStatus');
        expect(marksIn(card)).toContain(`awaiting-${CANARY}`);
        expect(sentencesIn(card)[0]).toContain('doesn’t say whether it is to be taken now');
        expect(sentencesIn(await request({ status: undefined }))[0]).toContain('doesn’t say');
    });

    it('Must keep a number and its unit on one line in the name', async () => {
        const card = await example('asLink');
        expect(wordsIn(card.shadowRoot!.querySelector('.name')!)).toContain('500\u00a0mg CANARY');
        const medicationCodeableConcept = { text: 'Nizatidine 15 MG/ML Oral Solution 10 %' };
        const other = await request({ medicationCodeableConcept });
        expect(wordsIn(other.shadowRoot!.querySelector('.name')!).trim()).toBe(
            'Nizatidine 15\u00a0MG/ML Oral Solution 10\u00a0%',
        );
    });

    it('Must say that it was entered by mistake', async () => {
        const card = await example('enteredInError');
        expect(headingIn(card)).toBe(`Entered by mistake: Metformin 500 mg ${CANARY}`);
        expect(sentencesIn(card)).toEqual(['This was entered by mistake. Don’t go by it.']);
        expect(doseIn(card)).toBeNull();
        expect(marksIn(card).trim()).toBe('');
    });

    it('Must interpret nothing of it where a modifier may change it, and show it as received', async () => {
        const card = await example('uninterpreted');
        expect(sentencesIn(card)).toEqual([
            'This may mean something else than it seems. Ask your care team before you go by it.',
        ]);
        expect([whatIn(card), doseIn(card)]).toEqual(['', null]);
        expect(wordsIn(card)).toContain(`placebo? ${CANARY}`);
        expect(wordsIn(card)).toContain('Dose as recorded');
        expect(wordsIn(card)).toContain('An order');
        expect(marksIn(card).trim()).toBe('');
    });

    it('Must say that no medicines are known in a heading of its own', async () => {
        const card = await example('noneKnown');
        expect(headingIn(card)).toBe('No known medicines');
        expect(wordsIn(card)).toContain(`No known medicines ${CANARY}`);
        expect(doseIn(card)).toBeNull();
        const system = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';
        const coding = [{ system, code: 'no-medication-info', display: 'Not known' }];
        const unknown = await request({ medicationCodeableConcept: { coding } });
        expect(headingIn(unknown)).toBe('Not known');
        expect(sentencesIn(unknown)[0]).toContain('This doesn’t mean that there are none.');
        const over = { status: 'stopped', medicationCodeableConcept: { text: 'No known herbs' } };
        expect(headingIn(await request(over))).toBe('No longer so: No known herbs');
    });

    it('Must say that no dose is recorded of a medicine that is taken now', async () => {
        const card = await example('noDose');
        expect(wordsIn(doseIn(card)!)).toContain('Nothing is recorded.');
        expect(doseIn(await request({ status: 'stopped' }))).toBeNull();
        const dosageInstruction = ['as told by the nurse'];
        const received = await request({ dosageInstruction });
        expect(doseIn(received)).toBeNull();
        expect(wordsIn(received)).toContain('as told by the nurse');
    });

    it('Must have the name and nothing else as the name of its button, and fire its id', async () => {
        const card = await example('asLink');
        const buttons = elementsUnder(card).filter(({ localName }) => localName === 'button');
        expect(buttons.map((one) => one.textContent!.replaceAll('\u00a0', ' ').trim())).toEqual([
            `Metformin 500 mg ${CANARY}`,
        ]);
        const opened: unknown[] = [];
        card.addEventListener('open', (event) => opened.push((event as CustomEvent).detail));
        (buttons[0] as HTMLElement).click();
        expect(opened).toEqual([{ id: 'MedicationRequest/metformin' }]);
        await expect(card).toBeAccessible();
        const forbidden = await show({ ...examples.doNotTake.properties, canOpen: true });
        expect(headingIn(forbidden).replace(/\s+/g, ' ')).toBe(`Do not take: Ibuprofen ${CANARY}`);
    });

    it('Must say doses by the rules that it is given', async () => {
        const words = wordsIn(await example('britishRules')).replaceAll('\u00a0', ' ');
        expect(words).toContain('Take 50 micrograms by mouth');
        expect(words).not.toContain('mcg');
    });

    it('Must say that zeros may be missing where its numbers have lost their precision', async () => {
        expect(wordsIn(await example('imprecise'))).toContain('Zeros at the end of numbers');
        expect(wordsIn(await example('default'))).not.toContain('Zeros at the end');
    });

    it('Must have nothing of a withheld medicine in the page', async () => {
        const medication = { ...examples.default.properties.medication, isWithheld: true };
        const card = await show({ medication });
        expect(textsUnder(card).join()).not.toContain('Metformin');
        expect(card.medication).toBeUndefined();
    });

    it('Must tell the developer of what is no medicine', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const card = await show({ medication: { resourceType: 'MedicationRequest' } });
        expect(headingOrNone(card)).toBeNull();
        expect(problems.map(({ where, property }) => [where, property])).toEqual([
            ['c-salus-medication-card', 'medication'],
        ]);
    });

    it('moves the focus to its heading when it is asked to', async () => {
        const card = await example('default');
        card.focus();
        await rendered();
        expect(document.activeElement).toBe(card);
    });
});

const headingOrNone = (card: Card): Element | null => card.shadowRoot!.querySelector('.name');

/* What the page says for it, in words of its own. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = Object.freeze({
    ...{ order: 'prescription', d: 'day', ml: 'milliliter', true: 'reported' },
    'oral route': 'by mouth',
});

describe(`every value of a published medicine is in the card ${whereThere}`, () => {
    const published = publishedResources.filter(({ name }) => name.startsWith('medication'));

    it.each(published)('$name', async ({ text }) => {
        installProblemSink(() => {}); // Their texts have Latin abbreviations.
        const [medication] = readMedications(text).views;
        const words = wordsIn(await show({ medication })).replaceAll('\u00a0', ' ');
        const leaves = leavesOf(text).map((leaf) => ({
            ...leaf,
            text: SAID_OTHERWISE[leaf.text.toLowerCase()] ?? leaf.text,
        }));
        expect(whatIsMissing(words, leaves)).toEqual([]);
        expect(words).not.toMatch(/undefined|\[object/);
    });
});
