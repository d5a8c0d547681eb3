import lang from '@salesforce/i18n/lang';
import { ar } from './wordsAr';
import { en } from './wordsEn';
import { es } from './wordsEs';

/** Everything that the portal itself says. What the kit says comes with the kit. */
export interface PatientWords {
    readonly title: string;
    readonly prepare: readonly string[];
    readonly nextSteps: readonly string[];
    readonly left: string;
    readonly leftText: string;
    readonly closed: string;
    readonly closedText: string;
    readonly unreachable: string;
    readonly unreachableText: string;
}

/* A portal of one language imports a custom label for each; an example needs no org. */
export const words: PatientWords = { en, es, ar }[String(lang).split('-')[0]!] ?? en;
