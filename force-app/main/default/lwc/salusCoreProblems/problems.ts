import { SalusProblem } from './problem';

/** More than a developer reads; and making a million of them takes seconds. */
export const MOST_PROBLEMS = 1_000;

type Given = ConstructorParameters<typeof SalusProblem>;

/** What was wrong. One mistake is one problem, however often it is met. */
export class Problems {
    /* Only declared, as in `SalusProblem`. */
    declare private readonly byKey: Map<string, Given>;
    declare private readonly others: Given;

    /** The code and the name under which it is said that there are more problems than are listed. */
    constructor(code: Given[0], where: string) {
        this.byKey = new Map();
        this.others = [code, where, 'problems', 'there are more than are listed'];
    }

    get isEmpty(): boolean {
        return this.byKey.size === 0;
    }

    /** Whether nothing is listed any more: who only looks for problems can stop. */
    get isFull(): boolean {
        return this.byKey.size > MOST_PROBLEMS;
    }

    add(...given: Given): void {
        if (this.isFull) return;
        const key = given.slice(0, 3).join(' ');
        if (this.byKey.has(key)) return;
        this.byKey.set(key, this.byKey.size === MOST_PROBLEMS ? this.others : given);
    }

    /** Lists the first of the problems of a part. */
    addFirst(part: Problems): void {
        for (const first of [...part.byKey.values()].slice(0, 1)) this.add(...first);
    }

    /** They are made here, because making one takes longer than finding it, and most may be dropped. */
    all(): readonly SalusProblem[] {
        return [...this.byKey.values()].map((given) => new SalusProblem(...given));
    }
}
