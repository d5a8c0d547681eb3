import type { GapReason } from 'c/salusCoreTrend';
import cancelled from '@salesforce/label/c.Salus_Trend_GapCancelled';
import comparator from '@salesforce/label/c.Salus_Trend_GapComparator';
import day from '@salesforce/label/c.Salus_Trend_GapDay';
import error from '@salesforce/label/c.Salus_Trend_GapError';
import noDate from '@salesforce/label/c.Salus_Trend_GapNoDate';
import noNumber from '@salesforce/label/c.Salus_Trend_GapNoNumber';
import noValue from '@salesforce/label/c.Salus_Trend_GapNoValue';
import period from '@salesforce/label/c.Salus_Trend_GapPeriod';
import unclear from '@salesforce/label/c.Salus_Trend_GapUnclear';
import unit from '@salesforce/label/c.Salus_Trend_GapUnit';

/** Why a value isn't in the chart, in the order in which the reasons are listed. */
export const REASONS: Readonly<Record<GapReason, string>> = Object.freeze({
    'entered-in-error': error,
    cancelled,
    uninterpreted: unclear,
    'no-value': noValue,
    'no-number': noNumber,
    comparator,
    'other-unit': unit,
    'no-date': noDate,
    'inexact-date': day,
    period,
});
