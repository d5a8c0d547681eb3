/** A choice as radios show it. */
export interface Option {
    readonly value: string;
    readonly label: string;
    readonly hint?: string;
}

/** A question that is answered by one of a few choices. */
export interface Question {
    /** What it is called in `answer`. Another name is another question, with fields of its own. */
    readonly name: string;
    readonly label: string;
    /** What is said to somebody who goes on without an answer. */
    readonly missing: string;
    readonly options: readonly Option[];
    readonly value: string;
    /** Whether its choices are some of the times: then a button asks for all. */
    readonly isNearest?: boolean;
}
