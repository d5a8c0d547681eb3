import { OPERATORS, type Condition, type Operator } from './model';
import { readValue } from './readValue';
import { refuse, type Spot } from './unsupported';

const isOperator = (text: unknown): text is Operator => OPERATORS.some((each) => each === text);

/* More conditions than any form has for one item. */
const MOST_CONDITIONS = 100;

const ORDERED = ['>', '<', '>=', '<='];
const ORDERED_TYPES = ['decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'Quantity'];

/**
 * R4's `enableWhen` of an item. A condition that can't be read is noted as unsupported, because the item
 * would be asked of the wrong people.
 */
export function readConditions(spot: Spot): readonly Condition[] {
    const all = spot.element.elements('enableWhen');
    if (all.length > MOST_CONDITIONS)
        refuse(spot, 'too-large', 'enableWhen', `it has more than ${MOST_CONDITIONS} conditions`);
    const conditions = all.slice(0, MOST_CONDITIONS).flatMap((each, index) => {
        const question = each.string('question');
        const operator = each.value('operator');
        const answer = readValue(each, 'answer');
        const isRead = question !== undefined && isOperator(operator) && answer !== undefined;
        const isSound =
            isRead &&
            (operator === 'exists'
                ? answer.type === 'boolean'
                : !ORDERED.includes(operator) || ORDERED_TYPES.includes(answer.type));
        if (isSound) return [Object.freeze({ question, operator, answer })];
        refuse(spot, 'condition', `enableWhen[${index}]`, 'this condition can’t be read');
        return [];
    });
    return Object.freeze(conditions);
}

/** Whether all conditions have to hold, or one. R4 asks for it where there are several. */
export function readBehavior(spot: Spot): 'all' | 'any' {
    const behavior = spot.element.value('enableBehavior');
    if (behavior === 'all' || behavior === 'any') return behavior;
    const isNeeded = spot.element.elements('enableWhen').length > 1;
    if (behavior !== undefined || isNeeded)
        refuse(spot, 'condition', 'enableBehavior', 'it has to be all or any');
    return 'all';
}
