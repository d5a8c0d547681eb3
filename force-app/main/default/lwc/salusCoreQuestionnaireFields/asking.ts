/** The words that a form doesn't bring: labels of the kit, in the person's language. */
export interface AskingWords {
    readonly yes: string;
    readonly no: string;
    /** The choice of an answer in one's own words, and its field. */
    readonly other: string;
    readonly time: string;
    readonly unit: string;
    /** “Lowest: {0}”, “Highest: {0}”: what the ends of a scale mean. */
    readonly lowest: string;
    readonly highest: string;
    /** What one of several answers is called, and the button that adds one. */
    readonly answer: string;
    readonly addAnswer: string;
    /** “{0} {1}” for “Medicine 2”. */
    readonly entryName: string;
    readonly removeEntry: string;
    readonly addEntry: string;
    /** “Help with: {0}”. */
    readonly help: string;
    readonly check: string;
    readonly format: string;
    readonly digits: string;
    readonly notAlone: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly tooSmall: string;
    readonly tooLarge: string;
    readonly tooLong: string;
    readonly tooShort: string;
    readonly missing: string;
}

/** With what the questions are put to a person. */
export interface Asking {
    readonly words: AskingWords;
    readonly locale: string;
    /** The zone in which times are asked for; '' where there is none. */
    readonly zone: string;
}
