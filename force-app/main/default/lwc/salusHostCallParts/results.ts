import type { CallError, CallResult } from 'c/salusPortCall';

export const done: CallResult = Object.freeze({ ok: true, value: undefined });

export const succeeded = <Value>(value: Value): CallResult<Value> => ({ ok: true, value });

/** An error says what is wrong, and never with whom or what. */
export const failed = (
    code: CallError['code'],
    retryable = false,
): { readonly ok: false; readonly error: CallError } => ({ ok: false, error: { code, retryable } });
