/** The parts of a record, in the order in which a person reads them. Each is asked for by itself, so that one
 *  that fails hides no other. */
export const RECORD_PARTS = Object.freeze([
    'patient',
    'allergies',
    'medications',
    'conditions',
    'results',
    'vitals',
    'immunizations',
    'care-team',
    'documents',
    'others',
] as const);

/**
 * A part of a record: who the person is (`Patient`), allergies (`AllergyIntolerance`), medicines
 * (`MedicationRequest`, `MedicationStatement`, `MedicationDispense`), conditions (`Condition`), results of tests
 * (`DiagnosticReport` and `Observation` of the category `laboratory`), vital signs (`Observation` of the category
 * `vital-signs`), vaccinations (`Immunization`), care teams (`CareTeam`), documents (`DocumentReference`), and
 * whatever else the app shows (`Procedure`, `Encounter`, `Goal` and so on).
 */
export type RecordPart = (typeof RECORD_PARTS)[number];
