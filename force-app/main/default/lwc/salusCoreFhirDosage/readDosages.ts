import { entriesOf, isJson, readJson, rootElement } from 'c/salusCoreFhirJson';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { readDosage } from './dosage';
import type { DosageView } from './view';

/** What was read, and what was wrong with it. */
export interface ReadDosages {
    readonly dosages: readonly DosageView[];
    readonly problems: readonly SalusProblem[];
}

/**
 * Reads a Dosage of FHIR R4, or a list of them, as `MedicationRequest.dosageInstruction` is: JSON text,
 * which keeps every digit, or objects. `lang` is the language that the resource declares. Never throws.
 */
export function readDosages(source: unknown, lang?: string): ReadDosages {
    const problems = new Problems('bad-resource', 'dosages');
    const read = readJson(source);
    const value = 'error' in read ? undefined : read.value;
    const dosages = (entriesOf(value) ?? [value]).flatMap((one, index) => {
        if (isJson(one))
            return [readDosage(rootElement(one, `Dosage ${index + 1}`, problems), lang)];
        problems.add('bad-resource', `Dosage ${index + 1}`, 'dosage', 'it has to be a FHIR Dosage');
        return [];
    });
    return { dosages, problems: problems.all() };
}
