export { readPattern } from './pattern';
export type { Pattern } from './pattern';
