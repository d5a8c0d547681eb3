import { epochOf } from 'c/salusCoreZones';
import { lastMoment } from './arrivals';
import type { SlotChoice } from './slot';

/** The moment from which a choice can't be chosen any more, in milliseconds since 1970. */
export const passesAt = ({ kind, start, end }: SlotChoice): number =>
    lastMoment({ kind, start: epochOf(start), end: epochOf(end) });

/** When the first of these choices passes; undefined where there is none. */
export const firstToPass = (choices: readonly SlotChoice[]): number | undefined =>
    choices.reduce<number | undefined>((first, choice) => {
        const moment = passesAt(choice);
        return first === undefined || moment < first ? moment : first;
    }, undefined);
