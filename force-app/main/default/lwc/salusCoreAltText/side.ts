/* Sources: DICOM PS3.3, Laterality (0020,0060); HL7 bodysite-laterality; SNOMED CT. `U` is a part that
   there is only one of: it has no side. */
const SIDES = Object.freeze({
    left: 'L LEFT 7771000 419161000',
    right: 'R RIGHT 24028007 419465000',
    both: 'B BOTH BILATERAL 51440002',
    none: 'U',
});

/** The side of the patient's own body, never of the picture. */
export type SideName = Exclude<keyof typeof SIDES, 'none'>;

const BY_CODE: ReadonlyMap<string, keyof typeof SIDES> = new Map(
    Object.entries(SIDES).flatMap(([name, codes]) =>
        codes.split(' ').map((code) => [code, name as keyof typeof SIDES] as const),
    ),
);

/** Which side a code stands for, or that there is none; undefined for any other text, shown as received. */
export const sideOf = (received: string): SideName | 'none' | undefined =>
    BY_CODE.get(received.trim().toUpperCase());
