import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/* The folders that tests open, and the variable by which they find each. */
const FOLDERS = {
    SALUS_STORIES: process.env.SALUS_STORYBOOK ?? 'storybook-static',
    SALUS_GATE: 'build/lws',
    SALUS_FIXTURES: 'e2e/fixtures',
    SALUS_SLDS1: 'node_modules/@salesforce-ux/design-system/assets/styles',
    SALUS_SLDS2: 'test-support/slds2/node_modules/@salesforce-ux/design-system-2/dist/css/bundled',
} as const;

const adviceFor = (variable: keyof typeof FOLDERS): string =>
    ({ SALUS_SLDS1: 'run npm ci', SALUS_SLDS2: 'run npm run slds2' })[variable as string] ??
    'run npm run build:browser first';

function serve(folder: string): Promise<Server> {
    const server = createServer(sirv(join(import.meta.dirname, '..', folder)));
    return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

/** Serves the built stories, gate B's pages and the fixtures while the tests run. */
export default async function serveAll(): Promise<() => void> {
    const servers: Server[] = [];
    for (const [variable, folder] of Object.entries(FOLDERS)) {
        if (!existsSync(folder)) continue; // A test that needs it says how to make it.
        const server = await serve(folder);
        const { port } = server.address() as { port: number };
        process.env[variable] = `http://127.0.0.1:${port}`;
        servers.push(server);
    }
    return () => servers.forEach((server) => server.close());
}

/** The address of what is served. Throws a line of advice where nothing was built. */
export function served(variable: keyof typeof FOLDERS, path: string): string {
    const origin = process.env[variable];
    if (!origin) throw new Error(`${FOLDERS[variable]} is not there: ${adviceFor(variable)}`);
    return `${origin}/${path}`;
}

/** Whether a folder is there to be served. */
export const isServed = (variable: keyof typeof FOLDERS): boolean =>
    process.env[variable] !== undefined;
