/* Each label stands on its own line, so that a page loads only what it shows. */
import addAnswer from '@salesforce/label/c.Salus_Questionnaire_AddAnswer';
import addEntry from '@salesforce/label/c.Salus_Questionnaire_AddEntry';
import answer from '@salesforce/label/c.Salus_Questionnaire_Answer';
import atLeast from '@salesforce/label/c.Salus_Entry_AtLeast';
import atMost from '@salesforce/label/c.Salus_Entry_AtMost';
import check from '@salesforce/label/c.Salus_CheckAnswer';
import digits from '@salesforce/label/c.Salus_Questionnaire_Digits';
import entryName from '@salesforce/label/c.Salus_Entry_Name';
import format from '@salesforce/label/c.Salus_Questionnaire_Format';
import help from '@salesforce/label/c.Salus_Questionnaire_Help';
import highest from '@salesforce/label/c.Salus_Questionnaire_Highest';
import lowest from '@salesforce/label/c.Salus_Questionnaire_Lowest';
import missing from '@salesforce/label/c.Salus_EnterAnswer';
import no from '@salesforce/label/c.Salus_Questionnaire_No';
import notAlone from '@salesforce/label/c.Salus_Questionnaire_NotAlone';
import other from '@salesforce/label/c.Salus_Questionnaire_Other';
import removeEntry from '@salesforce/label/c.Salus_Entry_Remove';
import time from '@salesforce/label/c.Salus_Questionnaire_Time';
import tooLarge from '@salesforce/label/c.Salus_NumberTooLarge';
import tooLong from '@salesforce/label/c.Salus_TooLong';
import tooShort from '@salesforce/label/c.Salus_TooShort';
import tooSmall from '@salesforce/label/c.Salus_NumberTooSmall';
import unit from '@salesforce/label/c.Salus_Questionnaire_Unit';
import yes from '@salesforce/label/c.Salus_Questionnaire_Yes';
import type { AskingWords } from 'c/salusCoreQuestionnaireFields';

/** The kit's words for what a form doesn't bring, in the language of the page. */
export const askingWords: AskingWords = {
    addAnswer,
    addEntry,
    answer,
    atLeast,
    atMost,
    check,
    digits,
    entryName,
    format,
    help,
    highest,
    lowest,
    missing,
    no,
    notAlone,
    other,
    removeEntry,
    time,
    tooLarge,
    tooLong,
    tooShort,
    tooSmall,
    unit,
    yes,
};
