/* From where an image was taken, by DICOM's codes and those of SNOMED CT. “From the front” is also said of
   a picture whose rays came from behind: it shows the same side to a patient. Sources: DICOM PS3.3, View
   Position (0018,5101); PS3.16, CID 4010 and 4014. */
const VIEWS = Object.freeze({
    above: 'CC 399162004',
    front: 'AP PA FRONTAL 399033003 399348003 272479007',
    lying: 'LLD RLD',
    oblique: 'LLO RLO LPO RPO LAO RAO OBLIQUE 399182000 399356000 399135007 399038007 399006002',
    obliqueBreast: 'MLO 399368009',
    side: 'LL RL LAT LATERAL ML LM 399067008 399173006 399198007 399260004 399352003',
});

/** From where an image was taken. */
export type ViewName = keyof typeof VIEWS;

const BY_CODE: ReadonlyMap<string, ViewName> = new Map(
    Object.entries(VIEWS).flatMap(([name, codes]) =>
        codes.split(' ').map((code) => [code, name as ViewName] as const),
    ),
);

/** What a code of a view stands for; undefined for any other text, which is shown as received. */
export const viewOf = (received: string): ViewName | undefined =>
    BY_CODE.get(received.trim().toUpperCase());
