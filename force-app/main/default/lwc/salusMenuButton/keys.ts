import { nextIndex } from 'c/salusCoreRoving';

const startsWith = (text: string, letter: string): boolean =>
    text.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());

/* The next item after this one that begins with the letter. */
function indexOfLetter(letter: string, from: number, texts: readonly string[]): number | undefined {
    const order = texts.map((_, step) => (from + 1 + step) % texts.length);
    return order.find((index) => startsWith(texts[index]!, letter));
}

/**
 * To which item a key moves the focus; the one that has it where the key does nothing in a menu, and
 * `undefined` for a key that isn't the menu's. Source: ARIA Authoring Practices, menu.
 */
export function indexOfKey(
    key: string,
    from: number,
    texts: readonly string[],
): number | undefined {
    if (key === 'ArrowLeft' || key === 'ArrowRight') return from;
    if ([...key].length === 1 && key !== ' ') return indexOfLetter(key, from, texts);
    return nextIndex(key, {
        index: from,
        count: texts.length,
        orientation: 'vertical',
        direction: 'ltr',
    });
}
