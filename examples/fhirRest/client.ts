import type { SchedulingError } from 'c/salusPortScheduling';
import { errorOf } from './errors';
import { isJson, objectsIn, textIn, versionOf, type Json } from './json';

/** A `Result` that also says which HTTP status an error had; none where no answer came. */
export type Answer<T> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: SchedulingError; readonly status?: number };

/** Where the server is and how it is reached. */
export interface FhirServer {
    /** The FHIR base, such as `https://fhir.example.org/r4`. */
    readonly base: string;
    /** The browser's `fetch`, or the app's own around it. */
    readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
    /** Sent with every request and asked for each time, since an access token expires. */
    readonly headers?: () => Readonly<Record<string, string>> | Promise<Record<string, string>>;
}

type Parameters = Readonly<Record<string, string | readonly string[]>>;

interface Call {
    readonly method: 'GET' | 'POST' | 'PUT';
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
}

const FHIR_JSON = 'application/fhir+json';
/* A server that links to more pages than this is broken, or its search needs narrowing. */
const MOST_PAGES = 200;

export const answer = <T>(value: T) => ({ ok: true, value }) as const;
export const refusal = (code: 'conflict' | 'hold-expired' | 'not-permitted') =>
    ({ ok: false, error: { code } }) as const;
export const unavailable = { ok: false, error: { code: 'unavailable' } } as const;

/** The FHIR REST API, as far as booking needs it. No method throws, and nothing is logged. */
export class FhirClient {
    private readonly server: FhirServer;
    private readonly base: string;

    constructor(server: FhirServer) {
        this.server = server;
        this.base = `${server.base.replace(/\/+$/, '')}/`;
    }

    read(type: string, id: string, signal?: AbortSignal): Promise<Answer<Json>> {
        return this.send(`${type}/${encodeURIComponent(id)}`, { method: 'GET', signal });
    }

    create(resource: Json, ifNoneExist: string): Promise<Answer<Json>> {
        return this.send(String(resource.resourceType), {
            method: 'POST',
            body: JSON.stringify(resource),
            headers: { 'Content-Type': FHIR_JSON, 'If-None-Exist': ifNoneExist },
        });
    }

    /** Writes a resource if nobody has changed it since it was read; else `conflict`. */
    async update(resource: Json): Promise<Answer<Json>> {
        const version = versionOf(resource);
        // Without a version, two people would overwrite each other's booking.
        if (!version) return unavailable;
        return this.send(`${resource.resourceType}/${encodeURIComponent(String(resource.id))}`, {
            method: 'PUT',
            body: JSON.stringify(resource),
            headers: { 'Content-Type': FHIR_JSON, 'If-Match': `W/"${version}"` },
        });
    }

    /** The entries of every page of a search. It goes by POST: what is searched for isn't in a URL. */
    async search(
        type: string,
        by: Parameters,
        signal?: AbortSignal,
    ): Promise<Answer<readonly Json[]>> {
        const pairs = Object.entries(by).flatMap(([name, value]) =>
            [value].flat().map((each) => [name, String(each)]),
        );
        const first: Call = {
            method: 'POST',
            body: new URLSearchParams(pairs).toString(),
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            signal,
        };
        return this.pages(await this.send(`${type}/_search`, first), signal);
    }

    private async pages(
        first: Answer<Json>,
        signal?: AbortSignal,
    ): Promise<Answer<readonly Json[]>> {
        const entries: Json[] = [];
        const seen = new Set<string>();
        for (
            let page = first;
            ;
            page = await this.send([...seen].at(-1) as string, { method: 'GET', signal })
        ) {
            if (!page.ok) return page;
            if (page.value.resourceType !== 'Bundle') return unavailable;
            entries.push(...objectsIn(page.value.entry).filter(isMatch));
            const link = objectsIn(page.value.link).find(({ relation }) => relation === 'next');
            if (!link) return answer(entries);
            const next = this.pathOf(textIn(link.url));
            if (next === undefined || seen.has(next) || seen.size >= MOST_PAGES) return unavailable;
            seen.add(next);
        }
    }

    /* A link to another server would hand it this one's access token. */
    private pathOf(url: string | undefined): string | undefined {
        if (url === undefined || !URL.canParse(url, this.base)) return undefined;
        const { href } = new URL(url, this.base);
        return href.startsWith(this.base) ? href.slice(this.base.length) : undefined;
    }

    private async send(path: string, { headers, ...call }: Call): Promise<Answer<Json>> {
        try {
            if (call.signal?.aborted) return unavailable;
            const own = await this.server.headers?.();
            const response = await this.server.fetch(this.base + path, {
                ...call,
                cache: 'no-store', // No appointment stays in the browser's cache.
                referrerPolicy: 'no-referrer',
                headers: { Accept: FHIR_JSON, Prefer: 'return=representation', ...own, ...headers },
            });
            const { ok, status } = response;
            const body: unknown = await response.json().catch(() => undefined);
            if (ok) return isJson(body) ? answer(body) : { ...unavailable, status };
            const error = errorOf(status, body, response.headers.get('Retry-After'));
            return { ok, error, status };
        } catch {
            return unavailable; // Offline, called off, or a token that can't be had.
        }
    }
}

/* A server may add to its matches what it has to say of the search. */
const isMatch = ({ resource, search }: Json): boolean =>
    isJson(resource) && !(isJson(search) && search.mode === 'outcome');
