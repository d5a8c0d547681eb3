export { Alarm } from './alarm';
export { clock, installClock } from './clock';
export type { Clock, Timer } from './clock';
