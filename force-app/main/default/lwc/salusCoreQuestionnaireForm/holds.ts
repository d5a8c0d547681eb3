import type { Condition, Operator, Value } from 'c/salusCoreQuestionnaire';
import { compareValues, isEqual } from './compare';

const ORDERS: Readonly<Partial<Record<Operator, (order: number) => boolean>>> = {
    '>': (order) => order > 0,
    '<': (order) => order < 0,
    '>=': (order) => order >= 0,
    '<=': (order) => order <= 0,
};

/**
 * Whether a condition holds for the answers to its question. Of several answers one is enough, but `!=`
 * holds where none is equal, also without an answer. Values whose order can't be told are neither less
 * nor greater. Source: FHIR R4, code system questionnaire-enable-operator, as R5 words it.
 */
export function holds({ operator, answer }: Condition, values: readonly Value[]): boolean {
    if (operator === 'exists')
        return answer.type === 'boolean' && values.length > 0 === answer.value;
    const isOneEqual = values.some((value) => isEqual(value, answer));
    if (operator === '=') return isOneEqual;
    if (operator === '!=') return !isOneEqual;
    return values.some((value) => {
        const order = compareValues(value, answer);
        return order !== undefined && (ORDERS[operator]?.(order) ?? false);
    });
}
