/** What came from a server: nobody has checked it yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; nothing where it is no list. */
export const objectsIn = (value: unknown): readonly Json[] =>
    Array.isArray(value) ? value.filter(isJson) : [];

export const textIn = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;

/** The version that an update says it is based on. Source: FHIR R4, `Meta.versionId`. */
export const versionOf = ({ meta }: Json): string | undefined =>
    isJson(meta) ? textIn(meta.versionId) : undefined;
