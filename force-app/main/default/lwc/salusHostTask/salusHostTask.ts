export { TaskHost } from './taskHost';
export type { TaskDraft, TaskName, TaskOwner } from './taskOwner';
