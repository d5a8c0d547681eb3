/* What is announced of a call. Each label stands on its own line, so that a page loads only what it says. */
import camera from '@salesforce/label/c.Salus_Call_Camera';
import cameraAsked from '@salesforce/label/c.Salus_InCall_CameraAsked';
import cameraLost from '@salesforce/label/c.Salus_InCall_CameraLost';
import cameraOffByHost from '@salesforce/label/c.Salus_InCall_CameraOffByHost';
import cameraOffByItself from '@salesforce/label/c.Salus_InCall_CameraOffByItself';
import cameraUsed from '@salesforce/label/c.Salus_InCall_CameraUsed';
import cameraUsedMinimal from '@salesforce/label/c.Salus_InCall_CameraUsedMinimal';
import caption from '@salesforce/label/c.Salus_InCall_Caption';
import caregiver from '@salesforce/label/c.Salus_Call_Caregiver';
import chat from '@salesforce/label/c.Salus_InCall_ChatFrom';
import chatMany from '@salesforce/label/c.Salus_InCall_ChatMany';
import chatMinimal from '@salesforce/label/c.Salus_InCall_ChatMinimal';
import clinician from '@salesforce/label/c.Salus_Call_Clinician';
import connected from '@salesforce/label/c.Salus_InCall_Connected';
import droppedMany from '@salesforce/label/c.Salus_InCall_DroppedMany';
import droppedMinimal from '@salesforce/label/c.Salus_InCall_DroppedMinimal';
import droppedOne from '@salesforce/label/c.Salus_InCall_DroppedOne';
import droppedThree from '@salesforce/label/c.Salus_InCall_DroppedThree';
import droppedTwo from '@salesforce/label/c.Salus_InCall_DroppedTwo';
import endedDenied from '@salesforce/label/c.Salus_InCall_EndedDenied';
import endedDuplicate from '@salesforce/label/c.Salus_InCall_EndedDuplicate';
import endedError from '@salesforce/label/c.Salus_InCall_EndedError';
import endedHost from '@salesforce/label/c.Salus_InCall_EndedHost';
import endedLeft from '@salesforce/label/c.Salus_InCall_EndedLeft';
import endedNetwork from '@salesforce/label/c.Salus_InCall_EndedNetwork';
import endedRemoved from '@salesforce/label/c.Salus_InCall_EndedRemoved';
import endedSession from '@salesforce/label/c.Salus_InCall_EndedSession';
import endedTimeout from '@salesforce/label/c.Salus_InCall_EndedTimeout';
import handDown from '@salesforce/label/c.Salus_InCall_HandDown';
import handMinimal from '@salesforce/label/c.Salus_InCall_HandMinimal';
import handUp from '@salesforce/label/c.Salus_InCall_HandUp';
import helpHost from '@salesforce/label/c.Salus_Call_HelpHost';
import helpUnknown from '@salesforce/label/c.Salus_Call_HelpUnknown';
import interpreter from '@salesforce/label/c.Salus_Call_Interpreter';
import isOff from '@salesforce/label/c.Salus_Call_IsOff';
import isOn from '@salesforce/label/c.Salus_Call_IsOn';
import joinedMany from '@salesforce/label/c.Salus_InCall_JoinedMany';
import joinedMinimal from '@salesforce/label/c.Salus_InCall_JoinedMinimal';
import joinedOne from '@salesforce/label/c.Salus_InCall_JoinedOne';
import joinedThree from '@salesforce/label/c.Salus_InCall_JoinedThree';
import joinedTwo from '@salesforce/label/c.Salus_InCall_JoinedTwo';
import leftMany from '@salesforce/label/c.Salus_InCall_LeftMany';
import leftMinimal from '@salesforce/label/c.Salus_InCall_LeftMinimal';
import leftOne from '@salesforce/label/c.Salus_InCall_LeftOne';
import leftThree from '@salesforce/label/c.Salus_InCall_LeftThree';
import leftTwo from '@salesforce/label/c.Salus_InCall_LeftTwo';
import mic from '@salesforce/label/c.Salus_Call_Mic';
import micAsked from '@salesforce/label/c.Salus_InCall_MicAsked';
import micLost from '@salesforce/label/c.Salus_InCall_MicLost';
import micOffByHost from '@salesforce/label/c.Salus_InCall_MicOffByHost';
import micOffByItself from '@salesforce/label/c.Salus_InCall_MicOffByItself';
import micUsed from '@salesforce/label/c.Salus_InCall_MicUsed';
import micUsedMinimal from '@salesforce/label/c.Salus_InCall_MicUsedMinimal';
import notRecording from '@salesforce/label/c.Salus_InCall_NotRecording';
import notSent from '@salesforce/label/c.Salus_InCall_NotSent';
import partlySent from '@salesforce/label/c.Salus_InCall_PartlySent';
import notSharing from '@salesforce/label/c.Salus_InCall_NotSharing';
import other from '@salesforce/label/c.Salus_Call_Participant';
import patient from '@salesforce/label/c.Salus_Call_Patient';
import recording from '@salesforce/label/c.Salus_InCall_Recording';
import refused from '@salesforce/label/c.Salus_InCall_Refused';
import screenOffByHost from '@salesforce/label/c.Salus_InCall_ScreenOffByHost';
import screenOffByItself from '@salesforce/label/c.Salus_InCall_ScreenOffByItself';
import share from '@salesforce/label/c.Salus_Call_Share';
import sharing from '@salesforce/label/c.Salus_InCall_Sharing';
import sharingMinimal from '@salesforce/label/c.Salus_InCall_SharingMinimal';
import someone from '@salesforce/label/c.Salus_Call_Someone';
import speakerLost from '@salesforce/label/c.Salus_InCall_SpeakerLost';
import speakerUsed from '@salesforce/label/c.Salus_InCall_SpeakerUsed';
import speakerUsedMinimal from '@salesforce/label/c.Salus_InCall_SpeakerUsedMinimal';
import yourCamera from '@salesforce/label/c.Salus_Call_YourCamera';
import yourMicrophone from '@salesforce/label/c.Salus_Call_YourMicrophone';
import yourScreen from '@salesforce/label/c.Salus_Call_YourScreen';
import type { CallWords } from 'c/salusCoreCallMessages';
import { fill } from 'c/salusCoreWords';

/* What a switch says by itself, in the same words. */
const switchOf = (name: string, your: string) => ({
    on: fill(isOn, name),
    off: fill(isOff, name),
    refused: fill(helpUnknown, your),
    refusedByHost: fill(helpHost, your),
});

export const callWords: CallWords = Object.freeze({
    someone,
    roles: { patient, clinician, interpreter, caregiver, other },
    sources: {
        mic: {
            ...switchOf(mic, yourMicrophone),
            ...{ offByHost: micOffByHost, offByItself: micOffByItself, asked: micAsked },
        },
        camera: {
            ...switchOf(camera, yourCamera),
            ...{ offByHost: cameraOffByHost, offByItself: cameraOffByItself, asked: cameraAsked },
        },
        screen: {
            ...switchOf(share, yourScreen),
            ...{ offByHost: screenOffByHost, offByItself: screenOffByItself, asked: '' },
        },
    },
    connected,
    ended: {
        ...{ left: endedLeft, removed: endedRemoved, duplicate: endedDuplicate },
        ...{ denied: endedDenied, timeout: endedTimeout, network: endedNetwork },
        ...{ 'host-ended': endedHost, 'session-expired': endedSession, error: endedError },
    },
    joined: {
        ...{ one: joinedOne, two: joinedTwo, three: joinedThree, many: joinedMany },
        minimal: joinedMinimal,
    },
    left: {
        ...{ one: leftOne, two: leftTwo, three: leftThree, many: leftMany },
        minimal: leftMinimal,
    },
    dropped: {
        ...{ one: droppedOne, two: droppedTwo, three: droppedThree, many: droppedMany },
        minimal: droppedMinimal,
    },
    ...{ handUp, handDown, handMinimal, sharing, notSharing, sharingMinimal },
    ...{
        chat,
        chatMinimal,
        chatMany,
        notSent,
        partlySent,
        caption,
        recording,
        notRecording,
        refused,
    },
    devices: {
        microphone: { used: micUsed, usedMinimal: micUsedMinimal, lost: micLost },
        camera: { used: cameraUsed, usedMinimal: cameraUsedMinimal, lost: cameraLost },
        speaker: { used: speakerUsed, usedMinimal: speakerUsedMinimal, lost: speakerLost },
    },
});
