export { sayRecordedDate } from './recordedDates';
export type { DateContext } from './recordedDates';
