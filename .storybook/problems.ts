/* A developer's mistake in a story: the component shows its fallback, as it would in production, and
   the problem is written above it and in the console, where the sweep of the stories finds it. */
import type { ProblemSink } from 'c/salusHostProblems';

const STYLE =
    'margin: 0 0 1rem; padding: 1rem; border: 2px solid #a3172b; background: #fff; color: #17242b;' +
    'font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap';

export const showProblem: ProblemSink = (problem) => {
    console.error(problem);
    const note = document.createElement('pre');
    note.setAttribute('style', STYLE);
    note.dataset.problem = '';
    note.textContent = problem.message;
    document.body.prepend(note);
};

/** Takes away what an earlier story, or an earlier value of a control, reported. */
export const clearProblems = (): void => {
    document.querySelectorAll('[data-problem]').forEach((note) => note.remove());
};
