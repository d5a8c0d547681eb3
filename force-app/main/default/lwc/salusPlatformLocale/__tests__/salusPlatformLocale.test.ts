import { direction, lang, locale, zone } from 'c/salusPlatformLocale';

/* The words of the platform are read once, when the module is loaded. */
function localeGiven(module: string, given: unknown): typeof import('c/salusPlatformLocale') {
    jest.resetModules();
    jest.doMock(`@salesforce/${module}`, () => ({ __esModule: true, default: given }), {
        virtual: true,
    });
    return jest.requireActual('../salusPlatformLocale');
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
        expect(localeGiven('i18n/dir', given).direction).toBe(expected);
    });

    it('has no zone for a guest, because the platform gives the site guest user’s', () => {
        expect(localeGiven('user/isGuest', true).zone).toBe('');
        expect(localeGiven('user/isGuest', false).zone).toBe('America/New_York');
    });
});
