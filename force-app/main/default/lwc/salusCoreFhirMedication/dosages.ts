import { entriesOf, FhirElement, isJson, type Json } from 'c/salusCoreFhirJson';
import { readDosage, type DosageView } from 'c/salusCoreFhirDosage';
import type { Resource, Resources } from 'c/salusCoreFhirRecord';
import { textOf, type RecordRow } from 'c/salusCoreFhirValues';

/* Source: FHIR R4: a request and a dispense have `dosageInstruction`, a statement has `dosage`. */
const ELEMENTS = ['dosageInstruction', 'dosage'];

const isRead = (json: Json, element: string): boolean =>
    !(`_${element}` in json) && (entriesOf(json[element])?.every(isJson) ?? false);

/** Reads the dosages of a medicine, digit for digit. */
export function dosagesOf(
    { json, where }: Resource,
    { problems }: Pick<Resources, 'problems'>,
): readonly DosageView[] {
    const lang = textOf(json.language);
    return ELEMENTS.filter((element) => isRead(json, element)).flatMap((element) =>
        (entriesOf(json[element]) ?? []).filter(isJson).map((one, index) => {
            const report = (...[code, path, help]: Parameters<FhirElement['report']>): void =>
                problems.add(code, where, path, help);
            return readDosage(new FhirElement(one, `${element}[${index}]`, report), lang);
        }),
    );
}

/** The rows without the dosages that are read. What stands there and is no Dosage stays as received. */
export const withoutDosages = (json: Json, rows: readonly RecordRow[]): readonly RecordRow[] =>
    rows.filter(({ element }) => !(ELEMENTS.includes(element) && isRead(json, element)));

/** The rows with the dosages as they were recorded: a dose that isn’t to be followed is no instruction. */
export const withRecordedDosages = (rows: readonly RecordRow[]): readonly RecordRow[] =>
    rows.map((row) => (ELEMENTS.includes(row.element) ? { ...row, element: 'recordedDose' } : row));
