import type { Appointment, Slot } from '@medplum/fhirtypes';
import { openChoices, type SlotChoice } from 'c/salusCoreSlots';
import type { BookingRequest, Result } from 'c/salusPortScheduling';
import { MedplumServer } from 'test-support/fhirServer/medplumServer';
import { INVENTED_NOW, inventedClinics, inventedZoneOf } from '../../inventedClinics';
import { fhirRest } from '../fhirRest';
import type { FhirRestOptions } from '../options';

const BASE = 'https://fhir.example.org/r4';

export const query = {
    locationId: 'harbor',
    modality: 'in-person',
    clinicianId: 'haddad',
} as const;

export const valueOf = <T>(result: Result<T>): T => {
    if (!result.ok) throw new Error(`expected an answer, got ${result.error.code}`);
    return result.value;
};

export const codeOf = <T>(result: Result<T>): string => (result.ok ? 'none' : result.error.code);

export const requestFor = (
    { slot, start, end }: SlotChoice,
    idempotencyKey: string,
): BookingRequest => ({
    ...{ idempotencyKey, slotId: slot.id, start, end },
    ...{ modality: slot.modality, locationId: slot.locationId, clinicianId: slot.clinicianId },
    reasonId: slot.reasonIds?.[0],
    details: { note: 'CANARY' },
});

/** A server with the invented clinics, and as many tabs at it as are asked for. */
export function startServer() {
    let moment = Date.parse(INVENTED_NOW);
    const now = () => new Date(moment).toISOString();
    const server = new MedplumServer(BASE);
    const tab = (more: Partial<FhirRestOptions> = {}) =>
        fhirRest({
            ...{ base: BASE, fetch: server.fetch, zoneOf: inventedZoneOf, now },
            ...{ patient: 'Patient/CANARY', keySystem: 'https://portal.example.org/booking-key' },
            ...{ bookAs: 'booked', pageSize: 5 },
            ...more,
        });
    const advance = (ms: number): void => void (moment += ms);
    const prepare = async (): Promise<void> => void (await server.fill(inventedClinics));
    return { server, tab, now, advance, prepare };
}

/** One of them filled, with a tab and its open times. */
export async function started(more: Partial<FhirRestOptions> = {}) {
    const all = startServer();
    await all.prepare();
    const adapter = all.tab(more);
    const open = async (at: object = query) =>
        openChoices(valueOf(await adapter.findSlots({ ...query, ...at })), all.now());
    const choices = await open();
    const [first, second, third] = choices as [SlotChoice, SlotChoice, SlotChoice];
    const appointments = () => all.server.all<Appointment>('Appointment');
    const slotOf = async ({ slot: { id } }: SlotChoice) =>
        (await all.server.all<Slot>('Slot')).find((one) => one.id === id) as Slot;
    return { ...all, adapter, open, first, second, third, appointments, slotOf };
}
