import type { FhirElement } from 'c/salusCoreFhirJson';

/* The address of the first publishers, and HL7's. Source: SMART Scheduling Links. */
const BASES =
    /^https?:\/\/(fhir-registry\.smarthealthit\.org|hl7\.org\/fhir\/uv\/smart-scheduling-links)\/StructureDefinition\//;

/** The extensions of SMART Scheduling Links with one name. Unknown extensions are ignored, as FHIR says. */
export const extensionsNamed = (name: string, element: FhirElement): readonly FhirElement[] =>
    element.elements('extension').filter((extension) => {
        const url = extension.value('url');
        return typeof url === 'string' && url.endsWith(name) && url.replace(BASES, '') === name;
    });

const TIME_ZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** The time zone of a Location by HL7's `timezone` extension. */
export const readTimezone = (location: FhirElement): string | undefined =>
    location
        .elements('extension')
        .find((extension) => extension.value('url') === TIME_ZONE)
        ?.string('valueCode');
