import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isAmount } from './amounts';
import type { Finding } from './finding';
import { LWC, ROOT } from '../../scripts/kit.mjs';
import { labelsByLanguage } from '../../scripts/labels.mjs';
import { COUNTRIES } from '../../force-app/main/default/lwc/salusCoreAddress/countries';
import { regionsOf } from '../../force-app/main/default/lwc/salusCoreAddress/regions';

/** A text of the page and the element that holds it. */
export interface Words {
    readonly element: string;
    readonly text: string;
}

const languages: Record<string, ReadonlyMap<string, string>> = labelsByLanguage();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const GAP = /\\\{\d+\\\}/g;
const patternOf = (label: string): RegExp =>
    new RegExp(`^${escape(label).replace(GAP, '.+')}$`, 's');
/* A label that is nothing but gaps and punctuation would match any words. */
const hasWords = (label: string): boolean => /\p{L}{2}/u.test(label.replace(/\{\d+\}/g, ''));

/* What invented people, clinics and portals say in the examples is in English whatever the language. */
const isExample = (file: string): boolean =>
    /__examples__|^examples\/|stories\/.*\.stories\.ts$/.test(file);
const texts = [LWC, 'examples', 'stories'].filter(existsSync).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => join(folder, file))
        .filter((file) => /\.(ts|json|html)$/.test(file) && isExample(file))
        .map((file) => readFileSync(join(ROOT, file), 'utf8')),
);
const exampleWords = texts.join('\n').replaceAll("\\'", "'");
const isFromExample = (text: string): boolean =>
    text.includes('CANARY') || exampleWords.includes(text);

const isGivenUnit = (unit: string): boolean => exampleWords.includes(`unit: '${unit}'`);

/* A state’s name is the one on an envelope in every language, and a country's is the one
   that the browser has in the language, which may be the English one. */
const stateNames = COUNTRIES.flatMap(regionsOf).map(({ label }) => label);
const geographicNames = (language: string): ReadonlySet<string> => {
    const countries = (['long', 'short'] as const).flatMap((style) => {
        const names = new Intl.DisplayNames(language, { type: 'region', style });
        return COUNTRIES.map((code) => names.of(code)!);
    });
    return new Set([...stateNames, ...countries]);
};

/** Every text in the story that a person can meet, seen or spoken. */
export function wordsOf(page: Page): Promise<Words[]> {
    return page.evaluate(() => {
        const SPOKEN = [
            'aria-label',
            'aria-roledescription',
            'aria-valuetext',
            'aria-description',
            'alt',
            'placeholder',
            'title',
        ];
        return window.sweep.all().flatMap((element) => {
            // What is written in code, such as the name of an icon, is the same in every language.
            if (element.matches('style, script, code[translate="no"]')) return [];
            /* Initials of a name, which stands beside them in full, are the same in every language.
               HTML's `translate` says so; more than three letters, or what a screen reader reads, are words. */
            const isInitials =
                element.matches('[translate="no"][aria-hidden="true"]') &&
                /^\s*\p{L}{1,3}\s*$/u.test(element.textContent);
            if (isInitials) return [];
            const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
            const words = [
                ...own.map((node) => (node as Text).data),
                ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
            ];
            return words
                .map((text) => text.replace(/\s+/g, ' ').trim())
                .filter((text) => /\p{L}{2}/u.test(text))
                .map((text) => ({ element: window.sweep.nameOf(element), text }));
        });
    });
}

/** The labels of English that have a translation of their own. */
function englishLeft(
    language: string,
): readonly { readonly name: string; readonly pattern: RegExp; readonly hasGaps: boolean }[] {
    const english = languages.en ?? new Map<string, string>();
    return [...english]
        .filter(([name, text]) => hasWords(text) && languages[language]?.get(name) !== text)
        .map(([name, text]) => ({
            name,
            pattern: patternOf(text),
            hasGaps: /\{\d+\}/.test(text),
        }));
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const REGIONS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
/* Chromium (156) has the short name of some, such as Hong Kong, where Node has the long one. */
const regionsIn = (language: string): readonly (string | undefined)[] =>
    (['long', 'short'] as const).flatMap((style) => {
        const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
        return REGIONS.map((region) => names.of(region));
    });

/* The countries that have one name in both languages: Chile is Spanish, too. */
const regionsAlike = (language: string): readonly string[] => {
    const own = new Set(regionsIn(language));
    return regionsIn('en').filter((name): name is string => name !== undefined && own.has(name));
};

/** The labels that a language shares with English, “Error:” is Spanish, too, and the countries: the
 *  longest first, because one may begin with another. */
const wordsAlike = (language: string): readonly string[] =>
    [...(languages.en ?? [])]
        .filter(([name, text]) => languages[language]?.get(name) === text)
        .map(([, text]) => text)
        .concat(regionsAlike(language))
        .sort((one, other) => other.length - one.length);

/* What is left of a text without the words that both languages share. */
const rest = (text: string, alike: readonly string[]): string =>
    alike.reduce((left, word) => left.replace(word, ''), text).trim();

/* What a language has is read once: it is the same for every story. */
const known = new Map<string, ReturnType<typeof readLanguage>>();
const readLanguage = (language: string) => ({
    labels: englishLeft(language),
    alike: wordsAlike(language),
    names: geographicNames(language),
});
function knownOf(language: string): ReturnType<typeof readLanguage> {
    const read = known.get(language) ?? readLanguage(language);
    known.set(language, read);
    return read;
}

/** Words that are still English on a page in another language. */
export function wordFindings(
    language: string,
    there: readonly Words[],
    english: readonly Words[],
): Finding[] {
    const { labels, alike, names } = knownOf(language);
    const inEnglish = new Set(english.map(({ text }) => text));
    return there.flatMap(({ element, text }) => {
        if (!inEnglish.has(text) || isFromExample(text) || names.has(text)) return [];
        if (isAmount(text, language, isGivenUnit)) return [];
        const left = rest(text, alike);
        if (isAmount(left.replace(/^[\s,]+/, ''), language, isGivenUnit)) return [];
        const isReceived = !/\p{L}/u.test(left) || isFromExample(left);
        // “like to be seen” isn't the label “{0} to {1}”: gaps are only looked for in what nobody has given.
        const label = labels.find(
            ({ pattern, hasGaps }) => !(hasGaps && isReceived) && pattern.test(text),
        );
        if (label) return [{ rule: 'words', element, message: `is still English (${label.name})` }];
        if (isReceived) return [];
        return [{ rule: 'words', element, message: `is the same in English: “${text}”` }];
    });
}
