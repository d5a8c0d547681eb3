import alsoWritten from '@salesforce/label/c.Salus_Row_AlsoWritten';
import adherence from '@salesforce/label/c.Salus_Row_Adherence';
import asserted from '@salesforce/label/c.Salus_Row_Asserted';
import bornIn from '@salesforce/label/c.Salus_Row_BornIn';
import censusGroup from '@salesforce/label/c.Salus_Row_CensusGroup';
import dateOfBirth from '@salesforce/label/c.Salus_Row_DateOfBirth';
import ethnicity from '@salesforce/label/c.Salus_Row_Ethnicity';
import genderIdentity from '@salesforce/label/c.Salus_Row_GenderIdentity';
import inDetail from '@salesforce/label/c.Salus_Row_InDetail';
import interpreterNeeded from '@salesforce/label/c.Salus_Row_InterpreterNeeded';
import mothersMaidenName from '@salesforce/label/c.Salus_Row_MothersMaidenName';
import pronouns from '@salesforce/label/c.Salus_Row_Pronouns';
import race from '@salesforce/label/c.Salus_Row_Race';
import religion from '@salesforce/label/c.Salus_Row_Religion';
import score from '@salesforce/label/c.Salus_Row_Score';
import saidOn from '@salesforce/label/c.Salus_Row_SaidOn';
import secureAddress from '@salesforce/label/c.Salus_Row_SecureAddress';
import sex from '@salesforce/label/c.Salus_Row_Sex';
import tribalAffiliation from '@salesforce/label/c.Salus_Row_TribalAffiliation';
import tribalEnrollment from '@salesforce/label/c.Salus_Row_TribalEnrollment';
import value from '@salesforce/label/c.Salus_Row_Value';
import toldBy from '@salesforce/label/c.Salus_Row_ToldBy';

/* The words for an extension of HL7 or of US Core, by the last part of its address. */
const WORDS: Readonly<Record<string, string>> = Object.freeze({
    'us-core-race': race,
    'us-core-ethnicity': ethnicity,
    'us-core-birthsex': sex,
    'us-core-sex': sex,
    'us-core-individual-sex': sex,
    'us-core-direct': secureAddress,
    ombCategory: censusGroup,
    detailed: inDetail,
    text: alsoWritten,
    ordinalValue: score,
    itemWeight: score,
    'condition-assertedDate': asserted,
    'patient-birthTime': dateOfBirth,
    'us-core-genderIdentity': genderIdentity,
    'individual-genderIdentity': genderIdentity,
    'patient-genderIdentity': genderIdentity,
    'individual-pronouns': pronouns,
    'us-core-pronouns': pronouns,
    'us-core-interpreter-needed': interpreterNeeded,
    'patient-interpreterRequired': interpreterNeeded,
    'us-core-tribal-affiliation': tribalAffiliation,
    tribalAffiliation,
    isEnrolled: tribalEnrollment,
    'patient-birthPlace': bornIn,
    'patient-mothersMaidenName': mothersMaidenName,
    'patient-religion': religion,
    value,
    'us-core-medication-adherence': adherence,
    medicationAdherence: adherence,
    dateAsserted: saidOn,
    informationSource: toldBy,
});

/** What an extension is called for people; '' where the kit has no words for it. */
export const wordsOfExtension = (name: string): string =>
    Object.hasOwn(WORDS, name) ? WORDS[name]! : '';
