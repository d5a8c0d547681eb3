export { calendarFile } from './calendarFile';
export type { CalendarEvent, CalendarStatus } from './event';
