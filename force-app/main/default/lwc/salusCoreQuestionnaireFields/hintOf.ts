import type { HintParts, QuestionItem } from 'c/salusCoreQuestionnaire';
import { fill } from 'c/salusCoreWords';
import type { Asking } from './asking';

/** The unit that stands beside a number, and so not in its hint. */
export const unitOf = ({ kind, hint, units }: QuestionItem): string => {
    if (kind !== 'number' && kind !== 'quantity') return '';
    if (units.length > 1) return '';
    const [only] = units;
    return hint.unit?.text ?? only?.display ?? only?.code ?? '';
};

/** What the description of an answer says: instructions, unit, format, the ends of a scale, and help. */
export function hintOf(
    { instructions, unit, entryFormat, lower, upper, help }: HintParts,
    { words }: Asking,
    isUnitShown = false,
): string {
    return [
        ...instructions.map(({ text }) => text),
        isUnitShown ? '' : (unit?.text ?? ''),
        entryFormat?.text ?? '',
        lower ? fill(words.lowest, lower.text) : '',
        upper ? fill(words.highest, upper.text) : '',
        ...help.map(({ text }) => text),
    ]
        .filter(Boolean)
        .join(' ');
}
