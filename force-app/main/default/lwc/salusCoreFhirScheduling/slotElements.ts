import type { FhirElement } from 'c/salusCoreFhirJson';
import { slotStatuses, type Slot, type SlotStatus } from 'c/salusCoreSlots';
import { isLink, isPhone } from './contactPoint';
import { extensionsNamed } from './extension';
import { readInstant } from './instant';

/** What a Slot says of itself, wherever and with whomever it is. */
export type SlotElements = Pick<Slot, 'start' | 'end' | 'status' | 'capacity' | 'link' | 'phone'>;

function readStatus(slot: FhirElement): SlotStatus | undefined {
    const status = slotStatuses.find((each) => each === slot.string('status'));
    if (!status) slot.report('bad-slot', 'status', `give one of ${slotStatuses.join(', ')}`);
    return status;
}

const INTEGERS = ['valueInteger', 'valueUnsignedInt', 'valuePositiveInt'];

/* A capacity that is no whole number is ignored, and reported. */
function readCapacity(slot: FhirElement): number | undefined {
    const [extension] = extensionsNamed('slot-capacity', slot);
    if (!extension) return undefined;
    const value = extension.value(INTEGERS.find((key) => extension.has(key)) ?? '');
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    extension.report('bad-slot', '', 'a capacity is a whole number, 0 or more');
    return undefined;
}

const TEXTS = ['valueUrl', 'valueUri', 'valueString'];

function readContact(
    slot: FhirElement,
    name: string,
    isAllowed: (text: string) => boolean,
): string | undefined {
    for (const extension of extensionsNamed(name, slot)) {
        const value = extension.string(TEXTS.find((key) => extension.has(key)) ?? '');
        if (value && isAllowed(value)) return value;
        extension.report('bad-slot', '', 'it can’t be followed, so it is left out');
    }
    return undefined;
}

/** Reads them; undefined, with a problem, without a status, a start or an end that follows it. */
export function readSlotElements(slot: FhirElement): SlotElements | undefined {
    const status = readStatus(slot);
    const [start, end] = [readInstant(slot, 'start'), readInstant(slot, 'end')];
    if (!status || !start || !end) return undefined;
    if (end.epoch <= start.epoch) {
        slot.report('bad-slot', 'end', 'it must come after the start');
        return undefined;
    }
    const capacity = readCapacity(slot);
    const link = readContact(slot, 'booking-deep-link', isLink);
    const phone = readContact(slot, 'booking-phone', isPhone);
    return {
        ...{ start: start.text, end: end.text, status },
        ...(capacity !== undefined && { capacity }),
        ...(link && { link }),
        ...(phone && { phone }),
    };
}
