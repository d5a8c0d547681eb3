import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import { sayValue, type Said, type TextContext } from 'c/salusCoreRecordText';
import { fill, isolate, sayCount } from 'c/salusCoreWords';
import extensionAs from '@salesforce/label/c.Salus_Record_ExtensionAs';
import numberOf from '@salesforce/label/c.Salus_Record_NumberOf';
import partOf from '@salesforce/label/c.Salus_Record_PartOf';
import { wordsOfElement } from './elements';
import { wordsOfExtension } from './extensions';

/** One text of a row, or a code for which `c-salus-record-code` has words. */
export interface Piece {
    readonly key: string;
    readonly text: string;
    readonly spoken?: string;
    /** Hides what is shown where it is heard in another way. */
    readonly isHidden?: 'true';
    readonly lang?: string;
    readonly dir?: 'auto';
    readonly code?: string;
    readonly element: string;
    readonly look: string;
}

/** A label and what it stands for, with what belongs to that. */
export interface ShownRow {
    readonly key: string;
    readonly label: string;
    readonly values: readonly ShownValue[];
    readonly hasValues: boolean;
    readonly inner: readonly ShownRow[];
    readonly hasInner: boolean;
}

/** A value, and what is said after it. */
export interface ShownValue {
    readonly key: string;
    readonly pieces: readonly Piece[];
}

function labelOf({ element, extension }: RecordRow, { direction }: TextContext): string {
    const words = extension === undefined ? wordsOfElement(element) : wordsOfExtension(extension);
    return words || fill(extensionAs, isolate(extension ?? element, direction));
}

/* The box of a number keeps it together, so that its spaces may break where it is wider than a line. */
const textOf = ({ text, isNumber }: Said): string =>
    isNumber ? text.replaceAll('\u00a0', ' ') : text;

const pieceOf = (said: Said, key: string, element: string, look: string): Piece => ({
    ...{ key, element, text: textOf(said), look: said.isNumber ? `${look} number` : look },
    ...(said.spoken && { spoken: said.spoken, isHidden: 'true' as const }),
    ...(said.lang && { lang: said.lang }),
    ...(said.isReceived && { dir: 'auto' }),
    ...(said.code !== undefined && { code: said.code }),
});

/* Other words for it, and what belongs to it, with what belongs to that. */
function notesOf(value: RecordValue): readonly RecordValue[] {
    const others = value.kind === 'concept' ? value.also : [];
    return [
        ...others.map((text): RecordValue => ({ kind: 'text', text })),
        ...(value.notes ?? []).flatMap((note) => [note, ...notesOf(note)]),
    ];
}

/* What belongs to a value as rows of its own. */
const rowsWithin = ({ rows = [], notes = [] }: RecordValue): readonly RecordRow[] => [
    ...rows,
    ...notes.flatMap(rowsWithin),
];

/* A value, then its notes, such as the author of a text; nothing for what has only rows. */
function valueOf(
    value: RecordValue,
    key: string,
    element: string,
    context: TextContext,
): readonly ShownValue[] {
    const said = sayValue(value, context);
    const notes = notesOf(value).map((note, index) =>
        pieceOf(sayValue(note, context), `note ${index}`, element, 'note'),
    );
    const isSaid = said.text !== '' || said.code !== undefined;
    const pieces = [...(isSaid ? [pieceOf(said, 'value', element, 'value')] : []), ...notes];
    return pieces.length ? [{ key, pieces }] : [];
}

/* The rows of a value in one list: what is within another is called by both names. */
const flattened = (
    rows: readonly RecordRow[],
    context: TextContext,
    within = '',
): readonly ShownRow[] =>
    rows.flatMap((row) => {
        const own = labelOf(row, context);
        const label = within ? fill(partOf, within, own) : own;
        const values = valuesOf(row, context);
        const inner = row.values.flatMap((one) => flattened(rowsWithin(one), context, label));
        return [...(values.length ? [shownRow(row.key, label, values)] : []), ...inner];
    });

const valuesOf = ({ values, element }: RecordRow, context: TextContext): readonly ShownValue[] =>
    values.flatMap((value, index) => valueOf(value, String(index), element, context));

const shownRow = (
    key: string,
    label: string,
    values: readonly ShownValue[],
    inner: readonly ShownRow[] = [],
): ShownRow => ({
    ...{ key, label, values, inner },
    hasValues: values.length > 0,
    hasInner: inner.length > 0,
});

/* Each value that has rows of its own is a row: “Reaction 1 of 2”. */
function separated(row: RecordRow, context: TextContext): readonly ShownRow[] {
    const label = labelOf(row, context);
    const [first, ...more] = row.values;
    const isDivided = row.values.some((one) => rowsWithin(one).length);
    if (!isDivided || !first) return [shownRow(row.key, label, valuesOf(row, context))];
    const count = (number: number): string => sayCount(number, context.locale);
    return row.values.map((value, index) =>
        shownRow(
            `${row.key} ${index}`,
            more.length ? fill(numberOf, label, count(index + 1), count(row.values.length)) : label,
            valueOf(value, '0', row.element, context),
            flattened(rowsWithin(value), context),
        ),
    );
}

/** The rows of a record, each with its label and its values in words. */
export const shownRows = (rows: readonly RecordRow[], context: TextContext): readonly ShownRow[] =>
    rows.flatMap((row) => separated(row, context));
