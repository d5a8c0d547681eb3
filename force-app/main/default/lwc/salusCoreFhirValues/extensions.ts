import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { textOf } from './primitive';

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** The extensions of an element. */
export const extensionsOf = (json: Json): readonly Json[] =>
    (entriesOf(json.extension) ?? []).filter(isJson);

/** Why an element has no value, by HL7's extension `data-absent-reason`. */
export const absentReasonOf = (json: Json): string | undefined =>
    textOf(extensionsOf(json).find(({ url }) => url === ABSENT)?.valueCode);

/** The extensions that say more than that a value is absent. */
export const tellingExtensionsOf = (json: Json): readonly Json[] =>
    extensionsOf(json).filter(({ url }) => url !== ABSENT);

/** The last part of an extension's address: “us-core-race”. */
export const nameOfExtension = ({ url }: Json): string =>
    (textOf(url) ?? '').split(/[/#:|]/).findLast(Boolean) ?? '';
