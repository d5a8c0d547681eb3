import type { AccessNeed, VisitDetails } from 'c/salusCoreBooking';
import { textAnswers, type Draft } from 'c/salusCoreDraft';
import type { Answers } from './answers';

const DETAIL = 'detail.';

/**
 * What is kept on the server of a booking that is not answered yet: the answers, not the held time, and
 * the key that it was sent with, if it was.
 */
export function draftAnswers(
    { reason, visit, clinician, details }: Answers,
    unansweredKey = '',
): Draft['answers'] {
    const typed = Object.entries(details).map(([name, value]) => [DETAIL + name, value]);
    const sent = unansweredKey && { unansweredKey };
    return { reason, visit, clinician, ...Object.fromEntries(typed), ...sent };
}

/** The key that the booking of a draft was sent with, or '': it was not sent, or it was answered. */
export const unansweredKeyOf = ({ answers }: Pick<Draft, 'answers'>): string =>
    textAnswers(answers).unansweredKey ?? '';

/* Until November 2026 a draft had one answer each about hearing, access and company. */
const FORMER_NAMES: readonly string[] = ['hearing', 'access', 'support'];
const FORMER: ReadonlyMap<string, readonly AccessNeed[]> = new Map([
    ['hearing captions', ['captions']],
    ['hearing relay', ['relay']],
    ['access step-free', ['step-free']],
    ['access quiet-room', ['quiet-room']],
    ['access both', ['step-free', 'quiet-room']],
    ['support yes', ['support-person']],
]);

const isTexts = (given: unknown): given is readonly string[] =>
    Array.isArray(given) && given.every((one) => typeof one === 'string');

function detailsIn(answers: Draft['answers']): VisitDetails {
    const typed = Object.entries(answers)
        .filter(([name]) => name.startsWith(DETAIL))
        .map(([name, value]) => [name.slice(DETAIL.length), value] as const);
    const former = typed.flatMap(([name, value]) => FORMER.get(`${name} ${String(value)}`) ?? []);
    const kept = typed.filter(
        (entry): entry is [string, string | readonly string[]] =>
            !FORMER_NAMES.includes(entry[0]) && (typeof entry[1] === 'string' || isTexts(entry[1])),
    );
    return { ...(former.length && { needs: former }), ...Object.fromEntries(kept) };
}

/** The answers of a draft. What the booking doesn't know is left out. */
export function answersOfDraft({ answers }: Pick<Draft, 'answers'>): Answers {
    const { reason = '', visit = '', clinician = '' } = textAnswers(answers);
    return { reason, visit, clinician, details: detailsIn(answers) };
}
