import type { DoseWords } from 'c/salusCoreDose';
import afterBreakfast from '@salesforce/label/c.Salus_DoseWhen_AfterBreakfast';
import afterDinner from '@salesforce/label/c.Salus_DoseWhen_AfterDinner';
import afterLunch from '@salesforce/label/c.Salus_DoseWhen_AfterLunch';
import afterMeals from '@salesforce/label/c.Salus_DoseWhen_AfterMeals';
import afternoon from '@salesforce/label/c.Salus_DoseWhen_Afternoon';
import asleep from '@salesforce/label/c.Salus_DoseWhen_Asleep';
import beforeBreakfast from '@salesforce/label/c.Salus_DoseWhen_BeforeBreakfast';
import beforeDinner from '@salesforce/label/c.Salus_DoseWhen_BeforeDinner';
import beforeLunch from '@salesforce/label/c.Salus_DoseWhen_BeforeLunch';
import beforeMeals from '@salesforce/label/c.Salus_DoseWhen_BeforeMeals';
import earlyAfternoon from '@salesforce/label/c.Salus_DoseWhen_EarlyAfternoon';
import earlyEvening from '@salesforce/label/c.Salus_DoseWhen_EarlyEvening';
import earlyMorning from '@salesforce/label/c.Salus_DoseWhen_EarlyMorning';
import evening from '@salesforce/label/c.Salus_DoseWhen_Evening';
import lateAfternoon from '@salesforce/label/c.Salus_DoseWhen_LateAfternoon';
import lateEvening from '@salesforce/label/c.Salus_DoseWhen_LateEvening';
import lateMorning from '@salesforce/label/c.Salus_DoseWhen_LateMorning';
import morning from '@salesforce/label/c.Salus_DoseWhen_Morning';
import night from '@salesforce/label/c.Salus_DoseWhen_Night';
import noon from '@salesforce/label/c.Salus_DoseWhen_Noon';
import sleep from '@salesforce/label/c.Salus_DoseWhen_Sleep';
import wake from '@salesforce/label/c.Salus_DoseWhen_Wake';
import withBreakfast from '@salesforce/label/c.Salus_DoseWhen_WithBreakfast';
import withDinner from '@salesforce/label/c.Salus_DoseWhen_WithDinner';
import withLunch from '@salesforce/label/c.Salus_DoseWhen_WithLunch';
import withMeals from '@salesforce/label/c.Salus_DoseWhen_WithMeals';

/** The events of a day, by the codes of FHIR’s EventTiming. */
export const when: DoseWords['when'] = Object.freeze({
    MORN: morning,
    'MORN.early': earlyMorning,
    'MORN.late': lateMorning,
    NOON: noon,
    AFT: afternoon,
    'AFT.early': earlyAfternoon,
    'AFT.late': lateAfternoon,
    EVE: evening,
    'EVE.early': earlyEvening,
    'EVE.late': lateEvening,
    NIGHT: night,
    PHS: asleep,
    HS: sleep,
    WAKE: wake,
    C: withMeals,
    CM: withBreakfast,
    CD: withLunch,
    CV: withDinner,
    AC: beforeMeals,
    ACM: beforeBreakfast,
    ACD: beforeLunch,
    ACV: beforeDinner,
    PC: afterMeals,
    PCM: afterBreakfast,
    PCD: afterLunch,
    PCV: afterDinner,
});
