export { readObservations } from './observations';
export { OBSERVATION_PLAN, REPORT_PLAN } from './plans';
export { rangeRow, rangeValue } from './rangeRow';
export { readReports } from './reports';
export type {
    CodeOfSystem,
    ObservationPart,
    ObservationView,
    ReportView,
    ResultLink,
} from './view';
