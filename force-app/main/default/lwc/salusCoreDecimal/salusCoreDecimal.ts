export {
    asDecimal,
    asPercent,
    fromPercent,
    isLess,
    isOnStep,
    MOST_DECIMAL_CHARACTERS,
    sumOf,
} from './decimal';
export { compareRecorded, positionBetween } from './exact';
export { readDecimal } from './read';
export type { DecimalErrorCode, DecimalRules, ReadDecimal } from './read';
export { sayDecimal } from './say';
export { sayRecorded } from './sayRecorded';
export { ticksBetween } from './ticks';
export { signsOf } from './signs';
export type { Signs } from './signs';
