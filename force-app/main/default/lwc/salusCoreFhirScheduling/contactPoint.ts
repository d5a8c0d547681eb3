import type { FhirElement } from 'c/salusCoreFhirJson';

const LINK = /^https:\/\/[\p{L}\p{N}.-]+(:\d+)?([/?#][^\s<>"'\\`{}|^]*)?$/u;
/* Letters are allowed: `1-800-GET-SHOT` is a published number. Characters of markup are not. */
const PHONE = /^[^<>"'`{}\\\p{Cc}]{3,60}$/u;

/** Whether a link may be followed: `https:`, without a user name and without characters of markup. */
export const isLink = (link: string): boolean => LINK.test(link);

/** Whether a text is a telephone number: at least three digits, and no characters of markup. */
export const isPhone = (phone: string): boolean =>
    PHONE.test(phone) && phone.replace(/\D/g, '').length >= 3;

/** The first telephone number of a `telecom` that is still in use. */
export function readPhone(element: FhirElement): string | undefined {
    for (const contactPoint of element.elements('telecom')) {
        if (contactPoint.string('system') !== 'phone' || contactPoint.string('use') === 'old')
            continue;
        const phone = contactPoint.string('value')?.replace(/^tel:/, '');
        if (phone && isPhone(phone)) return phone;
        if (phone) contactPoint.report('bad-resource', 'value', 'it is no telephone number');
    }
    return undefined;
}
