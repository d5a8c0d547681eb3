import { textAnswers, type Draft } from 'c/salusCoreDraft';
import type { Answers } from './answers';

const DETAIL = 'detail.';

/** What is kept on the server of a booking that is not sent yet: the answers, not the held time. */
export function draftAnswers({ reason, visit, clinician, details }: Answers): Draft['answers'] {
    const typed = Object.entries(details).map(([name, value]) => [DETAIL + name, value]);
    return { reason, visit, clinician, ...Object.fromEntries(typed) };
}

/** The answers of a draft. What the booking doesn't know is left out. */
export function answersOfDraft(draft: Pick<Draft, 'answers'>): Answers {
    const answers = textAnswers(draft.answers);
    const { reason = '', visit = '', clinician = '' } = answers;
    const typed = Object.entries(answers).filter(([name]) => name.startsWith(DETAIL));
    const details = typed.map(([name, value]) => [name.slice(DETAIL.length), value]);
    return { reason, visit, clinician, details: Object.fromEntries(details) };
}
