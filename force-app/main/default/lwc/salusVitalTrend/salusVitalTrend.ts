import { api } from 'lwc';
import { PAGE_SIZE, pageSizeOf } from 'c/salusCoreRecordLists';
import type { TextContext } from 'c/salusCoreRecordText';
import { newestFirst, type DrawnTrend, type Gap, type Trend } from 'c/salusCoreTrend';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import { Roving } from 'c/salusHostRoving';
import { direction, locale, zone as ownZone } from 'c/salusPlatformLocale';
import { sayTicks, sayTimes, type AxisWords } from './axes';
import { chartOf, drawingOf, type Drawing } from './drawing';
import { factsOf, type SeriesFacts } from './facts';
import { fractionAt, tellPositions } from './pointer';
import { shownReading, type ShownReading } from './readings';
import { columnsOf, rowOf, type Column, type Row } from './rows';
import { buttonsOf, nearestTo } from './stops';
import {
    hearChart,
    sayAll,
    sayAxisUnit,
    sayGaps,
    sayNumber,
    sayShown,
    saySpan,
    titleOf,
} from './summary';
import { valueWords } from './values';
import { words } from './words';

/* A line has two ends. */
const LEAST = 2;

interface Stop {
    readonly key: number;
    readonly heard: string;
}

/**
 * A vital sign over time: a chart whose points can be read one by one, and always the table of the same readings.
 *
 * @status trial
 */
export default class SalusVitalTrend extends SalusDisplay {
    /** The readings, as `trendsOf` of `c/salusCoreVitalSigns` makes them, or as the app has them. */
    @api
    get trend(): Trend | undefined {
        return this.given;
    }
    set trend(trend: Trend | undefined) {
        const isTrend = Array.isArray(trend?.readings) && Array.isArray(trend.series);
        if (trend && !isTrend) this.reportBad('trend', 'give what trendsOf makes');
        this.given = isTrend ? trend : undefined;
        this.chosen = undefined;
        this.most = undefined;
    }

    /** The person's IANA zone, on whose clock the readings are. Left out, the signed-in user's. */
    @api zone = '';

    /** How many rows the table has at first, and how many come with each “Show more”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const given = pageSizeOf(size);
        if (given === undefined) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = given ?? PAGE_SIZE;
    }

    readonly words = words;
    private given?: Trend;
    private givenSize = PAGE_SIZE;
    /* The number of the selected reading in the chart; left out, the newest. */
    private chosen?: number;
    private most?: number;
    /* What takes the focus when it has been rendered. */
    private wanted?: string;
    private group?: HTMLElement;
    private readonly roving = new Roving(() => this.buttons, 'horizontal');

    renderedCallback(): void {
        super.renderedCallback();
        this.tellAxes();
        this.rove();
        const wanted = this.wanted && this.template?.querySelector<HTMLElement>(this.wanted);
        this.wanted = undefined;
        if (wanted) moveFocus(wanted);
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.roving.stop();
        this.group = undefined;
    }

    get isShown(): boolean {
        return this.isReady && this.given !== undefined;
    }

    get title(): string {
        return titleOf(this.given);
    }

    get count(): number {
        return this.given?.readings.length ?? 0;
    }

    get number(): string {
        return sayNumber(this.given!, locale);
    }

    get span(): string {
        return saySpan(this.given!, this.context);
    }

    get titleLang(): string | undefined {
        return this.given?.lang;
    }

    get isEmpty(): boolean {
        return this.count === 0;
    }

    get hasSeveral(): boolean {
        return this.given!.series.length > 1;
    }

    get hasChart(): boolean {
        return this.chart.stops.length >= LEAST;
    }

    get seriesFacts(): readonly SeriesFacts[] {
        return factsOf(this.given!, this.chart, this.context);
    }

    get unit(): string {
        return sayAxisUnit(this.chart, locale);
    }

    get drawing(): Drawing {
        return drawingOf(this.chart, this.selected);
    }

    get ticks(): readonly AxisWords[] {
        return sayTicks(this.chart.ticks, locale);
    }

    get times(): readonly AxisWords[] {
        return sayTimes(this.chart.times, locale);
    }

    get chartHeard(): string {
        return hearChart(this.chart, locale);
    }

    get stops(): readonly Stop[] {
        return buttonsOf(this.chart.stops.length, this.selected).map((key) => ({
            key,
            heard: this.readingAt(this.chart.stops[key]!.index).heard,
        }));
    }

    /** The selected reading, whose words stand above the chart. */
    get reading(): ShownReading {
        return this.readingAt(this.chart.stops[this.selected]!.index);
    }

    get gaps(): readonly { readonly key: string; readonly text: string }[] {
        return sayGaps(this.chart.gaps, locale);
    }

    get isBroken(): boolean {
        return this.chart.series.some(({ runs }) => runs.length > 1);
    }

    get columns(): readonly Column[] {
        return columnsOf(this.given!, words.date);
    }

    get rows(): readonly Row[] {
        return newestFirst(this.given!.readings)
            .slice(0, this.shownCount)
            .map((index, at) => rowOf(this.readingAt(index), at));
    }

    get rowCount(): number {
        return this.count + 1;
    }

    get hasMore(): boolean {
        return this.shownCount < this.count;
    }

    get showing(): string {
        return sayShown(this.shownCount, this.count, locale);
    }

    get allWords(): string {
        return sayAll(this.count, locale);
    }

    handleFocus(event: FocusEvent): void {
        this.chosen = Number((event.currentTarget as HTMLElement).dataset.stop);
    }

    /* A finger can't hit one of many points: what is nearest to it is selected. */
    handlePress(event: MouseEvent): void {
        const at = fractionAt(event, event.currentTarget as HTMLElement);
        if (at === undefined) return;
        this.chosen = nearestTo(
            this.chart.stops.map(({ x }) => x),
            at,
        );
        this.wanted = `[data-stop="${this.chosen}"]`;
    }

    handleMore(): void {
        this.show(this.shownCount + this.givenSize);
    }

    handleAll(): void {
        this.show(this.count);
    }

    protected clear(): void {
        this.given = undefined;
        this.chosen = undefined;
        this.most = undefined;
        this.wanted = undefined;
    }

    private get chart(): DrawnTrend {
        return chartOf(this.given!, this.context.zone ?? '');
    }

    private get context(): TextContext {
        const zone = asText(this.zone).trim() || ownZone;
        return { words: valueWords, locale, direction, zone };
    }

    private get selected(): number {
        const last = this.chart.stops.length - 1;
        return Math.min(this.chosen ?? last, last);
    }

    private get shownCount(): number {
        return Math.min(this.most ?? this.givenSize, this.count);
    }

    private get buttons(): readonly HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('.stop') ?? [])];
    }

    private readingAt(index: number): ShownReading {
        const gaps: readonly Gap[] = this.chart.gaps.filter((gap) => gap.index === index);
        return shownReading(this.given!, index, gaps, this.context);
    }

    /* The first of the rows that come takes the focus: the button may be gone. */
    private show(most: number): void {
        this.wanted = `[data-row="${this.shownCount}"]`;
        this.most = most;
    }

    private rove(): void {
        const group = this.template?.querySelector<HTMLElement>('.stops') ?? undefined;
        if (group && group !== this.group) this.roving.start(group);
        if (!group) this.roving.stop();
        this.group = group;
        if (!group) return;
        this.roving.refresh(
            this.buttons.find(({ dataset }) => dataset.stop === String(this.selected)),
        );
    }

    /* By a script: a style in an attribute is refused by a strict content security policy. */
    private tellAxes(): void {
        if (!this.isShown || !this.hasChart) return;
        const { ticks, times, stops } = this.chart;
        const along = (name: string): readonly HTMLElement[] => [
            ...(this.template?.querySelectorAll<HTMLElement>(name) ?? []),
        ];
        tellPositions(
            along('.tick'),
            ticks.map(({ at }) => at),
        );
        tellPositions(
            along('.time'),
            times.map(({ at }) => at),
        );
        tellPositions(
            this.buttons,
            this.buttons.map(({ dataset }) => stops[Number(dataset.stop)]!.x),
        );
    }
}
