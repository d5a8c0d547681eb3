/** A small drawing beside the name, whose meaning is also in words. */
export interface Sign {
    readonly key: string;
    readonly shape: string;
    readonly look: string;
}

const sign = (key: string, shape: string): Sign =>
    Object.freeze({ key, shape, look: `sign sign-${key}` });

export const MIC_OFF = sign(
    'mic-off',
    'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3z M5.5 11a6.5 6.5 0 0 0 13 0 M12 17.5V21 M3.5 3.5l17 17',
);
export const SPEAKING = sign('speaking', 'M4.5 10v4 M9.5 6.5v11 M14.5 4v16 M19.5 9v6');
/** Room for one of the two. */
export const SILENT = sign('silent', '');
export const HAND = sign(
    'hand',
    'M7 13V6.5a1.5 1.5 0 0 1 3 0V11 M10 11V4.5a1.5 1.5 0 0 1 3 0V11 M13 11V5.5a1.5 1.5 0 0 1 3 0V12 M16 12V8.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-12.6 4.2L3.6 14A1.5 1.5 0 0 1 6 12.2L7 13.5',
);
export const PIN = sign('pin', 'M9 3.5h6 M10 3.5v6l-3.5 4h11l-3.5-4v-6 M12 13.5v7');
