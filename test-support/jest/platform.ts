/* Gives component tests the platform's modules: the real labels, in English, and a fixed locale. */
declare const salusLabels: Record<string, string>;

const provide = (id: string, value: unknown): void => {
    jest.doMock(id, () => ({ __esModule: true, default: value }), { virtual: true });
};

for (const [name, text] of Object.entries(salusLabels))
    provide(`@salesforce/label/c.${name}`, text);
provide('@salesforce/i18n/lang', 'en');
provide('@salesforce/i18n/locale', 'en-US');
provide('@salesforce/i18n/dir', 'ltr');
provide('@salesforce/i18n/timeZone', 'America/New_York');
provide('@salesforce/user/isGuest', false);
