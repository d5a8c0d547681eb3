import type { Choice } from 'c/salusCoreChoices';
import { fill } from 'c/salusCoreWords';
import removeOne from '@salesforce/label/c.Salus_Answer_RemoveOne';

/* Words of a person that are shown are written into elements and never bound: LWC keeps what a template
   has bound (9.4) for as long as it keeps the template's old nodes.
   One text into each element of a class, in order. */
function write(around: Element, holder: string, texts: readonly string[]): void {
    around.querySelectorAll(holder).forEach((element, index) => {
        const text = texts[index] ?? '';
        if (element.textContent !== text) element.textContent = text;
    });
}

/** Writes the choices of the list, and the names of the answers under the line. */
export function writeTexts(
    around: Element,
    choices: readonly Choice[],
    names: readonly string[],
): void {
    const labels = choices.map(({ label }) => label);
    const hints = choices.map(({ hint = '' }) => hint);
    const removals = names.map((name) => fill(removeOne, name));
    write(around, '.option-label', labels);
    write(around, '.option-hint', hints);
    write(around, '.item-label', names);
    write(around, '.remove-name', removals);
}

/** Empties them all, of a component that may not be rendered again. */
export function emptyTexts(around: Element | undefined): void {
    if (around) writeTexts(around, [], []);
}
