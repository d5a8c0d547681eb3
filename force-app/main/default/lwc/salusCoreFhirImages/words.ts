import { isDescription, modalityOf, sideOf, siteOf, viewOf } from 'c/salusCoreAltText';
import type { FhirElement } from 'c/salusCoreFhirJson';
import { dayOf, isInstant, isZone } from 'c/salusCoreZones';

/* The systems whose codes the kit has words for; a code without a system is taken for one of them. */
const SYSTEMS = new Set([
    undefined,
    'http://snomed.info/sct',
    'http://dicom.nema.org/resources/ontology/DCM',
    'urn:oid:1.2.840.10008.2.16.4',
]);

const KNOWN = Object.freeze({ modality: modalityOf, site: siteOf, side: sideOf, view: viewOf });

/* The first code that the kit has a word for; else the words that came with it; else the code itself. */
function received(
    codings: readonly FhirElement[],
    text: string | undefined,
    kind: keyof typeof KNOWN,
): string | undefined {
    const codes = codings
        .filter((one) => SYSTEMS.has(one.string('system')))
        .flatMap((one) => one.string('code') ?? []);
    const display = codings.map((one) => one.string('display')).find(Boolean);
    const code = codings.map((one) => one.string('code')).find(Boolean);
    return codes.find((one) => KNOWN[kind](one) !== undefined) ?? text ?? display ?? code;
}

/** A CodeableConcept, such as `Media.bodySite`. */
export function concept(
    element: FhirElement,
    key: string,
    kind: keyof typeof KNOWN,
): string | undefined {
    const found = element.element(key);
    return found && received(found.elements('coding'), found.string('text'), kind);
}

/** A Coding, such as `ImagingStudy.series.bodySite`. */
export function coding(
    element: FhirElement,
    key: string,
    kind: keyof typeof KNOWN,
): string | undefined {
    const found = element.element(key);
    return found && received([found], undefined, kind);
}

/** The words of a concept that the kit has none for, such as a type of document. */
export const conceptWords = (element: FhirElement, key: string): string | undefined => {
    const found = element.element(key);
    const display = found?.elements('coding').map((one) => one.string('display'));
    return found?.string('text') ?? display?.find(Boolean);
};

/** Words that name an image. The name of a file or an id is none: it is reported and not shown. */
export function title(element: FhirElement, key: string): string | undefined {
    const text = element.string(key);
    if (text === undefined || isDescription(text)) return text;
    element.report('bad-resource', key, 'it is the name of a file or an id: it is not shown');
    return undefined;
}

/** The day of a date or a dateTime: in the zone, or as it was written. What is neither stays as received. */
export function dayIn(text: string | undefined, zone: string | undefined): string | undefined {
    if (text === undefined || !isInstant(text)) return text;
    return isZone(zone) ? dayOf(text, zone as string) : text.slice(0, 10);
}

/** An object without the properties that are not known. */
export const known = <T extends object>(properties: T): T =>
    Object.fromEntries(
        Object.entries(properties).filter(([, value]) => value !== undefined),
    ) as unknown as T;
