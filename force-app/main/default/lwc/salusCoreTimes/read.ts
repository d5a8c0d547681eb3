import { asciiDigits } from 'c/salusCoreWords';
import { foldedLetters, timeWords } from './words';

/** Why a time can't be read. `without-half`: it may be before or after noon. `unreadable`: it is no
 *  time of the day. */
export type TimeErrorCode = 'without-half' | 'unreadable';

/** What was typed, understood: a time, or an error, or neither where nothing was typed. */
export interface ReadTime {
    /** `HH:MM`, or '' where it is no time. */
    readonly time: string;
    readonly error?: TimeErrorCode;
}

/** The most characters that are read: longer than any time. */
const MOST_CHARACTERS = 40;

/* “9”, “9:30”, “9.30”, “9 30”, “930”, “0930”. */
const NUMBERS = /^(\d{1,2})(?:(?: ?[:.,] ?| )?(\d{2}))?$/;

const wrong = (error: TimeErrorCode): ReadTime => ({ time: '', error });

const EVERY_HOUR = 24;

/* The hours of 24 that can be meant: of those that the word is written at, where there is one. “12 de la
   noche” is none, because Spanish writes “noche” from 20 to 23. */
function hoursMeant(hour: number, word: string, locale: string): readonly number[] {
    const { isTwelveHour, hours } = timeWords(locale);
    const both = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12];
    if (!word || hours.get(word)?.size === EVERY_HOUR)
        return isTwelveHour && hour > 0 ? both : [hour];
    return both.filter((one) => hours.get(word)?.has(one));
}

/**
 * Reads a time as people of a language write it, in digits of any script: “9 pm”, “21:00”, “9.30”,
 * “2130”. Where the hours are counted to 12 and the half of the day isn't said, nothing is guessed.
 */
export const readTime = (typed: string, locale: string): ReadTime => {
    if (typed.length > MOST_CHARACTERS) return wrong('unreadable');
    if (!typed.trim()) return { time: '' };
    const text = asciiDigits(typed)
        .normalize('NFKC')
        .replace(/[\s\p{Cf}]+/gu, ' ')
        .toLowerCase()
        .replace(/(\d ?)h( ?\d)/, '$1:$2'); // As in “9h30 pm”.
    const digits = text.replace(/[\p{L}\p{M}]+[. ]*/gu, ' ').trim();
    const [, hour = '24', minute = '00'] = NUMBERS.exec(digits) ?? [];
    if (Number(hour) > 23 || Number(minute) > 59) return wrong('unreadable');
    const meant = hoursMeant(Number(hour), foldedLetters(text), locale);
    if (meant.length > 1) return wrong('without-half');
    return meant.length
        ? { time: `${String(meant[0]).padStart(2, '0')}:${minute}` }
        : wrong('unreadable');
};
