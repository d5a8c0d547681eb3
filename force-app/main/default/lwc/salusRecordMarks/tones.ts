import type { IconName } from 'c/salusIcon';

/**
 * What a mark does to the meaning of a record. `against`: it says the opposite of what it seems to, or
 * nothing counts of it. `unsure`: it may change or is not certain. `over`: it holds no longer.
 */
export type Tone = 'plain' | 'settled' | 'waiting' | 'unsure' | 'over' | 'against';

const codes = (text: string, tone: Tone): readonly (readonly [string, Tone])[] =>
    text.split(' ').map((code) => [code, tone] as const);

/* By the code, or by its element and the code. */
const TONES: Readonly<Record<string, Tone>> = Object.freeze(
    Object.fromEntries([
        ...codes('entered-in-error refuted not-done not-taken doNotPerform.true', 'against'),
        ...codes('preliminary partial registered unconfirmed provisional differential', 'unsure'),
        ...codes('draft unknown unsatisfactory unable-to-assess criticality.high', 'unsure'),
        ...codes('intent.proposal intent.plan intent.option', 'unsure'),
        ...codes('on-hold intended preparation proposed planned in-progress suspended', 'waiting'),
        ...codes('stopped cancelled inactive revoked ended declined rejected superseded', 'over'),
        ...codes('unavailable', 'over'),
        ...codes('active completed final current finished confirmed resolved accepted', 'settled'),
        ...codes('amended corrected appended available arrived', 'settled'),
    ]),
);

export const toneOf = (code: string, element: string): Tone => {
    const [key] = [`${element}.${code}`, code].filter((one) => Object.hasOwn(TONES, one));
    return key === undefined ? 'plain' : TONES[key]!;
};

/* A drawing of its own for each, so that nobody has to distinguish colours. */
export const ICONS: Readonly<Record<Tone, IconName>> = Object.freeze({
    plain: 'info',
    settled: 'check',
    waiting: 'clock',
    unsure: 'warning',
    over: 'close',
    against: 'error',
});
