/* What FHIR's `string` doesn't allow. A replacement character shows that something was there.
   Source: FHIR R4, datatypes, string. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;
const REPLACEMENT = '\ufffd';

const allowed = (text: string): string =>
    text.toWellFormed().replace(FORBIDDEN, REPLACEMENT).trim();

/* A second line of an answer is indented, so that it can't be taken for another answer. */
const indented = (text: string): string => text.replace(/\r\n|\r|\n|\u2028|\u2029/g, '\n    ');

/** `Appointment.comment`: the answers of the details page, one line each, in the order given. */
export const appointmentComment = (
    details: Readonly<Record<string, string>>,
    say: (name: string, answer: string) => string = (name, answer) => `${name}: ${answer}`,
): string =>
    Object.entries(details)
        .filter(([, answer]) => typeof answer === 'string' && answer.trim())
        .map(([name, answer]) => indented(allowed(say(name, answer))))
        .join('\n');
