/** Something that a rule found wrong: which rule, at which element, and what. */
export interface Finding {
    readonly rule: string;
    readonly element: string;
    readonly message: string;
}
