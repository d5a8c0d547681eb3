import { readObservations, readReports } from 'c/salusCoreFhirObservation';
import type { SalusProblem } from 'c/salusCoreProblems';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusLabPanel from 'c/salusLabPanel';
import { CANARY } from 'test-support/examples';
import { lostIn } from 'test-support/lostLeaves';
import { mount, rendered } from 'test-support/mount';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusLabPanel.examples';

type Name = keyof typeof examples;

const put = (properties: object): HTMLElement =>
    mount('salusLabPanel', SalusLabPanel, { ...properties });
const show = (name: Name): HTMLElement => put(examples[name].properties);
const saidIn = (element: Element): string =>
    textsUnder(element).join('\n').replaceAll('\u00a0', ' ');
const all = (panel: HTMLElement, selector: string): readonly HTMLElement[] => [
    ...panel.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (panel: HTMLElement, selector: string): readonly string[] =>
    all(panel, selector).map(({ textContent }) => textContent!.trim());
const rowOf = (panel: HTMLElement, name: string): HTMLElement =>
    all(panel, '.row').find(({ textContent }) => textContent!.includes(name))!;
const buttons = (panel: HTMLElement): readonly HTMLElement[] => all(panel, '.buttons button');
const many = { ...examples.many.properties };
const some = { ...many, results: many.results.slice(0, 130) };

describe('c-salus-lab-panel', () => {
    it('Must be a table with a caption, and headers of its columns and of each row', async () => {
        const panel = show('default');
        expect(textsOf(panel, 'caption')).toEqual([`Blood and urine tests ${CANARY}`]);
        expect(textsOf(panel, 'thead th[scope="col"]')).toEqual([
            ...['Test', 'Result', 'Reference range', 'Meaning', 'Date'],
        ]);
        expect(all(panel, 'tbody th[scope="row"]')).toHaveLength(7);
        all(panel, '.row').forEach(({ children }) => expect(children).toHaveLength(5));
        await expect(panel).toBeAccessible();
    });

    it('Must name the role of each part of the table, which a browser drops where it is no table to look at', () => {
        const roles = all(show('default'), 'table, table *')
            .filter(({ localName }) => /^(table|thead|tbody|tr|th|td)$/.test(localName))
            .map((one) => `${one.localName} ${one.getAttribute('role')}`);
        expect([...new Set(roles)]).toEqual([
            ...['table table', 'thead rowgroup', 'tr row', 'th columnheader'],
            ...['tbody rowgroup', 'th rowheader', 'td cell'],
        ]);
    });

    it('Must have in each row the test, its result digit for digit, its range, its meaning and its date', () => {
        const row = saidIn(rowOf(show('default'), 'Potassium'));
        for (const words of [
            ...[`Potassium ${CANARY}`, '5.60 mmol/L', 'Above the range: 3.50 to 5.10 mmol/L'],
            ...['High', 'February 3, 2026'],
        ])
            expect(row).toContain(words);
        expect(saidIn(rowOf(show('default'), 'Troponin'))).toContain('< 0.010 ng/mL');
        expect(saidIn(rowOf(show('default'), 'Antinuclear'))).toContain('1 to 128');
    });

    it('Must call critical only what was sent as critical', () => {
        const panel = show('default');
        const critical = all(panel, '.row').filter((row) => saidIn(row).includes('Critical'));
        expect(critical.map((row) => row.querySelector('.title')!.textContent)).toEqual([
            `Glucose ${CANARY}`,
            `Chloride ${CANARY}`,
        ]);
        expect(saidIn(rowOf(panel, 'Chloride'))).toContain('Don’t go by it');
        expect(rowOf(panel, 'Chloride').querySelector('c-salus-range-bar')).toBeNull();
    });

    it('Must say what a status does to a result and to the report', () => {
        expect(saidIn(rowOf(show('default'), 'Urine culture'))).toContain('It may change');
        for (const [name, words] of [
            ['preliminary', 'It may change'],
            ['corrected', 'An earlier one was wrong'],
            ['enteredInError', 'Don’t go by it'],
            ['partial', 'still missing'],
        ] as const)
            expect(textsOf(show(name), '.panel > .note').join()).toContain(words);
        expect(saidIn(show('partial'))).toContain('doesn’t say whether this result is final');
        expect(saidIn(show('default'))).toContain('Final');
    });

    it('Must show the parts of a result after it, each called by both names', async () => {
        const panel = show('parts');
        expect(textsOf(panel, '.test').map((text) => text.replaceAll(` ${CANARY}`, ''))).toEqual([
            ...['Blood pressure', 'Blood pressure: Systolic', 'Blood pressure: Diastolic'],
            ...['Blood count', 'Blood count: Hemoglobin', 'Blood count: Platelets'],
        ]);
        expect(saidIn(rowOf(panel, 'Blood count'))).toContain('See its parts.');
        await expect(panel).toBeAccessible();
    });

    it('Must name a result that was not received', () => {
        const row = saidIn(rowOf(show('missingResults'), 'Magnesium'));
        expect(row).toContain('This result was not received.');
    });

    it('Must say once what all results have alike, and in its row what one has', () => {
        const panel = show('default');
        const [shared] = all(panel, '.shared');
        expect(saidIn(shared!)).toContain(`Riverside Laboratory ${CANARY}`);
        expect(all(panel, 'tbody').map(saidIn).join()).not.toContain('Riverside');
        expect(saidIn(rowOf(panel, 'Glucose'))).toContain('taken after a meal');
    });

    it('Must show what the report says beside its results', () => {
        expect(saidIn(show('conclusion'))).toContain('Potassium is above the range.');
        expect(saidIn(show('noResults'))).toContain('There are no results in this report.');
    });

    it('Must say that results aren’t reviewed yet, and show them', () => {
        const panel = show('notReviewed');
        expect(textsOf(panel, '.review')).toEqual(['Not yet reviewed by your care team']);
        expect(saidIn(panel)).toContain('5.60 mmol/L');
        expect(saidIn(rowOf(show('someWithheld'), 'Glucose'))).toContain('Not yet reviewed');
    });

    it('Must have nothing of a withheld report in the page, its attributes or what a screen reader says', async () => {
        const panel = show('withheld');
        const parts = elementsUnder(panel).flatMap((one) => [
            one.textContent ?? '',
            ...[...one.attributes].map(({ value }) => value),
        ]);
        expect(saidIn(panel)).toContain('Your care team will review it first.');
        expect([...parts, saidIn(panel), panel.outerHTML].join()).not.toMatch(/CANARY|Sodium|139/);
        await expect(panel).toBeAccessible();
    });

    it('Must have nothing of a single withheld result in the page, also where others name it', () => {
        const panel = show('someWithheld');
        expect(textsOf(panel, '.title')).toEqual([`Sodium ${CANARY}`, `Glucose ${CANARY}`]);
        expect(saidIn(panel)).toContain('There is a result that isn’t shown yet.');
        const parts = elementsUnder(panel).flatMap(({ attributes }) =>
            [...attributes].map(({ value }) => value),
        );
        expect([...parts, saidIn(panel)].join()).not.toMatch(/Potassium|5\.60/);
    });

    it('Must leave out what other results say of a withheld one', () => {
        const results = readObservations([
            { resourceType: 'Observation', id: 'a', code: { text: 'Secret' }, valueString: 'x' },
            {
                ...{ resourceType: 'Observation', id: 'b', code: { text: 'Open' } },
                derivedFrom: [{ reference: 'Observation/a' }],
                note: [{ text: 'Made from Secret' }],
            },
        ]).views;
        const panel = put({ results, reviews: { 'Observation/a': 'withheld' } });
        expect(saidIn(panel)).toContain('Open');
        expect(saidIn(panel)).not.toContain('Secret');
    });

    it('Must take a review that is none of the three for withheld, and report it', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const { properties } = examples.default;
        expect(saidIn(put({ ...properties, review: 'no' }))).not.toContain(CANARY);
        const panel = put({ ...properties, reviews: { 'Observation/na': 'no' } });
        expect(saidIn(panel)).not.toContain('Sodium');
        expect(problems.map(({ property }) => property)).toEqual(['review', 'reviews']);
    });

    it('Must show a long table in parts, with the number of each row, and move the focus to the first that comes', async () => {
        const panel = put(some);
        expect(all(panel, '.row')).toHaveLength(50);
        expect(textsOf(panel, '.position').slice(0, 2)).toEqual(['Row 1 of 130', 'Row 2 of 130']);
        expect(textsOf(panel, '.count')).toEqual(['Showing 50 of 130']);
        buttons(panel)[0]!.click();
        await rendered();
        expect(all(panel, '.row')).toHaveLength(100);
        expect(panel.shadowRoot!.activeElement).toBe(all(panel, '.test')[50]);
        expect(textsOf(show('default'), '.position')).toEqual([]);
    });

    it('Must show all rows at once when asked, for search, and keep those that were there', async () => {
        const panel = put(some);
        const [first] = all(panel, '.row');
        expect(buttons(panel)[1]!.textContent).toBe('Show all 130');
        buttons(panel)[1]!.click();
        await rendered();
        expect(all(panel, '.row')).toHaveLength(130);
        expect(all(panel, '.row')[0]).toBe(first);
        expect(buttons(panel)).toEqual([]);
    });

    it('Must have all rows in the page when it is printed', async () => {
        const panel = put(some);
        window.dispatchEvent(new Event('beforeprint'));
        await rendered();
        expect(all(panel, '.row')).toHaveLength(130);
        panel.remove();
        window.dispatchEvent(new Event('beforeprint'));
    });

    it('shows a panel and its members once, also where they are members of each other', () => {
        const member = (id: string, of: string) => ({
            ...{ resourceType: 'Observation', id, code: { text: id } },
            hasMember: [{ reference: `Observation/${of}` }],
        });
        const { views } = readObservations([member('a', 'b'), member('b', 'a')]);
        expect(textsOf(put({ results: views }), '.title').length).toBeGreaterThanOrEqual(2);
    });

    it('takes a size that is none for 50 and reports it', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const panel = put({ ...some, pageSize: 0 });
        expect(all(panel, '.row')).toHaveLength(50);
        expect(problems).toMatchObject([{ property: 'pageSize' }]);
    });

    it('begins with the first rows again after a purge', async () => {
        const panel = put(some) as HTMLElement & { results: unknown };
        buttons(panel)[1]!.click();
        await rendered();
        purgeAll('lock');
        panel.results = some.results;
        await rendered();
        expect(all(panel, '.row')).toHaveLength(50);
    });
});

describe(`every value of a published report and result is in the page ${whereThere}`, () => {
    const chosen = publishedResources.filter(
        ({ text }) => readObservations(text).views.length || readReports(text).views.length,
    );

    it.each(chosen)('$name', ({ text }) => {
        const results = readObservations(text).views;
        const pages = [
            ...readReports(text).views.map((report) => saidIn(put({ report }))),
            ...(results.length ? [saidIn(put({ results }))] : []),
        ];
        expect(lostIn(text, pages.join('\n'))).toEqual([]);
    });

    it('has the results of a report whose results are resources of their own', () => {
        const source = publishedResources.map(({ text }) => text);
        const linked = readReports(source).views.filter(({ results }) =>
            results.some(({ observation }) => observation),
        );
        const isThere = source.length > 0;
        expect(linked.length > 0).toBe(isThere);
        for (const report of linked)
            for (const { observation } of report.results)
                if (observation?.title && 'text' in observation.title)
                    expect(saidIn(put({ report }))).toContain(observation.title.text);
    });
});
