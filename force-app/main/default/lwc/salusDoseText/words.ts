import type { DoseWords } from 'c/salusCoreDose';
import microgramAsOnLabel from '@salesforce/label/c.Salus_DoseUnit_MicrogramMcg';
import also from '@salesforce/label/c.Salus_Dose_Also';
import amountBelow from '@salesforce/label/c.Salus_Dose_AmountBelow';
import asNeeded from '@salesforce/label/c.Salus_Dose_AsNeeded';
import asNeededFor from '@salesforce/label/c.Salus_Dose_AsNeededFor';
import atLeast from '@salesforce/label/c.Salus_Dose_AtLeast';
import atMost from '@salesforce/label/c.Salus_Dose_AtMost';
import atTimes from '@salesforce/label/c.Salus_Dose_AtTimes';
import every from '@salesforce/label/c.Salus_Dose_Every';
import first from '@salesforce/label/c.Salus_Dose_First';
import forDuration from '@salesforce/label/c.Salus_Dose_For';
import since from '@salesforce/label/c.Salus_Dose_From';
import fromUntil from '@salesforce/label/c.Salus_Dose_FromUntil';
import inTotal from '@salesforce/label/c.Salus_Dose_InTotal';
import joined from '@salesforce/label/c.Salus_Dose_Joined';
import lessThan from '@salesforce/label/c.Salus_Dose_LessThan';
import maxAtOnce from '@salesforce/label/c.Salus_Dose_MaxAtOnce';
import maxIn from '@salesforce/label/c.Salus_Dose_MaxIn';
import maxInLife from '@salesforce/label/c.Salus_Dose_MaxInLife';
import moment from '@salesforce/label/c.Salus_Dose_Moment';
import moreBelow from '@salesforce/label/c.Salus_Dose_MoreBelow';
import moreThan from '@salesforce/label/c.Salus_Dose_MoreThan';
import offset from '@salesforce/label/c.Salus_Dose_Offset';
import onDates from '@salesforce/label/c.Salus_Dose_OnDates';
import onDays from '@salesforce/label/c.Salus_Dose_OnDays';
import once from '@salesforce/label/c.Salus_Dose_Once';
import over from '@salesforce/label/c.Salus_Dose_Over';
import perUnit from '@salesforce/label/c.Salus_Dose_PerUnit';
import range from '@salesforce/label/c.Salus_Dose_Range';
import rate from '@salesforce/label/c.Salus_Dose_Rate';
import rateEvery from '@salesforce/label/c.Salus_Dose_RateEvery';
import reasonBelow from '@salesforce/label/c.Salus_Dose_ReasonBelow';
import then from '@salesforce/label/c.Salus_Dose_Then';
import times from '@salesforce/label/c.Salus_Dose_Times';
import timesEvery from '@salesforce/label/c.Salus_Dose_TimesEvery';
import until from '@salesforce/label/c.Salus_Dose_Until';
import upTo from '@salesforce/label/c.Salus_Dose_UpTo';
import { methods, reasons, routes } from './termWords';
import { per, units } from './unitWords';
import { when } from './whenWords';

/** The words of a dose sentence, in the page’s language. */
export const words: DoseWords = Object.freeze({
    ...{ units, routes, methods, reasons, when, per },
    microgramAsOnLabel,
    times,
    range,
    upTo,
    atLeast,
    lessThan,
    atMost,
    moreThan,
    perUnit,
    rate,
    rateEvery,
    once,
    every,
    timesEvery,
    over,
    offset,
    onDays,
    atTimes,
    onDates,
    inTotal,
    forDuration,
    until,
    fromUntil,
    moment,
    asNeeded,
    asNeededFor,
    maxIn,
    maxAtOnce,
    maxInLife,
    amountBelow,
    reasonBelow,
    moreBelow,
    joined,
    first,
    then,
    also,
    from: since,
});
