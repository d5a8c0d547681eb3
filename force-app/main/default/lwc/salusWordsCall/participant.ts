import type { Participant, Role } from 'c/salusCoreCall';
import { fill, isolate } from 'c/salusCoreWords';
import { direction } from 'c/salusPlatformLocale';
import cameraPaused from '@salesforce/label/c.Salus_Call_CameraPaused';
import caregiver from '@salesforce/label/c.Salus_Call_Caregiver';
import clinician from '@salesforce/label/c.Salus_Call_Clinician';
import connectionLost from '@salesforce/label/c.Salus_Call_ConnectionLost';
import connectionPoor from '@salesforce/label/c.Salus_Call_ConnectionPoor';
import handRaised from '@salesforce/label/c.Salus_Call_HandRaised';
import interpreter from '@salesforce/label/c.Salus_Call_Interpreter';
import microphoneOff from '@salesforce/label/c.Salus_Call_MicrophoneOff';
import participantWord from '@salesforce/label/c.Salus_Call_Participant';
import patient from '@salesforce/label/c.Salus_Call_Patient';
import onPhone from '@salesforce/label/c.Salus_Call_OnPhone';
import sharing from '@salesforce/label/c.Salus_Call_Sharing';
import someone from '@salesforce/label/c.Salus_Call_Someone';
import you from '@salesforce/label/c.Salus_Call_You';

const ROLES: Readonly<Record<Role, string>> = Object.freeze({
    patient,
    clinician,
    interpreter,
    caregiver,
    other: participantWord,
});

/** As what somebody takes part: “Interpreter”; '' where that isn't known. */
export const roleOf = ({ role }: Participant): string => (role ? ROLES[role] : '');

/** What somebody is called: their name, or else their role. */
export const nameOf = (participant: Participant | undefined): string => {
    if (!participant) return someone;
    return participant.displayName?.trim() || roleOf(participant) || participantWord;
};

/** What somebody is called, and that it is the person themselves: “Dana (you)”. */
export const saidOf = (participant: Participant | undefined): string => {
    const name = nameOf(participant);
    return participant?.isLocal ? fill(you, isolate(name, direction)) : name;
};

/** How somebody is, in words; what goes without saying is left out. */
export function statesOf(participant: Participant): readonly string[] {
    const { mic, camera, screen, hand, via, quality } = participant;
    const states: readonly (readonly [boolean, string])[] = [
        [hand, handRaised],
        [mic === 'off', microphoneOff],
        [screen, sharing],
        [via === 'phone', onPhone],
        [camera === 'paused-by-network', cameraPaused],
        [quality === 'poor', connectionPoor],
        [quality === 'lost', connectionLost],
    ];
    return states.filter(([isSo]) => isSo).map(([, words]) => words);
}
