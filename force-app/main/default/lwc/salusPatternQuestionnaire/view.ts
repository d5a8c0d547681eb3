import {
    answerRows,
    fieldErrors,
    fieldValuesOf,
    isChangeable,
    nodesOn,
    sectionsOf,
    type FormPage,
} from 'c/salusCoreQuestionnaireFields';
import { allNodes } from 'c/salusCoreQuestionnaireForm';
import { pageBefore, pauseOf } from 'c/salusCoreTask';
import { fill, sayList } from 'c/salusCoreWords';
import { sayDuration } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import type { SendError } from 'c/salusPortQuestionnaire';
import type { Form } from './form';
import { lostNotes } from './notes';
import { DONE, pagesOf, REVIEW, shownPages, type QuestionnaireState } from './pages';
import { words } from './words';

const MESSAGES = {
    'rate-limited': { heading: words.errorTitle, text: words.busyText, canRetry: true },
    'not-permitted': { heading: words.errorTitle, text: words.deniedText, canRetry: false },
    rejected: { heading: words.errorTitle, text: words.rejectedText, canRetry: false },
    unavailable: { heading: words.errorTitle, text: words.errorText, canRetry: true },
} as const;

function shownError(error: SendError) {
    const message = MESSAGES[error.code];
    if (error.code !== 'rate-limited') return message;
    const minutes = Math.max(1, Math.ceil(pauseOf(error) / 60_000));
    return { ...message, text: fill(message.text, sayDuration(minutes, locale)) };
}

/** The heading of a page. */
export function headingOf({ pages, questionnaire }: Form, page: string): string {
    if (page === REVIEW) return words.reviewTitle;
    if (page === DONE) return words.sentTitle;
    const own = pages.find(({ id }) => id === page);
    return own?.heading?.text ?? questionnaire.title?.text ?? words.questions;
}

const stepOf = ({ step }: FormPage): string => step?.text ?? words.questions;

/** What the page shows, and what stands around it: worked out from the task when it is read. */
export class View {
    private readonly form: Form;
    private readonly state: QuestionnaireState;

    constructor(form: Form, state: QuestionnaireState) {
        this.form = form;
        this.state = state;
    }

    /** What the frame around each page is given; its heading and its ending come from the pattern. */
    get frame() {
        const { failed } = this.state;
        return {
            steps: this.steps,
            current: Math.max(0, this.stepIndex),
            canGoBack: this.canGoBack,
            canLeave: !this.isDone && !this.isWaiting,
            error: failed && shownError(failed.error),
            retrying: this.isWaiting,
            mustWait: !this.state.mayRetry,
            loadingLabel: this.isLoading ? words.loading : '',
            leaveLabel: words.leave,
            leaveHeading: words.leaveTitle,
            stayText: words.stayed,
        };
    }

    get isAsking(): boolean {
        return this.page !== undefined && !this.isLoading;
    }

    get isReview(): boolean {
        return this.state.page === REVIEW;
    }

    /** Whether the clinic is to be reached: the answers are refused, and trying again doesn't help. */
    get hasContact(): boolean {
        const { failed } = this.state;
        return failed !== undefined && !shownError(failed.error).canRetry;
    }

    get isDone(): boolean {
        return this.state.page === DONE;
    }

    get isBusy(): boolean {
        return this.isWaiting || !this.state.mayRetry;
    }

    /** What is asked on the page, with what is in its fields. */
    get questions() {
        const { typed, nodes } = this.state;
        const { asking } = this.form;
        const own = this.page ? nodesOn(this.page, nodes) : [];
        return {
            sections: sectionsOf(own, typed, asking),
            values: fieldValuesOf(own, typed, asking),
            errors: fieldErrors(own, typed, asking),
        };
    }

    /** The title of the form, where it isn't the heading. */
    get title(): string {
        const title = this.form.questionnaire.title?.text ?? '';
        const isFirst = this.isAsking && this.stepIndex === 0;
        return isFirst && title !== headingOf(this.form, this.state.page) ? title : '';
    }

    get copyright(): string {
        return this.isAsking ? (this.form.questionnaire.copyright?.text ?? '') : '';
    }

    /** What is said of a draft of another version, on the page where it is taken up and in the review. */
    get changed() {
        const { changed } = this.state;
        const { page } = this.state;
        if (!changed || this.isLoading || (page !== changed.page && !this.isReview))
            return undefined;
        const notes = lostNotes(changed);
        const text = notes.length ? words.changedLost : words.changedKept;
        return { heading: words.changedTitle, text, notes };
    }

    /** What was answered, page by page. */
    get review() {
        const { asking } = this.form;
        const changeable = new Set(
            allNodes(this.state.nodes)
                .filter(isChangeable)
                .map(({ key }) => key),
        );
        return shownPages(this.form, this.state).map((page) => {
            const rows = answerRows(nodesOn(page, this.state.nodes), asking);
            const items = rows
                .filter(({ kind }) => kind === 'answer')
                .map(({ key, label, values }) => ({
                    ...{ key, label, value: sayList(values, locale) },
                    changeable: changeable.has(key),
                }));
            return { key: page.id, heading: headingOf(this.form, page.id), items };
        });
    }

    private get page(): FormPage | undefined {
        return this.form.pages.find(({ id }) => id === this.state.page);
    }

    private get steps(): readonly string[] {
        const own = shownPages(this.form, this.state).map(stepOf);
        return this.isDone
            ? [words.stepReview, words.stepDone]
            : [...own, words.stepReview, words.stepDone];
    }

    private get stepIndex(): number {
        if (this.isDone) return 1;
        return pagesOf(this.form, this.state).pages.indexOf(this.state.page);
    }

    private get canGoBack(): boolean {
        const before = pageBefore(pagesOf(this.form, this.state), this.state.page);
        return !this.isDone && !this.isWaiting && before !== undefined;
    }

    private get isWaiting(): boolean {
        return this.state.waitingFor !== undefined;
    }

    private get isLoading(): boolean {
        return this.state.waitingFor === 'load';
    }
}
