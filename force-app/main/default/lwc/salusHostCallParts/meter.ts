import { qualityOf } from 'c/salusCoreMedia';
import { clock, type Timer } from 'c/salusHostClock';
import type { CallStats, Quality } from 'c/salusPortCall';
import type { Emitter } from './emitter';
import { kbpsOf, sampleOf, type Sample } from './measure';
import type { Roster } from './roster';

const EVERY_MS = 1_000;
/* Speech in a quiet room is louder; the noise of a fan is not. */
const SPEAKING = 0.02;
const WORST_FIRST: readonly Quality[] = ['lost', 'poor', 'fair', 'good'];

/** Somebody whose connection is measured. */
export interface Metered {
    readonly id: string;
    readonly link?: { report(): Promise<RTCStatsReport> };
    readonly watch: { readonly isLost: boolean };
}

interface Kept {
    readonly sample: Sample;
    readonly before?: Sample;
}

/** Measures each connection once a second: how well it goes, and who is speaking. */
export class Meter {
    private readonly peers: ReadonlyMap<string, Metered>;
    private readonly roster: Roster;
    private readonly emitter: Emitter;
    private readonly kept = new Map<string, Kept>();
    private timer: Timer;
    private isOn = false;

    constructor(peers: ReadonlyMap<string, Metered>, roster: Roster, emitter: Emitter) {
        this.peers = peers;
        this.roster = roster;
        this.emitter = emitter;
    }

    start(): void {
        this.isOn = true;
        this.plan();
    }

    stop(): void {
        this.isOn = false;
        clock().clear(this.timer);
        this.kept.clear();
    }

    /** The numbers of the worst connection, and of all together. */
    stats(): CallStats {
        const all = [...this.kept.values()];
        if (!all.length) return {};
        const worst = (key: 'rttMs' | 'lossPct'): number =>
            Math.max(...all.map(({ sample }) => sample[key] ?? 0));
        const rate = (key: 'bytesUp' | 'bytesDown'): number =>
            all.reduce(
                (total, { sample, before }) =>
                    total + (before ? kbpsOf(sample[key] - before[key], sample.at - before.at) : 0),
                0,
            );
        return {
            ...{ rttMs: worst('rttMs'), lossPct: worst('lossPct') },
            ...{ upKbps: rate('bytesUp'), downKbps: rate('bytesDown') },
        };
    }

    private plan(): void {
        this.timer = clock().setTimeout(() => void this.measure(), EVERY_MS);
    }

    private async measure(): Promise<void> {
        for (const id of this.kept.keys()) if (!this.peers.has(id)) this.kept.delete(id);
        await Promise.all([...this.peers.values()].map((peer) => this.measureOne(peer)));
        if (!this.isOn) return;
        this.tellOwn();
        this.plan();
    }

    private async measureOne(peer: Metered): Promise<void> {
        const { id, link, watch } = peer;
        if (watch.isLost || !link) return this.tell(id, watch.isLost ? 'lost' : 'unknown');
        try {
            const report = await link.report();
            if (!this.isOn || this.peers.get(id) !== peer) return undefined;
            const before = this.kept.get(id)?.sample;
            const sample = sampleOf(report, clock().now(), before);
            this.kept.set(id, { sample, ...(before && { before }) });
            this.tell(id, qualityOf(sample));
            this.roster.change(id, { speaking: sample.level > SPEAKING }, 'remote');
        } catch {
            // Closed meanwhile.
        }
        return undefined;
    }

    /* The person's own connection is as good as the best: one bad one is the other's. */
    private tellOwn(): void {
        const ranks = [...this.peers.keys()].map((id) =>
            WORST_FIRST.indexOf(this.roster.all.get(id)?.quality ?? 'unknown'),
        );
        const best = WORST_FIRST[Math.max(-1, ...ranks)];
        const self = [...this.roster.all.values()].find(({ isLocal }) => isLocal);
        if (self) this.tell(self.id, best ?? 'unknown');
    }

    private tell(id: string, quality: Quality): void {
        const before = this.roster.all.get(id);
        if (!before || before.quality === quality) return;
        this.roster.all.set(id, Object.freeze({ ...before, quality }));
        this.emitter.emit('quality', { id, quality });
    }
}
