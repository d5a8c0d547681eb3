export { readDosage } from './dosage';
export { readDosages } from './readDosages';
export type { ReadDosages } from './readDosages';
export type {
    Amount,
    Bounds,
    Coding,
    Concept,
    DosageView,
    DoseAndRate,
    Quantity,
    Rate,
    Ratio,
    ReceivedPart,
    ReceivedText,
    TimingView,
} from './view';
