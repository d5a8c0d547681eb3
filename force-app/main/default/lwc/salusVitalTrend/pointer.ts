/** Where along an element a pointer is, in reading direction, from 0 to 1; undefined where it has no width. */
export function fractionAt({ clientX }: MouseEvent, element: HTMLElement): number | undefined {
    const { left, width } = element.getBoundingClientRect();
    if (!width) return undefined;
    const at = (clientX - left) / width;
    const { direction } = element.ownerDocument.defaultView!.getComputedStyle(element);
    return direction === 'rtl' ? 1 - at : at;
}

/** Tells the style where on its axis each element is. */
export function tellPositions(
    elements: readonly HTMLElement[],
    fractions: readonly number[],
): void {
    elements.forEach((element, index) =>
        element.style.setProperty('--_at', String(fractions[index])),
    );
}
