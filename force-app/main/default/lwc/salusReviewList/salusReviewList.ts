import { api } from 'lwc';
import { isPurged, type PurgeReason, type Sensitivity } from 'c/salusCoreSensitivity';
import SalusDisplay from 'c/salusDisplay';
import { rowOf, type ReviewItem, type ReviewRow } from './row';

export type { ReviewItem } from './row';

/**
 * Answers to be checked before they are sent, each with its question and a way back to it.
 *
 * @fires edit - The person pressed “Change”. `detail.key` is the item's key, never its value.
 * @status trial
 */
export default class SalusReviewList extends SalusDisplay {
    /** The answers, each `{ key, label, value, sensitivity?, changeable? }`. */
    @api
    get items(): readonly ReviewItem[] {
        return this.given;
    }
    set items(items: readonly ReviewItem[]) {
        this.given = Array.isArray(items) ? items : [];
        this.mask();
    }

    private given: readonly ReviewItem[] = [];

    get rows(): readonly ReviewRow[] {
        return this.given.map((item, index) => rowOf(item, index, this.sensitivity));
    }

    handleEdit(event: Event): void {
        const index = Number((event.currentTarget as HTMLElement).dataset.index);
        const key = this.given[index]?.key;
        this.dispatchEvent(new CustomEvent('edit', { detail: { key } }));
    }

    /** Drops the answers that have to go. One with the sensitivity `none` may stay. */
    protected clear(reason: PurgeReason): void {
        const { rows } = this;
        this.given = this.given.filter((_, index) => !isPurged(rows[index]!.sensitivity, reason));
    }

    /* Of the list as a whole: one private answer makes it so. */
    protected get shownSensitivity(): Sensitivity {
        return this.rows.some(({ sensitivity }) => sensitivity !== 'none') ? 'phi' : 'none';
    }
}
