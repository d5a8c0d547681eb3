import PatientVisit from 'c/patientVisit';
import { callOf } from './namedCall';
import { show } from './page';
import { addressOfCall, enter, visitAdapter, type Entry } from './visitServer';
import { WebSocketSignalling } from './webSocketSignalling';

const TAG = 'c-patient-visit';

function showVisit(entry: Entry): void {
    const signalling = new WebSocketSignalling(addressOfCall());
    show(TAG, PatientVisit, {
        adapter: visitAdapter(entry, (ticket) => signalling.open(ticket)),
        call: callOf(entry, signalling),
    });
}

/* Not in a constant of the module, which would keep the name for as long as the page is open. */
await enter().then((entry) => {
    if (typeof entry === 'object') showVisit(entry);
    else show(TAG, PatientVisit, { closed: entry });
});
