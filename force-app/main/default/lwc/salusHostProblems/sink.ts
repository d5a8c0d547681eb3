import type { SalusProblem } from 'c/salusCoreProblems';

/** What is done with an author's mistake. */
export type ProblemSink = (problem: SalusProblem) => void;

let sink: ProblemSink | undefined;

/**
 * Says where mistakes go from now on. Without a sink they go nowhere and the component falls back
 * visibly, so that an admin who clears a label in Experience Builder breaks nothing.
 *
 * @returns takes the sink away again and brings back the one before
 */
export function installProblemSink(next: ProblemSink): () => void {
    const before = sink;
    sink = next;
    return () => {
        sink = before;
    };
}

/** Tells the sink, if there is one, of an author's mistake. */
export function report(problem: SalusProblem): void {
    sink?.(problem);
}

/** The sink for development and tests: the mistake stops the work, with a message that helps. */
export const throwProblem: ProblemSink = (problem) => {
    throw problem;
};
