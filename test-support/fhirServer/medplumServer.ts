import { getStatus, isOk } from '@medplum/core';
import { FhirRouter, MemoryRepository, type HttpMethod } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { indexDefinitions, invalidIn } from './definitions';

/** An HTTP request as it reaches the server: its path from the FHIR base, with what follows `?`. */
export interface ServerRequest {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

export interface ServerAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

/** What happens instead of an answer, or after the work is done. */
export type Interception = (
    request: ServerRequest,
    answer: () => Promise<ServerAnswer>,
) => Promise<ServerAnswer> | undefined;

/** Answers none of the requests that are meant until this many have come: a race that is always met. */
export function together(
    count: number,
    isMeant: (request: ServerRequest) => boolean,
): Interception {
    let come = 0;
    let open: () => void = () => undefined;
    const all = new Promise<void>((done) => (open = done));
    return (request, answer) => {
        if (!isMeant(request)) return undefined;
        come += 1;
        if (come === count) open();
        return answer().then((given) => all.then(() => given));
    };
}

export const isSlotRead = ({ method, path }: ServerRequest): boolean =>
    method === 'GET' && path.startsWith('Slot/');

const PAGE = 20;
const WRITES: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE'];

const parameters = (all: URLSearchParams): Record<string, string | string[]> =>
    Object.fromEntries(
        [...new Set(all.keys())].map((name) => {
            const values = all.getAll(name);
            return [name, values.length === 1 ? (values[0] as string) : values];
        }),
    );

const answerOf = (status: number, body: Resource, headers: object = {}): ServerAnswer => ({
    status,
    headers: { 'Content-Type': 'application/fhir+json', ...headers },
    body: JSON.stringify(body),
});

/** An OperationOutcome as an answer, with words that a server may well say. */
export const refusing = (
    status: number,
    code: string,
    text: string,
    headers: object = {},
): ServerAnswer => {
    const issue = [{ severity: 'error' as const, code: code as 'invalid', details: { text } }];
    return answerOf(status, { resourceType: 'OperationOutcome', issue }, headers);
};

/**
 * Medplum's FHIR R4 server in memory: its router, searches, versions and conflicts. It stands as a
 * server is found: with pages and `next` links, and refusing what the R4 definitions don't allow.
 */
export class MedplumServer {
    /** Every request since the server began, for tests to look through. */
    readonly requests: ServerRequest[] = [];
    private readonly base: string;
    private readonly router = new FhirRouter();
    private readonly repository = new MemoryRepository();
    private interception: Interception = () => undefined;
    private lastWrite: Promise<unknown> = Promise.resolve();

    constructor(base: string) {
        indexDefinitions();
        this.base = base;
    }

    async fill(resources: readonly unknown[]): Promise<this> {
        for (const resource of resources)
            await this.repository.createResource(resource as Resource);
        return this;
    }

    /** The next requests go through this first. */
    intercept(interception: Interception): void {
        this.interception = interception;
    }

    /** Everything of a type, as it is kept. */
    async all<T extends Resource>(resourceType: T['resourceType']): Promise<readonly T[]> {
        const { entry = [] } = await this.repository.search<T>({ resourceType });
        return entry.map(({ resource }) => resource as T);
    }

    answer(request: ServerRequest): Promise<ServerAnswer> {
        this.requests.push(request);
        const work = () => this.inOrder(request);
        return this.interception(request, work) ?? work();
    }

    /** `fetch`, as far as a FHIR client uses it. */
    readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
        init.signal?.throwIfAborted();
        if (!url.startsWith(`${this.base}/`)) throw new TypeError('another server');
        const { status, headers, body } = await this.answer({
            method: init.method ?? 'GET',
            path: url.slice(this.base.length + 1),
            headers: Object.fromEntries(new Headers(init.headers)),
            body: typeof init.body === 'string' ? init.body : '',
        });
        init.signal?.throwIfAborted();
        return new Response(body, { status, headers });
    };

    /* Medplum's repository in memory has no transactions: two conditional creations at once would both
       create. A database would let one wait for the other, so writes go one at a time. */
    private inOrder(request: ServerRequest): Promise<ServerAnswer> {
        const isSearch = /\/_search$/.test(request.path);
        if (isSearch || !WRITES.includes(request.method)) return this.handle(request);
        const work = this.lastWrite.then(() => this.handle(request));
        this.lastWrite = work.catch(() => undefined);
        return work;
    }

    private async handle(request: ServerRequest): Promise<ServerAnswer> {
        const { method, path, headers, body } = request;
        const isForm = /x-www-form-urlencoded/.test(headers['content-type'] ?? '');
        const [type = '', query = ''] = path.split('?');
        const isSearch = isForm || (method === 'GET' && !type.includes('/'));
        if (isSearch)
            return this.search(type.replace('/_search', ''), isForm ? body : query, isForm);
        const sent: unknown = body ? JSON.parse(body) : undefined;
        const wrong = sent ? invalidIn(sent as Resource) : [];
        if (wrong.length) return refusing(422, 'invalid', wrong.join('; '));
        const [status, resource] = await this.route(method, path, sent, headers);
        const version = resource.meta?.versionId;
        return answerOf(status, resource, version ? { ETag: `W/"${version}"` } : {});
    }

    private async search(type: string, text: string, isPost: boolean): Promise<ServerAnswer> {
        const asked = new URLSearchParams(text);
        if (!asked.has('_count')) asked.set('_count', String(PAGE));
        const [status, bundle] = isPost
            ? await this.route('POST', `${type}/_search`, parameters(asked))
            : await this.route('GET', `${type}?${asked}`);
        return answerOf(status, this.linked(type, asked, bundle as Bundle));
    }

    private async route(
        method: string,
        url: string,
        body?: unknown,
        headers?: ServerRequest['headers'],
    ): Promise<[status: number, resource: Resource]> {
        const request = { method: method as HttpMethod, url, body, headers };
        const [outcome, resource] = await this.router.handleRequest(
            { ...request, pathname: '', params: {}, query: {} },
            this.repository,
        );
        return [getStatus(outcome), isOk(outcome) && resource ? resource : outcome];
    }

    /* The repository cuts pages and says how many there are in all, and links to none of them. */
    private linked(type: string, asked: URLSearchParams, bundle: Bundle): Bundle {
        const end = Number(asked.get('_offset') ?? 0) + Number(asked.get('_count'));
        if ((bundle.total ?? 0) <= end) return bundle;
        const next = new URLSearchParams(asked);
        next.set('_offset', String(end));
        return { ...bundle, link: [{ relation: 'next', url: `${this.base}/${type}?${next}` }] };
    }
}
