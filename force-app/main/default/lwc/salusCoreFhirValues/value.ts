/** An amount, digit for digit as it was written. Source: FHIR R4, datatypes, Quantity. */
export interface Quantity {
    /** The digits as they came: “4.0”, “0.010”, “1e-7”. Left out where only a unit is given. */
    readonly value?: string;
    /** `<`, `<=`, `>=` or `>`; any other is shown as it came. */
    readonly comparator?: string;
    /** The unit for people, as it came: “mmHg”. */
    readonly unit?: string;
    /** The unit's code, where its system is UCUM: `mm[Hg]`. */
    readonly ucum?: string;
    /** The unit's code in another system, where it has no words. */
    readonly code?: string;
}

/** What a value is, without words for people but those that came with it. */
export type ValueKind =
    /** A text as received. `lang` is the language in which its resource says that it is written. */
    | { readonly kind: 'text'; readonly text: string; readonly lang?: string }
    /** A code of one of FHIR's own lists, for which a component has words: `entered-in-error`. */
    | { readonly kind: 'code'; readonly code: string }
    /** What was meant, in words as received, or else its code. `also` holds other words for it, which say more. */
    | {
          readonly kind: 'concept';
          readonly text: string;
          readonly lang?: string;
          /** Its code, where the list is one of FHIR's own. */
          readonly code?: string;
          readonly also: readonly string[];
      }
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'range'; readonly low?: Quantity; readonly high?: Quantity }
    | { readonly kind: 'ratio'; readonly numerator?: Quantity; readonly denominator?: Quantity }
    | { readonly kind: 'number'; readonly decimal: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    /** A year, a month, a day, an instant or a time of day, as written. */
    | { readonly kind: 'date'; readonly text: string }
    | { readonly kind: 'period'; readonly start?: string; readonly end?: string }
    /** Why there is no value: a code of `data-absent-reason`. */
    | { readonly kind: 'absent'; readonly reason: string }
    /** A file: what it holds is loaded when it is opened. */
    | { readonly kind: 'file'; readonly title?: string; readonly contentType?: string }
    /** It refers to something that was not given and is not named: the type that it is of, where it says so. */
    | { readonly kind: 'unnamed'; readonly type?: string };

/** One value of a record. */
export type RecordValue = ValueKind & {
    /** What belongs to it and is said after it: the author of a note, the kind of a telephone number. */
    readonly notes?: readonly RecordValue[];
    /** Everything else that came with it. */
    readonly rows?: readonly RecordRow[];
};

/** A name and its values: a row of a record. */
export interface RecordRow {
    /** The path of its element in its resource, such as `reaction[0].onset`: no two rows of one record share it. */
    readonly key: string;
    /** The element, for which a component has words: `onset`. */
    readonly element: string;
    /** The last part of an extension's address, where the row is an extension. */
    readonly extension?: string;
    readonly values: readonly RecordValue[];
}
