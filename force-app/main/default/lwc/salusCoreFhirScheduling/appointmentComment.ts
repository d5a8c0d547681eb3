import type { BookingRequest } from 'c/salusCoreBooking';
import { fhirString } from 'c/salusCoreFhirJson';

/* A second line of an answer is indented, so that it can't be taken for another answer. */
const indented = (text: string): string => text.replace(/\r\n|\r|\n|\u2028|\u2029/g, '\n    ');

type Answered = readonly [name: string, answer: string];

function needsOf({ interpreter, accessNeeds = [] }: BookingRequest): readonly Answered[] {
    const { kind, language } = interpreter ?? {};
    return [
        ...(kind ? [['interpreter', [kind, language].filter(Boolean).join(', ')] as const] : []),
        ...accessNeeds.map((need) => [need, 'yes'] as const),
    ];
}

/** `Appointment.comment`: what the person needs and the answers of the details page, one line each. */
export const appointmentComment = (
    request: BookingRequest,
    say: (name: string, answer: string) => string = (name, answer) => `${name}: ${answer}`,
): string =>
    [...needsOf(request), ...Object.entries(request.details)]
        .filter(([, answer]) => typeof answer === 'string' && answer.trim())
        .map(([name, answer]) => indented(fhirString(say(name, answer)).trim()))
        .join('\n');
