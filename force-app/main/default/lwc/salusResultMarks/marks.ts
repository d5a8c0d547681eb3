import { sayInterpretation, type Interpretation } from 'c/salusCoreInterpretation';
import type { IconName } from 'c/salusIcon';
import { words } from './words';

/** What a result is said to mean, as it is shown. */
export interface Mark {
    readonly key: string;
    readonly text: string;
    /** The sender's own words, where they say more. */
    readonly received?: string;
    readonly dir?: 'auto';
    readonly icon: IconName;
    readonly look: string;
}

type Tone = 'critical' | 'high' | 'low' | 'abnormal' | 'plain';

const ICONS: Readonly<Record<Tone, IconName>> = Object.freeze({
    critical: 'error',
    high: 'arrow-up',
    low: 'arrow-down',
    abnormal: 'warning',
    plain: 'info',
});

/* Critical is only what the code system calls so: never guessed from high, or from a number. */
function toneOf({ isCritical, isAbnormal, direction }: Interpretation): Tone {
    if (isCritical) return 'critical';
    return isAbnormal ? (direction ?? 'abnormal') : 'plain';
}

/** The interpretations of a result, each in words with a drawing. */
export const marksOf = (interpretations: readonly Interpretation[]): readonly Mark[] =>
    interpretations.map((one, index) => {
        const tone = toneOf(one);
        return {
            key: String(index),
            text: sayInterpretation(one, words),
            ...(one.word && one.text ? { received: one.text } : {}),
            ...(!one.word && { dir: 'auto' as const }),
            icon: ICONS[tone],
            look: `mark mark-${tone}`,
        };
    });
