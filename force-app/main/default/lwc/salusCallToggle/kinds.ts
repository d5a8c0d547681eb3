import buttonWithoutLabel from '@salesforce/label/c.Salus_ButtonWithoutLabel';
import camera from '@salesforce/label/c.Salus_Call_Camera';
import captions from '@salesforce/label/c.Salus_Call_Captions';
import hand from '@salesforce/label/c.Salus_Call_Hand';
import mic from '@salesforce/label/c.Salus_Call_Mic';
import selfview from '@salesforce/label/c.Salus_Call_SelfView';
import share from '@salesforce/label/c.Salus_Call_Share';

/* Names of things, so that “on” and “off” go with each in every language. */
const NAMES = { mic, camera, captions, hand, share, selfview } as const;

/** What a toggle switches. */
export type ToggleKind = keyof typeof NAMES;

/** Whether a value is one. */
export const isToggleKind = (kind: unknown): kind is ToggleKind =>
    typeof kind === 'string' && Object.hasOwn(NAMES, kind);

/** The key of what is announced of it: the one that the owner of a call gives it, too. */
export const keyOf = (kind: ToggleKind | undefined): string | undefined =>
    kind === 'share' ? 'screen' : kind;

/** The name of a toggle; words that say that it has none, for another kind. */
export const nameOf = (kind: unknown): string =>
    isToggleKind(kind) ? NAMES[kind] : buttonWithoutLabel;
