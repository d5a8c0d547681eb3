import type { Page } from '@playwright/test';
import { isServed, served } from '../serve';

/* The pages that the kit is put on: whose style sheet each has, and the class by which SLDS 2 (2.0.0)
   is told its colour scheme. A bare page has no style sheet, and so no colours of its own. */
const SHEETS = {
    bare: {},
    'SLDS 1': { from: 'SALUS_SLDS1', file: 'salesforce-lightning-design-system.min.css' },
    'SLDS 2 light': {
        from: 'SALUS_SLDS2',
        file: 'slds2.cosmos.css',
        scheme: 'slds-color-scheme_light',
    },
    'SLDS 2 dark': {
        from: 'SALUS_SLDS2',
        file: 'slds2.cosmos.css',
        scheme: 'slds-color-scheme_dark',
    },
} as const;

interface Sheet {
    readonly from?: 'SALUS_SLDS1' | 'SALUS_SLDS2';
    readonly file?: string;
    readonly scheme?: string;
}

/** What a story stands on: Storybook's own page, or another's. */
export type Ground = 'own' | keyof typeof SHEETS;

/** Every ground. */
export const GROUNDS: readonly Ground[] = ['own', 'bare', 'SLDS 1', 'SLDS 2 light', 'SLDS 2 dark'];

/** The grounds that can be laid: SLDS 2 is there once `npm run slds2` has fetched it. */
export const groundsThere = (isThere = isServed): readonly Ground[] =>
    GROUNDS.filter((ground) => !ground.startsWith('SLDS 2') || isThere('SALUS_SLDS2'));

/**
 * Lays a ground under the story that is shown. Storybook sets its page's colour scheme with each
 * story, so this comes after it; other pages have the scheme that their own style sheet gives them.
 */
export async function layGround(
    page: Page,
    ground: Ground,
    ownScheme: 'light' | 'dark',
): Promise<void> {
    const { from, file, scheme }: Sheet = ground === 'own' ? {} : SHEETS[ground];
    const href = from && file && served(from, file);
    await page.evaluate(
        async ([name, address, className, own]) => {
            const { head, body, documentElement: root } = document;
            const sheets = (): NodeListOf<HTMLStyleElement | HTMLLinkElement> =>
                head.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('[data-ground]');
            const wanted = address || name;
            if (address && ![...sheets()].some(({ dataset }) => dataset.ground === address)) {
                const link = document.createElement('link');
                Object.assign(link, { rel: 'stylesheet', href: address });
                link.dataset.ground = address;
                const loaded = new Promise((done, fail) => {
                    link.addEventListener('load', done);
                    link.addEventListener('error', () => fail(new Error(`no ${address}`)));
                });
                head.append(link);
                await loaded;
            }
            for (const sheet of sheets())
                sheet.media = sheet.dataset.ground === wanted ? 'all' : 'not all';
            root.style.colorScheme = name === 'own' ? own : '';
            for (const one of [...body.classList])
                if (one.startsWith('slds-color-scheme')) body.classList.remove(one);
            if (className) body.classList.add(className);
        },
        [ground, href ?? '', scheme ?? '', ownScheme] as const,
    );
}
