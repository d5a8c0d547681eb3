import { api } from 'lwc';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import { PAGE_SIZE, pageSizeOf, type ListPart } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import more from '@salesforce/label/c.Salus_Records_ShowMore';
import { shownPart, type ShownPart } from './shownPart';

/**
 * Records of one kind in words, such as allergies or conditions, in parts with headings: what a person
 * looks for first, what changes a meaning before everything else, and nothing left out.
 *
 * @fires action - The person pressed a button of an entry. `detail.id` is the action's id; it does not bubble.
 * @status trial
 */
export default class SalusRecordList extends SalusDisplay {
    /** The parts of the list, each with its heading, its order in words and its entries. */
    @api
    get parts(): readonly ListPart[] {
        return this.given;
    }
    set parts(parts: readonly ListPart[]) {
        this.given = Array.isArray(parts) ? parts : [];
    }

    /** How many entries of each part are shown at first, and with each “Show more”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const given = pageSizeOf(size);
        if (given === undefined) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = given ?? PAGE_SIZE;
    }

    /** The person's IANA zone, in which instants are said. */
    @api zone = '';

    readonly more = more;
    private given: readonly ListPart[] = [];
    private givenSize = PAGE_SIZE;
    /* How many of each part are shown, where it is not as at first. */
    private most: Readonly<Record<string, number>> = {};
    /* The part whose entry at this index takes the focus. */
    private wanted?: { readonly name: string; readonly index: number };

    renderedCallback(): void {
        super.renderedCallback();
        const { wanted } = this;
        this.wanted = undefined;
        if (!wanted) return;
        const names = this.template?.querySelectorAll<HTMLElement>(
            `[data-part="${wanted.name}"] .name`,
        );
        names?.[wanted.index]?.focus();
    }

    get entryLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    get shownParts(): readonly ShownPart[] {
        if (!this.isReady) return [];
        return this.given
            .filter(({ entries, none }) => entries.length > 0 || none)
            .map((part) => shownPart(part, this.mostOf(part.name)));
    }

    handleMore(event: Event): void {
        const name = this.nameAt(event);
        this.show(name, this.mostOf(name) + this.givenSize);
    }

    handleAction(event: Event): void {
        const button = event.currentTarget as HTMLElement;
        const { of: name, index } = button.closest<HTMLElement>('.entry')?.dataset ?? {};
        const entry = this.given.find((part) => part.name === name)?.entries[Number(index)];
        const id = entry?.actions?.[Number(button.dataset.action)]?.id;
        if (id !== undefined) this.dispatchEvent(new CustomEvent('action', { detail: { id } }));
    }

    handleAll(event: Event): void {
        this.show(this.nameAt(event), Infinity);
    }

    protected clear(): void {
        this.given = [];
        this.most = {};
        this.wanted = undefined;
    }

    private mostOf(name: string): number {
        return this.most[name] ?? this.givenSize;
    }

    private nameAt({ currentTarget }: Event): string {
        return (currentTarget as HTMLElement).dataset.of ?? '';
    }

    /* The first of those that come takes the focus: the button may be gone. */
    private show(name: string, most: number): void {
        this.wanted = { name, index: this.mostOf(name) };
        this.most = { ...this.most, [name]: most };
    }
}
