import chooseNextAvailable from '@salesforce/label/c.Salus_ChooseNextAvailable';
import chooseTime from '@salesforce/label/c.Salus_ChooseTime';
import earlierDays from '@salesforce/label/c.Salus_EarlierDays';
import goToDay from '@salesforce/label/c.Salus_GoToDay';
import laterDays from '@salesforce/label/c.Salus_LaterDays';
import nextAvailable from '@salesforce/label/c.Salus_NextAvailable';
import noEarlierDays from '@salesforce/label/c.Salus_NoEarlierDays';
import noLaterDays from '@salesforce/label/c.Salus_NoLaterDays';
import noOpenTimes from '@salesforce/label/c.Salus_NoOpenTimes';
import noOpenTimesText from '@salesforce/label/c.Salus_NoOpenTimesText';

/** What the picker says besides days and times. */
export const labels = {
    chooseNextAvailable,
    chooseTime,
    earlierDays,
    goToDay,
    laterDays,
    nextAvailable,
    noEarlierDays,
    noLaterDays,
    noOpenTimes,
    noOpenTimesText,
};
