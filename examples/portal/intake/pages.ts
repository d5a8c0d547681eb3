import { sameValue, type FieldValue } from 'c/salusCoreField';
import {
    mayShow,
    pageAfter,
    pageBefore,
    pageFor,
    returnFrom,
    type TaskPages,
} from 'c/salusCoreTask';

/** Every page in its order: a page's index is its number in the browser's history. */
export const PAGES = ['about', 'health', 'review', 'done'] as const;
export type Page = (typeof PAGES)[number];

/** The answers by the names of their fields. */
export type Answers = Readonly<Record<string, FieldValue>>;

/** The intake as it stands: one snapshot, from which everything that is shown follows. */
export interface IntakeState {
    readonly page: Page;
    /** Where “Change” on the review leads back to. */
    readonly returnTo?: Page;
    readonly answers: Answers;
    /** What was answered of the other person: of oneself while it is for a child, or of the child. */
    readonly ofOther: Answers;
    /** The pages whose answers were all right. */
    readonly checked: readonly Page[];
    /** The pages that were opened, each with the answers that its fields were given. The fields stay, so
     *  that what is half typed is kept, and a file goes on being sent. */
    readonly opened: Readonly<Partial<Record<Page, Answers>>>;
}

export const begin: IntakeState = Object.freeze({
    page: 'about',
    answers: {},
    ofOther: {},
    checked: [],
    opened: { about: {} },
});

/** The intake once it is sent: nothing of a person is in it. */
export const sent: IntakeState = Object.freeze({ ...begin, page: 'done', opened: {} });

/* Whoever comes, these are the answers of the person who fills it in. */
const OF_BOTH = ['who', 'parent', 'phone'];

export const isForChild = ({ who }: Answers): boolean => who === 'child';

const pagesOf = ({ checked }: IntakeState): TaskPages<Page> => ({
    pages: PAGES,
    isComplete: (page) => checked.includes(page),
});

/** Whether Back or Forward of the browser may lead to a page. */
export const mayReturnTo = (state: IntakeState, page: Page): boolean =>
    state.page !== 'done' && mayShow(pagesOf(state), page);

/** The page that “Continue” leads to. */
export const nextPage = (state: IntakeState): Page | undefined =>
    pageAfter(pagesOf(state), state.page, state.returnTo);

export const formerPage = (state: IntakeState): Page | undefined =>
    pageBefore(pagesOf(state), state.page);

/** The intake on another page. */
export const onPage = (state: IntakeState, page: Page, from = state.returnTo): IntakeState => ({
    ...state,
    page,
    returnTo: returnFrom(pagesOf(state), page, from),
    opened: { [page]: state.answers, ...state.opened },
});

/** The intake with the answers on a page. Other ones than before are still to be checked. */
export function withAnswers(state: IntakeState, typed: Answers, page = state.page): IntakeState {
    const answers = { ...state.answers, ...typed };
    if (sameValue(answers, state.answers)) return state;
    return { ...state, answers, checked: state.checked.filter((one) => one !== page) };
}

/** The intake for the other person: oneself or the child. The answers of one are none of the other's, and
 *  wait until it is for them again. */
export function forOther(state: IntakeState): IntakeState {
    const { answers, ofOther } = state;
    const pick = (isOfBoth: boolean): Answers =>
        Object.fromEntries(
            Object.entries(answers).filter(([name]) => OF_BOTH.includes(name) === isOfBoth),
        );
    const now = { ...pick(true), ...ofOther };
    return {
        ...state,
        answers: now,
        ofOther: pick(false),
        checked: [],
        opened: { [state.page]: now },
    };
}

/** The intake with what was kept of it: whoever came to a page had answered those before. */
export function resume(answers: Answers, page: string): IntakeState {
    const checked = PAGES.slice(0, Math.max(0, (PAGES as readonly string[]).indexOf(page)));
    const state = { ...begin, answers, checked };
    const open = pageFor(pagesOf(state), page) ?? begin.page;
    return { ...state, page: open, opened: { [open]: answers } };
}
