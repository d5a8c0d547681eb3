export { composeDate, daysIn, isReal, parseDate, utcOf } from './plainDate';
export type { PlainDate } from './plainDate';
export { numberOf } from './wholeNumber';
export { foldedName, monthNamed } from './monthNames';
export { partsInOrder, sayDate, typedDate } from './locale';
export type { DatePart, TypedDate } from './locale';
export { MOST_PART_CHARACTERS, readDate } from './read';
export type { DateError, DateErrorCode, DateRules, ReadDate } from './read';
