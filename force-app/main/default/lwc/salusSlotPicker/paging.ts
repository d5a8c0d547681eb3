import type { SlotChoice, SlotDay } from 'c/salusCoreSlots';
import { labels } from './labels';
import { pageWith, type Page } from './pages';
import { dayOptions, type DayOption } from './view';

/** The page of days that is shown, and the ways to the others. */
export class Paging {
    private readonly pages: readonly Page[];
    private readonly day: string | undefined;
    private readonly index: number;

    /** With a day of the page that is shown. Without one it is the first page. */
    constructor(pages: readonly Page[], day: string | undefined) {
        this.pages = pages;
        this.day = day;
        this.index = pageWith(pages, day);
    }

    get page(): Page {
        return this.pages[this.index] ?? [];
    }

    /** The choice of a radio, by the radio's value: see `TimeView`. */
    choiceAt(index: string): SlotChoice | undefined {
        const [day, time] = index.split('.').map(Number);
        return this.page[day ?? 0]?.choices[time ?? 0];
    }

    get hasOthers(): boolean {
        return this.pages.length > 1;
    }

    get days(): readonly SlotDay[] {
        return this.pages.flat();
    }

    get options(): readonly DayOption[] {
        return dayOptions(this.days, this.day ?? this.page[0]?.date);
    }

    get earlier(): SlotDay | undefined {
        return this.pages[this.index - 1]?.[0];
    }

    get later(): SlotDay | undefined {
        return this.pages[this.index + 1]?.[0];
    }

    get hasNoEarlier(): 'true' | undefined {
        return this.earlier ? undefined : 'true';
    }

    get hasNoLater(): 'true' | undefined {
        return this.later ? undefined : 'true';
    }

    /** Why there is no earlier page, or ''. */
    get noEarlier(): string {
        return this.earlier ? '' : labels.noEarlierDays;
    }

    /** Why there is no later page, or ''. */
    get noLater(): string {
        return this.later ? '' : labels.noLaterDays;
    }
}
