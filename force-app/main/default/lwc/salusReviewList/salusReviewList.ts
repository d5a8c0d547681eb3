import { LightningElement, api } from 'lwc';
import {
    isPurged,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from 'c/salusCoreSensitivity';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { rowOf, type ReviewItem, type ReviewRow } from './row';

export type { ReviewItem } from './row';

/**
 * Answers to be checked before they are sent, each with its question and a way back to it.
 *
 * @fires edit - The person wants to change an answer. `detail.key` is the item's key, never its value.
 * @status trial
 */
export default class SalusReviewList extends LightningElement implements PhiComponent {
    /** The answers, each `{ key, label, value, sensitivity?, changeable? }`. */
    @api
    get items(): readonly ReviewItem[] {
        return this.given;
    }
    set items(items: readonly ReviewItem[]) {
        this.given = Array.isArray(items) ? items : [];
        this.place.mask(this.level);
    }

    /** How private the answers are that don't say it themselves: `none`, `pii`, `phi` or `secret`. */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declared, this.inherited);
    }
    set sensitivity(level: Sensitivity) {
        this.declared = level;
        this.place.mask(this.level);
    }

    private given: readonly ReviewItem[] = [];
    private purges = 0;
    private declared?: Sensitivity;
    private inherited?: Sensitivity;
    private readonly place = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.place.start(this.level);
    }

    disconnectedCallback(): void {
        this.place.stop();
    }

    /** Hears how private the boundary around it is. */
    inherit(sensitivity: Sensitivity | undefined): void {
        this.inherited = sensitivity;
        this.place.mask(this.level);
    }

    /** Drops the answers that have to go, from the page at once: it may not be rendered again. */
    purge(reason: PurgeReason): void {
        const { rows } = this;
        const goes = rows.map(({ sensitivity }) => isPurged(sensitivity, reason));
        this.template?.querySelectorAll('.value').forEach((value, index) => {
            for (const node of goes[index] ? value.childNodes : []) node.nodeValue = '';
        });
        this.purges += 1;
        this.given = this.given.filter((_, index) => !goes[index]);
    }

    get rows(): readonly ReviewRow[] {
        return this.given.map((item, index) => ({
            ...rowOf(item, index, this.sensitivity),
            // What was emptied by hand is made anew: the engine still takes it for filled.
            key: `${this.purges}-${index}`,
        }));
    }

    handleEdit(event: Event): void {
        const index = Number((event.currentTarget as HTMLElement).dataset.index);
        const key = this.given[index]?.key;
        this.dispatchEvent(new CustomEvent('edit', { detail: { key } }));
    }

    /* Of the list as a whole: one private answer makes it so. */
    private get level(): Sensitivity {
        return this.rows.some(({ sensitivity }) => sensitivity !== 'none') ? 'phi' : 'none';
    }
}
