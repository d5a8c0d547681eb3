import { isZone } from 'c/salusCoreZones';
import { locale, zone } from 'c/salusPlatformLocale';

it("hands on the platform's locale and zone, which Intl understands", () => {
    expect(locale).toBe('en-US');
    expect(zone).toBe('America/New_York');
    expect(isZone(zone)).toBe(true);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
});
