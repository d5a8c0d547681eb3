export { composeDate, daysIn, isReal, parseDate, utcOf } from './plainDate';
export type { PlainDate } from './plainDate';
