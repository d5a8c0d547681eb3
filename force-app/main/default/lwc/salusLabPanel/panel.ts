import type { ObservationView, ReportView } from 'c/salusCoreFhirObservation';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { flatten, linksTo, rowsInAll, type FlatResult, type Reviews } from './flatten';

/** What a panel shows, without words. It is made once: the rows that are shown are a part of it. */
export interface Panel {
    readonly results: readonly FlatResult[];
    /** How many results are withheld. */
    readonly withheld: number;
    /** What all results have alike. */
    readonly shared: readonly RecordRow[];
    /** What the report says beside its results. */
    readonly reportRows: readonly RecordRow[];
    readonly isPrecise: boolean;
}

const whenOf = ({ effective }: ReportView): readonly RecordRow[] =>
    effective ? [{ key: 'effective', element: 'effective', values: [effective] }] : [];

/* Elements that may say what another result is, or what it is called. */
const TELLING: readonly string[] = Object.freeze([
    ...['result', 'conclusion', 'conclusionCode', 'presentedForm', 'media', 'text', 'contained'],
    ...['hasMember', 'derivedFrom'],
]);

/* Where a result is withheld, nothing that others say of it is shown either. */
const hiding =
    (titles: readonly string[]) =>
    (rows: readonly RecordRow[]): readonly RecordRow[] => {
        if (!titles.length) return rows;
        const names = titles.filter(Boolean).map((title) => JSON.stringify(title).slice(1, -1));
        return rows.filter((row) => {
            const text = JSON.stringify(row);
            return !TELLING.includes(row.element) && !names.some((name) => text.includes(name));
        });
    };

const withRows = (
    result: FlatResult,
    hide: (rows: readonly RecordRow[]) => readonly RecordRow[],
): FlatResult =>
    result.part ? { ...result, part: { ...result.part, rows: hide(result.part.rows) } } : result;

/** The panel of a report, or of results without one. */
export function panelOf(
    report: ReportView | undefined,
    views: readonly ObservationView[],
    reviews: Reviews,
): Panel {
    const flat = flatten(report ? report.results : linksTo(views), reviews);
    const hide = hiding(flat.withheld);
    const results = flat.results.map((result) => withRows(result, hide));
    const all = results.flatMap(({ view }) => view ?? []);
    return {
        ...{ results, withheld: flat.withheld.length, shared: rowsInAll(results) },
        reportRows: report ? hide([...whenOf(report), ...report.rows]) : [],
        isPrecise: [...all, ...(report ? [report] : [])].every(({ isPrecise }) => isPrecise),
    };
}
