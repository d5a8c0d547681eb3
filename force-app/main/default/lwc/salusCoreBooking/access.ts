/** What a clinic can prepare so that a person can take part, beside an interpreter. */
export const accessNeeds = Object.freeze([
    'captions',
    'relay',
    'support-person',
    'step-free',
    'quiet-room',
] as const);

export type AccessNeed = (typeof accessNeeds)[number];

/** Somebody who interprets during the visit. */
export interface Interpreter {
    readonly kind: 'spoken' | 'sign';
    /** The language, as the person wrote it. */
    readonly language: string;
}
