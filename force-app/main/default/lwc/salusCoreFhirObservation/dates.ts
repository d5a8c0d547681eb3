import type { Json } from 'c/salusCoreFhirJson';
import {
    elementOf,
    keysOf,
    readValues,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';
import { saysMore } from './rest';

const isWhen = (value: RecordValue | undefined): boolean =>
    value?.kind === 'date' || value?.kind === 'period';

/** When it was true and when it was made available. */
export function datesOf(
    json: Json,
    source: Source,
): { readonly effective?: RecordValue; readonly issued?: string } {
    const keys = keysOf(json).filter((key) => elementOf(key).element === 'effective');
    const values = keys.flatMap((key) => readValues(json, key, elementOf(key).as, source, key));
    const [effective] = values.length === 1 ? values : [];
    return {
        ...(isWhen(effective) && { effective }),
        ...(textOf(json.issued) && { issued: textOf(json.issued) }),
    };
}

/** Rows without the date that stands for itself. */
export const withoutDates = (
    rows: readonly RecordRow[],
    effective: RecordValue | undefined,
): readonly RecordRow[] =>
    rows.filter(({ element }) => element !== 'effective' || !effective || saysMore(effective));
