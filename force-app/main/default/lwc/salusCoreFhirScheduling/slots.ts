import type { Problems } from 'c/salusCoreProblems';
import type { Slot } from 'c/salusCoreSlots';
import type { Concept } from './codeableConcept';
import type { ResourceIndex } from './resourceIndex';
import type { ScheduleModel } from './schedule';
import { readSlot, servicesOfSlot, type SlotContext } from './slot';
import { scheduleOfSlot } from './slotSchedule';

/* A Slot is a slot at each Location, with each clinician and in each modality. 5 MB hold 31,000 Slots. */
const MOST_SLOTS = 50_000;

/** All slots, as far as they are not too many, and the services that they name. */
export function readSlots(
    index: ResourceIndex,
    schedules: ReadonlyMap<string, ScheduleModel>,
    context: SlotContext,
    problems: Problems,
): { readonly slots: readonly Slot[]; readonly services: ReadonlySet<readonly Concept[]> } {
    const slots: Slot[] = [];
    const services = new Set<readonly Concept[]>();
    for (const slot of index.all('Slot')) {
        const schedule = scheduleOfSlot(slot, index, schedules);
        if (!schedule) continue;
        services.add(servicesOfSlot(slot.element, schedule));
        const read = readSlot(slot, schedule, context);
        if (slots.length + read.length > MOST_SLOTS) {
            const help = `only the first ${MOST_SLOTS} are read, of each Location, clinician and modality`;
            problems.add('bad-slot', 'resources', 'Slot', help);
            break;
        }
        slots.push(...read);
    }
    return { slots, services };
}
