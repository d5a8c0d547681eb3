import asserted from '@salesforce/label/c.Salus_Row_Asserted';
import censusGroup from '@salesforce/label/c.Salus_Row_CensusGroup';
import dateOfBirth from '@salesforce/label/c.Salus_Row_DateOfBirth';
import ethnicity from '@salesforce/label/c.Salus_Row_Ethnicity';
import inDetail from '@salesforce/label/c.Salus_Row_InDetail';
import alsoWritten from '@salesforce/label/c.Salus_Row_AlsoWritten';
import race from '@salesforce/label/c.Salus_Row_Race';
import score from '@salesforce/label/c.Salus_Row_Score';
import secureAddress from '@salesforce/label/c.Salus_Row_SecureAddress';
import sex from '@salesforce/label/c.Salus_Row_Sex';

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
});

/** What an extension is called for people; '' where the kit has no words for it. */
export const wordsOfExtension = (name: string): string =>
    Object.hasOwn(WORDS, name) ? WORDS[name]! : '';
