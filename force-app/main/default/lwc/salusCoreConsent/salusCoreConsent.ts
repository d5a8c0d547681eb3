export { asConsent, asDecision, decisionsAfter } from './consent';
export type { ConsentAnswer, Decision, ShownText } from './consent';
export { standingOf } from './standing';
export type { EarlierAnswer, Standing } from './standing';
