/* Nothing that FHIR's `string` forbids goes out, and nothing is dropped unseen: a mark stands for it.
   Source: FHIR R4, datatypes, string. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;
const REPLACEMENT = '\ufffd';

const clean = (text: string): string => text.toWellFormed().replace(FORBIDDEN, REPLACEMENT).trim();

/* A second line of an answer is set in, so that no answer can look like another question's. */
const setIn = (text: string): string => text.replace(/\r\n|\r|\n|\u2028|\u2029/g, '\n    ');

/** The answers of the details step for the clinic's staff, one line each, in the order given. */
export const commentOf = (
    details: Readonly<Record<string, string>>,
    say: (name: string, answer: string) => string = (name, answer) => `${name}: ${answer}`,
): string =>
    Object.entries(details)
        .filter(([, answer]) => typeof answer === 'string' && answer.trim())
        .map(([name, answer]) => setIn(clean(say(name, answer))))
        .join('\n');
