import type { FhirElement } from 'c/salusCoreFhirJson';
import {
    asAnswer,
    isQuestion,
    readValue,
    type QuestionItem,
    type Value,
} from 'c/salusCoreQuestionnaire';
import type { Path, Position } from 'c/salusCoreQuestionnaireForm';
import { growingEntries, type GrowingAnswers } from './growing';
import type { NotCarried, NotCarriedReason } from './notCarried';

/** The levels of a response that were met, with where they are in the form. */
export type Levels = ReadonlyMap<string, number>;

/** What has been carried so far. */
export interface Carried {
    readonly answers: GrowingAnswers;
    readonly notCarried: NotCarried[];
}

/**
 * Where an item of a response belongs in the form: each level around it is the one that the response has,
 * or the only one that there can be. Else why there is none.
 */
export function pathFor({ around }: Position, levels: Levels): Path | 'moved' | 'too-many' {
    const path: { readonly linkId: string; readonly index: number }[] = [];
    for (const item of around) {
        const most = item.kind === 'group' ? item.constraints.maxOccurs : Infinity;
        const index = levels.get(item.linkId) ?? (most === 1 ? 0 : -1);
        if (index < 0) return 'moved';
        if (index >= most) return 'too-many';
        path.push({ linkId: item.linkId, index });
    }
    return path;
}

const lost = (value: Value, item: QuestionItem): NotCarriedReason =>
    item.options.length && (value.type === 'Coding' || value.type === item.valueType)
        ? 'option'
        : 'type';

/** Carries one answer; returns which of the question's entries it has become, or -1. */
export function carryAnswer(
    answer: FhirElement,
    label: string,
    position: Position | undefined,
    levels: Levels,
    linkId: string,
    carried: Carried,
): number {
    const value = readValue(answer, 'value');
    const not = (reason: NotCarriedReason): number => {
        carried.notCarried.push(Object.freeze({ linkId, label, reason, ...(value && { value }) }));
        return -1;
    };
    if (!value || answer.has('modifierExtension')) return not('unreadable');
    const item = position?.item;
    if (!position || !item || !isQuestion(item)) return not('question');
    const kept = asAnswer(value, item);
    if (!kept) return not(lost(value, item));
    const path = pathFor(position, levels);
    if (typeof path === 'string') return not(path);
    const entries = growingEntries(carried.answers, path, linkId);
    if (entries.length >= item.constraints.maxOccurs) return not('too-many');
    return entries.push({ value: kept }) - 1;
}
