import type { ProblemCode } from 'c/salusCoreProblems';
import { decimalText, integerOf } from './decimal';
import { entriesOf, isJson, valueAt, type Json } from './json';

/** Reports a problem of one resource at a path, such as `actor[1].reference`. */
export type Report = (code: ProblemCode, path: string, help: string) => void;

const isString = (value: unknown): value is string =>
    typeof value === 'string' && value.trim() !== '';

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/**
 * A FHIR element as it came: a resource, a BackboneElement or a value of a data type, with its path.
 * Each method returns a value of the type that is asked for, or nothing. A value of another type is
 * reported as a problem.
 */
export class FhirElement {
    readonly json: Json;
    private readonly path: string;
    private readonly reportAt: Report;

    constructor(json: Json, path: string, reportAt: Report) {
        this.json = json;
        this.path = path;
        this.reportAt = reportAt;
    }

    /** A string that isn't blank: FHIR allows no other. */
    string(key: string): string | undefined {
        return this.read(key, 'text', isString);
    }

    strings(key: string): readonly string[] {
        return this.list(key).filter(isString);
    }

    boolean(key: string): boolean | undefined {
        return this.read(key, 'true or false', isBoolean);
    }

    /** The digits of a number, as they were written. */
    decimal(key: string): string | undefined {
        return this.converted(key, 'a number', decimalText);
    }

    integer(key: string): number | undefined {
        return this.converted(key, 'a whole number', integerOf);
    }

    element(key: string): FhirElement | undefined {
        const json = this.read(key, 'an object', isJson);
        return json && new FhirElement(json, this.pathOf(key), this.reportAt);
    }

    elements(key: string): readonly FhirElement[] {
        return this.list(key).flatMap((value, index) => {
            const path = `${this.pathOf(key)}[${index}]`;
            if (isJson(value)) return [new FhirElement(value, path, this.reportAt)];
            this.reportAt('bad-resource', path, 'it has to be an object');
            return [];
        });
    }

    /** The value at a key, of whatever type. */
    value(key: string): unknown {
        return valueAt(this.json, key);
    }

    has(key: string): boolean {
        return (this.value(key) ?? undefined) !== undefined;
    }

    /** Where a key is, from its resource: `actor[1].reference`. The empty key is the element itself. */
    pathOf(key: string): string {
        return [this.path, key].filter(Boolean).join('.');
    }

    /** Reports a problem at a key; at the element itself, where the key is empty. */
    report(code: ProblemCode, key: string, help: string): void {
        this.reportAt(code, this.pathOf(key), help);
    }

    private list(key: string): readonly unknown[] {
        if (!this.has(key)) return [];
        const list = entriesOf(this.value(key));
        if (!list) this.report('bad-resource', key, 'it has to be a list');
        return list ?? [];
    }

    private read<T>(key: string, type: string, is: (value: unknown) => value is T): T | undefined {
        return this.converted(key, type, (value) => (is(value) ? value : undefined));
    }

    private converted<T>(
        key: string,
        type: string,
        convert: (value: unknown) => T | undefined,
    ): T | undefined {
        const value = this.value(key) ?? undefined;
        if (value === undefined) return undefined;
        const converted = convert(value);
        if (converted === undefined) this.report('bad-resource', key, `it has to be ${type}`);
        return converted;
    }
}
