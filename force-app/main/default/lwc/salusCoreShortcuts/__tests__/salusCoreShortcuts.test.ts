import { assign, keysFrom, matches, readShortcut, shortcutOf } from 'c/salusCoreShortcuts';

const pressed = {
    key: 'm',
    code: 'KeyM',
    ctrlKey: true,
    altKey: true,
    shiftKey: false,
    metaKey: false,
    isAltGraph: false,
};
const keys = { mic: 'Ctrl+Alt+M', help: 'Ctrl+Alt+/' };

describe('a shortcut', () => {
    it.each([
        ['Ctrl+Alt+M', 'Ctrl+Alt+M'],
        [' alt + control + m', 'Ctrl+Alt+M'],
        ['ctrl+alt+shift+/', 'Ctrl+Alt+Shift+/'],
    ])('is read: %s', (text, value) => {
        expect(readShortcut(text)).toEqual({ ok: true, value });
    });

    it.each([
        ['m', 'no-modifiers'],
        ['Ctrl+M', 'no-modifiers'],
        ['Alt+M', 'no-modifiers'],
        ['Shift+M', 'no-modifiers'],
        ['Ctrl+Alt+Meta+M', 'no-modifiers'],
        ['Space', 'no-key'],
        [' ', 'no-key'],
        ['Ctrl+Alt+ ', 'no-key'],
        ['Ctrl+Alt+Delete', 'no-key'],
        ['Ctrl+Alt+5', 'no-key'],
        [undefined, 'no-key'],
        ['Ctrl+Alt+N', 'reserved'],
    ])('is refused: %s', (text, error) => {
        expect(readShortcut(text)).toEqual({ ok: false, error });
    });

    it('is the letter with both modifiers, and no other key', () => {
        expect(matches('Ctrl+Alt+M', pressed)).toBe(true);
        for (const other of [
            { ctrlKey: false },
            { altKey: false },
            { metaKey: true },
            { shiftKey: true },
            { key: 'n', code: 'KeyN' },
            { isAltGraph: true },
        ])
            expect(matches('Ctrl+Alt+M', { ...pressed, ...other })).toBe(false);
    });

    it('is found by where the key is, where the keyboard writes another sign', () => {
        expect(matches('Ctrl+Alt+M', { ...pressed, key: 'µ' })).toBe(true);
        expect(matches('Ctrl+Alt+M', { ...pressed, key: 'ь' })).toBe(true);
        expect(matches('Ctrl+Alt+/', { ...pressed, key: '÷', code: 'Slash' })).toBe(true);
        expect(matches('Ctrl+Alt+Q', { ...pressed, key: 'a', code: 'KeyQ' })).toBe(false);
    });
});

describe('a key press', () => {
    it('is a shortcut with both modifiers, by the letter or by where the key is', () => {
        for (const [more, value] of [
            [{}, 'Ctrl+Alt+M'],
            [{ key: 'M', shiftKey: true }, 'Ctrl+Alt+Shift+M'],
            [{ key: 'µ' }, 'Ctrl+Alt+M'],
            [{ key: '/', code: 'Slash' }, 'Ctrl+Alt+/'],
        ] as const)
            expect(shortcutOf({ ...pressed, ...more })).toEqual({ ok: true, value });
    });

    it.each([
        ['AltGr', { isAltGraph: true }, 'alt-graph'],
        ['a plain letter', { ctrlKey: false, altKey: false }, 'no-modifiers'],
        ['Space', { key: ' ', code: 'Space', ctrlKey: false, altKey: false }, 'no-modifiers'],
        ['the browser’s own', { altKey: false }, 'no-modifiers'],
        ['one with a fourth modifier', { metaKey: true }, 'no-modifiers'],
        ['a key without a letter', { key: 'F5', code: 'F5' }, 'no-key'],
        ['Space with both', { key: ' ', code: 'Space' }, 'no-key'],
        ['plus', { key: '+', code: 'Equal' }, 'no-key'],
        ['the desktop’s own', { key: 't', code: 'KeyT' }, 'reserved'],
    ])('is refused: %s', (_name, more, error) => {
        expect(shortcutOf({ ...pressed, ...more })).toEqual({ ok: false, error });
    });
});

describe('the keys of the actions', () => {
    it('can be changed and switched off', () => {
        expect(assign(keys, 'mic', 'ctrl+alt+k')).toEqual({
            ok: true,
            keys: { mic: 'Ctrl+Alt+K', help: 'Ctrl+Alt+/' },
        });
        expect(assign(keys, 'mic', '')).toEqual({ ok: true, keys: { ...keys, mic: '' } });
        expect(assign({ ...keys, help: '' }, 'mic', '').ok).toBe(true);
    });

    it('are refused with a reason', () => {
        expect(assign(keys, 'mic', 'm')).toEqual({ ok: false, error: 'no-modifiers' });
        expect(assign(keys, 'mic', keys.help)).toEqual({ ok: false, error: 'taken', by: 'help' });
        expect(assign(keys, 'mic', keys.mic)).toEqual({ ok: true, keys });
    });

    it('are read from what a server kept, as far as it makes sense', () => {
        expect(keysFrom(keys, { mic: '', other: 'Ctrl+Alt+B' })).toEqual({ ...keys, mic: '' });
        expect(keysFrom(keys, { mic: 'Ctrl+Alt+K', help: 'h' })).toEqual({
            mic: 'Ctrl+Alt+K',
            help: 'Ctrl+Alt+/',
        });
        expect(keysFrom(keys, { mic: keys.help, help: keys.mic })).toEqual({
            mic: keys.help,
            help: keys.mic,
        });
        expect(keysFrom(keys, { mic: keys.help })).toEqual({ mic: keys.help, help: '' });
        expect(keysFrom(keys, { mic: 'Ctrl+Alt+K', help: 'Ctrl+Alt+K' })).toEqual({
            mic: 'Ctrl+Alt+K',
            help: '',
        });
        for (const answer of [undefined, null, 'x', { mic: 5 }, []])
            expect(keysFrom(keys, answer)).toBe(keys);
    });
});
