import { mediaErrorCodes, type Ask, type Call, type MediaErrorCode } from 'c/salusCoreCall';
import cameraAsked from '@salesforce/label/c.Salus_InCall_CameraAsked';
import cameraLost from '@salesforce/label/c.Salus_InCall_CameraLost';
import micAsked from '@salesforce/label/c.Salus_InCall_MicAsked';
import micLost from '@salesforce/label/c.Salus_InCall_MicLost';
import speakerLost from '@salesforce/label/c.Salus_InCall_SpeakerLost';
import { words } from './words';

/** What is written above the pictures, and what a person can do about it. */
export interface News {
    /** That it is recorded; '' while it isn't. */
    readonly recording: string;
    /** What the clinic asks the person to switch on. */
    readonly asked: string;
    /** A device that was taken away. */
    readonly lost: string;
    /** Why a device can't be had. */
    readonly help?: {
        readonly code: MediaErrorCode;
        readonly device: 'microphone' | 'camera' | 'screen';
    };
    /** Whether something else could not be had. */
    readonly isRefused: boolean;
    /** Whether the call itself has a problem. */
    readonly isTroubled: boolean;
}

const ASKED = Object.freeze({ mic: micAsked, camera: cameraAsked });
const LOST = Object.freeze({ microphone: micLost, camera: cameraLost, speaker: speakerLost });
const DEVICES: Readonly<Partial<Record<Ask, 'microphone' | 'camera' | 'screen'>>> = Object.freeze({
    mic: 'microphone',
    camera: 'camera',
    screen: 'screen',
});
/* A message that was not sent says so itself, and so does the page of who joins. */
const ELSEWHERE: readonly Ask[] = ['chat', 'join'];

const recordingOf = ({ active, transcript }: Call['recording']): string => {
    if (!active) return '';
    return transcript ? words.recordingWords : words.recording;
};

function helpOf({ refused }: Call): News['help'] {
    const device = refused && DEVICES[refused.ask];
    if (!device) return undefined;
    const code = mediaErrorCodes.find((one) => one === refused.error.code) ?? 'unknown';
    return { code, device };
}

/** What is new in a call, in words. */
export function newsOf(call: Call): News {
    const help = helpOf(call);
    const { refused, unmuteRequest, lost, recording, error } = call;
    return {
        recording: recordingOf(recording),
        asked: unmuteRequest ? ASKED[unmuteRequest] : '',
        lost: lost ? LOST[lost.kind] : '',
        help,
        isRefused: refused !== undefined && !help && !ELSEWHERE.includes(refused.ask),
        isTroubled: error !== undefined,
    };
}
