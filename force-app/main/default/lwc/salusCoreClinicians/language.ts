/* Of a language, optionally with a script, a region or variants. Source: BCP 47. */
const TAG = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** A language by its tag, in words of another: `es` is “Spanish”. What is no tag is shown as it came. */
export function sayLanguage(tag: string, locale: string): string {
    if (!TAG.test(tag)) return tag;
    try {
        const names = new Intl.DisplayNames(locale, { type: 'language' });
        return names.of(tag.replaceAll('_', '-')) ?? tag;
    } catch {
        return tag;
    }
}
