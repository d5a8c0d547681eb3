import { type FhirElement, once } from 'c/salusCoreFhirJson';
import type { Modality } from 'c/salusCoreSlots';
import type { Coding, Concept } from './codeableConcept';

/** R5's code system for how a service is provided. R4 has none; its address may be used in R4. */
export const SERVICE_MODE = 'http://hl7.org/fhir/service-mode';

export const MODE_CODE: Readonly<Record<Modality, string>> = Object.freeze({
    'in-person': 'in-person',
    video: 'videoconference',
    phone: 'telephone',
});

const PHYSICAL_TYPE = 'http://terminology.hl7.org/CodeSystem/location-physical-type';

/** The modality that a code of the app's own stands for; undefined for any other code. */
export type ModalityOf = (coding: Coding) => Modality | undefined;

const byCode = new Map(
    Object.entries(MODE_CODE).map(([modality, code]) => [code, modality as Modality]),
);

const modalityOfCoding = (coding: Coding, modalityOf: ModalityOf): Modality | undefined =>
    modalityOf(coding) ??
    (coding.system === SERVICE_MODE && coding.code ? byCode.get(coding.code) : undefined);

/** The modalities that concepts name, each once, in their order. */
export const modalitiesIn = (
    concepts: readonly Concept[],
    modalityOf: ModalityOf,
): readonly Modality[] => [
    ...new Set(
        concepts.flatMap(({ codings }) =>
            codings.flatMap((coding) => modalityOfCoding(coding, modalityOf) ?? []),
        ),
    ),
];

/** Whether a Location is virtual. Source: SMART Scheduling Links, `physicalType` `vi`. */
export const isVirtual = once((location: FhirElement): boolean =>
    (location.element('physicalType')?.elements('coding') ?? []).some(
        (coding) => coding.string('system') === PHYSICAL_TYPE && coding.string('code') === 'vi',
    ),
);
