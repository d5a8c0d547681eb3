export { SalusProblem } from './problem';
export type { ProblemCode } from './problem';
export { MOST_PROBLEMS, Problems } from './problems';
