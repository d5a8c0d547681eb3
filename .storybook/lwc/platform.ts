/* Serves the platform's modules to Storybook: the kit's real labels in the language that the
   toolbar chose, what `@salesforce/i18n` would say for it, and a signed-in user. */
import type { Plugin } from 'vite';

const LABEL = '@salesforce/label/c.';
const I18N = '@salesforce/i18n/';
const IS_GUEST = '@salesforce/user/isGuest';
const LOCALE = 'virtual:salus-locale';

type Languages = Readonly<Record<string, ReadonlyMap<string, string>>>;

/* Which language a frame shows is part of its address, so a change of it loads the frame anew. */
const LOCALE_MODULE = `
const globals = new URLSearchParams(location.search).get('globals') ?? '';
const pick = (name, fallback) => new RegExp(name + ':(\\\\w+)').exec(globals)?.[1] ?? fallback;
const locales = { en: 'en-US', es: 'es-US', ar: 'ar-EG' };
const asked = pick('locale', 'en');
export const lang = asked in locales ? asked : 'en';
export const dir = pick('dir', lang === 'ar' ? 'rtl' : 'ltr');
export const locale = locales[lang];
export const timeZone = 'America/New_York';
`;

function labelModule(name: string, languages: Languages): string {
    const texts = Object.entries(languages).map(([language, words]) => [language, words.get(name)]);
    const missing = texts.filter(([, text]) => text === undefined).map(([language]) => language);
    if (missing.length) throw new Error(`no label ${name} in: ${missing.join(', ')}`);
    return `import { lang } from '${LOCALE}';
const texts = ${JSON.stringify(Object.fromEntries(texts))};
export default texts[lang] ?? texts.en;`;
}

export function platform(languages: Languages): Plugin {
    return {
        name: 'salus-platform',
        enforce: 'pre',
        resolveId: (id) =>
            id === LOCALE || id === IS_GUEST || id.startsWith(LABEL) || id.startsWith(I18N)
                ? `\0${id}`
                : undefined,
        load(id) {
            if (id === `\0${LOCALE}`) return LOCALE_MODULE;
            if (id === `\0${IS_GUEST}`) return 'export default false;';
            if (id.startsWith(`\0${LABEL}`))
                return labelModule(id.slice(LABEL.length + 1), languages);
            if (id.startsWith(`\0${I18N}`))
                return `export { ${id.slice(I18N.length + 1)} as default } from '${LOCALE}';`;
            return undefined;
        },
    };
}
