import type { Page } from '@playwright/test';
import type { Appointment } from '@medplum/fhirtypes';
import { fhirRest } from '../../examples/fhirRest/fhirRest';
import { INVENTED_NOW, inventedClinics, inventedZoneOf } from '../../examples/inventedClinics';
import { listen, type ListeningServer } from '../../test-support/fhirServer/listen';
import type { ServerRequest } from '../../test-support/fhirServer/medplumServer';
import { openStory } from '../story';
import { usesServer } from './fhirServer';

/** Where a story finds and keeps its appointments. */
export interface Ground {
    /** Opens a pattern, which loses the first answer to what it sends last. */
    opens(page: Page, pattern: Pattern): Promise<void>;
    /** The appointments as they are kept: “booked 2021-03-10T14:00:00.000Z”, in the order of their starts. */
    kept(page: Page): Promise<readonly string[]>;
    close(): Promise<void>;
}

type Pattern = 'scheduling' | 'reschedule' | 'cancel';
type Kept = Pick<Appointment, 'status' | 'start'>;

const told = (all: readonly Kept[]): readonly string[] =>
    all
        .map(({ status, start = '' }) => ({ status, start: new Date(start).toISOString() }))
        .sort((one, other) => one.start.localeCompare(other.start))
        .map(({ status, start }) => `${status} ${start}`);

/** In memory, by the story whose adapter loses an answer. */
const inMemory = (): Ground => ({
    opens: (page, pattern) => openStory(page, `patterns-${pattern}--lost-answer`),
    async kept(page) {
        const pattern = page.locator('[id^=storybook-root] > *').first();
        return told(
            await pattern.evaluate((element) =>
                (
                    element as unknown as { adapter: { appointments(): readonly Kept[] } }
                ).adapter.appointments(),
            ),
        );
    },
    close: () => Promise.resolve(),
});

const isCreation = ({ method, path }: ServerRequest): boolean =>
    method === 'POST' && path === 'Appointment';
const isCancelling = ({ method, path, body }: ServerRequest): boolean =>
    method === 'PUT' && path.startsWith('Appointment/') && body.includes('"cancelled"');

/* Does what is asked, and a gateway says that it took too long, once. A connection that breaks would not
   do: Chromium (156) sends a request again that was lost on a connection that had been used before. */
function losesOneAnswer({ server }: ListeningServer, pattern: Pattern): void {
    const isMeant = pattern === 'cancel' ? isCancelling : isCreation;
    let isLost = false;
    server.intercept((request, answer) => {
        if (isLost || !isMeant(request)) return undefined;
        isLost = true;
        return answer().then(() => ({ status: 504, headers: {}, body: '' }));
    });
}

/* The visit that is moved or cancelled: booked as another page would, at 9:00 on March 10. */
async function booksFirst({ base }: ListeningServer): Promise<string> {
    const adapter = fhirRest({
        ...{ base, zoneOf: inventedZoneOf, now: () => INVENTED_NOW, bookAs: 'booked' },
        fetch: (url, init) => fetch(url, init),
        patient: 'Patient/example',
        keySystem: 'https://portal.example.org/booking-key',
    });
    const query = { locationId: 'harbor', modality: 'in-person', clinicianId: 'haddad' } as const;
    const slots = await adapter.findSlots(query);
    const slot = slots.ok && slots.value.find(({ start }) => start.startsWith('2021-03-10T09:00'));
    if (!slot) throw new Error('the clinics have no slot at 9:00');
    const { id: slotId, start, end } = slot;
    const booked = await adapter.book({
        ...{ idempotencyKey: 'first', slotId, start, end, ...query },
        reasonId: slot.reasonIds?.[0],
        details: {},
    });
    if (!booked.ok) throw new Error(booked.error.code);
    return booked.value.id;
}

/** On Medplum's FHIR server, by its REST API. */
async function onFhirServer(): Promise<Ground> {
    const fhir = await listen(inventedClinics);
    return {
        async opens(page, pattern) {
            const id = pattern === 'scheduling' ? '' : await booksFirst(fhir);
            await usesServer(page, fhir);
            await page.addInitScript((given) => {
                (window as unknown as { salusAppointment: string }).salusAppointment = given;
            }, id);
            losesOneAnswer(fhir, pattern);
            await openStory(page, `patterns-${pattern}--fhir-server`);
        },
        kept: async () => told(await fhir.server.all<Appointment>('Appointment')),
        close: () => fhir.close(),
    };
}

export const grounds: readonly (readonly [name: string, make: () => Ground | Promise<Ground>])[] = [
    ['in memory', inMemory],
    ['on a FHIR server', onFhirServer],
];
