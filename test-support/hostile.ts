/** Words that somebody could hand to a text property, each with the name of what it tries. */
export const HOSTILE_TEXTS: readonly (readonly [string, string])[] = [
    ['an element that runs a script', '<img src=x onerror="window.pwned = true">'],
    ['a script', '<script>window.pwned = true</script>'],
    ['an address that runs', 'javascript:window.pwned = true'],
    ['the end of an attribute', '" autofocus onfocus="window.pwned = true'],
    ['a template expression', '{constructor.constructor("window.pwned = true")()}'],
    ['the end of a template', '</template></label><b>'],
    ['a right-to-left override', '\u202Etxet\u2066 desrever'],
    ['a null character', 'before\u0000after'],
    ['half of a surrogate pair', 'half \uD83D of a pair'],
    ['ten thousand characters', 'W'.repeat(10_000)],
    ['the name of a prototype', '__proto__'],
];

/** Things that are no text, where text is asked for. */
export const HOSTILE_OBJECTS: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['undefined', undefined],
    ['an object', { toString: () => '[object from toString]' }],
    ['a list', [{}]],
    ['a function', () => 'object of a function'],
    ['a symbol', Symbol('object of a symbol')],
    ['a boolean', true],
];
