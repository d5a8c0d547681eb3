import type { Draft } from 'c/salusCoreDraft';
import type { Answers } from './answers';
import type { Flow } from './flow';
import type { StepName } from './steps';

const DETAIL = 'detail.';

/** What is kept on the server of a booking that is not sent yet: the answers, not the held time. */
export function draftOf({ step, answers }: Flow): Draft {
    const { reason, visit, clinician, details } = answers;
    const typed = Object.entries(details).map(([name, value]) => [DETAIL + name, value]);
    return {
        task: 'scheduling',
        subject: '',
        version: 1,
        page: step,
        answers: { reason, visit, clinician, ...Object.fromEntries(typed) },
    };
}

/** The answers of a draft that was kept. Names that no field has are carried along, not dropped. */
export function fromDraft({ page, answers }: Draft): { answers: Answers; step: StepName } {
    const texts = Object.entries(answers ?? {}).filter(([, value]) => typeof value === 'string');
    const { reason = '', visit = '', clinician = '', ...rest } = Object.fromEntries(texts);
    const details = Object.fromEntries(
        Object.entries(rest).map(([name, value]) => [name.replace(DETAIL, ''), value]),
    );
    return { step: page as StepName, answers: { reason, visit, clinician, details } };
}
