import { asText, fill } from 'c/salusCoreWords';
import type { Message } from './message';
import type { AnnouncerState, Waiting } from './state';
import { privacyOf } from './topics';

/* Without words of their own for it, several are set side by side, in any language. */
const BETWEEN_TEXTS = '; ';

type Setting = Pick<AnnouncerState, 'privacy' | 'minimalWords'>;

/** Whether the words themselves may not be heard by others. A secret is never said aloud. */
const isHushed = (message: Message, { privacy }: Setting): boolean => {
    const sensitivity = privacyOf(message);
    if (sensitivity === 'secret') return true;
    return privacy === 'minimal' && (sensitivity !== 'none' || message.minimalText !== undefined);
};

const hushedText = ({ minimalText, topic }: Message, { minimalWords }: Setting): string =>
    minimalText ?? minimalWords[topic] ?? '';

/** The words of one message; '' when there are none that others may hear. */
export const textOf = (message: Message, setting: Setting): string =>
    isHushed(message, setting) ? hushedText(message, setting) : asText(message.text).trim();

const sentenceOf = ({ messages, count }: Waiting): string | undefined => {
    const { together, manyText } = messages[0];
    if (!together) return count > messages.length && manyText ? fill(manyText, count) : undefined;
    if (count === 1) return undefined;
    const [first, second, third] = messages.map((message) => message.together?.name ?? '');
    if (count === 2) return fill(together.two, first!, second!);
    if (count === 3) return fill(together.three, first!, second!, third!);
    return fill(together.many, first!, second!, count - 2, count);
};

/** What is written at once; '' when there are no words that others may hear. */
export function wordsOf(waiting: Waiting, setting: Setting): string {
    const { messages } = waiting;
    const texts = messages.map((message) => textOf(message, setting)).filter(Boolean);
    if (messages.some((message) => isHushed(message, setting)))
        return [...new Set(texts)].join(BETWEEN_TEXTS);
    return sentenceOf(waiting) ?? texts.join(BETWEEN_TEXTS);
}
