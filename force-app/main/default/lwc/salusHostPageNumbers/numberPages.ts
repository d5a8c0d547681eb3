import { styleOf, type PageNumberWords } from './content';

/* How often it is asked for, by the words: one style for the document does. */
let count = 0;
let style: HTMLStyleElement | undefined;
let given: PageNumberWords | undefined;

const handleAfterPrint = (): void => {
    style?.remove();
    style = undefined;
};

/* `@page` in the style sheet of a shadow root does nothing (Chromium 156), so it is one of the document's. */
function handleBeforePrint(): void {
    if (style || !given) return;
    style = document.createElement('style');
    style.textContent = styleOf(given);
    document.head.appendChild(style);
}

/**
 * Has each printed page say at its foot which it is of how many, as long as anything asks for it. While the page
 * is printed there is a style sheet of the document, which holds the words of the label alone. Firefox 153 has
 * no boxes in the margins of a page: there the browser's own foot says it.
 *
 * @returns call it when it is no longer needed; again changes nothing
 */
export function numberPages(words: PageNumberWords): () => void {
    let isOn = true;
    given = words;
    count += 1;
    if (count === 1) {
        window.addEventListener('beforeprint', handleBeforePrint);
        window.addEventListener('afterprint', handleAfterPrint);
    }
    return () => {
        if (!isOn) return;
        isOn = false;
        count -= 1;
        if (count > 0) return;
        handleAfterPrint();
        window.removeEventListener('beforeprint', handleBeforePrint);
        window.removeEventListener('afterprint', handleAfterPrint);
    };
}
