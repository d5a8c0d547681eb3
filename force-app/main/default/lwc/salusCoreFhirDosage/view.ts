import type { Quantity } from 'c/salusCoreFhirValues';

export type { Quantity };

/** Text from outside, word for word, in whatever language it is. */
export interface ReceivedText {
    readonly text: string;
    /** Its language, where the source says so: `en-US`. */
    readonly lang?: string;
}

/** A part of a Dosage that nobody has interpreted: where it was, such as `timing.repeat.foo`, and what
 *  was in it. */
export interface ReceivedPart {
    readonly path: string;
    readonly text: string;
}

/** One code of a CodeableConcept, and what its system calls it. */
export interface Coding {
    readonly system?: string;
    readonly code?: string;
    readonly display?: string;
}

/** A CodeableConcept: the codes for computers, the text for people. */
export interface Concept {
    readonly text?: string;
    readonly codings: readonly Coding[];
}

export type Amount =
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'range'; readonly low?: Quantity; readonly high?: Quantity };

export interface Ratio {
    readonly numerator?: Quantity;
    readonly denominator?: Quantity;
}

export type Rate = Amount | ({ readonly kind: 'ratio' } & Ratio);

/** How much is taken, and how fast. */
export interface DoseAndRate {
    /** Whether it was ordered or calculated. */
    readonly type?: Concept;
    readonly dose?: Amount;
    readonly rate?: Rate;
}

/** How long a Timing goes on, from the first time to the last. */
export type Bounds =
    | { readonly kind: 'duration'; readonly quantity: Quantity }
    | { readonly kind: 'range'; readonly low?: Quantity; readonly high?: Quantity }
    | { readonly kind: 'period'; readonly start?: string; readonly end?: string };

/** When it is taken. Every number is text, with its digits as they were written. */
export interface TimingView {
    /** Dates and times, as FHIR writes them. */
    readonly events: readonly string[];
    readonly bounds?: Bounds;
    readonly count?: string;
    readonly countMax?: string;
    readonly duration?: string;
    readonly durationMax?: string;
    readonly durationUnit?: string;
    readonly frequency?: string;
    readonly frequencyMax?: string;
    readonly period?: string;
    readonly periodMax?: string;
    readonly periodUnit?: string;
    /** `mon` to `sun`. */
    readonly daysOfWeek: readonly string[];
    /** `HH:MM:SS`. */
    readonly timesOfDay: readonly string[];
    /** Codes of FHIR’s EventTiming: `ACM`, `HS`. */
    readonly when: readonly string[];
    /** Minutes from the events of `when`. */
    readonly offset?: string;
    readonly code?: Concept;
}

/**
 * How a medicine is taken, as FHIR R4’s Dosage says it and in no language. What the kit doesn't
 * understand is in `received`: nothing of the Dosage is left out.
 */
export interface DosageView {
    /** Dosages of one number are taken at one time; a higher one comes after. */
    readonly sequence?: number;
    /** What the prescriber wrote. It is shown word for word and never changed. */
    readonly text?: ReceivedText;
    readonly timing?: TimingView;
    /** Whether it is only taken when needed, or for what. */
    readonly asNeeded?: boolean | Concept;
    readonly site?: Concept;
    readonly route?: Concept;
    readonly method?: Concept;
    readonly doses: readonly DoseAndRate[];
    readonly maxPerPeriod?: Ratio;
    readonly maxPerAdministration?: Quantity;
    readonly maxPerLifetime?: Quantity;
    readonly additionalInstructions: readonly Concept[];
    readonly patientInstruction?: ReceivedText;
    /** It has a modifier that may change its meaning: everything of it is in `text` and `received`. */
    readonly isUninterpreted: boolean;
    readonly received: readonly ReceivedPart[];
    /** The language of its texts, where the source says so. */
    readonly lang?: string;
}
