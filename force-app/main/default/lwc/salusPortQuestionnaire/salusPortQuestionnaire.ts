export type { QuestionnaireAdapter, SendError, SendRequest } from './adapter';
