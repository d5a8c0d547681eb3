import { fhirString, writtenNumber } from 'c/salusCoreFhirJson';
import type { Value } from 'c/salusCoreQuestionnaire';

type Json = Readonly<Record<string, unknown>>;

const KEYS = {
    ...{ boolean: 'valueBoolean', decimal: 'valueDecimal', integer: 'valueInteger' },
    ...{ date: 'valueDate', dateTime: 'valueDateTime', time: 'valueTime', string: 'valueString' },
    ...{ uri: 'valueUri', Coding: 'valueCoding', Quantity: 'valueQuantity' },
    ...{ Attachment: 'valueAttachment', Reference: 'valueReference' },
} as const satisfies Record<Value['type'], string>;

function content(value: Value): unknown {
    if (value.type === 'boolean') return value.value;
    if (value.type === 'decimal' || value.type === 'integer') return writtenNumber(value.value);
    if (value.type === 'string') return fhirString(value.value);
    if (value.type === 'Quantity') {
        const { type: _, value: number, ...unit } = value;
        return { value: writtenNumber(number), ...unit };
    }
    if ('value' in value) return value.value;
    const { type: _, ...members } = value;
    return members;
}

/** A value as `value[x]`. A number is written digit for digit by `writeJson`. */
export const writeValue = (value: Value): Json => ({ [KEYS[value.type]]: content(value) });
