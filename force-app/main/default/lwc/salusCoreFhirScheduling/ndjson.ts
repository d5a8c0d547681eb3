import { MOST_PROBLEMS, SalusProblem } from 'c/salusCoreProblems';

/** The resources of a file, and what could not be read. */
export interface Parsed {
    readonly resources: readonly unknown[];
    readonly problems: readonly SalusProblem[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads newline-delimited JSON: one resource on each line. Blank lines, a byte-order mark and every
 * kind of line end are allowed. A line that holds no JSON object is a problem with its number and
 * without its text; the other lines are read, but after a thousand such lines the rest is not. Source: NDJSON, as FHIR Bulk Data uses it.
 */
export function parseNdjson(text: string): Parsed {
    const resources: unknown[] = [];
    const problems: SalusProblem[] = [];
    const report = (at: number, help: string): void => {
        problems.push(new SalusProblem('bad-resource', `line ${at + 1}`, 'resource', help));
    };
    const read = (line: string, at: number): void => {
        if (!line.trim()) return;
        try {
            const value: unknown = JSON.parse(line);
            if (value && typeof value === 'object' && !Array.isArray(value)) resources.push(value);
            else report(at, 'each line holds one JSON object');
        } catch {
            report(at, 'it is not JSON');
        }
    };
    for (const [at, line] of text
        .replace(BYTE_ORDER_MARK, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        if (problems.length === MOST_PROBLEMS) {
            report(at, 'nor were those before: from here on nothing is read');
            break;
        }
        read(line, at);
    }
    return { resources, problems };
}
