import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPatternHealthRecord from 'c/salusPatternHealthRecord';
import type { SalusProblem } from 'c/salusCoreProblems';
import type { RecordPart, RecordResult } from 'c/salusPortHealthRecord';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import {
    emptyPart,
    failedPart,
    inventedPart,
    inventedRecord,
    type PartAnswers,
} from '../../../../../../examples/inventedRecord';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;

describe('c-salus-pattern-health-record', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let page: Any;
    let problems: SalusProblem[];
    let restoreSink: () => void;
    let asked: RecordPart[];

    const settle = async (): Promise<void> => {
        for (let round = 0; round < 20; round += 1) await rendered();
    };
    const opens = async (answers: PartAnswers = {}, more: object = {}): Promise<void> => {
        const record = inventedRecord(answers);
        const adapter = {
            readPart: (part: RecordPart): Promise<RecordResult> => {
                asked.push(part);
                return record.readPart(part);
            },
        };
        const properties = { adapter, zone: 'America/New_York', ...more };
        page = mount('salusPatternHealthRecord', SalusPatternHealthRecord, properties);
        await settle();
    };
    const all = (selector: string): Any[] => [...page.shadowRoot!.querySelectorAll<Any>(selector)];
    const one = (selector: string): Any | undefined => all(selector)[0];
    const words = (): string => textsUnder(page).join(' | ');
    const section = (heading: string): Any =>
        all('.section').find(
            (each) => each.querySelector<Any>('c-salus-heading')!.text === heading,
        )!;

    beforeEach(() => {
        clock = manualClock(Date.parse('2021-03-01T12:00:00Z'));
        restoreClock = installClock(clock);
        problems = [];
        asked = [];
        restoreSink = installProblemSink((problem) => problems.push(problem));
    });
    afterEach(() => {
        restoreSink();
        restoreClock();
    });

    it('Must show nothing of a record before it is clear whose it is', async () => {
        let answer: (result: RecordResult) => void = () => undefined;
        await opens({ patient: new Promise((done) => (answer = done)) });
        expect(words()).not.toContain(CANARY);
        expect(one('nav')).toBeUndefined();
        answer(inventedPart('patient'));
        await settle();
        expect(words()).toContain(`Penicillin ${CANARY}`);
        expect(problems).toEqual([]);
    });

    it.each([
        ['nobody', emptyPart()],
        [
            'two people',
            {
                ok: true,
                value: {
                    resources: JSON.stringify([
                        {
                            resourceType: 'Patient',
                            id: 'a',
                            name: [{ text: 'Ada' }],
                            birthDate: '1980-05-01',
                        },
                        {
                            resourceType: 'Patient',
                            id: 'b',
                            name: [{ text: 'Bo' }],
                            birthDate: '1980-05-01',
                        },
                    ]),
                },
            },
        ],
        [
            'a name alone',
            {
                ok: true,
                value: {
                    resources: JSON.stringify([
                        { resourceType: 'Patient', id: 'a', name: [{ text: 'Ada' }] },
                    ]),
                },
            },
        ],
    ] as const)('shows nothing where the server names %s', async (_, patient) => {
        await opens({ patient });
        expect(words()).not.toContain(CANARY);
        expect(words()).toContain('isn’t clear whose it is');
    });

    it('Must ask for each part by itself, and show one while another still loads', async () => {
        await opens({ results: new Promise(() => undefined) });
        expect(asked).toEqual([
            ...['patient', 'allergies', 'medications', 'conditions', 'results', 'vitals'],
            ...['immunizations', 'care-team', 'documents', 'others'],
        ]);
        expect(words()).toMatch(/Ramipril 2\.5\smg capsules CANARY/);
        expect(section('Test results').querySelector<Any>('c-salus-record-entry')!.state).toBe(
            'loading',
        );
    });

    it('Must say of each part that can’t be shown why, and load it again', async () => {
        const answers: { results: RecordResult } = { results: failedPart('unavailable') };
        await opens(answers);
        const results = (): Any => section('Test results');
        expect(results().querySelector<Any>('c-salus-record-entry')!.state).toBe('error');
        answers.results = inventedPart('results');
        results().querySelector<Any>('c-salus-button')!.click();
        await settle();
        expect(asked.filter((part) => part === 'results').length).toBe(2);
        expect(results().querySelector('c-salus-button')).toBeNull();
        expect(words()).toContain('4.0');
    });

    it('waits as long as a busy server asks for before a part can be loaded again', async () => {
        await opens({ results: failedPart('rate-limited', 60_000) });
        const button = (): Any => section('Test results').querySelector<Any>('c-salus-button')!;
        expect(button().unavailableReason).not.toBe('');
        clock.advance(60_000);
        await settle();
        expect(button().unavailableReason).toBe('');
    });

    it('Must tell the five kinds of nothing apart', async () => {
        await opens({
            allergies: emptyPart({ isNoneKnown: true }),
            medications: emptyPart(),
            conditions: emptyPart({ isPartial: true }),
            documents: failedPart('not-permitted'),
        });
        const state = (heading: string): string =>
            section(heading).querySelector<Any>('c-salus-record-entry')!.state;
        expect(['Allergies', 'Medicines', 'Conditions', 'Documents'].map(state)).toEqual([
            ...['none-known', 'not-recorded', 'filtered', 'not-permitted'],
        ]);
        expect(section('Documents').querySelector('c-salus-button')).toBeNull();
    });

    it('Must say where there is more, or something that can’t be read', async () => {
        const broken = { ok: true, value: { resources: '[{"resourceType":' } } as const;
        await opens({
            allergies: inventedPart('allergies', { isPartial: true }),
            conditions: broken,
        });
        expect(section('Allergies').textContent).toContain('There is more than is shown here');
        expect(section('Conditions').textContent).toContain('can’t be shown');
        expect(problems.map(({ code }) => code)).toContain('bad-resource');
    });

    it('Must keep withheld results out of the page', async () => {
        await opens({
            results: inventedPart('results', { reviews: { 'Observation/tsh': 'withheld' } }),
        });
        expect(words()).toContain(`Potassium ${CANARY}`);
        expect(words()).not.toMatch(/6\.20|Thyroid/);
    });

    it('Must show each kind of measurement with its newest reading first and all of them over time', async () => {
        await opens();
        const [sign] = section('Vital signs').querySelectorAll<Any>('c-salus-vital-sign');
        expect(sign!.observation.effective).toMatchObject({ text: '2021-02-18T08:10:00-05:00' });
        const trend = section('Vital signs').querySelector<Any>('c-salus-vital-trend')!;
        expect(trend.trend.readings.length).toBe(3);
    });

    it('Must move the focus to the heading of a part that the person chooses', async () => {
        await opens();
        const heading = section('Conditions').querySelector<Any>('c-salus-heading')!;
        const focused = jest.spyOn(heading, 'focus');
        const button = all('nav button').find(
            ({ textContent }) => textContent?.trim() === 'Conditions',
        );
        button!.click();
        expect(focused).toHaveBeenCalledTimes(1);
    });

    it('Must print whose record it is, and as of when', async () => {
        await opens({ allergies: inventedPart('allergies', { asOf: '2021-02-28T23:00:00Z' }) });
        const { person, birthDate, asOf } = one('c-salus-print-sheet')!;
        expect(person).toContain(CANARY);
        expect(birthDate).toBe('1980-05-01');
        expect(asOf).toBe('2021-02-28T23:00:00Z');
    });

    it('Must drop the record at once when it is purged, and load it again', async () => {
        await opens();
        purgeAll('lock');
        expect(words()).not.toContain(CANARY);
        await settle();
        expect(words()).not.toContain(CANARY);
        asked = [];
        await restoreAll();
        await settle();
        expect(asked).toContain('patient');
        expect(words()).toContain(`Penicillin ${CANARY}`);
    });

    it('shows only the parts that there are', async () => {
        await opens({}, { parts: ['allergies'] });
        expect(asked).toEqual(['patient', 'allergies']);
        expect(all('nav button').map(({ textContent }) => textContent?.trim())).toEqual([
            'Allergies',
        ]);
    });

    it('reports that there is no adapter, and shows nothing', async () => {
        page = mount('salusPatternHealthRecord', SalusPatternHealthRecord, {});
        await settle();
        expect(problems.map(({ code }) => code)).toEqual(['missing-adapter']);
    });

    it('tells the app which file to open, and nothing else', async () => {
        await opens({}, { openable: true });
        const opened = jest.fn();
        page.addEventListener('open', opened);
        const list = section('Documents').querySelector<Any>('c-salus-document-list')!;
        list.dispatchEvent(new CustomEvent('open', { detail: { id: 'letter 0' } }));
        expect(opened.mock.calls[0][0].detail).toEqual({ id: 'letter 0' });
    });
});
