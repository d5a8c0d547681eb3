import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A form that others have published, as it was found. */
export interface PublishedForm {
    readonly name: string;
    readonly json: string;
}

/* `npm run questionnaires -- FOLDER` names another folder, and a file for what became of each form. */
const { SALUS_QUESTIONNAIRES: given, SALUS_QUESTIONNAIRES_REPORT: report } = process.env;
const FOLDER = given ?? join(__dirname, '../../shared/data/fhir/questionnaires');

const isOf = (json: string, type: string): boolean => {
    try {
        return JSON.parse(json)?.resourceType === type;
    } catch {
        return false;
    }
};

const all: readonly PublishedForm[] = existsSync(FOLDER)
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => ({ name, json: readFileSync(join(FOLDER, name), 'utf8') }))
    : [];

/** Every form in the folder, and in the folders in it. */
export const forms = all.filter(({ json }) => isOf(json, 'Questionnaire'));

/** The value sets and code systems there. */
export const valueSets: readonly string[] = all
    .filter(({ json }) => isOf(json, 'ValueSet') || isOf(json, 'CodeSystem'))
    .map(({ json }) => json);

/** What became of a form in the page. */
export interface Outcome {
    readonly name: string;
    readonly items: number;
    readonly outcome: 'rendered' | 'blocked';
    /** Why it was blocked: `options answerValueSet`. */
    readonly reasons: readonly string[];
}

/** Tells the command that asked for it what became of a form. */
export function tell(outcome: Outcome): void {
    if (report) appendFileSync(report, `${JSON.stringify(outcome)}\n`);
}
