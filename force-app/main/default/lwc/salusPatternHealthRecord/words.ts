/* The pattern's own words. Each label stands on its own line, so that a page loads only what it shows. */
import allergies from '@salesforce/label/c.Salus_HealthRecord_Allergies';
import busy from '@salesforce/label/c.Salus_HealthRecord_Busy';
import careTeam from '@salesforce/label/c.Salus_HealthRecord_CareTeam';
import conditions from '@salesforce/label/c.Salus_HealthRecord_Conditions';
import documents from '@salesforce/label/c.Salus_HealthRecord_Documents';
import earlier from '@salesforce/label/c.Salus_HealthRecord_Earlier';
import immunizations from '@salesforce/label/c.Salus_HealthRecord_Immunizations';
import loadAgain from '@salesforce/label/c.Salus_HealthRecord_LoadAgain';
import medications from '@salesforce/label/c.Salus_HealthRecord_Medications';
import noPerson from '@salesforce/label/c.Salus_HealthRecord_NoPerson';
import onThisPage from '@salesforce/label/c.Salus_HealthRecord_OnThisPage';
import otherResults from '@salesforce/label/c.Salus_HealthRecord_OtherResults';
import others from '@salesforce/label/c.Salus_HealthRecord_Others';
import partial from '@salesforce/label/c.Salus_HealthRecord_Partial';
import patient from '@salesforce/label/c.Salus_HealthRecord_Patient';
import results from '@salesforce/label/c.Salus_HealthRecord_Results';
import unreadable from '@salesforce/label/c.Salus_HealthRecord_Unreadable';
import vitals from '@salesforce/label/c.Salus_HealthRecord_Vitals';
import type { RecordPart } from 'c/salusCoreHealthRecord';

export const words = Object.freeze({
    busy,
    earlier,
    loadAgain,
    noPerson,
    onThisPage,
    otherResults,
    partial,
    unreadable,
});

/** What each part is called. */
export const HEADINGS: Readonly<Record<RecordPart, string>> = Object.freeze({
    patient,
    allergies,
    medications,
    conditions,
    results,
    vitals,
    immunizations,
    'care-team': careTeam,
    documents,
    others,
});
