export { addDays, addMonths, weekdayOf, weeksOf, withinMonths } from './month';
export { dayAfterKey } from './moves';
export type { CalendarLayout } from './moves';
export { sayFullDay, sayMonth, weekdayNames } from './names';
export type { WeekdayName } from './names';
export { MOST_DATE_CHARACTERS, readDateText } from './text';
export { reasonAgainst, soundUnavailable } from './unavailable';
export type { UnavailableDays } from './unavailable';
export { firstWeekday, firstWeekdayByRegion } from './week';
