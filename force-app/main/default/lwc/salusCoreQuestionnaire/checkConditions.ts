import { isQuestion, type Condition, type Item, type QuestionItem } from './model';
import type { ValueType } from './value';

/** Something wrong with when an item is asked. */
export interface BadCondition {
    readonly code: 'condition' | 'cycle';
    readonly linkId: string;
    readonly help: string;
}

const NUMBERS: readonly ValueType[] = ['decimal', 'integer'];
const DATES: readonly ValueType[] = ['date', 'dateTime'];
const TEXTS: readonly ValueType[] = ['string', 'uri'];

const isAlike = (one: ValueType, other: ValueType): boolean =>
    one === other ||
    [NUMBERS, DATES, TEXTS].some((all) => all.includes(one) && all.includes(other));

/* The types of answers that a question may have. */
function typesOf({ options, isOpen, valueType }: QuestionItem): readonly ValueType[] {
    const own = options.length ? options.map(({ value }) => value.type) : [valueType];
    return isOpen ? [...own, 'string', 'Coding'] : own;
}

function wrongWith({ operator, answer }: Condition, asked: Item | undefined): string {
    if (!asked) return 'it depends on an item that isn’t in the form';
    if (asked.kind === 'unsupported') return '';
    if (!isQuestion(asked)) return 'it depends on an item that has no answer';
    if (operator === 'exists' || typesOf(asked).some((type) => isAlike(type, answer.type)))
        return '';
    return 'it compares an answer with one of another type';
}

const flat = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [item, ...flat(item.items)]);

/** Conditions that can't be decided: without their question, of another type, or in a cycle. */
export function badConditions(
    items: readonly Item[],
    cyclic: ReadonlySet<string>,
): readonly BadCondition[] {
    const all = flat(items);
    const byId = new Map(all.map((item) => [item.linkId, item]));
    return all.flatMap(({ linkId, enableWhen }) => {
        const help = enableWhen
            .map((condition) => wrongWith(condition, byId.get(condition.question)))
            .find(Boolean);
        return [
            ...(help ? [{ code: 'condition' as const, linkId, help }] : []),
            ...(cyclic.has(linkId)
                ? [{ code: 'cycle' as const, linkId, help: 'its conditions lead back to it' }]
                : []),
        ];
    });
}
