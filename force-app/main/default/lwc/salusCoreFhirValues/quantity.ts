import { decimalText, type Json } from 'c/salusCoreFhirJson';
import { textOf } from './primitive';
import type { Quantity } from './value';

const UCUM = 'http://unitsofmeasure.org';

/** Reads an R4 Quantity, Age, Duration, Count, Distance or SimpleQuantity. */
export function quantityOf(json: Json): Quantity {
    const code = textOf(json.code);
    const unit = textOf(json.unit);
    const isUcum = json.system === UCUM;
    return {
        value: decimalText(json.value),
        comparator: textOf(json.comparator),
        unit,
        ucum: isUcum ? code : undefined,
        code: !isUcum && !unit ? code : undefined,
    };
}
