import type { RecordRow } from 'c/salusCoreFhirValues';

const NUMBERS = ['quantity', 'range', 'ratio', 'number'];

/** Whether rows have a number, which may have lost its zeros where a view isn't precise. */
export const hasNumber = (rows: readonly RecordRow[]): boolean =>
    rows.some(({ values }) =>
        values.some((value) => NUMBERS.includes(value.kind) || hasNumber(value.rows ?? [])),
    );
