import type { DoseWords } from 'c/salusCoreDose';
import year from '@salesforce/label/c.Salus_DoseUnit_A';
import application from '@salesforce/label/c.Salus_DoseUnit_Application';
import capsule from '@salesforce/label/c.Salus_DoseUnit_Capsule';
import day from '@salesforce/label/c.Salus_DoseUnit_D';
import dose from '@salesforce/label/c.Salus_DoseUnit_Dose';
import drop from '@salesforce/label/c.Salus_DoseUnit_Drop';
import gram from '@salesforce/label/c.Salus_DoseUnit_G';
import hour from '@salesforce/label/c.Salus_DoseUnit_H';
import kilogram from '@salesforce/label/c.Salus_DoseUnit_Kg';
import liter from '@salesforce/label/c.Salus_DoseUnit_L';
import lozenge from '@salesforce/label/c.Salus_DoseUnit_Lozenge';
import squareMeter from '@salesforce/label/c.Salus_DoseUnit_M2';
import milliequivalent from '@salesforce/label/c.Salus_DoseUnit_MEq';
import milliliter from '@salesforce/label/c.Salus_DoseUnit_ML';
import milligram from '@salesforce/label/c.Salus_DoseUnit_Mg';
import microgram from '@salesforce/label/c.Salus_DoseUnit_Microgram';
import minute from '@salesforce/label/c.Salus_DoseUnit_Min';
import millimole from '@salesforce/label/c.Salus_DoseUnit_Mmol';
import month from '@salesforce/label/c.Salus_DoseUnit_Mo';
import nanogram from '@salesforce/label/c.Salus_DoseUnit_Nanogram';
import packet from '@salesforce/label/c.Salus_DoseUnit_Packet';
import patch from '@salesforce/label/c.Salus_DoseUnit_Patch';
import puff from '@salesforce/label/c.Salus_DoseUnit_Puff';
import second from '@salesforce/label/c.Salus_DoseUnit_S';
import spray from '@salesforce/label/c.Salus_DoseUnit_Spray';
import suppository from '@salesforce/label/c.Salus_DoseUnit_Suppository';
import tablet from '@salesforce/label/c.Salus_DoseUnit_Tablet';
import unit from '@salesforce/label/c.Salus_DoseUnit_Unit';
import week from '@salesforce/label/c.Salus_DoseUnit_Wk';
import perYear from '@salesforce/label/c.Salus_DosePer_A';
import perDay from '@salesforce/label/c.Salus_DosePer_D';
import perHour from '@salesforce/label/c.Salus_DosePer_H';
import perMinute from '@salesforce/label/c.Salus_DosePer_Min';
import perMonth from '@salesforce/label/c.Salus_DosePer_Mo';
import perSecond from '@salesforce/label/c.Salus_DosePer_S';
import perWeek from '@salesforce/label/c.Salus_DosePer_Wk';

/** The units of doses and of time, with their forms after a number. */
export const units: DoseWords['units'] = Object.freeze({
    s: second,
    min: minute,
    h: hour,
    d: day,
    wk: week,
    mo: month,
    a: year,
    kg: kilogram,
    g: gram,
    mg: milligram,
    microgram,
    nanogram,
    L: liter,
    mL: milliliter,
    mmol: millimole,
    mEq: milliequivalent,
    unit,
    m2: squareMeter,
    tablet,
    capsule,
    puff,
    drop,
    patch,
    spray,
    suppository,
    lozenge,
    packet,
    application,
    dose,
});

/** How often in a unit of time. */
export const per: DoseWords['per'] = Object.freeze({
    s: perSecond,
    min: perMinute,
    h: perHour,
    d: perDay,
    wk: perWeek,
    mo: perMonth,
    a: perYear,
});
