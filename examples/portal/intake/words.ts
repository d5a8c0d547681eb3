import lang from '@salesforce/i18n/lang';
import type { Page } from './pages';
import { ar } from './wordsAr';
import { en } from './wordsEn';
import { es } from './wordsEs';

/** Everything that the portal itself says. What the kit says comes with the kit. */
export interface IntakeWords {
    readonly steps: Readonly<Record<Page, string>>;
    readonly headings: Readonly<Record<Page, string>>;
    readonly who: string;
    readonly self: string;
    readonly child: string;
    readonly parent: string;
    readonly forSelf: Labels;
    readonly forChild: Labels;
    readonly phone: string;
    readonly phoneHint: string;
    readonly member: string;
    readonly memberHint: string;
    readonly memberEnds: string;
    readonly allergiesHint: string;
    readonly allergies: Readonly<Record<'latex' | 'milk' | 'peanuts' | 'penicillin', string>>;
    readonly medicine: string;
    readonly medicinesHint: string;
    readonly addMedicine: string;
    readonly drug: string;
    readonly dose: string;
    readonly doseHint: string;
    readonly often: string;
    readonly frequencies: Readonly<Record<'daily' | 'twice' | 'needed', string>>;
    readonly documents: string;
    readonly documentsHint: string;
    readonly consent: string;
    readonly consentPurpose: string;
    readonly consentRetention: string;
    readonly consentText: string;
    readonly consentDeclined: string;
    readonly consentAgreed: string;
    readonly leave: string;
    readonly leaveHeading: string;
    readonly leaveText: string;
    readonly stay: string;
    readonly send: string;
    readonly next: string;
}

/** The questions that are asked of oneself, and in other words for a child. */
interface Labels {
    readonly person: string;
    readonly birthDate: string;
    readonly address: string;
    readonly allergies: string;
    readonly medicines: string;
}

/* A portal of one language imports a custom label for each; an example needs no org. */
export const words: IntakeWords = { en, es, ar }[String(lang).split('-')[0]!] ?? en;

export const labelsFor = (isForChild: boolean): Labels =>
    isForChild ? words.forChild : words.forSelf;

const choices = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What can be chosen. */
export const options = {
    who: choices({ self: words.self, child: words.child }),
    allergies: choices(words.allergies),
    medicineFields: [
        { name: 'drug', label: words.drug, required: true },
        { name: 'dose', label: words.dose, hint: words.doseHint },
        {
            name: 'often',
            kind: 'select' as const,
            label: words.often,
            options: choices(words.frequencies),
        },
    ],
};
