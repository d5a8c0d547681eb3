import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { installProblemSink } from 'c/salusHostProblems';
import { manifest, pages } from 'virtual:salus-api';
import { dir, lang } from 'virtual:salus-locale';
import { extractArgTypes } from './argTypes';
import page from './page.mdx';
import { clearProblems, showProblem } from './problems';

installProblemSink(showProblem);
setCustomElementsManifest(manifest);
document.documentElement.lang = lang;
document.documentElement.dir = dir;

const SCHEMES: Readonly<Record<string, string>> = { light: 'light', dark: 'dark' };
const toolbar = (title: string, items: readonly string[]) => ({
    toolbar: { title, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
    globalTypes: {
        locale: toolbar('Language', ['en', 'es', 'ar']),
        dir: toolbar('Direction', ['ltr', 'rtl']),
        theme: toolbar('Theme', ['light', 'dark']),
    },
    initialGlobals: { locale: lang, dir, theme: 'light' },
    tags: ['autodocs'],
    beforeEach: clearProblems,
    parameters: {
        docs: {
            page,
            extractArgTypes,
            extractComponentDescription: (tag: string) => pages[tag] ?? '',
        },
        controls: { expanded: true },
        a11y: { test: 'error' },
        layout: 'fullscreen',
        options: {
            storySort: {
                order: [
                    'Introduction',
                    'Design tokens',
                    'Patterns',
                    ['Scheduling'],
                    'Scheduling',
                    'Forms',
                    'Foundations',
                    'Privacy',
                ],
            },
        },
    },
    decorators: [
        (story, { globals }) => {
            if (globals.locale !== lang || globals.dir !== dir) reloadWith(globals);
            document.documentElement.style.colorScheme = SCHEMES[String(globals.theme)] ?? 'light';
            return story();
        },
    ],
};

/* Words are imported once, as on the platform, so another language is another page. */
function reloadWith(globals: Record<string, unknown>): void {
    const url = new URL(location.href);
    const { locale, dir: direction, theme } = globals;
    url.searchParams.set('globals', `locale:${locale};dir:${direction};theme:${theme}`);
    location.replace(url);
}

export default preview;
