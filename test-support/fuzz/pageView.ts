/** What a person can see of a page; of an open dialog only what is in it. */
export type PageView = readonly HTMLElement[];

const above = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
};

const isShown = (element: Element): boolean =>
    !(element as HTMLElement).hidden && (!(element instanceof HTMLDialogElement) || element.open);

/** `all` are the document's elements, from the top and through shadow roots. */
export function viewOf(page: Element, all: readonly Element[]): PageView {
    const top = all.find((one) => one instanceof HTMLDialogElement && one.open);
    const [visible, inDialog] = [new Set<Element>(), new Set<Element>()];
    // What is above an element is before it in the list, its slot too.
    for (const one of all) {
        const outer = above(one);
        if (isShown(one) && (one === page || visible.has(outer as Element))) visible.add(one);
        if (one === top || inDialog.has(outer as Element)) inDialog.add(one);
    }
    return [...visible].filter((one) => !top || inDialog.has(one)) as HTMLElement[];
}

export const seen = (view: PageView, selector: string): PageView =>
    view.filter((one) => one.matches(selector));

/** What can be pressed or filled in now. */
export const controls = (view: PageView): PageView =>
    seen(view, 'button, input, select').filter(
        (one) =>
            !(one as HTMLInputElement).disabled && one.getAttribute('aria-disabled') !== 'true',
    );
