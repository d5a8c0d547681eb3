import type { Reading } from './reading';
import type { Amount, Coding, Concept, Quantity, Rate, Ratio } from './view';

const UCUM = 'http://unitsofmeasure.org';

const readCoding = (one: Reading): Coding => {
    one.string('version');
    one.boolean('userSelected');
    return {
        system: one.string('system'),
        code: one.string('code'),
        display: one.string('display'),
    };
};

/** Reads a CodeableConcept. */
export const readConcept = (one: Reading): Concept => ({
    text: one.string('text'),
    codings: one.parts('coding', readCoding),
});

/** Reads a Quantity, a Duration or a SimpleQuantity. */
export function readQuantity(one: Reading): Quantity {
    const isUcum = one.string('system') === UCUM;
    const code = one.string('code');
    return {
        value: one.decimal('value'),
        comparator: one.string('comparator'),
        unit: one.string('unit'),
        ucum: isUcum ? code : undefined,
        code: isUcum ? undefined : code,
    };
}

const readRange = (one: Reading) =>
    ({
        kind: 'range',
        low: one.part('low', readQuantity),
        high: one.part('high', readQuantity),
    }) as const;

/** Reads a Ratio. */
export const readRatio = (one: Reading): Ratio => ({
    numerator: one.part('numerator', readQuantity),
    denominator: one.part('denominator', readQuantity),
});

/** Reads `doseQuantity` or `doseRange`, by the name before the type. */
export function readAmount(one: Reading, name: string): Amount | undefined {
    const quantity = one.part(`${name}Quantity`, readQuantity);
    if (quantity) return { kind: 'quantity', quantity };
    return one.part(`${name}Range`, readRange);
}

/** Reads `rateRatio`, `rateRange` or `rateQuantity`. */
export function readRate(one: Reading): Rate | undefined {
    const ratio = one.part('rateRatio', readRatio);
    return ratio ? { kind: 'ratio', ...ratio } : readAmount(one, 'rate');
}
