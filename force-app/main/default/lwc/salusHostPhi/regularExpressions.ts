const HARMLESS = /x/;

/**
 * Replaces the text that the engine keeps of the last match. V8 (Chromium 156) keeps the whole
 * subject of the last successful match in each realm; a match that fails changes nothing, so this
 * one succeeds. Call it in the realm of the validators.
 */
export const forgetLastMatch = (): boolean => HARMLESS.test('x');
