const HARMLESS = /x/;

/**
 * Makes the engine forget the last text that a regular expression matched.
 * V8 (Chromium 156) keeps the whole subject of the last successful match alive in its realm; a
 * match that fails changes nothing, so this one succeeds. Run it in the realm of the validators.
 */
export const forgetLastMatch = (): boolean => HARMLESS.test('x');
