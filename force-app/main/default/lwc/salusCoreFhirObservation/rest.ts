import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { Interpretation } from 'c/salusCoreInterpretation';
import type { ReferenceRange } from 'c/salusCoreLab';

const folded = (text: string): string => text.trim().toLowerCase();

const alsoOf = (value: RecordValue): readonly string[] =>
    value.kind === 'concept' ? value.also : [];

/** Whether there is more to a value than its own words. */
export const saysMore = (value: RecordValue): boolean =>
    alsoOf(value).length > 0 || Boolean(value.notes?.length || value.rows?.length);

const textIn = (value: RecordValue): string =>
    value.kind === 'concept' || value.kind === 'text' ? value.text : '';

/** A row of which each value is shown elsewhere: what stays is other words for it, or what belongs to it. */
export function beyond(row: RecordRow): readonly RecordRow[] {
    const more = row.values.filter(saysMore);
    if (!more.length) return [];
    if (more.some(({ notes, rows }) => notes?.length || rows?.length))
        return [{ ...row, values: more }];
    const values = more.flatMap(alsoOf).map((text): RecordValue => ({ kind: 'text', text }));
    return [{ key: row.key, element: 'coding', values }];
}

/* “notDetected” is “Not detected” in the code system, too. */
const nameOf = ({ word }: Interpretation): string =>
    (word ?? '').replace(/[A-Z]/g, (letter) => ` ${letter}`);

/** The interpretations that say something in other words than those that were read. */
export function interpretationRest(
    row: RecordRow,
    read: readonly Interpretation[],
): readonly RecordRow[] {
    const said = read.flatMap((one) => [one.code, one.text, nameOf(one)]).map(folded);
    const isSaid = (value: RecordValue): boolean =>
        textIn(value) !== '' && said.includes(folded(textIn(value)));
    const values = row.values.filter((value) => saysMore(value) || !isSaid(value));
    return values.length ? [{ ...row, values }] : [];
}

const HELD = ['type', 'appliesTo', 'age'];

/* What a reference range says beyond its ends, its text and for whom it is. */
function rangeBeyond(value: RecordValue, texts: readonly string[]): readonly RecordValue[] {
    const rows = (value.rows ?? []).filter(({ element, values }) => {
        const isText = element === 'text' && values.every((one) => texts.includes(textIn(one)));
        return !isText && (!HELD.includes(element) || values.some(saysMore));
    });
    const isHeld =
        value.kind === 'range' || (value.kind === 'text' && ['', ...texts].includes(value.text));
    return isHeld && !rows.length && !value.notes?.length ? [] : [{ ...value, rows }];
}

/** The ranges that say more than those that were read. */
export function rangeRest(row: RecordRow, read: readonly ReferenceRange[]): readonly RecordRow[] {
    const texts = read.flatMap(({ text }) => text ?? []);
    const values = row.values.flatMap((value) => rangeBeyond(value, texts));
    return values.length ? [{ ...row, values }] : [];
}
