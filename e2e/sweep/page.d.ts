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

/* The shape of pixels.js. */
type Look = 'whole' | 'textless' | 'bare' | 'known';

interface Area {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

interface Doubt {
    readonly area: Area;
    readonly kind: 'text' | 'mark' | 'control';
    /** 0 is black, 255 is white. */
    readonly ink?: number;
}

interface Begun {
    readonly clip: Area;
    readonly hasMarks: boolean;
}

interface NewParts extends Begun {
    readonly names: readonly string[];
}

interface TooLittle {
    readonly element: string;
    readonly kind: string;
    readonly least: number;
    readonly ratio: number;
}

interface Pixels {
    /** Draws the page so; without a look, as it was. */
    dress(look?: Look, ink?: string): void;
    begin(): Begun | undefined;
    isOpen(element: Element): boolean;
    /** The contrast that its text has to have. */
    ratioOf(element: Element): number;
    /** Keeps of what was found only what two pictures show differently and `seen` doesn't name yet. */
    keepWhatDiffers(
        clip: Area,
        pictures: readonly string[],
        seen: readonly string[],
    ): Promise<NewParts | undefined>;
    look(clip: Area, whole: string, textless: string, bare?: string): Promise<readonly Doubt[]>;
    closerLook(
        doubt: number,
        clip: Area,
        scale: number,
        pictures: readonly string[],
    ): Promise<TooLittle | undefined>;
}

interface Window {
    readonly sweep: Sweep;
    readonly pixels: Pixels;
}
