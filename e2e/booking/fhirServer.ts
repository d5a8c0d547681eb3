import type { Slot } from '@medplum/fhirtypes';
import type { Page } from '@playwright/test';
import type { ListeningServer } from '../../test-support/fhirServer/listen';
import { isSlotRead } from '../../test-support/fhirServer/medplumServer';

/** The page that opens next books on this server. */
export async function usesServer(page: Page, { base }: ListeningServer): Promise<void> {
    await page.addInitScript((given) => {
        (window as unknown as { salusFhirBase: string }).salusFhirBase = given;
    }, base);
}

/** Another system takes the first Slot that the page reads by its id, just before it does. */
export function losesTheFirstTime({ server }: ListeningServer): void {
    let isTaken = false;
    server.intercept((request, answer) => {
        if (isTaken || !isSlotRead(request)) return undefined;
        isTaken = true;
        const id = decodeURIComponent(request.path.slice('Slot/'.length));
        return server
            .all<Slot>('Slot')
            .then((slots) => slots.find((slot) => slot.id === id) as Slot)
            .then((slot) => server.fill([{ ...slot, status: 'busy' }]))
            .then(answer);
    });
}
