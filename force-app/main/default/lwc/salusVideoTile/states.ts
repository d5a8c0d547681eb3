import type { StateWords } from 'c/salusCoreParticipants';
import cameraPaused from '@salesforce/label/c.Salus_Call_CameraPaused';
import connectionLost from '@salesforce/label/c.Salus_Call_ConnectionLost';
import connectionPoor from '@salesforce/label/c.Salus_Call_ConnectionPoor';
import handRaised from '@salesforce/label/c.Salus_Call_HandRaised';
import microphoneOff from '@salesforce/label/c.Salus_Call_MicrophoneOff';
import onPhone from '@salesforce/label/c.Salus_Call_OnPhone';
import sharing from '@salesforce/label/c.Salus_Call_Sharing';

/** How somebody in the call is. */
export const states: StateWords = Object.freeze({
    ...{ handRaised, microphoneOff, sharing, onPhone },
    ...{ cameraPaused, connectionPoor, connectionLost },
});
