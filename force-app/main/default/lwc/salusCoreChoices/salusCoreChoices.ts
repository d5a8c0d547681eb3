export { soundChoices } from './choice';
export type { Choice } from './choice';
export { choiceGroups } from './groups';
export type { ChoiceGroup, ListedChoice } from './groups';
export { offeredChoices } from './offered';
export type { OfferedChoices } from './offered';
export { choiceRows } from './rows';
export type { ChoiceRow } from './rows';
