import { refusing, type ServerRequest } from 'test-support/fhirServer/medplumServer';
import { codeOf, query, requestFor, started, valueOf } from './started';

const LEAK = 'CANARY Jane Doe, diabetes';

/* Every way in which a server says no, and what the person is told. */
const REFUSALS = [
    [400, 'invalid', 'unavailable'],
    [401, 'login', 'not-permitted'],
    [403, 'forbidden', 'not-permitted'],
    [409, 'conflict', 'conflict'],
    [412, 'processing', 'conflict'],
    [400, 'duplicate', 'conflict'],
    [422, 'security', 'not-permitted'],
    [429, 'throttled', 'rate-limited'],
    [503, 'throttled', 'rate-limited'],
    [500, 'exception', 'unavailable'],
    [503, 'transient', 'unavailable'],
] as const;

const respond = (body: string, status = 200): Promise<Response> =>
    Promise.resolve(new Response(body, { status }));

describe('what a server refuses', () => {
    it.each(REFUSALS)('%i with %s is %s', async (status, issue, expected) => {
        const { adapter, server, first } = await started();
        server.intercept(() => Promise.resolve(refusing(status, issue, LEAK)));
        const results = [
            await adapter.findChoices(),
            await adapter.findSlots(query),
            await adapter.hold(first),
            await adapter.book(requestFor(first, 'a')),
            await adapter.lookup('a'),
            await adapter.cancel('1'),
            await adapter.joinWaitlist({ ...query, idempotencyKey: 'b' }),
        ];
        expect(results.map((each) => codeOf<unknown>(each))).toEqual(results.map(() => expected));
        expect(JSON.stringify(results)).not.toContain('CANARY');
    });

    it.each([
        ['7', 7000],
        ['0', 1000],
        ['', 30_000],
        ['soon', 30_000],
        ['99999999999', 3_600_000],
        [new Date(0).toUTCString(), 30_000],
    ])('says how long to wait: Retry-After %j is %i ms', async (header, retryAfterMs) => {
        const { adapter, server } = await started();
        server.intercept(() =>
            Promise.resolve(refusing(429, 'throttled', LEAK, { 'Retry-After': header })),
        );
        const result = await adapter.findChoices();
        expect(result).toEqual({ ok: false, error: { code: 'rate-limited', retryAfterMs } });
    });

    it.each([
        ['no connection', () => Promise.reject(new TypeError(LEAK))],
        [
            'a fetch that throws',
            () => {
                throw new Error(LEAK);
            },
        ],
        ['no JSON', () => respond(`<html>${LEAK}</html>`)],
        ['no body', () => respond('')],
        ['a list', () => respond('[]')],
        ['another resource', () => respond('{"resourceType":"Patient"}')],
        [
            'a link to another server',
            () =>
                respond(
                    '{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"https://elsewhere.example.org/r4/Slot?page=2"}]}',
                ),
        ],
        [
            'a link to itself',
            () =>
                respond(
                    '{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"Slot?page=2"}]}',
                ),
        ],
    ] as [string, () => Promise<Response>][])('is unavailable: %s', async (_, fetch) => {
        const { tab, first } = await started();
        const asked: string[] = [];
        const adapter = tab({
            fetch: (url) => {
                asked.push(url);
                return fetch();
            },
        });
        const results = [
            await adapter.findChoices(),
            await adapter.book(requestFor(first, 'a')),
            await adapter.lookup('a'),
        ];
        expect(results.map((each) => codeOf<unknown>(each))).toEqual(
            results.map(() => 'unavailable'),
        );
        expect(asked.filter((url) => !url.startsWith('https://fhir.example.org/r4/'))).toEqual([]);
    });

    it('is unavailable without a version to hold an update against', async () => {
        const { adapter, server, first } = await started();
        server.intercept(({ method }, answer) =>
            method === 'GET'
                ? answer().then(({ body, ...rest }) => ({
                      ...rest,
                      body: body.replace('"versionId"', '"_"'),
                  }))
                : undefined,
        );
        expect(codeOf(await adapter.hold(first))).toBe('unavailable');
    });
});

describe('what stays private', () => {
    it('nothing that is asked or answered reaches the console', async () => {
        const said: unknown[] = [];
        const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
            jest.spyOn(console, level).mockImplementation((...all) => void said.push(all)),
        );
        const { adapter, server, first } = await started();
        valueOf(await adapter.book(requestFor(first, 'a')));
        server.intercept(() => Promise.resolve(refusing(500, 'exception', LEAK)));
        await adapter.book(requestFor(first, 'b'));
        await adapter.findChoices();
        spies.forEach((spy) => spy.mockRestore());
        expect(said).toEqual([]);
    });

    it('no URL names the person, their key, or what they typed, and nothing may be cached', async () => {
        const inits: RequestInit[] = [];
        const { server, tab, first, second } = await started();
        const adapter = tab({
            fetch: (url, init) => {
                inits.push(init);
                return server.fetch(url, init);
            },
        });
        const { id } = valueOf(await adapter.book(requestFor(first, 'KEY-CANARY')));
        valueOf(await adapter.lookup('KEY-CANARY'));
        valueOf(await adapter.reschedule(id, requestFor(second, 'OTHER-CANARY')));
        valueOf(await adapter.joinWaitlist({ ...query, idempotencyKey: 'WAIT-CANARY' }));
        const urls = server.requests.map(({ path }) => path).join('\n');
        expect(urls).not.toMatch(/CANARY|Patient|identifier/);
        expect(inits.every(({ cache }) => cache === 'no-store')).toBe(true);
        const bodies = server.requests.filter(
            ({ path }: ServerRequest) => path === 'Appointment/_search',
        );
        expect(bodies.length).toBeGreaterThan(0);
    });

    it('a Slot carries neither the key of a booking nor the id of a hold', async () => {
        const { adapter, first, second, slotOf } = await started();
        valueOf(await adapter.book(requestFor(first, 'KEY-CANARY')));
        const hold = valueOf(await adapter.hold(second));
        const kept = JSON.stringify([await slotOf(first), await slotOf(second)]);
        expect(kept).not.toContain('CANARY');
        expect(kept).not.toContain(hold.id);
    });
});
