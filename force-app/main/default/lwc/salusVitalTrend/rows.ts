import type { Trend } from 'c/salusCoreTrend';
import type { ShownReading, ShownValue } from './readings';

/** A column of the table: the dates, or a series. */
export interface Column {
    readonly key: number;
    readonly name: string;
    readonly lang?: string;
}

/** A cell of the table: the date, which heads its row, or a value. */
type Cell =
    { readonly key: number; readonly isDate: true } | (ShownValue & { readonly isDate: false });

/** A row of the table. */
export interface Row extends ShownReading {
    /** From 0, among the readings. */
    readonly at: number;
    /** From 1, among all rows of the table, as assistive technology counts them. */
    readonly number: number;
    readonly cells: readonly Cell[];
}

const DATE: Cell = Object.freeze({ key: -1, isDate: true });
/* The row of the headers is the first. */
const FIRST = 2;

export const columnsOf = ({ series }: Trend, date: string): readonly Column[] => [
    { key: -1, name: date },
    ...series.map(({ name, lang }, key) => ({ key, name, ...(lang && { lang }) })),
];

export const rowOf = (reading: ShownReading, at: number): Row => ({
    ...reading,
    ...{ at, number: at + FIRST },
    cells: [DATE, ...reading.values.map((value) => ({ ...value, isDate: false as const }))],
});
