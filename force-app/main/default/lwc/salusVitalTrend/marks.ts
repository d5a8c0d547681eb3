import { sayInterpretation, type Interpretation } from 'c/salusCoreInterpretation';
import type { IconName } from 'c/salusIcon';
import { meanings } from './meanings';

/** What a code says of a value, with a drawing where it is outside of what is expected. */
export interface ShownMeaning {
    readonly key: number;
    readonly words: string;
    /** What the sender wrote beside it. */
    readonly received: string;
    readonly icon?: IconName;
    readonly look: string;
}

/* Critical is only what the code system calls so, and a direction only what a code says. */
const DIRECTIONS = Object.freeze({ high: 'arrow-up', low: 'arrow-down' } as const);

function iconOf({ isCritical, isAbnormal, direction }: Interpretation): IconName | undefined {
    if (isCritical) return 'error';
    if (!isAbnormal) return undefined;
    return direction ? DIRECTIONS[direction] : 'warning';
}

/** An interpretation in words, with a drawing. */
export function shownMeaning(one: Interpretation, key: number): ShownMeaning {
    const icon = iconOf(one);
    return {
        ...{ key, icon, words: sayInterpretation(one, meanings) },
        received: one.word && one.text ? one.text : '',
        look: icon ? `meaning meaning-${one.isCritical ? 'critical' : 'outside'}` : 'meaning',
    };
}
