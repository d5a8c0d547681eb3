// Records what Orca says during a video visit: npm run speech:visit
// `-- --repeat 10` says where ten runs differ, and ends with 1 then. In Chromium only: what the clinic does
// is done by script. Needs the Debian packages that scripts/speech/session.sh lists, and `npm run build:browser`.
import { hurry, record } from './speech/record.mjs';

const FULL = 'patterns-visit--with-the-clinic';
const MINIMAL = 'patterns-visit--on-a-shared-device';

const ARRIVAL = [
    'ctrl+Home',
    'Tab',
    'text:At home',
    'Tab',
    'Tab',
    'text:2125550100',
    'Tab',
    'Return',
];
const tabs = (count) => Array.from({ length: count }, () => 'Tab');
const toTheCall = hurry(
    'to the call, where the clinic lets them in',
    ...[...ARRIVAL, ...tabs(5), 'Return', 'act:Let the person in', 'Tab'],
);
const toTheControls = ['ctrl+alt+b', 'to the controls, by their shortcut'];
const clinic = (does) => [`act:${does}`, 'does nothing: somebody else does'];

await record({
    name: 'visit',
    title: 'What Orca says during a video visit',
    parts: [
        {
            heading: 'From the arrival to the call',
            story: FULL,
            way: [
                ['ctrl+Home', 'to the start, as Orca begins where loading left it'],
                ['Tab', 'to the first question'],
                ['text:At home', 'answers'],
                ['Tab', 'to the country of the number'],
                ['Tab', 'to the number'],
                ['text:2125550100', 'answers'],
                ['Tab', 'to the button'],
                ['Return', 'goes on'],
                ['Tab', 'to the button'],
                ['Return', 'starts the check'],
                ['Tab', 'to the button that plays a sound'],
                hurry('to the button that joins', ...tabs(7)),
                ['Return', 'joins'],
                clinic('Let the person in'),
            ],
        },
        {
            heading: 'In the call, and out of it',
            story: FULL,
            way: [
                toTheCall,
                toTheControls,
                ['space', 'switches the microphone off'],
                ['space', 'and on'],
                clinic('Switch their microphone off'),
                clinic('Ask for their microphone'),
                ['Right', 'to the camera'],
                ['Right', 'to the captions'],
                ['space', 'switches them on'],
                clinic('The clinician speaks, with captions'),
                clinic('An interpreter joins'),
                clinic('Eight people join'),
                clinic('The clinician raises a hand'),
                clinic('The clinician writes a message'),
                clinic('Record the visit'),
                clinic('The network is lost'),
                clinic('The network is back'),
                clinic('The microphone is unplugged'),
                clinic('The connection is poor'),
                ['End', 'to the last control'],
                ['Return', 'presses it'],
                ['Escape', 'closes the question'],
                ['Return', 'presses it again'],
                ['Tab', 'to the other button'],
                ['Return', 'leaves'],
            ],
        },
        {
            heading: 'On a shared device',
            story: MINIMAL,
            way: [
                toTheCall,
                toTheControls,
                clinic('An interpreter joins'),
                clinic('The clinician raises a hand'),
                clinic('The clinician writes a message'),
                clinic('Switch their microphone off'),
                clinic('The clinician leaves'),
            ],
        },
    ],
    findings: `
What a button does is heard as its new state and in a word, since “not pressed” alone may mean either.
What somebody else does is heard once, wherever the focus is, and captions never. When the question is
closed the focus is heard, and then that the person is still in the visit: nothing that was announced
before it is read again. On a shared device nobody is named, and no message is read.
`,
});
