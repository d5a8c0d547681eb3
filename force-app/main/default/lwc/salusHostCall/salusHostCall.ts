export { CallHost } from './callHost';
export type { CallOwner } from './callHost';
