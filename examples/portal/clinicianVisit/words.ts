import lang from '@salesforce/i18n/lang';
import type { CallWords } from 'c/salusCoreCallMessages';
import { ar } from './wordsAr';
import { en } from './wordsEn';
import { es } from './wordsEs';

/** Everything that the clinic's own page says. What the kit says comes with the kit. */
export interface ClinicianWords {
    readonly title: string;
    readonly ready: string;
    readonly readyText: string;
    readonly start: string;
    readonly notStarted: string;
    readonly inCall: string;
    readonly controls: string;
    readonly endForAll: string;
    readonly endHeading: string;
    readonly endText: string;
    readonly goOn: string;
    readonly askToUnmute: string;
    /** “{0} waits to be let in”. */
    readonly waits: string;
    readonly waitsMinimal: string;
    readonly arrivals: string;
    readonly address: string;
    readonly phone: string;
    readonly writeCaption: string;
    readonly writeCaptionHint: string;
    readonly addCaption: string;
    readonly ended: string;
    readonly endedText: string;
    readonly closed: string;
    readonly closedText: string;
    readonly unreachable: string;
    readonly unreachableText: string;
    /** What is said when something changes in the call. */
    readonly call: CallWords;
}

/* A clinic of one language imports a custom label for each; an example needs no org. */
export const words: ClinicianWords = { en, es, ar }[String(lang).split('-')[0]!] ?? en;
