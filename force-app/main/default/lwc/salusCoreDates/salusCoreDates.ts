export { composeDate, daysIn, isReal, parseDate, utcOf } from './plainDate';
export type { PlainDate } from './plainDate';
export { asciiDigits, numberOf } from './digits';
export { monthNamed } from './monthNames';
export { partsInOrder, sayDate, typedDate } from './locale';
export type { DatePart, TypedDate } from './locale';
export { readDate } from './read';
export type { DateFault, DateFaultCode, DateRules, ReadDate } from './read';
