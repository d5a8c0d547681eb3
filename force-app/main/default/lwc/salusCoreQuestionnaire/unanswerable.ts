import { isQuestion, type Item } from './model';

/* Whether a person meets an item, given whether they meet what is around it. */
const isMet = ({ isHidden, isAsked }: Item, isAroundMet: boolean): boolean =>
    isAroundMet && !isHidden && isAsked;

const canHaveAnswer = (item: Item, isAroundMet: boolean): boolean => {
    const isItMet = isMet(item, isAroundMet);
    if (!isQuestion(item)) return item.items.some((inner) => canHaveAnswer(inner, isItMet));
    return (isItMet && !item.isReadOnly) || item.initial.length > 0;
};

/* Whether as many answers as are required can come: from the person, or as first answers. */
function canBeEnough(item: Item, isAroundMet: boolean): boolean {
    if (!('constraints' in item)) return true;
    const { minOccurs } = item.constraints;
    const isItMet = isMet(item, isAroundMet);
    if (minOccurs === 0) return true;
    if (isQuestion(item)) return (isItMet && !item.isReadOnly) || item.initial.length >= minOccurs;
    return canHaveAnswer(item, isAroundMet) && (isItMet || minOccurs === 1);
}

/** The ids of items that need an answer which nobody is asked for: the form could never be sent. */
export const unanswerable = (items: readonly Item[], isAroundMet = true): readonly string[] =>
    items.flatMap((item) => [
        ...(canBeEnough(item, isAroundMet) ? [] : [item.linkId]),
        ...unanswerable(item.items, isMet(item, isAroundMet)),
    ]);
