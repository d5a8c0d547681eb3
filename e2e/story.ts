import type { Locator, Page } from '@playwright/test';
import { served } from './serve';

/** What Storybook's toolbar can set. Changing one loads the page anew. */
export interface Globals {
    readonly locale?: 'en' | 'es' | 'ar';
    readonly dir?: 'ltr' | 'rtl';
    readonly theme?: 'light' | 'dark';
}

/* Storybook's own axe would run in the same page at any moment: a test runs axe when it is ready. */
const written = (globals: Globals): string =>
    [...Object.entries(globals), ['a11y.manual', '!true']]
        .map((entry) => entry.join(':'))
        .join(';');

/** What of a page a story is opened by: pages that Playwright doesn't drive have it, too. */
interface StoryPage {
    readonly goto: (address: string) => Promise<unknown>;
    readonly evaluate: Page['evaluate'];
}

const themeOf = new WeakMap<StoryPage, Globals['theme']>();

/** The pages that tests have one after the other: e2e/onePage.ts. */
export const isKept = new WeakSet<StoryPage>();

/* Whether the page has a story in the language and the direction. */
const isLoaded = (page: StoryPage, { locale = 'en', dir = 'ltr' }: Globals): Promise<boolean> =>
    page.evaluate(
        ([lang, direction]) => {
            const { documentElement: root } = document;
            const { __STORYBOOK_PREVIEW__: preview } = window as unknown as Partial<Storybook>;
            const isStory = preview?.currentRender?.type === 'story'; // Not a page of docs.
            return isStory && root.lang === lang && root.dir === direction;
        },
        [locale, dir] as const,
    );

/**
 * Opens a story on its own, without Storybook around it, and waits until it stands still.
 * Throws what Storybook says where a story can't be shown.
 */
export async function openStory(page: StoryPage, id: string, globals: Globals = {}): Promise<void> {
    if (isKept.has(page) && (await isLoaded(page, globals))) {
        await showStory(page, id, globals);
        return stillness(page);
    }
    const address = `iframe.html?id=${id}&viewMode=story&globals=${written(globals)}`;
    await page.goto(served('SALUS_STORIES', address));
    themeOf.set(page, globals.theme ?? 'light');
    const error = await page.evaluate(async () => {
        const { classList } = document.body;
        const isThere = (): boolean =>
            document.querySelector('#storybook-root > *') !== null &&
            !classList.contains('sb-show-preparing-story');
        while (!classList.contains('sb-show-errordisplay')) {
            if (isThere()) return '';
            await new Promise((done) => requestAnimationFrame(done));
        }
        return document.querySelector('.sb-show-errordisplay #error-message')?.textContent || '?';
    });
    if (error) throw new Error(`${id}: ${error}`);
    await stillness(page);
}

/** What Storybook puts on the page of a story. */
interface Channel {
    emit(event: string, payload: object): void;
    on(event: string, listener: (payload: unknown) => void): void;
    off(event: string, listener: (payload: unknown) => void): void;
}

interface Storybook {
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
    readonly __STORYBOOK_PREVIEW__: {
        readonly currentRender?: {
            readonly type: 'story' | 'docs';
            readonly renderId: number;
            isPending(): boolean;
        };
    };
}

/* What Storybook (10.6) has done so far with the story that is shown. */
interface Phase {
    readonly storyId: string;
    readonly renderId: number;
    readonly newPhase: string;
}

/**
 * Shows another story in a page that a story is open in, as a click in Storybook's list does: in the
 * same language, without loading the page again. Whoever shows it waits for stillness: Storybook itself
 * says that a story is rendered 100 ms after it was, when it has looked for animations.
 */
export async function showStory(
    page: StoryPage,
    id: string,
    { theme = 'light' }: Globals = {},
): Promise<void> {
    const isOtherTheme = themeOf.get(page) !== theme;
    themeOf.set(page, theme);
    const error = await page.evaluate(
        async ([storyId, otherTheme]) => {
            const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
                window as unknown as Storybook;
            if (otherTheme) channel.emit('updateGlobals', { globals: { theme: otherTheme } });
            // Storybook loads its page again where a story is left while it is being made.
            do await new Promise((done) => setTimeout(done));
            while (preview.currentRender?.isPending());
            // What was done to a story before is not to be seen when it is shown again: it is made anew.
            let isAgain = false;
            const before = preview.currentRender?.renderId;
            return new Promise<string>((done) => {
                const listeners: Record<string, (payload: unknown) => void> = {
                    storyRenderPhaseChanged: (told) => {
                        const phase = told as Phase;
                        const isNew = isAgain || phase.renderId !== before;
                        if (isNew && phase.storyId === storyId && phase.newPhase === 'completing')
                            end('');
                    },
                    storyUnchanged: () => {
                        isAgain = true;
                        channel.emit('forceRemount', { storyId });
                    },
                    storyMissing: () => end('there is no such story'),
                    storyErrored: (told) => end(JSON.stringify(told)),
                    storyThrewException: (told) => end(String((told as Error).message)),
                };
                const end = (message: string): void => {
                    for (const [event, listener] of Object.entries(listeners))
                        channel.off(event, listener);
                    done(message);
                };
                for (const [event, listener] of Object.entries(listeners))
                    channel.on(event, listener);
                channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
            });
        },
        [id, isOtherTheme ? theme : ''] as const,
    );
    if (error) throw new Error(`${id}: ${error}`);
}

/** What the story shows: the announcer's regions, which repeat its words, stand outside. */
export const storyOf = (page: Page): Locator => page.locator('#storybook-root');

/**
 * Waits until a few frames have passed in which nothing in the page changed, no animation that ends
 * was running and no dialog was about to be modal, in any shadow root: `document.getAnimations()` leaves
 * out those of shadow trees.
 */
export async function stillness(page: Pick<Page, 'evaluate'>): Promise<void> {
    await page.evaluate(async () => {
        await document.fonts.ready;
        const QUIET = 2;
        let quiet = 0;
        const roots: (Document | ShadowRoot)[] = [];
        const watched = new MutationObserver(() => (quiet = 0));
        const watch = (root: Document | ShadowRoot): void => {
            roots.push(root);
            watched.observe(root, {
                subtree: true,
                childList: true,
                attributes: true,
                characterData: true,
            });
            for (const element of root.querySelectorAll('*'))
                if (element.shadowRoot) watch(element.shadowRoot);
        };
        const isEnding = ({ effect, playState }: Animation): boolean =>
            playState === 'running' &&
            Number.isFinite(effect?.getComputedTiming().endTime as number);
        // A synthetic root has no such method: what is in it is in the document.
        const isMoving = (): boolean =>
            roots.some((root) => root.getAnimations?.().some(isEnding) ?? false);
        // A dialog of the kit takes the focus first, and what is behind it becomes inert after it.
        const isOpening = (): boolean =>
            roots.some((root) => root.querySelector('dialog[open]:not(:modal)') !== null);
        watch(document);
        for (let frame = 0; quiet < QUIET && frame < 120; frame++) {
            await new Promise((done) => requestAnimationFrame(done));
            quiet = isMoving() || isOpening() ? 0 : quiet + 1;
        }
        watched.disconnect();
    });
}
