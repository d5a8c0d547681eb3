export type { Admission, Arrival, Guest, VisitError } from './arrival';
export { isAdmission, isVisitError } from './guards';
export { VISIT_PAGES, visitPages } from './pages';
export type { VisitPage } from './pages';
export { beginVisit, changeVisit, visitMinutes } from './visit';
export type { VisitEvent, VisitRequest, VisitState } from './visit';
