import { asText } from 'c/salusCoreWords';

/**
 * A person's name, as FHIR's `HumanName` divides it. Either `text` holds the whole name, or the
 * other parts hold it piece by piece; a part that is not there is ''.
 */
export interface PersonName {
    /** Before the name, such as “Dr.”. */
    readonly prefix: string;
    readonly given: string;
    /** FHIR has it as a further `given`. */
    readonly middle: string;
    readonly family: string;
    /** After the name, such as “Jr.”. */
    readonly suffix: string;
    /** The whole name in one line, of somebody with one name or of no divided name. */
    readonly text: string;
}

export type NamePart = keyof PersonName;

/** A name from anywhere: each part that is no text is ''. */
export const personName = (given: unknown): PersonName => {
    const {
        prefix,
        given: first,
        middle,
        family,
        suffix,
        text,
    } = Object(given) as Record<NamePart, unknown>;
    return {
        prefix: asText(prefix),
        given: asText(first),
        middle: asText(middle),
        family: asText(family),
        suffix: asText(suffix),
        text: asText(text),
    };
};
