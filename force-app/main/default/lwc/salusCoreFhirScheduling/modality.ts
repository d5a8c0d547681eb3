import type { Modality } from 'c/salusCoreSlots';
import type { Coding, Concept } from './concept';
import type { Part } from './part';

/** FHIR's own code system for how a service is given. R4 has none; R5's stands in R4 by its address. */
export const SERVICE_MODE = 'http://hl7.org/fhir/service-mode';

export const MODE_CODE: Readonly<Record<Modality, string>> = Object.freeze({
    'in-person': 'in-person',
    video: 'videoconference',
    phone: 'telephone',
});

const PHYSICAL_TYPE = 'http://terminology.hl7.org/CodeSystem/location-physical-type';

/** What a code of the app's own says of how the visit takes place; undefined for any other code. */
export type ModalityOf = (coding: Coding) => Modality | undefined;

const byCode = new Map(
    Object.entries(MODE_CODE).map(([modality, code]) => [code, modality as Modality]),
);

const modalityOfCoding = (coding: Coding, own: ModalityOf): Modality | undefined =>
    own(coding) ??
    (coding.system === SERVICE_MODE && coding.code ? byCode.get(coding.code) : undefined);

/** How a visit takes place, as far as these concepts say so; in the order in which they say it. */
export const modalitiesIn = (
    concepts: readonly Concept[],
    own: ModalityOf,
): readonly Modality[] => [
    ...new Set(
        concepts.flatMap(({ codings }) =>
            codings.flatMap((each) => modalityOfCoding(each, own) ?? []),
        ),
    ),
];

/** Whether a Location is a place that nobody can go to. Source: SMART Scheduling Links, `vi`. */
export const isVirtual = (location: Part): boolean =>
    (location.part('physicalType')?.parts('coding') ?? []).some(
        (coding) => coding.text('system') === PHYSICAL_TYPE && coding.text('code') === 'vi',
    );
