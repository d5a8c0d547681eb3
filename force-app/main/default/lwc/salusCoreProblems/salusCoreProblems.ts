export { SalusProblem } from './problem';
export type { ProblemCode } from './problem';
