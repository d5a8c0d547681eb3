import { expect, test } from '@playwright/test';
import { startCoturn } from '../../scripts/servers/coturn.mjs';
import { serveVisit, Visitor } from '../webRtc/visitor';
import type { Visit } from '../webRtc/page';

declare const visit: Visit;

const hosts = ['clinician'];

let relay: Awaited<ReturnType<typeof startCoturn>>;

test.beforeAll(async () => {
    relay = await startCoturn();
});
test.afterAll(() => relay?.stop());
test.beforeEach(({ context }) => serveVisit(context));

/* By which ways the two pages send to each other, and how much has come by them. */
const ways = (visitor: Visitor) =>
    visitor.page.evaluate(async () => {
        const report = await visit.connections[0]?.getStats();
        const all = [...(report?.values() ?? [])];
        const { selectedCandidatePairId } = all.find(({ type }) => type === 'transport') ?? {};
        const pair = report?.get(selectedCandidatePairId);
        const kindOf = (id: string): string => report?.get(id)?.candidateType;
        return {
            ...{ local: kindOf(pair?.localCandidateId), remote: kindOf(pair?.remoteCandidateId) },
            hasCome: Number(pair?.bytesReceived) > 10_000,
        };
    });

test('two pages see each other through a relay only, and lose each other with it', async ({
    context,
}) => {
    const { iceServers } = relay;
    const options = { hosts, iceServers, isRelayOnly: true };
    const clinician = await Visitor.open(context, { ...options, id: 'clinician' });
    const patient = await Visitor.open(context, { ...options, id: 'patient' });
    await clinician.join();
    await patient.join();
    await patient.connected(1);
    await patient.shows('clinician');
    await clinician.shows('patient');
    for (const visitor of [clinician, patient])
        await expect
            .poll(() => ways(visitor))
            .toEqual({ local: 'relay', remote: 'relay', hasCome: true });

    await test.step('what the relay doesn’t carry doesn’t arrive', async () => {
        relay.pause();
        await expect.poll(() => patient.state()).toBe('reconnecting');
        relay.resume();
        await expect.poll(() => patient.state()).toBe('connected');
        await patient.shows('clinician');
    });
});

test('a credential that has ended lets nobody through', async ({ context }) => {
    const late = relay.iceServers.map((one) => ({ ...one, username: '1:visit' }));
    const options = { hosts, iceServers: late, isRelayOnly: true };
    const clinician = await Visitor.open(context, { ...options, id: 'clinician' });
    const patient = await Visitor.open(context, { ...options, id: 'patient' });
    await clinician.join();
    await patient.join();
    await expect
        .poll(() =>
            patient.page.evaluate(async () => {
                const report = await visit.connections[0]?.getStats();
                const { iceGatheringState } = visit.connections[0] ?? {};
                const found = [...(report?.values() ?? [])].filter(
                    ({ type }) => type === 'local-candidate',
                );
                return [iceGatheringState, found.length];
            }),
        )
        .toEqual(['complete', 0]);
    await patient.connected(0);
});
