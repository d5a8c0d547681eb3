/** What made an image, as people call it. */
export type ModalityName =
    | 'angiogram'
    | 'boneDensity'
    | 'ct'
    | 'dentalXray'
    | 'document'
    | 'ecg'
    | 'endoscopy'
    | 'eyePhoto'
    | 'eyeScan'
    | 'fluoroscopy'
    | 'image'
    | 'mammogram'
    | 'microscope'
    | 'mr'
    | 'nuclear'
    | 'pet'
    | 'photo'
    | 'ultrasound'
    | 'xray';

/* Source: DICOM PS3.3, C.7.3.1.1.1, Modality, with the retired codes of images that are still in archives. */
const CODES: Readonly<Record<ModalityName, string>> = Object.freeze({
    angiogram: 'XA',
    boneDensity: 'BMD',
    ct: 'CT',
    dentalXray: 'IO PX',
    document: 'DOC',
    ecg: 'ECG',
    endoscopy: 'ES',
    eyePhoto: 'OP',
    eyeScan: 'OPT OCT',
    fluoroscopy: 'RF',
    image: 'OT',
    mammogram: 'MG',
    microscope: 'GM SM',
    mr: 'MR',
    nuclear: 'NM ST',
    pet: 'PT',
    photo: 'XC',
    ultrasound: 'US IVUS',
    xray: 'CR DX RG',
});

const NAMES: ReadonlyMap<string, ModalityName> = new Map(
    Object.entries(CODES).flatMap(([name, codes]) =>
        codes.split(' ').map((code) => [code, name as ModalityName] as const),
    ),
);

/** What a DICOM modality code stands for; undefined for any other text, which is shown as received. */
export const modalityOf = (received: string): ModalityName | undefined =>
    NAMES.get(received.trim());
