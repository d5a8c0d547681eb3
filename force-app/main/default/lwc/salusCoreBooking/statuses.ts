/** Every status that an appointment can have. Source: FHIR R4, `Appointment.status`. */
export const statuses = Object.freeze([
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'entered-in-error',
    'checked-in',
    'waitlist',
] as const);
