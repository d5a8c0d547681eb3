import { fhirString } from 'c/salusCoreFhirJson';

/* A second line of an answer is indented, so that it can't be taken for another answer. */
const indented = (text: string): string => text.replace(/\r\n|\r|\n|\u2028|\u2029/g, '\n    ');

/** `Appointment.comment`: the answers of the details page, one line each, in the order given. */
export const appointmentComment = (
    details: Readonly<Record<string, string>>,
    say: (name: string, answer: string) => string = (name, answer) => `${name}: ${answer}`,
): string =>
    Object.entries(details)
        .filter(([, answer]) => typeof answer === 'string' && answer.trim())
        .map(([name, answer]) => indented(fhirString(say(name, answer)).trim()))
        .join('\n');
