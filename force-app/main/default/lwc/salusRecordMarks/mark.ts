import type { IconName } from 'c/salusIcon';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import { ICONS, toneOf } from './tones';

/** A mark as it is shown. */
export interface Mark {
    readonly key: string;
    readonly element: string;
    readonly code: string;
    /** Words that came with it. */
    readonly text: string;
    readonly icon: IconName;
    readonly look: string;
}

/* True is a mark, such as “do not”; false says that the record means what it seems to. */
function codeOf(value: RecordValue): { readonly code: string; readonly text: string } | undefined {
    if (value.kind === 'code') return { code: value.code, text: '' };
    if (value.kind === 'concept') return { code: value.code ?? '', text: value.text };
    if (value.kind === 'text' && value.text) return { code: '', text: value.text };
    if (value.kind === 'absent') return { code: value.reason, text: '' };
    return value.kind === 'boolean' && value.value ? { code: 'true', text: '' } : undefined;
}

/** The marks of a record, each with its words, a drawing and a look. */
export const marksOf = (rows: readonly RecordRow[]): readonly Mark[] =>
    rows.flatMap(({ key, element, values }) =>
        values.flatMap((value, index) => {
            const said = codeOf(value);
            if (!said) return [];
            const tone = toneOf(said.code, element);
            return [
                {
                    ...said,
                    ...{ key: `${key} ${index}`, element },
                    icon: ICONS[tone],
                    look: `mark mark-${tone}`,
                },
            ];
        }),
    );
