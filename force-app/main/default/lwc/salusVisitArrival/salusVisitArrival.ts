import { api } from 'lwc';
import { e164, readNumber, type Phone } from 'c/salusCorePhone';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import type { Arrival } from 'c/salusPortVisit';
import { labels } from './labels';
import { roleIn, ROLES } from './roles';

type Field = HTMLElement & { name: string; value: unknown };
type Values = Readonly<Record<string, unknown>>;

/* What each field has for an arrival. */
const valuesOf = ({ address, phone, guest }: Arrival): Values => {
    const number = readNumber(phone, '');
    return {
        address,
        phone: { ...number, extension: '' },
        name: { text: guest?.name ?? '' },
        role: guest?.role ?? '',
    };
};

/**
 * What a clinic has to know when somebody comes to a video visit: where they are, in case they need help,
 * and how to call them back. A guest, such as a relative or an interpreter, says who they are instead of
 * where.
 *
 * @fires arrive - Everything is answered: `detail.arrival`, an `Arrival` of `c/salusPortVisit`. It does not bubble.
 * @status trial
 */
export default class SalusVisitArrival extends SalusDisplay {
    /** What was said before, for somebody who comes back to change it. It belongs to the owner. */
    @api
    get arrival(): Arrival | undefined {
        return this.given;
    }
    set arrival(arrival: Arrival | undefined) {
        this.given = arrival ?? undefined;
        this.filled = new WeakSet();
    }

    /** Whether it is somebody else's visit: then they say who they are. */
    @api guest = false;
    /** The two letters of the country (ISO 3166) that is set first for the number. */
    @api phoneCountry = '';
    /** Whether it is being sent. */
    @api busy = false;

    readonly labels = labels;
    readonly roles = ROLES;
    private given?: Arrival;
    /* The fields that have what was said: what is being changed is not taken back. */
    private filled = new WeakSet<Field>();

    /* By script: LWC (9.4.3) keeps what a template bound in the virtual nodes of a removed component. */
    renderedCallback(): void {
        super.renderedCallback();
        if (!this.given) return;
        const values = valuesOf(this.given);
        for (const field of this.fields.filter((one) => !this.filled.has(one))) {
            this.filled.add(field);
            field.value = values[field.name];
        }
    }

    handleSubmit({ detail }: CustomEvent<{ values: Values }>): void {
        const { address, phone, name, role } = detail.values;
        const text = asText((Object(name) as { text?: unknown }).text).trim();
        const arrival: Arrival = {
            address: asText(address).trim(),
            phone: e164(phone as Phone),
            ...(this.guest && { guest: { name: text, role: roleIn(role) } }),
        };
        this.dispatchEvent(new CustomEvent('arrive', { detail: { arrival } }));
    }

    /* What is in the fields they drop themselves. */
    protected clear(): void {
        this.given = undefined;
    }

    private get fields(): readonly Field[] {
        return [...(this.template?.querySelectorAll<Field>('[data-field]') ?? [])];
    }
}
