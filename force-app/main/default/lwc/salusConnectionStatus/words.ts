import type { Message } from 'c/salusCoreAnnouncing';
import type { CallState, Quality } from 'c/salusCoreCall';
import type { IconName } from 'c/salusIcon';
import { locale } from 'c/salusPlatformLocale';
import type { CallStats } from 'c/salusPortCall';
import back from '@salesforce/label/c.Salus_Connection_Back';
import better from '@salesforce/label/c.Salus_Connection_Better';
import connecting from '@salesforce/label/c.Salus_Connection_Connecting';
import delay from '@salesforce/label/c.Salus_Connection_Delay';
import down from '@salesforce/label/c.Salus_Connection_Down';
import ended from '@salesforce/label/c.Salus_Connection_Ended';
import fair from '@salesforce/label/c.Salus_Connection_Fair';
import good from '@salesforce/label/c.Salus_Connection_Good';
import helpPoor from '@salesforce/label/c.Salus_Connection_HelpPoor';
import helpGood from '@salesforce/label/c.Salus_Connection_HelpGood';
import loss from '@salesforce/label/c.Salus_Connection_Loss';
import lost from '@salesforce/label/c.Salus_Call_ConnectionLost';
import notConnected from '@salesforce/label/c.Salus_Connection_None';
import poor from '@salesforce/label/c.Salus_Call_ConnectionPoor';
import reconnecting from '@salesforce/label/c.Salus_Connection_Reconnecting';
import unknown from '@salesforce/label/c.Salus_Connection_Unknown';
import up from '@salesforce/label/c.Salus_Connection_Up';

/** A number of the connection, with its label and unit. */
export interface Figure {
    readonly label: string;
    readonly text: string;
}

/** What a person has been told of the connection. */
export type Condition = 'good' | 'weak' | 'away';

interface News {
    readonly kind: Condition;
    readonly message?: Message;
}

const OF_QUALITY: Readonly<Record<Quality, string>> = Object.freeze({
    good,
    fair,
    poor,
    lost,
    unknown,
});
const OF_STATE: Readonly<Partial<Record<CallState, string>>> = Object.freeze({
    idle: notConnected,
    lobby: notConnected,
    connecting,
    reconnecting,
    ended,
});

/** Whether sound and pictures break off. */
export const isWeak = (quality: Quality): boolean => quality === 'poor' || quality === 'lost';

/** Whether there is nothing to tell of it. */
export const isWell = (state: CallState, quality: Quality): boolean =>
    state === 'connected' && (quality === 'good' || quality === 'unknown');

/** How well the call is connected. */
export const wordsFor = (state: CallState, quality: Quality): string =>
    OF_STATE[state] ?? OF_QUALITY[quality] ?? unknown;

export function iconFor(state: CallState, quality: Quality): IconName {
    if (state === 'reconnecting') return 'error';
    if (state !== 'connected') return 'info';
    if (isWeak(quality)) return 'warning';
    return quality === 'good' ? 'success' : 'info';
}

/** What may help. */
export const adviceFor = (state: CallState, quality: Quality): string =>
    state === 'reconnecting' || isWeak(quality) ? helpPoor : helpGood;

const conditionOf = (state: CallState, quality: Quality): Condition => {
    if (state === 'reconnecting') return 'away';
    return isWeak(quality) ? 'weak' : 'good';
};

/* Being back is no interruption. */
const MESSAGES: Readonly<Record<`${Condition} ${Condition}`, Message | undefined>> = Object.freeze({
    'good good': undefined,
    'good weak': { text: poor, topic: 'quality' },
    'good away': { text: reconnecting, topic: 'call' },
    'weak good': { text: better, topic: 'quality' },
    'weak weak': undefined,
    'weak away': { text: reconnecting, topic: 'call' },
    'away good': { text: back, topic: 'call', level: 'polite' },
    'away weak': { text: back, topic: 'call', level: 'polite' },
    'away away': undefined,
});

/** What is new to a person who knows of this condition; undefined where nothing is. */
export function newsOf(state: CallState, quality: Quality, known: Condition): News | undefined {
    const kind = state === 'ended' ? 'good' : conditionOf(state, quality);
    if (kind === known) return undefined;
    return { kind, message: state === 'ended' ? undefined : MESSAGES[`${known} ${kind}`] };
}

/* Whole words, which a screen reader reads as a person would, and in the page's language. */
const said = (count: number, unit: string): string =>
    new Intl.NumberFormat(locale, {
        ...{ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 },
    }).format(count);

/** The numbers that there are, each with its unit. */
export function figuresOf(stats: CallStats | undefined): readonly Figure[] {
    const { rttMs, lossPct, upKbps, downKbps } = stats ?? {};
    const all = [
        [delay, rttMs, 'millisecond'],
        [loss, lossPct, 'percent'],
        [up, upKbps, 'kilobit-per-second'],
        [down, downKbps, 'kilobit-per-second'],
    ] as const;
    return all.flatMap(([label, count, unit]) =>
        Number.isFinite(count) ? [{ label, text: said(count!, unit) }] : [],
    );
}
