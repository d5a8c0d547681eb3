import type { ProblemCode } from 'c/salusCoreProblems';

export type Json = Readonly<Record<string, unknown>>;

/** Says that something is wrong at a path, such as `actor[1].reference`. */
export type Complain = (code: ProblemCode, path: string, help: string) => void;

export const isJson = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.trim() !== '';

/**
 * A part of a resource: JSON from outside, which nobody has checked, and the way to it. Each reading
 * gives what is asked for or nothing; what is there but of another kind is complained of.
 */
export class Part {
    readonly json: Json;
    readonly path: string;
    readonly complain: Complain;

    constructor(json: Json, path: string, complain: Complain) {
        this.json = json;
        this.path = path;
        this.complain = complain;
    }

    text(key: string): string | undefined {
        return this.read(key, 'text', isText);
    }

    flag(key: string): boolean | undefined {
        return this.read(key, 'true or false', (value) => typeof value === 'boolean');
    }

    part(key: string): Part | undefined {
        const json = this.read(key, 'an object', isJson);
        return json && new Part(json, this.at(key), this.complain);
    }

    /** The objects of a list. What stands among them and is no object is complained of. */
    parts(key: string): readonly Part[] {
        return this.list(key).flatMap((value, index) => {
            const path = `${this.at(key)}[${index}]`;
            if (isJson(value)) return [new Part(value, path, this.complain)];
            this.complain('bad-resource', path, 'it has to be an object');
            return [];
        });
    }

    texts(key: string): readonly string[] {
        return this.list(key).filter(isText);
    }

    has(key: string): boolean {
        return Object.hasOwn(this.json, key) && (this.json[key] ?? undefined) !== undefined;
    }

    at(key: string): string {
        return this.path ? `${this.path}.${key}` : key;
    }

    private list(key: string): readonly unknown[] {
        return this.read(key, 'a list', (value): value is unknown[] => Array.isArray(value)) ?? [];
    }

    private read<T>(key: string, kind: string, is: (value: unknown) => value is T): T | undefined {
        if (!this.has(key)) return undefined;
        const value = this.json[key];
        if (is(value)) return value;
        this.complain('bad-resource', this.at(key), `it has to be ${kind}`);
        return undefined;
    }
}
