import type { Choice } from 'c/salusCoreChoices';
import { locale } from 'c/salusPlatformLocale';
import access from '@salesforce/label/c.Salus_Call_ProblemAccess';
import beHeard from '@salesforce/label/c.Salus_Call_ProblemBeHeard';
import fair from '@salesforce/label/c.Salus_Call_RateFair';
import good from '@salesforce/label/c.Salus_Call_RateGood';
import hear from '@salesforce/label/c.Salus_Call_ProblemHear';
import lasted from '@salesforce/label/c.Salus_Call_Lasted';
import nextSteps from '@salesforce/label/c.Salus_Call_NextSteps';
import picture from '@salesforce/label/c.Salus_Call_ProblemPicture';
import poor from '@salesforce/label/c.Salus_Call_RatePoor';
import problems from '@salesforce/label/c.Salus_Call_Problems';
import rate from '@salesforce/label/c.Salus_Call_Rate';
import title from '@salesforce/label/c.Salus_Call_SummaryTitle';
import tookPart from '@salesforce/label/c.Salus_Call_TookPart';

export const summaryWords = Object.freeze({ lasted, nextSteps, problems, rate, title, tookPart });

export const RATINGS: readonly Choice[] = Object.freeze([
    { value: 'good', label: good },
    { value: 'fair', label: fair },
    { value: 'poor', label: poor },
]);

export const PROBLEMS: readonly Choice[] = Object.freeze([
    { value: 'hear', label: hear },
    { value: 'be-heard', label: beHeard },
    { value: 'picture', label: picture },
    { value: 'access', label: access },
]);

/** “23 minutes”, in the page's language; what is shorter than one is one. */
export const sayDuration = (minutes: number): string =>
    new Intl.NumberFormat(locale, {
        ...{ style: 'unit', unit: 'minute', unitDisplay: 'long', maximumFractionDigits: 0 },
    }).format(Math.max(1, Math.round(minutes)));
