import type { Trend } from 'c/salusCoreTrend';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusVitalTrend from 'c/salusVitalTrend';
import { mount, rendered } from 'test-support/mount';
import { elementsUnder } from 'test-support/texts';
import { CANARY } from 'test-support/examples';
import { wordsIn } from 'test-support/recordLists';
import examples from '../__examples__/salusVitalTrend.examples';

type Display = HTMLElement & { trend?: Trend; pageSize: number };

const put = async (properties: object): Promise<Display> => {
    const display = mount<Display>('salusVitalTrend', SalusVitalTrend, { ...properties });
    await rendered();
    return display;
};
const all = (display: Element, selector: string): HTMLElement[] =>
    elementsUnder(display).filter((element): element is HTMLElement => element.matches(selector));
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
const said = (element: Element): string => plain(wordsIn(element));
const focusedIn = (display: Element): HTMLElement | null =>
    display.shadowRoot!.activeElement as HTMLElement | null;
const stopsOf = (display: Element): string[] => all(display, '.stop').map(said);
const readoutOf = (display: Element): string => said(all(display, '.readout')[0]!);
const rowsOf = (display: Element): HTMLElement[] => all(display, 'tbody tr');
const pathsOf = (display: Element, selector: string): (string | null)[] =>
    all(display, selector).map((path) => path.getAttribute('d'));
const pressed = async (display: Element, words: string): Promise<void> => {
    all(display, '.button')
        .find((button) => said(button).startsWith(words))!
        .click();
    await rendered();
};

describe('c-salus-vital-trend', () => {
    it('Must always have the table of the same readings, the newest first, each value with its unit', async () => {
        const display = await put(examples.default.properties);
        const [table] = all(display, 'table');
        expect(table!.querySelector('caption')!.textContent).toContain('All readings');
        expect(all(display, 'thead th').map(said)).toEqual([
            ...['Date', `Systolic ${CANARY}`, `Diastolic ${CANARY}`],
        ]);
        const rows = rowsOf(display);
        expect(rows).toHaveLength(8);
        expect(said(rows[0]!)).toContain('February 23, 2026, 8:30 AM, Eastern Time');
        expect(said(rows[0]!)).toContain('122 mm Hg');
        expect(said(rows[0]!)).toContain('122 millimeters of mercury');
        expect(rows[0]!.querySelector('th')!.getAttribute('scope')).toBe('row');
        await expect(display).toBeAccessible();
    });

    it('Must draw a line for each series, with dashes and marks of its own', async () => {
        const display = await put(examples.default.properties);
        const lines = all(display, '.drawing .line');
        expect(lines.map((line) => (line.parentNode as Element).getAttribute('class'))).toEqual([
            ...['series-0', 'series-1'],
        ]);
        expect(pathsOf(display, '.drawing .line').map((path) => path!.match(/[ML]/g))).toEqual([
            ['M', 'L', 'L', 'L', 'L', 'L', 'L', 'L'],
            ['M', 'L', 'L', 'L', 'L', 'L', 'L', 'L'],
        ]);
        const [drawing] = all(display, '.drawing');
        expect(drawing!.getAttribute('aria-hidden')).toBe('true');
        expect(all(display, '.tick').map(said)).toEqual(['60', '80', '100', '120', '140', '160']);
        expect(all(display, '.time').length).toBeGreaterThan(1);
        expect(said(all(display, '.unit')[0]!)).toBe('Unit: mm Hg');
    });

    it('Must have one point for each reading, heard with its date, its values with their unit, and what they mean', async () => {
        const display = await put(examples.default.properties);
        const stops = stopsOf(display);
        expect(stops).toHaveLength(8);
        expect(stops[2]).toBe(
            `January 19, 2026, 7:50 AM, Eastern Time: Systolic ${CANARY} 142 millimeters of mercury. High. ` +
                `Diastolic ${CANARY} 91 millimeters of mercury. High`,
        );
        expect(all(display, '.stop').map(({ tabIndex }) => tabIndex)).toEqual([
            ...[-1, -1, -1, -1, -1, -1, -1, 0],
        ]);
        const [group] = all(display, '.stops');
        expect(group!.getAttribute('aria-label')).toBe(
            'Readings in the chart: 8. The earliest is first.',
        );
    });

    it('Must show the words of the reading that has the focus, and of the newest before that', async () => {
        const display = await put(examples.default.properties);
        expect(readoutOf(display)).toContain('February 23, 2026');
        all(display, '.stop')[2]!.focus();
        await rendered();
        expect(readoutOf(display)).toContain('January 19, 2026');
        expect(readoutOf(display)).toContain('142 mm Hg');
        expect(readoutOf(display)).toContain('High');
        expect(pathsOf(display, '.dots.selected').every((path) => path!.startsWith('M'))).toBe(
            true,
        );
    });

    it('Must have the facts in words: the newest, the first, the lowest and the highest, and no judgement', async () => {
        const display = await put(examples.default.properties);
        expect(said(display)).toContain('Readings: 8');
        expect(said(display)).toContain('From January 5, 2026 to February 23, 2026');
        const [systolic] = all(display, '.series');
        const facts = [...systolic!.querySelectorAll('.fact')].map((fact) =>
            [fact.querySelector('dt')!, fact.querySelector('bdi span')!].map(said),
        );
        expect(facts).toEqual([
            ['Newest', '122 mm Hg'],
            ['First', '128 mm Hg'],
            ['Lowest', '122 mm Hg'],
            ['Highest', '142 mm Hg'],
        ]);
        expect(said(display)).not.toMatch(/better|worse|stable|rising|falling|normal/i);
    });

    it('Must show the reference range by a line at each of its ends, and in words', async () => {
        const display = await put(examples.withRange.properties);
        expect(pathsOf(display, '.edges')[0]).toMatch(/^M0 [\d.]+H1000M0 [\d.]+H1000$/);
        expect(said(display)).toContain('Reference range: 60 beats/min to 100 beats/min');
        expect(pathsOf(display, '.edges')[0]).toMatch(/^M0 [\d.]+H1000M0 [\d.]+H1000$/);
        expect(pathsOf(await put(examples.default.properties), '.edges')).toEqual(['', '']);
    });

    it('Must draw nothing that is no exact number in the unit of the axis on one day, and say why of each', async () => {
        const display = await put(examples.gaps.properties);
        expect(all(display, '.gaps li').map(said)).toEqual([
            'Not in the chart: entered in error (2)',
            'Not in the chart: cancelled (2)',
            'Not in the chart: no value (1)',
            'Not in the chart: not one exact number (1)',
            'Not in the chart: another unit (2)',
            'Not in the chart: no date (2)',
            'Not in the chart: no exact day (2)',
        ]);
        const rows = rowsOf(display).map(said);
        expect(rows).toHaveLength(11);
        expect(rows.find((row) => row.includes('kPa'))).toContain('Not in the chart: another unit');
        expect(rows.at(-1)).toContain('No date recorded');
    });

    it('Must break the line where a reading in between has no point, and say so', async () => {
        const display = await put(examples.gaps.properties);
        const [systolic, diastolic] = pathsOf(display, '.drawing .line');
        expect(systolic!.split('M').length - 1).toBe(3);
        expect(diastolic!.split('M').length - 1).toBe(3);
        expect(said(display)).toContain(
            'The line is broken where a reading in between has no point.',
        );
        expect(said(await put(examples.default.properties))).not.toContain('broken');
    });

    it('Must say in words what a status or a missing value does to a reading', async () => {
        const rows = rowsOf(await put(examples.gaps.properties)).map(said);
        const of = (day: string): string => rows.find((row) => row.includes(day))!;
        expect(of('January 12')).toContain('Preliminary: may still change');
        expect(of('January 19')).toContain('Asked, but not answered');
        expect(of('January 26')).toContain('Entered in error');
        expect(of('February 2,')).toContain('Corrected');
        expect(of('February 9')).toContain('more than 180 millimeters of mercury');
        expect(of('February 9')).toContain('Critical: high');
        expect(of('February 23')).toContain('Cancelled');
        expect(of('February 23')).toContain('Not recorded');
        expect(of('March 2')).toContain('Amended');
        expect(rows.at(-1)).toContain('Status as received: on-paper');
    });

    it('Must have the table alone where fewer than two readings can be drawn', async () => {
        const display = await put(examples.oneReading.properties);
        expect(all(display, '.drawing')).toEqual([]);
        expect(said(display)).toContain('It takes at least two readings that can be drawn.');
        expect(rowsOf(display)).toHaveLength(1);
        const none = await put(examples.noReadings.properties);
        expect(said(none)).toContain('There are no readings.');
        expect(all(none, 'table')).toEqual([]);
        await expect(display).toBeAccessible();
    });

    it('Must show a long table in parts, count its rows, and move the focus to the first row that comes', async () => {
        const display = await put(examples.manyReadings.properties);
        const [table] = all(display, 'table');
        expect(table!.getAttribute('aria-rowcount')).toBe('2001');
        expect(rowsOf(display)).toHaveLength(20);
        expect(said(display)).toContain('Showing 20 of 2000');
        await pressed(display, 'Show more');
        expect(rowsOf(display)).toHaveLength(40);
        const focused = focusedIn(display);
        expect(focused!.dataset.row).toBe('20');
        expect(rowsOf(display)[20]!.getAttribute('aria-rowindex')).toBe('22');
        const short = await put({ ...examples.gaps.properties, pageSize: 5 });
        await pressed(short, 'Show all 11');
        expect(rowsOf(short)).toHaveLength(11);
        expect(focusedIn(short)!.dataset.row).toBe('5');
        expect(all(short, '.button')).toEqual([]);
    });

    it('Must reach each of many readings with the keys, and have no button for each', async () => {
        const display = await put(examples.manyReadings.properties);
        const keysOf = (): string[] => all(display, '.stop').map(({ dataset }) => dataset.stop!);
        expect(keysOf()).toEqual(['0', '1998', '1999']);
        const press = async (key: string): Promise<void> => {
            const focused = focusedIn(display)!;
            focused.dispatchEvent(
                new KeyboardEvent('keydown', {
                    key,
                    bubbles: true,
                    composed: true,
                    cancelable: true,
                }),
            );
            await rendered();
        };
        all(display, '.stop').at(-1)!.focus();
        await press('ArrowLeft');
        await press('ArrowLeft');
        expect(keysOf()).toEqual(['0', '1996', '1997', '1998', '1999']);
        await press('Home');
        expect(keysOf()).toEqual(['0', '1', '1999']);
        await press('ArrowRight');
        expect(keysOf()).toEqual(['0', '1', '2', '1999']);
        const focused = focusedIn(display)!;
        expect([focused.dataset.stop, focused.tabIndex]).toEqual(['1', 0]);
        expect(readoutOf(display)).toContain(said(focused).split(':')[0]);
    });

    it('Must select the nearest reading where the chart is pressed, and give it the focus', async () => {
        const display = await put(examples.default.properties);
        const [plot] = all(display, '.plot');
        plot!.getBoundingClientRect = () => ({ left: 100, width: 700 }) as DOMRect;
        plot!.dispatchEvent(new MouseEvent('click', { clientX: 100 + 305, bubbles: true }));
        await rendered();
        expect(readoutOf(display)).toContain('January 26, 2026');
        expect(focusedIn(display)!.dataset.stop).toBe('3');
    });

    it('Must keep the language of what came with the readings', async () => {
        const display = await put(examples.longText.properties);
        const german = all(display, '[lang="de"]');
        expect(german.map(said)).toEqual(
            expect.arrayContaining([
                expect.stringContaining('Langzeitblutdruckselbstmessungsprotokoll'),
            ]),
        );
        expect(all(display, 'thead th span').map(({ lang }) => lang)).toEqual(['', 'de', 'de']);
    });

    it('Must tell the developer of what is no trend, or no size of a page', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const display = await put({ trend: { readings: CANARY }, pageSize: 0 });
        expect(display.trend).toBeUndefined();
        expect(display.pageSize).toBe(20);
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'trend', where: 'c-salus-vital-trend' },
            { code: 'bad-property', property: 'pageSize' },
        ]);
    });
});
