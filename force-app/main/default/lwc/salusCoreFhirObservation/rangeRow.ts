import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { ReferenceRange } from 'c/salusCoreLab';

const textOf = (text: string | undefined): readonly RecordValue[] =>
    text === undefined ? [] : [{ kind: 'text', text }];

const without = ({ rows: _rows, ...value }: RecordValue): RecordValue => value;

/** A reference range as a value of a record: its ends, then what the sender wrote and for whom it is. */
export function rangeValue(range: ReferenceRange): RecordValue {
    const { low, high, text, type, appliesTo, age } = range;
    const [first, ...others] = [
        ...(low || high
            ? [{ kind: 'range', ...(low && { low }), ...(high && { high }) } as const]
            : []),
        ...textOf(text),
        ...[...type, ...appliesTo, ...age].map(without),
    ];
    return first
        ? { ...first, ...(others.length && { notes: others }) }
        : { kind: 'text', text: '' };
}

/** The reference ranges of a result as a row of a record; none where there are none. */
export const rangeRow = (ranges: readonly ReferenceRange[]): readonly RecordRow[] =>
    ranges.length
        ? [{ key: 'ranges', element: 'referenceRange', values: ranges.map(rangeValue) }]
        : [];
