/* Who is as near to the end as this reads what is newest, in CSS pixels: about one line. */
const NEAR = 32;

/** Keeps the end of a list in sight while it grows. Who has scrolled back isn't moved away. */
export class EndInSight {
    private isThere = true;

    /** The list was scrolled, by whatever. */
    scrolled({ scrollHeight, scrollTop, clientHeight }: Element): void {
        this.isThere = scrollHeight - scrollTop - clientHeight < NEAR;
    }

    /** The list has grown. */
    follow(list: Element | undefined): void {
        if (this.isThere) this.show(list);
    }

    /** Scrolls to the end, wherever the person is, and follows it from now on. */
    show(list: Element | undefined): void {
        this.isThere = true;
        if (list) list.scrollTop = list.scrollHeight;
    }
}
