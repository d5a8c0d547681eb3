export { Visit } from './visit';
export type { JoinWish, VisitView } from './visitView';
