import type { Shortcut, ShortcutKeys } from 'c/salusCoreShortcuts';
import alt from '@salesforce/label/c.Salus_Shortcuts_Alt';
import control from '@salesforce/label/c.Salus_InCall_KeyControl';
import shift from '@salesforce/label/c.Salus_Shortcuts_Shift';
import camera from '@salesforce/label/c.Salus_InCall_KeysCamera';
import captions from '@salesforce/label/c.Salus_InCall_KeysCaptions';
import hand from '@salesforce/label/c.Salus_InCall_KeysHand';
import mic from '@salesforce/label/c.Salus_InCall_KeysMic';
import toolbar from '@salesforce/label/c.Salus_InCall_KeysToolbar';

/** What can be done in a call by a shortcut. */
export type CallAction = 'mic' | 'camera' | 'captions' | 'hand' | 'toolbar';

/** The shortcut of each; '' is none. */
export type CallKeys = ShortcutKeys<CallAction>;

/** What has a shortcut in a call, as `c-salus-shortcut-help` lists it. `T` for the toolbar opens a terminal on Linux. */
export const callShortcuts = Object.freeze([
    { action: 'mic', label: mic, keys: 'Ctrl+Alt+M' },
    { action: 'camera', label: camera, keys: 'Ctrl+Alt+V' },
    { action: 'captions', label: captions, keys: 'Ctrl+Alt+C' },
    { action: 'hand', label: hand, keys: 'Ctrl+Alt+H' },
    { action: 'toolbar', label: toolbar, keys: 'Ctrl+Alt+B' },
] as const);

/** The shortcuts, until a person sets their own. */
export const callKeys = Object.freeze(
    Object.fromEntries(callShortcuts.map(({ action, keys }) => [action, keys])),
) as CallKeys;

const SAID: Readonly<Record<string, string>> = { Ctrl: control, Alt: alt, Shift: shift };

/** A shortcut as a screen reader says it well: “Control Alt M”. */
export const sayKeys = (shortcut: Shortcut): string =>
    shortcut
        .split('+')
        .map((key) => SAID[key] ?? key)
        .join(' ');
