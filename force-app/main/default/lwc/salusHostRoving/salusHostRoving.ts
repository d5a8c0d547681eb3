export { Roving } from './roving';
export type { RovingItems } from './roving';
