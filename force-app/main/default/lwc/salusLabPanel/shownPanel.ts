import type { ReportView } from 'c/salusCoreFhirObservation';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import { textOf } from './flatten';
import type { Panel } from './panel';
import { rowOf, type PanelRow } from './row';
import { REPORT_STATUSES, words } from './words';

/** A panel as it is shown. */
export interface ShownPanel {
    readonly title: string;
    readonly titleLang?: string;
    /** What the status of the report does to it, in a sentence; else its marks say the status. */
    readonly status: string;
    readonly marks: readonly RecordRow[];
    readonly hasMarks: boolean;
    readonly isUninterpreted: boolean;
    /** That there are results of which nothing is shown. */
    readonly withheld: string;
    readonly rows: readonly PanelRow[];
    readonly hasRows: boolean;
    /** How many are shown of how many; '' where a table isn’t long. */
    readonly count: string;
    readonly hasMore: boolean;
    /** What the button for all of them says. */
    readonly all: string;
    readonly shared: readonly RecordRow[];
    readonly hasShared: boolean;
    readonly own: readonly RecordRow[];
    readonly hasOwn: boolean;
    readonly isImprecise: boolean;
}

const say = (count: number): string => sayCount(count, locale);

const sayWithheld = (count: number): string => {
    if (count < 2) return count ? words.withheld : '';
    return fill(words.withheldMany, say(count));
};

const sentenceOf = ({ status = '' }: Partial<ReportView> = {}): string =>
    Object.hasOwn(REPORT_STATUSES, status) ? REPORT_STATUSES[status]! : '';

/* A status for which there is a sentence needs no mark as well, unless its mark says more. */
const marksOf = (report: ReportView | undefined): readonly RecordRow[] =>
    (report?.marks ?? []).filter(
        ({ values }) => !sentenceOf(report) || values.some((one) => one.rows ?? one.notes),
    );

/** A panel of which at most so many rows are shown: of its first page, and of what has come to it. */
export function shownPanel(
    panel: Panel,
    report: ReportView | undefined,
    caption: string,
    pageSize: number,
    most: number,
): ShownPanel {
    const { results, shared, reportRows: own } = panel;
    const { length: count } = results;
    const isLong = count > pageSize;
    const rows = results
        .slice(0, most)
        .map((flat, index) => rowOf(flat, { index, count, isLong }, shared));
    const title = report?.title;
    const marks = marksOf(report);
    return {
        title: (report ? textOf(title) : caption) || words.untitledPanel,
        titleLang: title && 'lang' in title ? title.lang : undefined,
        ...{ status: sentenceOf(report), marks, hasMarks: marks.length > 0 },
        isUninterpreted: report?.isUninterpreted === true,
        withheld: sayWithheld(panel.withheld),
        ...{ rows, hasRows: rows.length > 0 },
        count: isLong ? fill(words.showing, say(rows.length), say(count)) : '',
        ...{ hasMore: rows.length < count, all: fill(words.showAll, say(count)) },
        ...{ shared, hasShared: shared.length > 0, own, hasOwn: own.length > 0 },
        isImprecise: !panel.isPrecise,
    };
}
