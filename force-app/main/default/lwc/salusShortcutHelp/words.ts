import type { Shortcut, ShortcutError } from 'c/salusCoreShortcuts';
import action from '@salesforce/label/c.Salus_Shortcuts_Action';
import alt from '@salesforce/label/c.Salus_Shortcuts_Alt';
import altGraph from '@salesforce/label/c.Salus_Shortcuts_AltGraph';
import change from '@salesforce/label/c.Salus_Shortcuts_Change';
import ctrl from '@salesforce/label/c.Salus_Shortcuts_Ctrl';
import intro from '@salesforce/label/c.Salus_Shortcuts_Intro';
import keys from '@salesforce/label/c.Salus_Shortcuts_Keys';
import noLetter from '@salesforce/label/c.Salus_Shortcuts_NoLetter';
import noModifiers from '@salesforce/label/c.Salus_Shortcuts_NoModifiers';
import notKept from '@salesforce/label/c.Salus_Shortcuts_NotKept';
import nowIs from '@salesforce/label/c.Salus_Shortcuts_NowIs';
import off from '@salesforce/label/c.Salus_Shortcuts_Off';
import press from '@salesforce/label/c.Salus_Shortcuts_Press';
import reserved from '@salesforce/label/c.Salus_Shortcuts_Reserved';
import shift from '@salesforce/label/c.Salus_Shortcuts_Shift';
import showThese from '@salesforce/label/c.Salus_Shortcuts_ShowThese';
import standard from '@salesforce/label/c.Salus_Shortcuts_Standard';
import standardDone from '@salesforce/label/c.Salus_Shortcuts_StandardDone';
import taken from '@salesforce/label/c.Salus_Shortcuts_Taken';
import title from '@salesforce/label/c.Salus_Shortcuts_Title';
import toChange from '@salesforce/label/c.Salus_Shortcuts_ToChange';
import useAll from '@salesforce/label/c.Salus_Shortcuts_UseAll';

export const WORDS = Object.freeze({
    ...{ action, change, intro, keys, notKept, nowIs, off, press, showThese, standard },
    ...{ standardDone, taken, title, toChange, useAll },
});

/** Why keys are refused, in words. */
export const REFUSED: Readonly<Record<ShortcutError, string>> = {
    'no-modifiers': noModifiers,
    'no-key': noLetter,
    reserved,
    'alt-graph': altGraph,
};

const ON_KEYS: Readonly<Record<string, string>> = { Ctrl: ctrl, Alt: alt, Shift: shift };

/** What is on the keys of a shortcut, in order; none for ''. */
export const keyNames = (shortcut: Shortcut): readonly string[] =>
    shortcut ? shortcut.split('+').map((key) => ON_KEYS[key] ?? key) : [];

/** The keys of a shortcut in a sentence: “Ctrl Alt M”. */
export const sayKeys = (shortcut: Shortcut): string => keyNames(shortcut).join(' ');
