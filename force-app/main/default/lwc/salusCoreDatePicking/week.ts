interface WeekInfo {
    readonly firstDay: number;
}

interface LocaleWithWeek extends Omit<Intl.Locale, 'getWeekInfo'> {
    getWeekInfo?(): WeekInfo;
    readonly weekInfo?: WeekInfo;
}

/* Where the browser doesn't say it, as Firefox (153): CLDR 46, “firstDay”. All others begin on Monday. */
const FROM_SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';
const FROM_SUNDAY =
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';

/** The first day of the week where people of a locale live, from 1, Monday, to 7, by the table. */
export const firstWeekdayByRegion = (locale: string): number => {
    const { region = '' } = new Intl.Locale(locale).maximize();
    if (region && FROM_SUNDAY.includes(region)) return 7;
    return region && FROM_SATURDAY.includes(region) ? 6 : 1;
};

/** The first day of the week where people of a locale live, from 1, Monday, to 7. */
export const firstWeekday = (locale: string): number => {
    const known: LocaleWithWeek = new Intl.Locale(locale);
    const info = known.getWeekInfo?.() ?? known.weekInfo;
    return info?.firstDay ?? firstWeekdayByRegion(locale);
};
