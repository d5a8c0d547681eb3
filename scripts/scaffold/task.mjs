// A new task: a question, a review and an end, on the model of all tasks (docs/tasks.md).
import { metaOf } from './code.mjs';
import { docsOf, LONG, storiesOf, storyFile } from './component.mjs';
import { modelOf, pagesOf, requestsOf, viewOf } from './taskModel.mjs';
import { taskTestsOf } from './taskTests.mjs';

const words = `import reviewTitle from '@salesforce/label/c.Salus_Book_ReviewTitle';
import done from '@salesforce/label/c.Salus_Book_StepDone';
import review from '@salesforce/label/c.Salus_Book_StepReview';
import errorText from '@salesforce/label/c.Salus_Book_ErrorText';
import errorTitle from '@salesforce/label/c.Salus_Book_ErrorTitle';
import loading from '@salesforce/label/c.Salus_Loading';

/** The words that don't depend on the question. */
export const words = { reviewTitle, done, review, errorText, errorTitle, loading };
`;

const scriptOf = ({
    Class,
    noun,
    idea,
    tag,
    sentence,
}) => `import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { report } from 'c/salusHostProblems';
import type { DraftStore } from 'c/salusPortDraftStore';
import { ${noun} } from './${idea}';
import { begin, type ${noun}Adapter, type ${noun}Page, type ${noun}State } from './pages';
import { View } from './view';
import { words } from './words';

type Frame = HTMLElement & { askToLeave(): Promise<boolean> };

/**
 * ${sentence}: say in one sentence what the person gets done. Rules: docs/tasks.md.
 *
 * @fires sent - The answer has arrived. It carries nothing.
 * @fires leave - The person chose to leave without sending.
 * @status trial
 */
export default class ${Class} extends LightningElement implements ${noun}Page {
    /** What is asked: the heading of the first page, and the name of its field. */
    @api question = '';
    /** What the button that sends does, as a verb. */
    @api sendLabel = '';
    /** What happens next, on the last page. */
    @api nextText = '';
    /** What the button that leaves does, as a verb. */
    @api leaveLabel = '';
    /** The heading of the question that it asks. */
    @api leaveHeading = '';
    /** What becomes of the answer. */
    @api leaveText = '';
    /** What is announced to somebody who stays. */
    @api stayText = '';
    /** What takes the answer. Required. */
    @api adapter?: ${noun}Adapter;
    /** Where an unsent answer is kept on the server. */
    @api draftStore?: DraftStore;
    /** Whether the page around it owns the browser's history. */
    @api noHistory = false;

    /** Whose answer a draft holds: an id of the app's for the person, who is shown no other's. */
    @api
    get draftSubject(): string {
        return this.person;
    }
    set draftSubject(person: string) {
        if (person === this.person) return;
        this.task.host.purge('change-of-person');
        this.person = person;
        if (this.isConnected) this.task.open();
    }

    /** For an app that is about to show another page: asks first, if there is an unsent answer. */
    @api
    async mayLeave(): Promise<boolean> {
        return !this.task.draft || ((await this.frame?.askToLeave()) ?? true);
    }

    upcoming: ${noun}State = begin;
    shown: ${noun}State = begin;
    private person = '';
    private readonly task = new ${noun}(this);

    connectedCallback(): void {
        const help = 'give the ${noun}Adapter, with send';
        if (!this.adapter) report(new SalusProblem('missing-adapter', '${tag}', 'adapter', help));
        this.task.start();
    }

    renderedCallback(): void {
        this.task.host.rendered(this.frame);
    }

    disconnectedCallback(): void {
        this.task.host.stop();
    }

    get heading(): string {
        const { page } = this.upcoming;
        if (page === 'question') return this.question;
        return page === 'review' ? words.reviewTitle : words.done;
    }

    get steps(): readonly string[] {
        return [this.question, words.review, words.done];
    }

    get view(): View {
        return new View(this.shown);
    }

    get reviewItems() {
        return [{ key: 'answer', label: this.question, value: this.shown.answer }];
    }

    handleAnswer(event: CustomEvent<{ values: Record<string, string> }>): void {
        this.task.answer(event.detail.values.answer ?? '');
    }

    readonly handleType = ({ detail }: CustomEvent<{ value: string }>): void =>
        this.task.type(detail.value);
    readonly handleSend = (): void => void this.task.send();
    readonly handleEdit = (): void => this.task.edit();
    readonly handleBack = (): void => this.task.back();
    readonly handleRestore = (): void => this.task.open();
    readonly handlePurge = ({ detail }: CustomEvent<{ reason: PurgeReason }>): void =>
        this.task.host.purge(detail.reason);

    handleLeave(): void {
        this.task.leave();
        this.dispatchEvent(new CustomEvent('leave'));
    }

    tellSent(): void {
        this.dispatchEvent(new CustomEvent('sent'));
    }

    private get frame(): Frame | undefined {
        return this.refs?.frame as Frame | undefined;
    }
}
`;

const template = `<template>
    <c-salus-phi-boundary onpurge={handlePurge} onrestore={handleRestore}>
        <c-salus-task
            lwc:ref="frame"
            heading={heading}
            steps={steps}
            current={view.stepIndex}
            can-go-back={view.canGoBack}
            error={view.error}
            retrying={view.isWaiting}
            must-wait={view.mustWait}
            loading-label={view.loadingLabel}
            can-leave={view.canLeave}
            leave-label={leaveLabel}
            leave-heading={leaveHeading}
            leave-text={leaveText}
            stay-text={stayText}
            onleave={handleLeave}
            onback={handleBack}
            onretry={handleSend}
        >
            <c-salus-form lwc:if={view.isQuestion} onsubmit={handleAnswer}>
                <c-salus-text-field
                    name="answer"
                    label={question}
                    value={shown.answer}
                    required
                    onchange={handleType}
                ></c-salus-text-field>
            </c-salus-form>
            <c-salus-form
                lwc:if={view.isReview}
                submit-label={sendLabel}
                busy={view.isBusy}
                onsubmit={handleSend}
            >
                <c-salus-review-list items={reviewItems} onedit={handleEdit}></c-salus-review-list>
            </c-salus-form>
            <p lwc:if={view.isDone}>{nextText}</p>
        </c-salus-task>
    </c-salus-phi-boundary>
</template>
`;

const styles = `@import 'c/salusStyleBlock';

:host {
    max-inline-size: none;
}

p {
    margin: 0;
}
`;

const examplesOf = () => `import { CANARY, type Examples } from 'test-support/examples';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

const sent = async () => ({ ok: true, value: true });
const fails = async () => ({ ok: false, error: { code: 'unavailable' } });
const shared = {
    question: 'What do you need?',
    sendLabel: 'Send',
    nextText: 'The clinic answers within two days.',
    leaveLabel: 'Leave without sending',
    leaveHeading: 'Leave without sending?',
    leaveText: 'Your answer is not sent.',
    stayText: 'You are still answering',
    adapter: { send: sent },
};

export default {
    default: { properties: { ...shared, draftStore: inMemoryDrafts() } },
    unreachable: { properties: { ...shared, adapter: { send: fails } } },
    longText: { properties: { ...shared, question: '${LONG}', nextText: '${LONG}' } },
} satisfies Examples;

/** An answer, as a person would type it. */
export const ANSWER = \`an invented answer \${CANARY}\`;
`;

const asTaskOf = ({
    bundle,
}) => `import type { TaskDeclaration } from 'test-support/behavesLikeATask';
import examples, { ANSWER } from '../__examples__/${bundle}.examples';

const { draftStore: _draftStore, ...properties } = examples.default.properties;
const submit = () => new CustomEvent('submit', { detail: { values: { answer: ANSWER } } });

export default {
    properties: () => properties,
    goesOn: (root) => void root.querySelector('c-salus-form')!.dispatchEvent(submit()),
} satisfies TaskDeclaration;
`;

const MUST = [
    'Must show the question, the review and the end, one page at a time',
    'Must move the focus to the heading of each new page',
    'Must make one entry in the browser’s history for each page, and lose nothing on the way back',
    'Must keep the answer in the app’s draft store until it is sent, and go on from there',
    'Must drop the answer at once when it is purged, and load it again',
    'Must keep the answer when it can’t be sent, and send it again',
    'Must ask before leaving with an answer that was not sent',
];

export function task(names, group = 'Patterns') {
    const { bundle, words: label, sentence, idea } = names;
    return {
        [`${bundle}.ts`]: scriptOf(names),
        [`${idea}.ts`]: modelOf(names),
        'pages.ts': pagesOf(names),
        'requests.ts': requestsOf(names),
        'view.ts': viewOf(names),
        'words.ts': words,
        [`${bundle}.html`]: template,
        [`${bundle}.css`]: styles,
        [`${bundle}.js-meta.xml`]: metaOf(sentence, label),
        [`__docs__/${bundle}.md`]: docsOf(names, {
            about: `${sentence}: say in one sentence what the person gets done.`,
            useWhen: 'the person has one question to answer and one adapter to send it to.',
            notWhen: 'one form on a page of yours is enough: that is c-salus-form.',
            must: MUST,
            keyboard: 'goes through the page, which begins at its heading',
            speech: 'The heading of each new page, then what Tab reaches; an error when it comes.',
        }),
        [`__examples__/${bundle}.examples.ts`]: examplesOf(),
        [`__tests__/${bundle}.test.ts`]: taskTestsOf(names, MUST),
        '__tests__/asTask.ts': asTaskOf(names),
        [storyFile(bundle)]: storiesOf(names, group, ['default', 'unreachable', 'longText']),
    };
}
