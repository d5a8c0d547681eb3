import { readConditions, type ConditionView } from 'c/salusCoreFhirConditions';

const one = (resource: object): ConditionView =>
    readConditions(JSON.stringify({ resourceType: 'Condition', id: 'c', ...resource })).views[0]!;
const coded = (code: string) => ({
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
});

describe('a condition', () => {
    it.each(['unconfirmed', 'provisional', 'differential', 'confirmed', 'invented'])(
        'says that it is %s',
        (code) => expect(one({ verificationStatus: coded(code) }).verification).toBe(code),
    );

    it.each([
        ['onsetDateTime', '2016-08-10', 'date'],
        ['onsetAge', { value: 12, unit: 'years' }, 'quantity'],
        ['onsetPeriod', { start: '2016', end: '2017' }, 'period'],
        ['onsetRange', { low: { value: 1 }, high: { value: 2 } }, 'range'],
        ['onsetString', 'in childhood', 'text'],
        ['abatementAge', { value: 13, unit: 'years' }, 'quantity'],
        ['abatementString', 'after the move', 'text'],
    ])('has %s as it was recorded', (key, value, kind) => {
        const [row] = one({ code: { text: 'Asthma' }, [key]: value }).rows;
        expect(row).toMatchObject({ key, values: [{ kind }] });
    });

    it('is listed by when it began, else by when it was recorded', () => {
        const recordedDate = '2020-01-01';
        expect(one({ onsetDateTime: '2016', recordedDate }).date).toBe('2016');
        expect(one({ onsetString: 'as a child', recordedDate }).date).toBe(recordedDate);
    });

    it('has its site, stages and evidence in the order in which a person reads them', () => {
        const view = one({
            evidence: [{ code: [{ text: 'Wheeze' }] }],
            stage: [{ summary: { text: 'Stage 2' } }],
            bodySite: [{ text: 'Left lung' }],
            code: { text: 'Asthma' },
            onsetString: 'as a child',
        });
        expect(view.rows.map(({ element }) => element)).toEqual([
            ...['onset', 'bodySite', 'stage', 'evidence'],
        ]);
    });
});
