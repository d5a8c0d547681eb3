export { readConditions } from './conditions';
export type { ConditionView } from './conditions';
export { CONDITION_PLAN } from './plan';
