import type { ConsentAnswer, ShownText } from './consent';

/** What a person said before, as it is on record. */
export interface EarlierAnswer {
    readonly decision: ConsentAnswer['decision'];
    /** The day, as `YYYY-MM-DD`. */
    readonly date: string;
    /** The version of the text; '' for the one that is shown. */
    readonly version: string;
}

/** How a consent stands now. */
export interface Standing {
    /** What the person says now to the text that is shown; '' where that is nothing. */
    readonly said: ConsentAnswer['decision'];
    /** What holds: what they say now, else what they said before to the same version. */
    readonly holds: ConsentAnswer['decision'];
    /** Whether the answer, such as that of a draft, is to another text or version than the one shown. */
    readonly isToOtherText: boolean;
    /** Whether the text has changed since they answered, and they have not answered again. */
    readonly isOutdated: boolean;
}

/** How a consent stands, from an answer, what was said before, and the text that is shown. */
export function standingOf(
    answer: ConsentAnswer,
    earlier: EarlierAnswer,
    { shownTextId, shownVersion }: ShownText,
): Standing {
    const isSame = answer.shownTextId === shownTextId && answer.shownVersion === shownVersion;
    const isToOtherText = answer.decision !== '' && !isSame;
    const said = isToOtherText ? '' : answer.decision;
    const version = earlier.version.trim() || shownVersion;
    const isEarlierOutdated = earlier.decision !== '' && version !== shownVersion;
    const isOutdated = isToOtherText || (isEarlierOutdated && !said);
    return { said, holds: said || (isOutdated ? '' : earlier.decision), isToOtherText, isOutdated };
}
