import type { SalusProblem } from 'c/salusCoreProblems';

/** A function that receives the problems of the page, for example to log them. */
export type ProblemSink = (problem: SalusProblem) => void;

let sink: ProblemSink | undefined;

/**
 * Installs the sink that receives every problem from now on. Without one, problems are dropped and
 * the component falls back visibly, so that an admin who clears a label in Experience Builder
 * breaks nothing.
 *
 * @returns a function that removes the sink and restores the previous one
 */
export function installProblemSink(next: ProblemSink): () => void {
    const before = sink;
    sink = next;
    return () => {
        sink = before;
    };
}

/** Reports a problem to the sink, if one is installed. */
export function report(problem: SalusProblem): void {
    sink?.(problem);
}

/** A sink for development and tests: it throws the problem. */
export const throwProblem: ProblemSink = (problem) => {
    throw problem;
};
