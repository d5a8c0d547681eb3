import { parseDate } from 'c/salusCoreDates';
import { asText } from 'c/salusCoreWords';
import type { Mistake } from 'c/salusField';
import { isLanguage } from './languages';
import { paragraphsOf } from './words';

interface Given {
    readonly fullText: unknown;
    readonly textId: unknown;
    readonly textVersion: unknown;
    readonly textLanguage: unknown;
    readonly earlierDate: string;
}

const isBlank = (given: unknown): boolean => !asText(given).trim();

/** What an author left out without which a consent proves nothing, or gave so that it can't be read. */
export function mistakesOf(given: Given): readonly Mistake[] {
    const { fullText, textId, textVersion, textLanguage, earlierDate } = given;
    const wrong: readonly (readonly [isWrong: boolean, property: string, help: string])[] = [
        [paragraphsOf(fullText).length === 0, 'fullText', 'give the whole text'],
        [isBlank(textId), 'textId', 'say which text is shown'],
        [isBlank(textVersion), 'textVersion', 'say which version of it is shown'],
        [
            !isBlank(textLanguage) && !isLanguage(textLanguage),
            'textLanguage',
            'give a tag such as es-MX',
        ],
        [
            !isBlank(earlierDate) && !parseDate(earlierDate),
            'earlierDate',
            'give a day as YYYY-MM-DD',
        ],
    ];
    return wrong.flatMap(([isWrong, property, help]) =>
        isWrong ? [['bad-property', property, help] as const] : [],
    );
}
