import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../shared/data/fhir/us-core');

/** A published example of HL7's US Core implementation guide, as JSON text. */
export interface PublishedResource {
    readonly name: string;
    readonly text: string;
}

/** The published resources, where the folder is there; a clean clone has none. */
export const publishedResources: readonly PublishedResource[] = existsSync(FOLDER)
    ? readdirSync(FOLDER)
          .filter((name) => name.endsWith('.json'))
          .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
    : [];

/** Says in the test's output that there was nothing to try. */
export const whereThere = publishedResources.length
    ? `on ${publishedResources.length} published resources`
    : 'on none: shared/data is not there';
