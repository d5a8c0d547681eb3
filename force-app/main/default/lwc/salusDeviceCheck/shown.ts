import { fill } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import browser from '@salesforce/label/c.Salus_Call_CheckBrowser';
import camera from '@salesforce/label/c.Salus_Call_Camera';
import failed from '@salesforce/label/c.Salus_Call_StatusFailed';
import microphone from '@salesforce/label/c.Salus_Call_Microphone';
import network from '@salesforce/label/c.Salus_Call_CheckNetwork';
import passed from '@salesforce/label/c.Salus_Call_StatusPassed';
import pending from '@salesforce/label/c.Salus_Call_StatusPending';
import permission from '@salesforce/label/c.Salus_Call_CheckPermission';
import running from '@salesforce/label/c.Salus_Call_StatusRunning';
import skip from '@salesforce/label/c.Salus_Call_Skip';
import skipped from '@salesforce/label/c.Salus_Call_StatusSkipped';
import speaker from '@salesforce/label/c.Salus_Call_Speaker';
import stepIs from '@salesforce/label/c.Salus_Call_StepIs';
import tryAgain from '@salesforce/label/c.Salus_Call_TryStepAgain';
import type { Status, Step, StepId } from './check';

const NAMES: Readonly<Record<StepId, string>> = {
    ...{ browser, permission, microphone, camera, speaker, network },
};
const WORDS: Readonly<Record<Status, string>> = { pending, running, passed, failed, skipped };
const ICONS: Readonly<Partial<Record<Status, IconName>>> = {
    running: 'clock',
    passed: 'success',
    failed: 'warning',
    skipped: 'next',
};

/** A step as the template shows it. */
export interface ShownStep {
    readonly key: StepId;
    readonly name: string;
    readonly status: string;
    readonly look: string;
    readonly icon?: IconName;
    readonly code?: string;
    readonly device: 'microphone' | 'camera';
    readonly skipLabel: string;
    readonly tryAgainLabel: string;
    readonly isMeter: boolean;
    readonly isPicture: boolean;
    readonly isSpeaker: boolean;
    readonly isAsking: boolean;
    readonly canTryAgain: boolean;
    readonly isDeaf: boolean;
    readonly isWeak: boolean;
    readonly canSkip: boolean;
}

/** “Microphone: Ready”. */
export const sayStep = ({ id, status }: Step): string => fill(stepIs, NAMES[id], WORDS[status]);

/** `wasPlayed`: the person has pressed for a sound, and is asked whether they heard it. */
export function shownStep({ id, status, code }: Step, wasPlayed: boolean): ShownStep {
    const isFailed = status === 'failed';
    const isRunning = status === 'running';
    return {
        key: id,
        name: NAMES[id],
        status: WORDS[status],
        look: `step step-${status}`,
        icon: ICONS[status],
        code: isFailed ? code : undefined,
        device: id === 'camera' ? 'camera' : 'microphone',
        skipLabel: fill(skip, NAMES[id]),
        tryAgainLabel: fill(tryAgain, NAMES[id]),
        isMeter: id === 'microphone' && (isRunning || status === 'passed'),
        isPicture: id === 'camera' && status === 'passed',
        isSpeaker: id === 'speaker' && isRunning,
        isAsking: id === 'speaker' && isRunning && wasPlayed,
        // Nobody who is not heard is left with skipping alone.
        canTryAgain: isFailed || (isRunning && id === 'microphone'),
        isDeaf: id === 'speaker' && isFailed,
        isWeak: id === 'network' && isFailed,
        canSkip: (isRunning && (id === 'microphone' || id === 'speaker')) || (isFailed && !code),
    };
}
