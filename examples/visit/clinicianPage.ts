import ClinicianVisit from 'c/clinicianVisit';
import { SIGNAL_VERSION } from 'c/salusCoreSignalling';
import { callOf } from './namedCall';
import { show } from './page';
import { addressOfCall, enter, type Entry } from './visitServer';
import { WebSocketSignalling, type Arrived } from './webSocketSignalling';

const TAG = 'c-clinician-visit';

function showVisit(entry: Entry): void {
    const { id, ticket = '', name = '' } = entry;
    const signalling = new WebSocketSignalling(addressOfCall());
    const call = callOf(entry, signalling);

    /* As a captioning service of the server's would: everybody has the line from the server. */
    const caption = (text: string, participantId: string): void => {
        const line = { id: crypto.randomUUID(), participantId, text, final: true };
        signalling.send({
            ...{ type: 'caption', version: SIGNAL_VERSION, from: id, session: 'captions' },
            line: { ...line, startedAt: Date.now() },
        });
    };

    const page = show(TAG, ClinicianVisit, {
        ...{ call, caption, name },
        arrivals: [] as readonly Arrived[],
    });
    // The page alone keeps them, and drops them at the end.
    signalling.onArrival((arrived) => {
        const others = page.arrivals.filter(({ id: other }) => other !== arrived.id);
        page.arrivals = [...others, arrived];
    });
    signalling.open(ticket);
}

/* Not in a constant of the module, which would keep the name for as long as the page is open. */
await enter().then((entry) => {
    if (typeof entry === 'object') showVisit(entry);
    else show(TAG, ClinicianVisit, { closed: entry });
});
