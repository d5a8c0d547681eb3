export { clock, installClock } from './clock';
export type { Clock, Timer } from './clock';
