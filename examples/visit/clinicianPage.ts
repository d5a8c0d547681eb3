import ClinicianVisit from 'c/clinicianVisit';
import { SIGNAL_VERSION } from 'c/salusCoreSignalling';
import { WebRtcAdapter } from 'c/salusHostWebRtc';
import type { Arrival } from 'c/salusPortVisit';
import { show } from './page';
import { addressOfCall, enter, type Entry } from './visitServer';
import { WebSocketSignalling } from './webSocketSignalling';

const TAG = 'c-clinician-visit';

function showVisit({ id, role, hosts, ticket = '' }: Entry): void {
    const signalling = new WebSocketSignalling(addressOfCall());
    const call = new WebRtcAdapter({ id, role, hosts, hasLobby: true, signalling });
    const arrivals = new Map<string, Arrival>();

    /* As a captioning service of the server's would: everybody has the line from the server. */
    const caption = (text: string, participantId: string): void => {
        const line = { id: crypto.randomUUID(), participantId, text, final: true };
        signalling.send({
            ...{ type: 'caption', version: SIGNAL_VERSION, from: id, session: 'captions' },
            line: { ...line, startedAt: Date.now() },
        });
    };

    const page = show(TAG, ClinicianVisit, {
        ...{ call, caption },
        arrivals: [] as readonly Arrival[],
    });
    signalling.onArrival((arrived) => {
        arrivals.set(arrived.id, arrived.arrival);
        page.arrivals = [...arrivals.values()];
    });
    signalling.open(ticket);
}

const entry = await enter();
if (entry) showVisit(entry);
else show(TAG, ClinicianVisit, { closed: true });
