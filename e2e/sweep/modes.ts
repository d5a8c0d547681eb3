import type { Page } from '@playwright/test';
import type { Globals } from '../story';
import { GROUNDS, groundsThere, type Ground } from './grounds';

/** One way in which a person meets a story. */
export interface Mode {
    readonly locale: 'en' | 'es' | 'ar';
    readonly colours: 'light' | 'dark' | 'forced light' | 'forced dark';
    readonly width: 320 | 1280;
    readonly isSpaced: boolean;
    /** The page that the story stands on; left out, it is Storybook's own. */
    readonly ground?: Ground;
    /** What the page was loaded with: synthetic shadow, or native shadow and no newer CSS. */
    readonly page?: 'synthetic' | 'older';
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

/** How a story is seen first, by every rule. */
export const AS_OPENED: Mode = { locale: 'en', colours: 'light', width: 1280, isSpaced: false };

const WIDTHS = [320, 1280] as const;

/* Every setting with every other: 48 modes. */
const MATRIX: readonly Mode[] = (['en', 'es', 'ar'] as const).flatMap((locale) =>
    COLOURS.flatMap((colours) =>
        WIDTHS.flatMap((width) =>
            [true, false].map((isSpaced): Mode => ({ locale, colours, width, isSpaced })),
        ),
    ),
);

const isOdd = (number: number): boolean => number % 2 === 1;

/* Dark, and in forced colours, one after the other; two stories that have the same differ in width. */
const IN_ENGLISH = ['dark', 'forced light', 'dark', 'forced dark'] as const;

/**
 * The modes of one story after it was seen as it opens: dark or in forced colours, and in another
 * language. It is narrow with spaced text in one of two, and all moves on from story to story, so that the
 * stories of one component, which are neighbours, meet each, and among any 32 of them every two settings
 * meet. `SALUS_SWEEP=all` asks for every mode.
 */
export function modesOf(index: number, extent = process.env.SALUS_SWEEP): readonly Mode[] {
    if (extent === 'all') return MATRIX;
    const round = Math.floor(index / IN_ENGLISH.length);
    const isNarrow = isOdd(index + round);
    const translated = PAIRS.filter(({ locale }) => locale === (isOdd(index) ? 'ar' : 'es'));
    return [
        {
            locale: 'en',
            colours: IN_ENGLISH[index % IN_ENGLISH.length]!,
            width: isNarrow ? 320 : 1280,
            isSpaced: isNarrow || isOdd(Math.floor(round / 2)),
        },
        ...translated.slice(Math.floor(index / 2) % translated.length).slice(0, 1),
    ];
}

const PAGES = [undefined, 'synthetic', 'older'] as const;

/* Every ground on a light and a dark device, in each kind of page; Storybook's own page in native
   shadow is what the other modes are. */
const ON_GROUNDS: readonly Mode[] = GROUNDS.flatMap((ground) =>
    (['light', 'dark'] as const).flatMap((colours) =>
        PAGES.map((page): Mode => ({ ...AS_OPENED, colours, ground, page })),
    ),
).filter(({ ground, page }) => ground !== 'own' || page);

/**
 * The modes of one story on the pages of others: one, or none for every second story. The next one has
 * another, so that any sixty of them in a row meet every ground, device and kind of page.
 * `SALUS_SWEEP=all` asks for each.
 */
export function groundModesOf(
    index: number,
    extent = process.env.SALUS_SWEEP,
    there = groundsThere(),
): readonly Mode[] {
    if (extent === 'all')
        return ON_GROUNDS.flatMap((mode) => WIDTHS.map((width) => ({ ...mode, width })));
    if (isOdd(index)) return [];
    const step = index / 2;
    const modes = ON_GROUNDS.filter(({ ground = 'own' }) => there.includes(ground));
    // In large steps, so that the stories of one component, which are neighbours, differ in all.
    const mode = modes[(step * 11) % modes.length] ?? AS_OPENED;
    const round = Math.floor(step / modes.length);
    return [{ ...mode, width: isOdd((step % modes.length) + round) ? 320 : 1280 }];
}

/** What the mode asks of Storybook; the rest is asked of the browser. */
export const globalsOf = ({ locale, colours }: Mode): Globals => ({
    locale,
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    theme: colours.includes('dark') ? 'dark' : 'light',
});

export const nameOf = ({ locale, colours, width, isSpaced, ground, page }: Mode): string =>
    [locale, colours, `${width} px`, isSpaced ? 'spaced text' : '', ground, page]
        .filter(Boolean)
        .join(', ');

const modeOf = new WeakMap<Page, string>();

/** Sets the colours and the width, on a page that is open. */
export async function setMode(page: Page, { colours, width }: Mode): Promise<void> {
    const asked = `${colours} ${width}`;
    if (modeOf.get(page) === asked) return;
    modeOf.set(page, asked);
    const colorScheme = colours.includes('dark') ? 'dark' : 'light';
    const forcedColors = colours.startsWith('forced') ? 'active' : 'none';
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
    }, colorScheme);
}
