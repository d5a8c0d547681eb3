import { plainCopy, readList } from 'c/salusCorePlain';
import { firstToPass, nextAvailable, type Slot, type SlotChoice } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import { clock } from 'c/salusHostClock';
import { dayWith, openPages, type Page } from './pages';
import { nextWords } from './words';

/** The slots of a location, read in its zone: what of them is open, in pages of days. */
export class OpenSlots {
    readonly slots: readonly Slot[];
    readonly zone: string;
    private openPages?: readonly Page[];

    constructor(slots: readonly Slot[], zone: string) {
        this.slots = readList(slots, plainCopy).list as readonly Slot[];
        this.zone = zone;
    }

    get hasZone(): boolean {
        return isZone(this.zone);
    }

    /* Without slots a missing zone needs no refusal. */
    get isEmpty(): boolean {
        return this.slots.length === 0 || (this.hasZone && this.pages.length === 0);
    }

    get hasZoneNote(): boolean {
        return this.hasZone || !this.isEmpty;
    }

    get now(): string {
        return new Date(clock().now()).toISOString();
    }

    /* Worked out once: ten thousand slots are sorted and cut into days. */
    get pages(): readonly Page[] {
        if (!this.hasZone) return [];
        this.openPages ??= openPages(this.slots, this.zone, this.now);
        return this.openPages;
    }

    get next(): SlotChoice | undefined {
        return nextAvailable(this.choices);
    }

    /** What the button for the next available time says. */
    get nextWords(): string {
        return nextWords(this.next, this.zone);
    }

    /** When the first of what is open passes, in milliseconds since 1970. */
    get nextToPass(): number | undefined {
        return firstToPass(this.choices);
    }

    /** The day of a choice. */
    dayOf(key: string): string | undefined {
        return dayWith(this.pages, key);
    }

    choiceOf(key: string): SlotChoice | undefined {
        return this.choices.find((choice) => choice.key === key);
    }

    private get choices(): readonly SlotChoice[] {
        return this.pages.flat().flatMap(({ choices }) => choices);
    }
}
