export { noAnswers } from './answers';
export type { Answers } from './answers';
export { answersOfDraft, draftAnswers } from './draft';
export { isSchedulingError, isTimed, isValue } from './guards';
export { outcomeOf } from './outcome';
export type { Outcome } from './outcome';
export { everyPage, pagesFor, stepsFor } from './pages';
export type { PageName } from './pages';
export { queryFor } from './query';
export { requestFor } from './request';
export { begin, pagesOf, transition } from './task';
export type {
    RequestName,
    SchedulingEvent,
    SchedulingRequestError,
    SchedulingTask,
    SentBooking,
} from './task';
export { telLink } from './telephone';
export { cliniciansAt, locationOf, visitOf, visitsOf } from './visits';
export type { Visit } from './visits';
export { webLink } from './webLink';
