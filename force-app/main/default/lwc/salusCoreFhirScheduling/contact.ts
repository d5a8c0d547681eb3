import type { Part } from './part';

const LINK = /^https:\/\/[\p{L}\p{N}.-]+(:\d+)?([/?#][^\s<>"'\\`{}|^]*)?$/u;
/* Letters are allowed: `1-800-GET-SHOT` is a number that is published. Marks of markup are not. */
const PHONE = /^[^<>"'`{}\\\p{Cc}]{3,60}$/u;

/** A link that may be followed: `https:`, with nothing in it that could be anything else. */
export const isLink = (link: string): boolean => LINK.test(link);

/** A telephone number as somebody wrote it: at least three digits, and no mark of markup. */
export const isPhone = (phone: string): boolean =>
    PHONE.test(phone) && phone.replace(/\D/g, '').length >= 3;

/** The first telephone number of a `telecom` that is still in use. */
export function phoneOf(part: Part): string | undefined {
    for (const contact of part.parts('telecom')) {
        const isCurrent = contact.text('system') === 'phone' && contact.text('use') !== 'old';
        const phone = isCurrent ? contact.text('value')?.replace(/^tel:/, '') : undefined;
        if (phone && isPhone(phone)) return phone;
        if (phone) contact.complain('bad-resource', contact.at('value'), 'it is no phone number');
    }
    return undefined;
}
