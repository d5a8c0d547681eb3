import type { Part } from './part';

/** A code of a code system, as it came. */
export interface Coding {
    readonly system?: string;
    readonly code?: string;
    readonly display?: string;
}

/** What a CodeableConcept means: its name for people, and an id that is the same wherever it stands. */
export interface Concept {
    readonly id: string;
    readonly name: string;
    readonly codings: readonly Coding[];
}

const codingOf = (part: Part): Coding & { isChosen: boolean } => ({
    system: part.text('system'),
    code: part.text('code'),
    display: part.text('display'),
    isChosen: part.flag('userSelected') ?? false,
});

const idOf = ({ system, code }: Coding): string | undefined =>
    code && (system ? `${system}|${code}` : code);

/**
 * Reads a CodeableConcept. Its codings say the same in different systems, more or less exactly, and
 * their order means nothing: the one that a person selected counts, else the one whose display says
 * most. Source: FHIR R4, CodeableConcept.
 */
export function conceptOf(part: Part): Concept | undefined {
    const text = part.text('text');
    const codings = part.parts('coding').map(codingOf);
    const saysMost = codings
        .filter(({ code, display }) => code ?? display)
        .sort(
            (a, b) =>
                Number(b.isChosen) - Number(a.isChosen) ||
                (b.display?.length ?? 0) - (a.display?.length ?? 0),
        )[0];
    const name = text ?? saysMost?.display ?? saysMost?.code;
    return name ? { id: (saysMost && idOf(saysMost)) ?? name, name, codings } : undefined;
}

export const conceptsAt = (part: Part, key: string): readonly Concept[] =>
    part.parts(key).flatMap((each) => conceptOf(each) ?? []);
