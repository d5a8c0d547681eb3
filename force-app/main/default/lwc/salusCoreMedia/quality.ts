import type { Quality } from 'c/salusCoreCall';

/** What is measured of a connection. */
export interface Measured {
    /** How long a packet takes there and back, in milliseconds. */
    readonly rttMs?: number;
    /** How many of a hundred packets don't arrive. */
    readonly lossPct?: number;
}

/* ITU-T G.114: beyond 400 ms one way people talk over each other; speech with Opus is understood up to
   about a tenth lost. */
const POOR = { rttMs: 600, lossPct: 10 };
const FAIR = { rttMs: 300, lossPct: 3 };

/** How well sound and picture arrive. */
export function qualityOf({ rttMs, lossPct }: Measured): Quality {
    if (rttMs === undefined && lossPct === undefined) return 'unknown';
    const reaches = (limit: typeof POOR): boolean =>
        (rttMs ?? 0) >= limit.rttMs || (lossPct ?? 0) >= limit.lossPct;
    if (reaches(POOR)) return 'poor';
    return reaches(FAIR) ? 'fair' : 'good';
}
