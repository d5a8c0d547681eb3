import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';

/** The rows of these elements, and the others, each in their order. */
export function splitRows(
    rows: readonly RecordRow[],
    elements: readonly string[],
): { readonly named: readonly RecordRow[]; readonly others: readonly RecordRow[] } {
    const isNamed = ({ element }: RecordRow): boolean => elements.includes(element);
    return { named: rows.filter(isNamed), others: rows.filter((row) => !isNamed(row)) };
}

const saysMore = ({ also = [], notes = [], rows = [] }: ReturnType<typeof besides>): boolean =>
    also.length + notes.length + rows.length > 0;
const besides = (value: RecordValue) => ({
    also: value.kind === 'concept' ? value.also : [],
    notes: value.notes,
    rows: value.rows,
});

/** The rows without those of an element whose one value is said elsewhere, and says nothing more. */
export const withoutSaid = (
    rows: readonly RecordRow[],
    elements: readonly string[],
): readonly RecordRow[] =>
    rows.filter(
        ({ element, values }) =>
            !elements.includes(element) || values.length > 1 || values.map(besides).some(saysMore),
    );
