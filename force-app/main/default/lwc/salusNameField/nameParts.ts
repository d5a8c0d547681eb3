import { tokenFor, type Subject } from 'c/salusCoreField';
import { NAME_TOKENS, partsInNameOrder, type NamePart } from 'c/salusCoreNames';
import familyName from '@salesforce/label/c.Salus_FamilyName';
import givenName from '@salesforce/label/c.Salus_GivenName';
import middleName from '@salesforce/label/c.Salus_MiddleName';
import namePrefix from '@salesforce/label/c.Salus_NamePrefix';
import nameSuffix from '@salesforce/label/c.Salus_NameSuffix';
import onlyName from '@salesforce/label/c.Salus_OnlyName';

const LABELS: Readonly<Record<NamePart, string>> = {
    prefix: namePrefix,
    given: givenName,
    middle: middleName,
    family: familyName,
    suffix: nameSuffix,
    text: onlyName,
};
/* The parts that a required name can't be without. */
const NEEDED: readonly NamePart[] = ['given', 'family', 'text'];

/** One of the inner fields, as the template shows it. What is typed into it is never among this. */
export interface ShownPart {
    readonly name: NamePart;
    readonly label: string;
    readonly look: string;
    readonly variant: 'standard' | 'label-hidden';
    readonly token: string;
    readonly required: boolean;
    readonly optional: boolean;
    /** What the group says: on the first part, and nowhere else. */
    readonly groupDescription: string;
}

interface NameRules {
    /** The parts that are asked for. */
    readonly asked: ReadonlySet<NamePart>;
    /** The label of the group, where it names the only part, too. */
    readonly groupLabel: string | undefined;
    readonly locale: string;
    readonly autocomplete: unknown;
    readonly subject: Subject;
    readonly required: boolean;
    readonly groupDescription: string;
}

/** The inner fields, in the order of the person's language. */
export function shownParts(rules: NameRules): readonly ShownPart[] {
    const { asked, groupLabel, required, subject, groupDescription } = rules;
    const order = [...partsInNameOrder(rules.locale), 'text' as const];
    return order
        .filter((name) => asked.has(name))
        .map((name, index) => ({
            name,
            label: groupLabel ?? LABELS[name],
            look: `part part-${name}`,
            variant: groupLabel ? 'label-hidden' : 'standard',
            token: tokenFor(rules.autocomplete === 'off' ? '' : NAME_TOKENS[name], subject),
            required: required && NEEDED.includes(name),
            optional: required && !NEEDED.includes(name),
            groupDescription: index === 0 ? groupDescription : '',
        }));
}
