/* The shape of page.js, for the rules that run in the page. Keep it free of imports. */
interface Sweep {
    root(): Element;
    all(): HTMLElement[];
    nameOf(element: Element): string;
    parentOf(element: Element): HTMLElement | null;
    ancestorsOf(element: Element): Iterable<HTMLElement>;
    isShown(element: Element): boolean;
    ownText(element: Element): string;
    isRing(element: Element): boolean;
    focusProblem(element: HTMLElement): string | undefined;
    focused(): HTMLElement | null;
    colour(text: string): number[];
    backgroundOf(element: Element): number[];
    canvas(): number[];
    contrast(one: number[], other: number[]): number;
}

interface Window {
    readonly sweep: Sweep;
}
