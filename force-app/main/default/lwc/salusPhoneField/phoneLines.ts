import { tokenFor, type Subject } from 'c/salusCoreField';
import extension from '@salesforce/label/c.Salus_PhoneExtension';
import number from '@salesforce/label/c.Salus_PhoneNumber';

/** A line of text of the field. */
export interface PhoneLine {
    readonly key: string;
    readonly name: 'number' | 'extension';
    readonly label: string;
    readonly look: string;
    readonly token: string;
    readonly describedBy: string | undefined;
    readonly isInvalid: 'true' | 'false' | undefined;
}

interface LineRules {
    readonly withExtension: boolean;
    /** The line that the hint and the error are about. */
    readonly entry: 'number' | 'extension';
    readonly isWrong: boolean;
    readonly describedBy: string;
    readonly autocomplete: unknown;
    readonly subject: Subject;
    readonly generation: number;
}

/* The whole number has one token: it is understood with its calling code, and a list of countries
   would be filled in by a position that stands for another country. */
const TOKENS = { number: 'tel', extension: 'tel-extension' };

/** The lines, each with what describes it and what the browser may fill in. */
export function phoneLines(rules: LineRules): readonly PhoneLine[] {
    const { entry, isWrong, autocomplete, subject, generation } = rules;
    const names = rules.withExtension ? (['number', 'extension'] as const) : (['number'] as const);
    return names.map((name) => ({
        key: `${name}-${generation}`,
        name,
        label: name === 'number' ? number : extension,
        look: `part part-${name}`,
        token: tokenFor(autocomplete === 'off' ? '' : TOKENS[name], subject),
        describedBy: name === entry ? rules.describedBy : undefined,
        // An extension is never required: Orca calls it invalid only where this says so.
        isInvalid: name === entry ? (isWrong ? 'true' : 'false') : undefined,
    }));
}
