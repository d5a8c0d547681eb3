/** The codes of FHIR R4’s EventTiming. */
export type WhenCode =
    | 'MORN'
    | 'MORN.early'
    | 'MORN.late'
    | 'NOON'
    | 'AFT'
    | 'AFT.early'
    | 'AFT.late'
    | 'EVE'
    | 'EVE.early'
    | 'EVE.late'
    | 'NIGHT'
    | 'PHS'
    | 'HS'
    | 'WAKE'
    | 'C'
    | 'CM'
    | 'CD'
    | 'CV'
    | 'AC'
    | 'ACM'
    | 'ACD'
    | 'ACV'
    | 'PC'
    | 'PCM'
    | 'PCD'
    | 'PCV';

/* Their definitions say whether the offset is before or after: “event occurs [offset] before a meal”.
   Source: FHIR R4, ValueSet event-timing. */
const WITH_OFFSET = /^(?:PHS|HS|WAKE|[AP]C[MDV]?)$/;

/** Whether a number of minutes may stand before its words. */
export const takesOffset = (code: WhenCode): boolean => WITH_OFFSET.test(code);
