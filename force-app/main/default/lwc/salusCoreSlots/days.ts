import { dayOf } from 'c/salusCoreZones';
import type { SlotChoice } from './slot';

/** A day at a location, and what can be chosen on it. */
export interface SlotDay {
    /** `YYYY-MM-DD`, in the zone of the location. */
    readonly date: string;
    readonly choices: readonly SlotChoice[];
}

/**
 * Choices by the day on which they begin in a location's zone, earliest day first. A day without
 * choices is left out. The order within a day is the order given.
 * @throws SalusProblem `unknown-zone`
 */
export function byDay(choices: readonly SlotChoice[], zone: string): readonly SlotDay[] {
    const days = new Map<string, SlotChoice[]>();
    for (const choice of choices) {
        const date = dayOf(choice.start, zone);
        const day = days.get(date);
        if (day) day.push(choice);
        else days.set(date, [choice]);
    }
    return [...days]
        .map(([date, inside]) => ({ date, choices: inside }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
}
