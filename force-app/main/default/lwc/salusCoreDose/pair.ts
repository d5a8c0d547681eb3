/** What a part of a dose is, of which no word is in the sentence. */
export type PairName =
    | 'amount'
    | 'lowest'
    | 'kind'
    | 'rate'
    | 'over'
    | 'route'
    | 'site'
    | 'method'
    | 'howOften'
    | 'when'
    | 'count'
    | 'howLong'
    | 'reason'
    | 'maximum'
    | 'instruction'
    | 'patientInstruction'
    | 'other';

/** A part of a dose as it was received, to be shown with its name. */
export interface DosePair {
    readonly name: PairName;
    readonly text: string;
    /** FHIR’s own name, of a part that the kit doesn’t understand. */
    readonly path?: string;
}

/** What was said of a part: clauses of the sentence, and what could not be said. */
export interface Said {
    readonly clauses: readonly string[];
    readonly pairs: readonly DosePair[];
}

export const NOTHING: Said = Object.freeze({ clauses: [], pairs: [] });

/** A clause, or a pair where there is none. */
export const saidOr = (clause: string | undefined, name: PairName, ...texts: Received): Said =>
    clause === undefined ? received(name, ...texts) : { clauses: [clause], pairs: [] };

type Received = readonly (string | undefined)[];

/** A part that is only shown as it came. */
export function received(name: PairName, ...texts: Received): Said {
    const text = texts.filter(Boolean).join(' ');
    return text ? { clauses: [], pairs: [{ name, text }] } : NOTHING;
}

export const together = (...parts: readonly Said[]): Said => ({
    clauses: parts.flatMap(({ clauses }) => clauses),
    pairs: parts.flatMap(({ pairs }) => pairs),
});
