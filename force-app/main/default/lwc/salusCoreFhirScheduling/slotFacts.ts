import { slotStatuses, type Slot, type SlotStatus } from 'c/salusCoreSlots';
import { isLink, isPhone } from './contact';
import { extensionsNamed } from './extension';
import { momentAt } from './instant';
import type { Part } from './part';

/** What a slot says of itself, wherever and with whomever it is. */
export type SlotFacts = Pick<Slot, 'start' | 'end' | 'status' | 'capacity' | 'link' | 'phone'>;

function statusOf(part: Part): SlotStatus | undefined {
    const status = slotStatuses.find((each) => each === part.text('status'));
    if (!status) part.complain('bad-slot', 'status', `give one of ${slotStatuses.join(', ')}`);
    return status;
}

/* How many people it takes. What can't be read as a number counts as not said. */
function capacityOf(all: readonly Part[]): number | undefined {
    const [extension] = extensionsNamed('slot-capacity', all);
    if (!extension) return undefined;
    const { valueInteger, valueUnsignedInt, valuePositiveInt } = extension.json;
    const value = valueInteger ?? valueUnsignedInt ?? valuePositiveInt;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    extension.complain('bad-slot', extension.path, 'a capacity is a whole number, 0 or more');
    return undefined;
}

const VALUES = ['valueUrl', 'valueUri', 'valueString'];

function contactOf(
    all: readonly Part[],
    name: string,
    is: (text: string) => boolean,
): string | undefined {
    for (const extension of extensionsNamed(name, all)) {
        const value = extension.text(VALUES.find((key) => extension.has(key)) ?? '');
        if (value && is(value)) return value;
        extension.complain('bad-slot', extension.path, 'it can’t be followed, so it is left out');
    }
    return undefined;
}

/** Reads them; undefined, with a problem, when the status or the times make no sense. */
export function readFacts(part: Part): SlotFacts | undefined {
    const [status, start, end] = [statusOf(part), momentAt(part, 'start'), momentAt(part, 'end')];
    if (!status || !start || !end) return undefined;
    if (end.epoch <= start.epoch) {
        part.complain('bad-slot', 'end', 'it must come after the start');
        return undefined;
    }
    const all = part.parts('extension');
    const capacity = capacityOf(all);
    const link = contactOf(all, 'booking-deep-link', isLink);
    const phone = contactOf(all, 'booking-phone', isPhone);
    const extras = { ...(link && { link }), ...(phone && { phone }) };
    return {
        start: start.text,
        end: end.text,
        status,
        ...(capacity !== undefined && { capacity }),
        ...extras,
    };
}
