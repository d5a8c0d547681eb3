export { answersIn, isFreeText, listedAnswers, withAnswer, withoutAnswer } from './answers';
export type { ComboAnswer, FreeText, ListedAnswer } from './answers';
export { finderOf } from './finder';
export type { Finder } from './finder';
export { folded } from './fold';
export { comboMove } from './keys';
export type { ComboKey, ComboMove, ComboState } from './keys';
