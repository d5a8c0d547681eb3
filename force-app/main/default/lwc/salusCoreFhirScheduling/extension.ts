import type { Part } from './part';

/* The first publishers' address, and HL7's since it took the guide over. Source: SMART Scheduling Links. */
const BASES =
    /^https?:\/\/(fhir-registry\.smarthealthit\.org|hl7\.org\/fhir\/uv\/smart-scheduling-links)\/StructureDefinition\//;

/** The extensions of SMART Scheduling Links with one name. An extension that is unknown says nothing. */
export const extensionsNamed = (name: string, all: readonly Part[]): readonly Part[] =>
    all.filter(
        ({ json: { url } }) =>
            typeof url === 'string' && url.endsWith(name) && url.replace(BASES, '') === name,
    );

const TIME_ZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** The zone that a Location itself names. Source: HL7's `timezone` extension. */
export const timezoneOf = (part: Part): string | undefined =>
    part
        .parts('extension')
        .find(({ json }) => json.url === TIME_ZONE)
        ?.text('valueCode');
