/** The way from a field up to its form, through every shadow root: what `composedPath` gives. */
export type Path = readonly EventTarget[];

const isBefore = (one: EventTarget, other: EventTarget): boolean =>
    Boolean((one as Node).compareDocumentPosition(other as Node) & 4); // DOCUMENT_POSITION_FOLLOWING

/**
 * Which of two fields a person comes to first. Nodes of different shadow roots can't be compared, so
 * the ways are followed from the form inwards to where they part: there both are in one tree.
 */
export function compareOrder(one: Path, other: Path): number {
    for (let step = 1; step <= Math.min(one.length, other.length); step += 1) {
        const [a, b] = [one[one.length - step]!, other[other.length - step]!];
        if (a !== b) return isBefore(a, b) ? -1 : 1;
    }
    return one.length - other.length;
}
