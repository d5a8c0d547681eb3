import type { MediaErrorCode } from 'c/salusCoreCall';
import { fill } from 'c/salusCoreWords';
import aborted from '@salesforce/label/c.Salus_Call_HelpAborted';
import denied from '@salesforce/label/c.Salus_Call_HelpDenied';
import dismissed from '@salesforce/label/c.Salus_Call_HelpDismissed';
import host from '@salesforce/label/c.Salus_Call_HelpHost';
import inUse from '@salesforce/label/c.Salus_Call_HelpInUse';
import insecure from '@salesforce/label/c.Salus_Call_HelpInsecure';
import notFound from '@salesforce/label/c.Salus_Call_HelpNotFound';
import os from '@salesforce/label/c.Salus_Call_HelpOs';
import overconstrained from '@salesforce/label/c.Salus_Call_HelpOverconstrained';
import site from '@salesforce/label/c.Salus_Call_HelpSite';
import unknown from '@salesforce/label/c.Salus_Call_HelpUnknown';
import unsupported from '@salesforce/label/c.Salus_Call_HelpUnsupported';
import tryAgain from '@salesforce/label/c.Salus_Call_TryAgain';
import yourCamera from '@salesforce/label/c.Salus_Call_YourCamera';
import yourMicrophone from '@salesforce/label/c.Salus_Call_YourMicrophone';
import yourScreen from '@salesforce/label/c.Salus_Call_YourScreen';
import { steps } from './steps';

/** What the person can't use. */
export type HelpDevice = 'microphone' | 'camera' | 'screen';

/** What is wrong, and what the person can do, one thing after another. */
export interface Help {
    readonly heading: string;
    readonly steps: readonly string[];
    /** Whether the same can work when it is tried again, without leaving the page. */
    readonly mayTryAgain: boolean;
}

interface Rule {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly isFinal?: true;
}

const RULES: Readonly<Record<MediaErrorCode, Rule>> = {
    'permission-denied': { heading: denied, steps: [steps.address, steps.allow, steps.tryAgain] },
    'permission-dismissed': { heading: dismissed, steps: [steps.press, steps.chooseAllow] },
    'os-blocked': {
        heading: os,
        steps: [steps.osSettings, steps.osAllow, steps.reopen],
    },
    'site-blocked': { heading: site, steps: [steps.siteNotYou, steps.tellClinic], isFinal: true },
    'not-found': { heading: notFound, steps: [steps.connected, steps.switchOn, steps.press] },
    'in-use': { heading: inUse, steps: [steps.closeApps, steps.press, steps.restart] },
    overconstrained: { heading: overconstrained, steps: [steps.otherDevice, steps.press] },
    insecure: { heading: insecure, steps: [steps.secureLink, steps.callClinic], isFinal: true },
    unsupported: { heading: unsupported, steps: [steps.update, steps.otherMachine], isFinal: true },
    aborted: { heading: aborted, steps: [steps.connected, steps.press, steps.restart] },
    'not-allowed-by-host': { heading: host, steps: [steps.askHost, steps.press] },
    unknown: { heading: unknown, steps: [steps.press, steps.closeApps, steps.restart] },
};

/* A browser asks what to share each time: nothing is allowed once for all, plugged in or covered. */
const share = [steps.press, steps.chooseScreen];
const SCREEN_STEPS: Readonly<Partial<Record<MediaErrorCode, readonly string[]>>> = {
    'permission-denied': share,
    'permission-dismissed': share,
    'not-found': share,
    'in-use': [...share, steps.restart],
    overconstrained: share,
    aborted: [...share, steps.restart],
    unknown: [...share, steps.restart],
};

const DEVICES: Readonly<Record<HelpDevice, string>> = {
    microphone: yourMicrophone,
    camera: yourCamera,
    screen: yourScreen,
};

export const isCode = (code: unknown): code is MediaErrorCode =>
    typeof code === 'string' && Object.hasOwn(RULES, code);
export const isDevice = (device: unknown): device is HelpDevice =>
    typeof device === 'string' && Object.hasOwn(DEVICES, device);

/* A sentence that begins with the gap begins with a capital letter all the same. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said of one error of one device. */
export function helpOf(code: MediaErrorCode, device: HelpDevice): Help {
    const { heading, steps: usual, isFinal } = RULES[code];
    const own = device === 'screen' ? SCREEN_STEPS[code] : undefined;
    const say = (text: string): string => capital(fill(text, DEVICES[device]));
    return {
        heading: say(heading),
        steps: (own ?? usual).map((step) =>
            step === steps.press || step === steps.tryAgain ? fill(step, tryAgain) : say(step),
        ),
        mayTryAgain: !isFinal,
    };
}
