/** What the person has chosen and typed so far. An empty text is no answer yet. */
export interface Answers {
    readonly reason: string;
    /** The key of a location and a modality. */
    readonly visit: string;
    /** A clinician's id; '' is no preference. */
    readonly clinician: string;
    /** The fields of the details step, by name. */
    readonly details: Readonly<Record<string, string>>;
}

export const noAnswers: Answers = Object.freeze({
    reason: '',
    visit: '',
    clinician: '',
    details: Object.freeze({}),
});
