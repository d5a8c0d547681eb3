type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The native controls of a field that is out of the page, each with a mark where it was. Chromium
 * (156) keeps a removed input alive for a while: in its shadow root it would keep the field, the
 * component that made the field, and every value that one has bound.
 */
export class ControlsAway {
    private taken: readonly { readonly control: Control; readonly mark: Comment }[] = [];

    get controls(): readonly Control[] {
        return this.taken.map(({ control }) => control);
    }

    /** On disconnecting. A control has no listener of its own, which would keep the field, too. */
    takeOut(from: Element | undefined): void {
        const controls = from?.querySelectorAll<Control>('input, select, textarea') ?? [];
        this.taken = [...controls].map((control) => ({
            control,
            mark: control.ownerDocument.createComment(''),
        }));
        for (const { control, mark } of this.taken) control.replaceWith(mark);
    }

    /** On connecting again: the field has only moved. */
    putBack(): void {
        for (const { control, mark } of this.taken) mark.replaceWith(control);
        this.taken = [];
    }
}
