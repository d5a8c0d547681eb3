import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';

/** What was wrong. One mistake is one problem, however often it is met. */
export class Problems {
    private readonly byKey = new Map<string, SalusProblem>();

    add(code: ProblemCode, where: string, property: string, help: string): void {
        const key = `${code} ${where} ${property}`;
        if (!this.byKey.has(key))
            this.byKey.set(key, new SalusProblem(code, where, property, help));
    }

    all(): readonly SalusProblem[] {
        return [...this.byKey.values()];
    }
}
