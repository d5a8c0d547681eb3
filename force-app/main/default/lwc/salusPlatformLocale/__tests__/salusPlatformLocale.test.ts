import { direction, lang, locale, zone } from 'c/salusPlatformLocale';

/* The words of the platform are read once, when the module is loaded. */
function directionGiven(given: string): string {
    jest.resetModules();
    jest.doMock('@salesforce/i18n/dir', () => ({ __esModule: true, default: given }), {
        virtual: true,
    });
    return jest.requireActual<typeof import('c/salusPlatformLocale')>('../salusPlatformLocale')
        .direction;
}

describe('what the platform has of the person', () => {
    it('is passed on as it is', () => {
        expect({ direction, lang, locale, zone }).toEqual({
            direction: 'ltr',
            lang: 'en',
            locale: 'en-US',
            zone: 'America/New_York',
        });
    });

    it.each([
        ['rtl', 'rtl'],
        ['ltr', 'ltr'],
        ['', 'ltr'],
        ['auto', 'ltr'],
    ])('takes a direction of %p for %s', (given, expected) => {
        expect(directionGiven(given)).toBe(expected);
    });
});
