import type { Bounds, Quantity } from 'c/salusCoreFhirDosage';
import { fill } from 'c/salusCoreWords';
import { receivedQuantity, sayQuantity, sayRange } from './amount';
import { sayMoment } from './moment';
import { NOTHING, saidOr, type Said } from './pair';
import { isTimeUnit, unitOf } from './units';
import type { DoseContext } from './words';

const isTime = (quantity: Quantity | undefined): boolean => {
    const unit = quantity && unitOf(quantity);
    return !quantity || (!unit?.per.length && isTimeUnit(unit?.unit));
};

function sayPeriod(start: string | undefined, end: string | undefined, context: DoseContext) {
    const { words } = context;
    const [from, to] = [start, end].map((one) => one && sayMoment(one, context));
    const isUpsideDown = start && end && start.slice(0, 10) > end.slice(0, 10);
    if ((start && !from) || (end && !to) || isUpsideDown) return undefined;
    if (from && to) return fill(words.fromUntil, from, to);
    return from ? fill(words.from, from) : to && fill(words.until, to);
}

const receivedRange = (low: Quantity | undefined, high: Quantity | undefined): string =>
    [low, high]
        .map((one) => (one ? receivedQuantity(one) : ''))
        .join(' – ')
        .trim();

/** For how long: “for 7 days”, “until March 3, 2026”. */
export function boundsSaid(bounds: Bounds | undefined, context: DoseContext): Said {
    if (!bounds) return NOTHING;
    if (bounds.kind === 'period') {
        const { start, end } = bounds;
        const written = [start, end].map((one) => one ?? '').join(' – ');
        return saidOr(sayPeriod(start, end, context), 'howLong', start || end ? written : '');
    }
    const { low, high } =
        bounds.kind === 'range' ? bounds : { low: bounds.quantity, high: bounds.quantity };
    const isInTime = isTime(low) && isTime(high);
    const said = isInTime
        ? bounds.kind === 'range'
            ? sayRange(bounds, context)
            : sayQuantity(bounds.quantity, context)
        : undefined;
    const clause = said && fill(context.words.forDuration, said);
    const written =
        bounds.kind === 'range' ? receivedRange(low, high) : receivedQuantity(bounds.quantity);
    return saidOr(clause, 'howLong', written);
}
