export { pressureOf, pressureParts } from './pair';
export type { Pressure, PressureParts } from './pair';
export { trendsOf } from './trends';
