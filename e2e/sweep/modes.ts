import type { Page } from '@playwright/test';
import type { Globals } from '../story';

/** One way in which a person meets a story. */
export interface Mode {
    readonly locale: 'en' | 'es' | 'ar';
    readonly colours: 'light' | 'dark' | 'forced light' | 'forced dark';
    readonly width: 320 | 1280;
    readonly isSpaced: boolean;
}

const COLOURS = ['light', 'dark', 'forced light', 'forced dark'] as const;

/* Twelve modes in which every two settings meet: each language with each set of colours, and both
   of them with both widths and with spaced and plain text. */
const PAIRS: readonly Mode[] = (['en', 'es', 'ar'] as const).flatMap((locale, row) =>
    COLOURS.map((colours, column) => ({
        locale,
        colours,
        width: (row + column) % 2 ? 320 : 1280,
        isSpaced: [0, 3].includes(column) === (row !== 1),
    })),
);

/** A story's own language: narrow with spaced text, and in every set of colours, at either width. */
export const englishModes = (index: number): readonly Mode[] => [
    { locale: 'en', colours: 'light', width: 320, isSpaced: true },
    ...COLOURS.slice(1).map((colours, column): Mode => {
        const isNarrow = (column + index) % 2 === 1;
        return { locale: 'en', colours, width: isNarrow ? 320 : 1280, isSpaced: false };
    }),
];

/** Each other language once, in a mode that moves on from story to story. */
export const translatedModes = (index: number): readonly Mode[] =>
    ['es', 'ar'].flatMap((locale) => {
        const modes = PAIRS.filter((mode) => mode.locale === locale);
        return modes.slice(index % modes.length).slice(0, 1);
    });

export const everyPair = (): readonly Mode[] => PAIRS;

/** What the mode asks of Storybook; the rest is asked of the browser. */
export const globalsOf = ({ locale, colours }: Mode): Globals => ({
    locale,
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    theme: colours.includes('dark') ? 'dark' : 'light',
});

export const nameOf = ({ locale, colours, width, isSpaced }: Mode): string =>
    [locale, colours, `${width} px`, isSpaced ? 'spaced text' : ''].filter(Boolean).join(', ');

/** Sets the colours and the width, on a page that is open. */
export async function setMode(page: Page, { colours, width }: Mode): Promise<void> {
    const colorScheme = colours.includes('dark') ? 'dark' : 'light';
    const forcedColors = colours.startsWith('forced') ? 'active' : 'none';
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
    }, colorScheme);
}
