import type { SlotChoice } from 'c/salusCoreSlots';
import { wallTime } from 'c/salusCoreZones';

/** A part of a day, for a day with more times than one list can hold. */
export type PartName = 'all' | 'morning' | 'afternoon' | 'evening';

export interface DayPart {
    readonly name: PartName;
    readonly choices: readonly SlotChoice[];
}

const MOST_IN_ONE_LIST = 12;

const partAt = (hour: number): PartName => {
    if (hour < 12) return 'morning';
    return hour < 17 ? 'afternoon' : 'evening';
};

/** A day's times in one list, or in morning, afternoon and evening when they are many. */
export function partsOf(choices: readonly SlotChoice[], zone: string): readonly DayPart[] {
    if (choices.length <= MOST_IN_ONE_LIST) return [{ name: 'all', choices }];
    const parts = new Map<PartName, SlotChoice[]>();
    for (const choice of choices) {
        const name = partAt(wallTime(choice.start, zone).hour);
        parts.set(name, [...(parts.get(name) ?? []), choice]);
    }
    return [...parts].map(([name, inside]) => ({ name, choices: inside }));
}
