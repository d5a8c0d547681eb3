import { decimalText, entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { textOf, type RecordRow, type RecordValue } from 'c/salusCoreFhirValues';

/** Which dose of a series it is, each digit for digit or word for word as received: “2” of “3”. */
export interface DoseOfSeries {
    readonly dose: string;
    readonly doses?: string;
}

const numberAt = (json: Json, element: string): string | undefined =>
    decimalText(json[`${element}PositiveInt`]) ?? textOf(json[`${element}String`]);

/** Which dose it is, where one protocol says so. Of several, each says it in its own row. */
export function doseOf({ protocolApplied }: Json): DoseOfSeries | undefined {
    const [one, ...more] = entriesOf(protocolApplied) ?? [];
    if (!isJson(one) || more.length) return undefined;
    const dose = numberAt(one, 'doseNumber');
    const doses = numberAt(one, 'seriesDoses');
    return dose === undefined ? undefined : { dose, ...(doses !== undefined && { doses }) };
}

const isSaid = ({ element, values }: RecordRow, { doses }: DoseOfSeries): boolean =>
    (element === 'doseNumber' || (element === 'seriesDoses' && doses !== undefined)) &&
    !values.some(({ rows }) => rows);

/** The row of a protocol without which dose it is; none where it says nothing more. */
export function protocolRest(row: RecordRow, dose: DoseOfSeries): readonly RecordRow[] {
    const values = row.values
        .map(({ rows = [], ...value }): RecordValue => {
            return { ...value, rows: rows.filter((one) => !isSaid(one, dose)) };
        })
        .filter(({ rows, notes }) => rows?.length || notes?.length);
    return values.length ? [{ ...row, values }] : [];
}
