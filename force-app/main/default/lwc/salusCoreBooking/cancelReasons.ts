/**
 * Why a person cancels, as far as they say so: codes of FHIR R4's `appointment-cancellation-reason`. They
 * feel better, can't get there, have moved, see somebody else, can't pay, or have another reason.
 */
export const cancelReasons = Object.freeze([
    'pat-fb',
    'pat-lt',
    'pat-mv',
    'pat-ucp',
    'oth-fin',
    'other',
] as const);

export type CancelReason = (typeof cancelReasons)[number];
