export { DOSE_UNIT_RULES } from './doseRules';
export type { DoseRules, DoseUnitRule } from './doseRules';
export { unitOf } from './quantityUnit';
export type { ReceivedUnit } from './quantityUnit';
export { isSameUnit } from './sameUnit';
export { sayUnit } from './say';
export type { SayUnitRules, UnitForm } from './say';
export { readUnit } from './unit';
export type { Unit, UnitPart } from './unit';
