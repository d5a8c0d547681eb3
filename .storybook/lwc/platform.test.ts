import { expect, test } from '@playwright/test';
import { platform } from './platform';

const WORDS = {
    en: new Map([['Salus_Required', 'required']]),
    es: new Map([['Salus_Required', 'obligatorio']]),
    ar: new Map([['Salus_Required', 'مطلوب']]),
};

const plugin = platform(WORDS) as unknown as {
    resolveId(id: string): string | undefined;
    load(id: string): string | undefined;
};

/* What a module says in a frame of that address. */
async function said(id: string, search: string, name = 'default'): Promise<unknown> {
    const moduleOf = (one: string): string =>
        (plugin.load(plugin.resolveId(one) ?? '') ?? '').replaceAll(
            'location.search',
            JSON.stringify(search),
        );
    const address = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
    const locale = JSON.stringify(address(moduleOf('virtual:salus-locale')));
    const code = address(moduleOf(id).replaceAll("'virtual:salus-locale'", locale));
    const loaded = (await import(code)) as Record<string, unknown>;
    return loaded[name];
}

const LABEL = '@salesforce/label/c.Salus_Required';

test('a label is in the language of the frame', async () => {
    expect(await said(LABEL, '')).toBe('required');
    expect(await said(LABEL, '?globals=locale:es')).toBe('obligatorio');
    expect(await said(LABEL, '?id=a--b&globals=theme:dark;locale:ar')).toBe('مطلوب');
});

test('a language that is not there is English', async () => {
    expect(await said(LABEL, '?globals=locale:xx')).toBe('required');
    expect(await said('virtual:salus-locale', '?globals=locale:xx', 'lang')).toBe('en');
});

test('a label that is missing in a language stops the build, and says which', () => {
    const without = platform({ ...WORDS, ar: new Map() }) as unknown as typeof plugin;
    expect(() => without.load(`\0${LABEL}`)).toThrow('no label Salus_Required in: ar');
    expect(() => plugin.load('\0@salesforce/label/c.Salus_Nowhere')).toThrow(
        'no label Salus_Nowhere in: en, es, ar',
    );
});

test('the locale is what the platform would say for the language', async () => {
    expect(await said('@salesforce/i18n/lang', '')).toBe('en');
    expect(await said('@salesforce/i18n/locale', '?globals=locale:es')).toBe('es-US');
    expect(await said('@salesforce/i18n/locale', '?globals=locale:xx')).toBe('en-US');
    expect(await said('@salesforce/i18n/timeZone', '')).toBe('America/New_York');
});

test('the direction follows the language, and the toolbar over it', async () => {
    expect(await said('@salesforce/i18n/dir', '')).toBe('ltr');
    expect(await said('@salesforce/i18n/dir', '?globals=locale:ar')).toBe('rtl');
    expect(await said('@salesforce/i18n/dir', '?globals=locale:en;dir:rtl')).toBe('rtl');
});

test('the user is signed in', async () => {
    expect(await said('@salesforce/user/isGuest', '')).toBe(false);
});

test('other modules are not its own', () => {
    expect(plugin.resolveId('lwc')).toBeUndefined();
    expect(plugin.load('lwc')).toBeUndefined();
});
