import { isVoice } from 'c/salusCoreMedia';
import good from '@salesforce/label/c.Salus_Call_LevelGood';
import loud from '@salesforce/label/c.Salus_Call_LevelLoud';
import quiet from '@salesforce/label/c.Salus_Call_LevelQuiet';

/** How loud a microphone is, in three parts. */
export type Part = 'quiet' | 'good' | 'loud';
export const PARTS: readonly Part[] = ['quiet', 'good', 'loud'];
export const partNames: Readonly<Record<Part, string>> = { quiet, good, loud };

const GOOD_FROM = 1 / 3;
const LOUD_FROM = 5 / 6;

/** A level from 0 to 1, whatever was given. */
export const levelIn = (given: unknown): number => {
    const level = Number(given);
    return Number.isFinite(level) ? Math.min(1, Math.max(0, level)) : 0;
};

export const partOf = (level: number): Part => {
    if (level >= LOUD_FROM) return 'loud';
    return level >= GOOD_FROM ? 'good' : 'quiet';
};

/** Whether the bars of a part are full where only whole parts are drawn. */
export const isCoarse = (part: Part, level: number): boolean =>
    isVoice(level) && PARTS.indexOf(part) <= PARTS.indexOf(partOf(level));
