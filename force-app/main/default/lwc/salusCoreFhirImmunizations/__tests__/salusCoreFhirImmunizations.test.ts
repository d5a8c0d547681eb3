import { readImmunizations, type ImmunizationView } from 'c/salusCoreFhirImmunizations';

const one = (resource: object): ImmunizationView =>
    readImmunizations(
        JSON.stringify({
            ...{ resourceType: 'Immunization', id: 'i', status: 'completed' },
            vaccineCode: { text: 'Influenza' },
            ...resource,
        }),
    ).views[0]!;
const elementsOf = ({ rows }: ImmunizationView): readonly string[] =>
    rows.map(({ element }) => element);

describe('a vaccination', () => {
    it.each([
        ['completed', 'given'],
        ['not-done', 'not-given'],
        ['entered-in-error', 'mistake'],
        ['toString', 'unclear'],
        ['in-progress', 'unclear'],
        [undefined, 'unclear'],
    ])('with the status %s is %s', (status, giving) => {
        expect(one({ status }).giving).toBe(giving);
    });

    it('has the reason why it was not given in the words that were received', () => {
        const view = one({ status: 'not-done', statusReason: { text: 'Out of stock' } });
        expect(view.reason).toMatchObject({ kind: 'text', text: 'Out of stock' });
    });

    it('is weaker or reported only where the record says so', () => {
        expect(one({})).toMatchObject({ isSubpotent: false, isReported: false });
        expect(one({ isSubpotent: true, primarySource: false })).toMatchObject({
            ...{ isSubpotent: true, isReported: true },
        });
        expect(one({ isSubpotent: 'true', primarySource: 'false' })).toMatchObject({
            ...{ isSubpotent: false, isReported: false },
        });
    });
});

describe('which dose of a series it is', () => {
    const protocol = (more: object) => one({ protocolApplied: [more] });

    it('is a number, or what was written instead of one', () => {
        expect(protocol({ doseNumberPositiveInt: 2, seriesDosesPositiveInt: 3 }).dose).toEqual({
            ...{ dose: '2', doses: '3' },
        });
        expect(protocol({ doseNumberString: 'booster' }).dose).toEqual({ dose: 'booster' });
        expect(protocol({ seriesDosesPositiveInt: 3 }).dose).toBeUndefined();
    });

    it('is not said twice, and nothing else of the protocol is lost', () => {
        const view = protocol({
            ...{ series: 'Three doses', doseNumberPositiveInt: 2, seriesDosesPositiveInt: 3 },
            targetDisease: [{ text: 'Hepatitis B' }],
        });
        const inner = view.rows[0]!.values[0]!.rows!.map(({ element }) => element);
        expect(inner).toEqual(['series', 'targetDisease']);
        expect(elementsOf(protocol({ doseNumberPositiveInt: 2 }))).toEqual([]);
    });

    it('stays in its row where a number is no number, or several protocols say it', () => {
        const odd = protocol({ doseNumberPositiveInt: 2, seriesDosesRange: { low: { value: 3 } } });
        expect(odd.dose).toEqual({ dose: '2' });
        expect(JSON.stringify(odd.rows)).toContain('"3"');
        const two = one({
            protocolApplied: [{ doseNumberPositiveInt: 1 }, { doseNumberPositiveInt: 2 }],
        });
        expect(two.dose).toBeUndefined();
        expect(elementsOf(two)).toEqual(['protocolApplied']);
    });
});
