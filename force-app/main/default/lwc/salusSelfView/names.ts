import type { OwnWords } from 'c/salusCoreParticipants';
import { direction } from 'c/salusPlatformLocale';
import caregiver from '@salesforce/label/c.Salus_Call_Caregiver';
import clinician from '@salesforce/label/c.Salus_Call_Clinician';
import interpreter from '@salesforce/label/c.Salus_Call_Interpreter';
import other from '@salesforce/label/c.Salus_Call_Participant';
import patient from '@salesforce/label/c.Salus_Call_Patient';
import someone from '@salesforce/label/c.Salus_Call_Someone';
import you from '@salesforce/label/c.Salus_Call_You';

/** What somebody in the call is called. */
export const names: OwnWords = Object.freeze({
    roles: Object.freeze({ patient, clinician, interpreter, caregiver, other }),
    someone,
    you,
    direction,
});
