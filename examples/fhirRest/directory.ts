import { readScheduling, type Scheduling } from 'c/salusCoreFhirScheduling';
import { answer, type Answer, type FhirClient } from './client';
import type { Json } from './json';
import { DIRECTORY_TYPES, type Settings } from './options';

/** Where, with whom and for what visits can be booked: everything but the times. */
export class Directory {
    private readonly client: FhirClient;
    private readonly settings: Settings;
    private loaded?: readonly Json[];

    constructor(client: FhirClient, settings: Settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Reads it anew. */
    async load(signal?: AbortSignal): Promise<Answer<readonly Json[]>> {
        const { only = {}, pageSize } = this.settings;
        const answers = await Promise.all(
            DIRECTORY_TYPES.map((type) =>
                this.client.search(type, { ...only[type], _count: String(pageSize) }, signal),
            ),
        );
        const entries: Json[] = [];
        for (const found of answers) {
            if (!found.ok) return found;
            entries.push(...found.value);
        }
        this.loaded = entries;
        return answer(entries);
    }

    /** What was loaded last. */
    async entries(signal?: AbortSignal): Promise<Answer<readonly Json[]>> {
        return this.loaded ? answer(this.loaded) : this.load(signal);
    }

    /** What these Slots are, by what was loaded last. */
    async read(slots: readonly Json[], signal?: AbortSignal): Promise<Answer<Scheduling>> {
        const directory = await this.entries(signal);
        if (!directory.ok) return directory;
        const entry = [...directory.value, ...slots];
        const bundle = { resourceType: 'Bundle', type: 'collection', entry };
        const read = readScheduling([bundle], { ...this.settings, now: this.settings.now() });
        read.problems.forEach((problem) => this.settings.onProblem?.(problem));
        return answer(read);
    }
}
