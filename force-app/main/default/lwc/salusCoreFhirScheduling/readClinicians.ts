import type { ClinicianView } from 'c/salusCoreClinicians';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { bundleEntries } from './bundle';
import { Clinicians } from './clinicians';
import { ResourceIndex } from './resourceIndex';

/** Who was read, and what was wrong with it. */
export interface ReadClinicians {
    readonly clinicians: readonly ClinicianView[];
    readonly problems: readonly SalusProblem[];
}

/**
 * Reads the Practitioners and PractitionerRoles among FHIR R4 resources and Bundles as clinicians whom
 * a person may choose: one for each Practitioner, with the words of their role. Who works there no more
 * is left out, with a problem. The next open time is the app's to add: it depends on what is booked.
 */
export function readClinicians(resources: readonly unknown[]): ReadClinicians {
    const problems = new Problems('bad-resource', 'resources');
    const index = new ResourceIndex(bundleEntries(resources, problems), problems);
    return { clinicians: new Clinicians(index).views(), problems: problems.all() };
}
