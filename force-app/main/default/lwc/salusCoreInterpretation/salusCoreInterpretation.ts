export { interpretationsDisagree } from './agreement';
export type {
    Interpretation,
    InterpretationDirection,
    InterpretationKind,
    InterpretationMeaning,
    InterpretationWord,
} from './meaning';
export { meaningOf } from './meanings';
export { readInterpretations } from './read';
export { sayInterpretation } from './say';
export type { InterpretationWords } from './words';
