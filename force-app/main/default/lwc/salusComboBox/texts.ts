/* Words of a person that are shown are written into elements and never bound: LWC keeps what a template
   has bound (9.4) for as long as it keeps the template's old nodes. */
const HOLDERS = '.option-label, .option-hint, .item-label, .remove-name';

/** Writes one text into each element of a class, in order. */
export function writeTexts(around: Element, holder: string, texts: readonly string[]): void {
    around.querySelectorAll(holder).forEach((element, index) => {
        const text = texts[index] ?? '';
        if (element.textContent !== text) element.textContent = text;
    });
}

/** Empties them all, of a component that may not be rendered again. */
export function emptyTexts(around: Element | undefined): void {
    around?.querySelectorAll(HOLDERS).forEach((element) => {
        element.textContent = '';
    });
}
