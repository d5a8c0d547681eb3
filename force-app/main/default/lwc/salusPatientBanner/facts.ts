import { ageOn, sayAge, type IdentifierView, type PatientView } from 'c/salusCoreFhirPatient';
import { sayLanguage } from 'c/salusCoreClinicians';
import { endOf, identifierOf, maskIdentifier } from 'c/salusCoreIdentifiers';
import { sayRecordedDate } from 'c/salusCoreRecordedDates';
import { fill, isolate } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import born from '@salesforce/label/c.Salus_Patient_Born';
import dateAge from '@salesforce/label/c.Salus_Patient_DateAge';
import dateUnknown from '@salesforce/label/c.Salus_Patient_DateUnknown';
import died from '@salesforce/label/c.Salus_Row_Died';
import endingIn from '@salesforce/label/c.Salus_EndingIn';
import gender from '@salesforce/label/c.Salus_Row_Gender';
import hidden from '@salesforce/label/c.Salus_Patient_Hidden';
import language from '@salesforce/label/c.Salus_Row_Language';
import notRecorded from '@salesforce/label/c.Salus_Patient_NotRecorded';
import number from '@salesforce/label/c.Salus_Row_Number';
import preferred from '@salesforce/label/c.Salus_Patient_Preferred';
import pronouns from '@salesforce/label/c.Salus_Row_Pronouns';

/** One value of a fact. */
interface FactLine {
    readonly key: number;
    readonly text: string;
    readonly lang?: string;
    /** What a screen reader says for it, where it is masked; what is shown is hidden from it then. */
    readonly spoken?: string;
    readonly isHidden?: 'true';
    readonly dir?: 'auto' | 'ltr';
    readonly look: string;
    /** Who gave the number. */
    readonly note?: string;
}

/** What a person is identified by, or has to be called: “Born”, “Pronouns”. */
export interface Fact {
    readonly key: string;
    readonly label: string;
    /** The language of the label, where it came with the record. */
    readonly lang?: string;
    readonly dir?: 'auto';
    /** A code for which `c-salus-record-code` has words. */
    readonly code?: string;
    readonly lines: readonly FactLine[];
}

const VISIBLE = 4;

type Line = Omit<FactLine, 'key' | 'look'>;

const factOf = (key: string, label: string, lines: readonly Line[], more: Partial<Fact> = {}) => ({
    ...{ key, label },
    ...more,
    lines: lines.map((one, index) => ({
        ...one,
        key: index,
        look: one.dir === 'ltr' ? 'line number' : 'line',
    })),
});

/* A date, with how old the person was or is then. */
function sayWithAge(date: string, age: ReturnType<typeof ageOn>): string {
    const said = isolate(sayRecordedDate(date, { locale }), direction);
    if (!age) return said;
    // A number never breaks from its unit.
    const years = sayAge(age, locale).replaceAll(' ', '\u00a0');
    return fill(dateAge, said, isolate(years, direction));
}

function bornOf({ birthDate, deceased }: PatientView, day: string | undefined): Fact {
    if (!birthDate) return factOf('born', born, [{ text: notRecorded }]);
    // A person who has died has no age.
    const age = day && !deceased ? ageOn(birthDate, day) : undefined;
    return factOf('born', born, [{ text: sayWithAge(birthDate, age) }]);
}

function diedOf({ birthDate = '', deceased }: PatientView): readonly Fact[] {
    if (!deceased) return [];
    const { date } = deceased;
    const text = date ? sayWithAge(date, ageOn(birthDate, date.slice(0, 10))) : dateUnknown;
    return [factOf('died', died, [{ text }])];
}

const spelled = (text: string): string => [...text].join(' ');

function lineOf({ value, assigner, lang }: IdentifierView, isMasked: boolean): Line {
    const beside = {
        ...(lang && { lang }),
        ...(assigner && { note: assigner }),
        dir: 'ltr',
    } as const;
    if (!isMasked) return { ...beside, text: value };
    const plain = identifierOf(value);
    const end = endOf(plain, VISIBLE);
    const spoken = end ? fill(endingIn, spelled(end)) : hidden;
    const text = maskIdentifier(plain, VISIBLE, undefined);
    return { ...beside, text, spoken, isHidden: 'true' };
}

const numbersOf = ({ identifiers }: PatientView, isMasked: boolean): readonly Fact[] =>
    identifiers.map((one, index) =>
        factOf(`number ${index}`, one.type ?? number, [lineOf(one, isMasked)], {
            ...(one.type && { dir: 'auto' as const, ...(one.lang && { lang: one.lang }) }),
        }),
    );

const genderOf = ({ gender: code }: PatientView): readonly Fact[] =>
    code ? [factOf('gender', gender, [], { code })] : [];

const pronounsOf = ({ pronouns: all }: PatientView): readonly Fact[] =>
    all.length
        ? [
              factOf(
                  'pronouns',
                  pronouns,
                  all.map((text) => ({ text, dir: 'auto' as const })),
              ),
          ]
        : [];

function languagesOf({ languages }: PatientView): readonly Fact[] {
    const lines = languages.map(({ text, isPreferred }): Line => {
        const said = sayLanguage(text, locale);
        return isPreferred
            ? { text: fill(preferred, isolate(said, direction)) }
            : { text: said, dir: 'auto' };
    });
    return lines.length ? [factOf('language', language, lines)] : [];
}

/** What identifies a person, then how to speak with them. */
export const factsOf = (
    view: PatientView,
    { day, isMasked }: { readonly day?: string; readonly isMasked: boolean },
): readonly Fact[] => [
    bornOf(view, day),
    ...diedOf(view),
    ...numbersOf(view, isMasked),
    ...genderOf(view),
    ...pronounsOf(view),
    ...languagesOf(view),
];
