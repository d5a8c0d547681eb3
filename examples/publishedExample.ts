import type { Example } from 'test-support/examples';
import { INVENTED_NOW, inventedClinics, inventedZoneOf } from './inventedClinics';
import { publishedSlots } from './publishedSlots';

/** What a page may bring before the story opens: the files of a publisher, and when they were new. */
export interface Published {
    readonly texts: readonly string[];
    readonly now: string;
    readonly zone?: string;
}

const isPublished = (given: unknown): given is Published =>
    typeof given === 'object' && given !== null && 'texts' in given && 'now' in given;

const invented = (): Published => ({
    texts: [inventedClinics.map((resource) => JSON.stringify(resource)).join('\n')],
    now: INVENTED_NOW,
});

/** The booking on published slot files: those in `window.salusPublished`, or else invented ones. */
export function publishedExample(): Example {
    const given = (globalThis as { salusPublished?: unknown }).salusPublished;
    const { texts, now, zone } = isPublished(given) ? given : invented();
    const ids = inventedClinics.map((one) => (one as { id: string }).id);
    const byId = Object.fromEntries(
        ids.flatMap((id) => {
            const known = inventedZoneOf({ id });
            return known ? [[id, known]] : [];
        }),
    );
    const adapter = publishedSlots({
        texts,
        now,
        defaultZone: zone,
        ...(isPublished(given) ? {} : { zones: { byId } }),
    });
    return { now, properties: { adapter, patientZone: 'America/New_York' } };
}
