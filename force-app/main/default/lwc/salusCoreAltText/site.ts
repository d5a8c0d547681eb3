/* The parts of the body that images are mostly of, by DICOM's term, each with its codes of SNOMED CT: the
   one of today and the one before. Sources: DICOM PS3.16, CID 4031 and Annex L. */
const SITES = Object.freeze({
    ABDOMEN: '818981001 113345001',
    ANKLE: '70258002',
    ARM: '40983000',
    BLADDER: '89837001',
    BREAST: '76752008',
    CHEST: '816094009 51185008',
    CLAVICLE: '51299004',
    CSPINE: '122494005',
    ELBOW: '16953009',
    EYE: '81745001',
    FINGER: '7569003',
    FOOT: '56459004',
    FOREARM: '14975008',
    HAND: '85562004',
    HEAD: '69536005',
    HEART: '80891009',
    HIP: '29836001 24136001',
    JAW: '661005',
    KNEE: '72696002',
    LEG: '30021000',
    LSPINE: '122496007',
    NECK: '45048000',
    PELVIS: '816092008 12921003',
    PROSTATE: '41216001',
    SHOULDER: '16982005',
    SKULL: '89546000',
    SPINE: '421060004',
    TSPINE: '122495006',
    THIGH: '68367000',
    TOE: '29707007',
    WRIST: '74670003',
});

/** A part of the body, by DICOM's term for it. */
export type SiteName = keyof typeof SITES;

const BY_CODE: ReadonlyMap<string, SiteName> = new Map(
    Object.entries(SITES).flatMap(([name, codes]) =>
        [name, ...codes.split(' ')].map((code) => [code, name as SiteName] as const),
    ),
);

/**
 * A part of the body, by DICOM's term or a code of SNOMED CT. Any other text, such as “Structure of apex of
 * lung”, is none: it is shown as received.
 */
export const siteOf = (received: string): SiteName | undefined =>
    BY_CODE.get(received.trim().toUpperCase());
