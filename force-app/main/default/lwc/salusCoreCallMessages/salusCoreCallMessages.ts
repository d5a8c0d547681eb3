export { messageOf } from './messageOf';
export type { CallWords } from './words';
