import { SalusProblem } from 'c/salusCoreProblems';

/** What was in a file, and what was not readable. */
export interface Parsed {
    readonly resources: readonly unknown[];
    readonly problems: readonly SalusProblem[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads newline-delimited JSON: one resource on each line. Blank lines, a byte-order mark and either
 * kind of line end are fine. A line that is no JSON, or no object, becomes a problem that names its
 * number and never its text; the other lines are read. Source: NDJSON, as FHIR Bulk Data uses it.
 */
export function parseNdjson(text: string): Parsed {
    const resources: unknown[] = [];
    const problems: SalusProblem[] = [];
    const refuse = (at: number, help: string): void => {
        problems.push(new SalusProblem('bad-resource', `line ${at + 1}`, 'resource', help));
    };
    text.replace(BYTE_ORDER_MARK, '')
        .split(/\r\n|\n|\r/)
        .forEach((line, at) => {
            if (!line.trim()) return;
            try {
                const value: unknown = JSON.parse(line);
                if (value && typeof value === 'object' && !Array.isArray(value))
                    resources.push(value);
                else refuse(at, 'each line holds one JSON object');
            } catch {
                refuse(at, 'it is not JSON');
            }
        });
    return { resources, problems };
}
