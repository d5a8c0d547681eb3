export type { VisitAdapter, VisitResult } from './adapter';
export type { Admission, Arrival, Guest, VisitError } from 'c/salusCoreVisit';
