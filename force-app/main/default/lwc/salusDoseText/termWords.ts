import type { DoseWords } from 'c/salusCoreDose';
import apply from '@salesforce/label/c.Salus_DoseMethod_Apply';
import chew from '@salesforce/label/c.Salus_DoseMethod_Chew';
import infuse from '@salesforce/label/c.Salus_DoseMethod_Infuse';
import inhale from '@salesforce/label/c.Salus_DoseMethod_Inhale';
import inject from '@salesforce/label/c.Salus_DoseMethod_Inject';
import insert from '@salesforce/label/c.Salus_DoseMethod_Insert';
import instill from '@salesforce/label/c.Salus_DoseMethod_Instill';
import spray from '@salesforce/label/c.Salus_DoseMethod_Spray';
import suck from '@salesforce/label/c.Salus_DoseMethod_Suck';
import swallow from '@salesforce/label/c.Salus_DoseMethod_Swallow';
import take from '@salesforce/label/c.Salus_DoseMethod_Take';
import anxiety from '@salesforce/label/c.Salus_DoseReason_Anxiety';
import breathlessness from '@salesforce/label/c.Salus_DoseReason_Breathlessness';
import constipation from '@salesforce/label/c.Salus_DoseReason_Constipation';
import cough from '@salesforce/label/c.Salus_DoseReason_Cough';
import diarrhea from '@salesforce/label/c.Salus_DoseReason_Diarrhea';
import fever from '@salesforce/label/c.Salus_DoseReason_Fever';
import headache from '@salesforce/label/c.Salus_DoseReason_Headache';
import heartburn from '@salesforce/label/c.Salus_DoseReason_Heartburn';
import itching from '@salesforce/label/c.Salus_DoseReason_Itching';
import nausea from '@salesforce/label/c.Salus_DoseReason_Nausea';
import pain from '@salesforce/label/c.Salus_DoseReason_Pain';
import sleeplessness from '@salesforce/label/c.Salus_DoseReason_Sleeplessness';
import vomiting from '@salesforce/label/c.Salus_DoseReason_Vomiting';
import wheezing from '@salesforce/label/c.Salus_DoseReason_Wheezing';
import buccal from '@salesforce/label/c.Salus_DoseRoute_Buccal';
import ear from '@salesforce/label/c.Salus_DoseRoute_Ear';
import eye from '@salesforce/label/c.Salus_DoseRoute_Eye';
import inhaled from '@salesforce/label/c.Salus_DoseRoute_Inhaled';
import intramuscular from '@salesforce/label/c.Salus_DoseRoute_Intramuscular';
import intravenous from '@salesforce/label/c.Salus_DoseRoute_Intravenous';
import nasal from '@salesforce/label/c.Salus_DoseRoute_Nasal';
import oral from '@salesforce/label/c.Salus_DoseRoute_Oral';
import rectal from '@salesforce/label/c.Salus_DoseRoute_Rectal';
import skin from '@salesforce/label/c.Salus_DoseRoute_Skin';
import subcutaneous from '@salesforce/label/c.Salus_DoseRoute_Subcutaneous';
import sublingual from '@salesforce/label/c.Salus_DoseRoute_Sublingual';
import topical from '@salesforce/label/c.Salus_DoseRoute_Topical';
import transdermal from '@salesforce/label/c.Salus_DoseRoute_Transdermal';
import vaginal from '@salesforce/label/c.Salus_DoseRoute_Vaginal';

/** What is done with a medicine. */
export const methods: DoseWords['methods'] = Object.freeze({
    take,
    swallow,
    chew,
    suck,
    apply,
    inhale,
    inject,
    insert,
    instill,
    spray,
    infuse,
});

/** What a medicine is needed for. */
export const reasons: DoseWords['reasons'] = Object.freeze({
    pain,
    headache,
    fever,
    nausea,
    vomiting,
    cough,
    itching,
    wheezing,
    breathlessness,
    heartburn,
    constipation,
    diarrhea,
    sleeplessness,
    anxiety,
});

/** How a medicine enters the body. */
export const routes: DoseWords['routes'] = Object.freeze({
    oral,
    sublingual,
    buccal,
    subcutaneous,
    intramuscular,
    intravenous,
    topical,
    skin,
    transdermal,
    inhaled,
    nasal,
    eye,
    ear,
    rectal,
    vaginal,
});
