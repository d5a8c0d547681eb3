export { e164, phoneError, readNumber } from './phone';
export type { Phone, PhoneError } from './phone';
export { phoneCountries, ruleOf } from './phoneRules';
export type { PhoneRule } from './phoneRules';
export { writeNumber } from './writePhone';
