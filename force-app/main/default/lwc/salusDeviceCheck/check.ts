import type { MediaErrorCode } from 'c/salusCoreCall';
import type { Tried } from './devices';

/** What is checked, in this order. */
export const STEPS = Object.freeze([
    'browser',
    'permission',
    'microphone',
    'camera',
    'speaker',
    'network',
] as const);
export type StepId = (typeof STEPS)[number];
export type Status = 'pending' | 'running' | 'passed' | 'failed' | 'skipped';

/** How a step stands. Nothing of a device or an address is in it. */
export interface Step {
    readonly id: StepId;
    readonly status: Status;
    readonly code?: MediaErrorCode;
}

export const begin = (hasNetwork: boolean): readonly Step[] =>
    STEPS.filter((id) => hasNetwork || id !== 'network').map((id) => ({ id, status: 'pending' }));

/** The steps, of which one stands otherwise. */
export const put = (steps: readonly Step[], { id, status, code }: Step): readonly Step[] =>
    steps.map((one) => (one.id === id ? { id, status, ...(code && { code }) } : one));

export const statusOf = (steps: readonly Step[], id: StepId): Status | undefined =>
    steps.find((one) => one.id === id)?.status;

const isOpen = (status: Status | undefined): boolean =>
    status === 'pending' || status === 'running';

/* What can't be tried before another step has passed. */
const HELD_UP: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
    browser: ['permission', 'microphone', 'camera'],
    permission: ['microphone', 'camera'],
};

/** Whether every step has come to an end, as far as it can be tried. */
export function isSettled(steps: readonly Step[]): boolean {
    const failed = steps.filter(({ status }) => status === 'failed');
    const heldUp = failed.flatMap(({ id }) => HELD_UP[id] ?? []);
    return steps.every(({ id, status }) => !isOpen(status) || heldUp.includes(id));
}

const deviceStep = (id: 'microphone' | 'camera', code: MediaErrorCode | undefined): Step =>
    code ? { id, status: 'failed', code } : { id, status: id === 'camera' ? 'passed' : 'running' };

/** How the steps stand after the devices were asked for. The microphone passes when somebody is heard. */
export function stepsOf(
    { refused, microphone, camera }: Tried,
    hasCamera: boolean,
): readonly Step[] {
    if (refused) return [{ id: 'permission', status: 'failed', code: refused }];
    const picture = hasCamera ? [deviceStep('camera', camera)] : [];
    return [
        { id: 'permission', status: 'passed' },
        deviceStep('microphone', microphone),
        ...picture,
    ];
}
