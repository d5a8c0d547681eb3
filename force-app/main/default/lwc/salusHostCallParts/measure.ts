import type { Measured } from 'c/salusCoreMedia';

/** What a connection has counted so far, and what it measures now. */
export interface Sample extends Measured {
    readonly at: number;
    readonly received: number;
    readonly lost: number;
    readonly bytesUp: number;
    readonly bytesDown: number;
    /** How loud the other is, from 0 to 1. */
    readonly level: number;
}

type Stat = Readonly<Record<string, unknown>>;

const number = (given: unknown): number => (typeof given === 'number' ? given : 0);
const sum = (stats: readonly Stat[], key: string): number =>
    stats.reduce((total, stat) => total + number(stat[key]), 0);

/* Of a hundred packets, those that were lost since the sample before; undefined where none came. */
function lossBetween(lost: number, received: number): number | undefined {
    const all = lost + received;
    return all > 0 ? (Math.max(0, lost) / all) * 100 : undefined;
}

/** Reads what a browser counts of a connection. */
export function sampleOf(report: RTCStatsReport, at: number, before?: Sample): Sample {
    const stats: Stat[] = [];
    report.forEach((stat: Stat) => stats.push(stat));
    const ofType = (type: string): readonly Stat[] => stats.filter((stat) => stat.type === type);
    const inbound = ofType('inbound-rtp');
    const pair = ofType('candidate-pair').find((one) => one.nominated === true);
    const [lost, received] = [sum(inbound, 'packetsLost'), sum(inbound, 'packetsReceived')];
    const lossPct = lossBetween(lost - (before?.lost ?? 0), received - (before?.received ?? 0));
    const rtt = pair?.currentRoundTripTime;
    return {
        ...{ at, lost, received },
        bytesUp: number(pair?.bytesSent),
        bytesDown: number(pair?.bytesReceived),
        level: number(inbound.find(({ kind }) => kind === 'audio')?.audioLevel),
        ...(typeof rtt === 'number' && { rttMs: rtt * 1000 }),
        ...(lossPct !== undefined && { lossPct }),
    };
}

/** Bytes in kilobits a second. */
export const kbpsOf = (bytes: number, ms: number): number => (ms > 0 ? (bytes * 8) / ms : 0);
