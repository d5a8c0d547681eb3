import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';

/** More than a developer reads; and making a million of them takes seconds. */
export const MOST_PROBLEMS = 1_000;

const others = (): SalusProblem =>
    new SalusProblem('bad-resource', 'resources', 'problems', 'there are more than are listed');

/** What was wrong. One mistake is one problem, however often it is met. */
export class Problems {
    private readonly byKey = new Map<string, SalusProblem>();

    add(code: ProblemCode, where: string, property: string, help: string): void {
        if (this.byKey.size > MOST_PROBLEMS) return;
        const key = `${code} ${where} ${property}`;
        if (this.byKey.has(key)) return;
        const isOneTooMany = this.byKey.size === MOST_PROBLEMS;
        this.byKey.set(
            key,
            isOneTooMany ? others() : new SalusProblem(code, where, property, help),
        );
    }

    all(): readonly SalusProblem[] {
        return [...this.byKey.values()];
    }
}
