import type { FhirElement } from 'c/salusCoreFhirJson';
import { extensionsAt } from './extensions';
import type { Words } from './model';

/** The languages that a person reads, the best first, and the language of the form. */
export interface Languages {
    readonly wanted: readonly string[];
    readonly own?: string;
}

const NONE: Words = Object.freeze({ text: '' });
export const NO_WORDS = NONE;

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

interface Translation {
    readonly lang: string;
    readonly text: string;
}

/* What a code is called in other languages. Source: FHIR R4, CodeSystem and ValueSet, designation. */
const designationsOf = (concept: FhirElement): readonly Translation[] =>
    concept.elements('designation').flatMap((each) => {
        const [lang, text] = [each.string('language'), each.string('value')];
        return lang && text ? [{ lang, text }] : [];
    });

function translationsOf(element: FhirElement, key: string): readonly Translation[] {
    const extra = element.element(`_${key}`);
    return (extra ? extensionsAt(extra, 'translation') : []).flatMap((translation) => {
        const part = (url: string) =>
            translation.elements('extension').find((each) => each.value('url') === url);
        const lang = part('lang')?.string('valueCode');
        const content = part('content');
        const text = content?.string('valueString') ?? content?.string('valueMarkdown');
        return lang && text ? [{ lang, text }] : [];
    });
}

/**
 * The words at a key, in the first wanted language that they are written in or translated to; as they were
 * written where they are in none of them.
 */
export function wordsAt(
    element: FhirElement,
    key: string,
    { wanted, own }: Languages,
): Words | undefined {
    const text = element.string(key);
    if (text === undefined) return undefined;
    const written: Partial<Translation> & Words = { text, ...(own && { lang: own }) };
    const named = key === 'display' ? designationsOf(element) : [];
    const all = [written, ...translationsOf(element, key), ...named];
    for (const language of wanted) {
        const exact = all.find(({ lang }) => lang?.toLowerCase() === language.toLowerCase());
        const near = exact ?? all.find(({ lang }) => lang && primary(lang) === primary(language));
        if (near) return Object.freeze({ ...near });
    }
    return Object.freeze(written);
}
