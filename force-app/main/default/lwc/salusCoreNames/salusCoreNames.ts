export { asOneName, asParts, nameLine, partsInNameOrder } from './nameOrder';
export { NAME_TOKENS } from './nameToken';
export { personName } from './personName';
export type { NamePart, PersonName } from './personName';
