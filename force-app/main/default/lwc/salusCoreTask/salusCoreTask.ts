export { mayShow, pageAfter, pageBefore, pageFor, returnFrom } from './pages';
export type { TaskPages } from './pages';
export { pauseMinutes, pauseOf } from './pause';
export { beginTask, changeTask, transition } from './state';
export type { Answer, RequestError, TaskError, TaskEvent, TaskState } from './state';
