import type { MediaErrorCode } from 'c/salusCoreCall';

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
export const put = (
    steps: readonly Step[],
    id: StepId,
    status: Status,
    code?: MediaErrorCode,
): readonly Step[] =>
    steps.map((one) => (one.id === id ? { id, status, ...(code && { code }) } : one));

export const statusOf = (steps: readonly Step[], id: StepId): Status | undefined =>
    steps.find((one) => one.id === id)?.status;

/** Whether every step has come to an end. */
export const isSettled = (steps: readonly Step[]): boolean =>
    steps.every(({ status }) => status !== 'pending' && status !== 'running');

const PERMISSION: readonly MediaErrorCode[] = [
    'permission-denied',
    'permission-dismissed',
    'os-blocked',
    'site-blocked',
];

/** Whether it was the person, their device or the site that refused, and no device that failed. */
export const isRefused = (code: MediaErrorCode): boolean => PERMISSION.includes(code);
