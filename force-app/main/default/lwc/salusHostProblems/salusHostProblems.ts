export { installProblemSink, report, throwProblem } from './sink';
export type { ProblemSink } from './sink';
