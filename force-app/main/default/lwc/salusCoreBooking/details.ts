import type { Modality } from 'c/salusCoreSlots';
import type { AccessNeed, Interpreter } from './access';

/** The answers of the details page, by the name of their field: a text, or the needs that were ticked. */
export type VisitDetails = Readonly<Record<string, string | readonly string[]>>;

/** The fields of the details page, in their order. */
export type DetailName = 'phone' | 'birthDate' | 'interpreter' | 'language' | 'needs' | 'note';

/* A clinic's stairs and rooms matter only to who goes there, a relay service to who is called. */
const OFFERED: Readonly<Record<Modality, readonly AccessNeed[]>> = {
    'in-person': ['captions', 'support-person', 'step-free', 'quiet-room'],
    video: ['captions', 'relay', 'support-person'],
    phone: ['captions', 'relay', 'support-person'],
};

/** What can be asked for with this kind of visit. */
export const offeredNeeds = (modality: Modality): readonly AccessNeed[] => OFFERED[modality];

/** Whom the person needs to interpret, if anybody. */
export function interpreterIn({ interpreter, language }: VisitDetails): Interpreter | undefined {
    if (interpreter !== 'spoken' && interpreter !== 'sign') return undefined;
    return { kind: interpreter, language: typeof language === 'string' ? language : '' };
}

/** What the person needs, as far as this kind of visit asks for it. */
export const needsIn = ({ needs }: VisitDetails, modality: Modality): readonly AccessNeed[] =>
    offeredNeeds(modality).filter((need) => Array.isArray(needs) && needs.includes(need));

/** The questions that are asked: the language only of somebody who needs an interpreter. */
export const askedDetails = (details: VisitDetails): readonly DetailName[] => [
    'phone',
    'birthDate',
    'interpreter',
    ...(interpreterIn(details) ? (['language'] as const) : []),
    'needs',
    'note',
];
