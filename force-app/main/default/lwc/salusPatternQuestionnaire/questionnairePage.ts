import type { ResponseContext } from 'c/salusCoreQuestionnaireResponse';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { QuestionnaireAdapter } from 'c/salusPortQuestionnaire';
import type { QuestionnaireState } from './pages';

/** What a response says beside the answers, which the person isn't asked for. */
export type ResponseAbout = Pick<ResponseContext, 'subject' | 'source' | 'author' | 'encounter'>;

/** The component that shows the task. */
export interface QuestionnairePage {
    readonly isConnected: boolean;
    readonly adapter?: QuestionnaireAdapter;
    readonly about: ResponseAbout;
    readonly draftStore?: DraftStore;
    readonly draftTask: string;
    readonly draftSubject: string;
    readonly noHistory: boolean;
    /** The task whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: QuestionnaireState;
    shown: QuestionnaireState;
    tellSent(): void;
}
