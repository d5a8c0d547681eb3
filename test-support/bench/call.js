// A visit whose call is on the page, and in it more lines, messages and people than any visit has.
import { createElement } from 'lwc';
import SalusPatternVisit from 'c/salusPatternVisit';
import { someone } from '../../examples/inMemoryCall';
import { visitExample } from '../../examples/visitExample';

const { properties } = visitExample();
const { others } = properties.call;
const TEXT = 'Take one of them in the morning, and one when your knee hurts.';

const MAKES = {
    caption: (i) =>
        others.caption({
            id: `${i}`,
            participantId: i % 3 ? 'clinician' : 'interpreter',
            text: `${i} ${TEXT}`,
        }),
    message: (i) => others.write('clinician', `${i} ${TEXT}`),
    // Without a picture: the example draws it itself, which costs more than showing it.
    person: (i) => others.come(someone(`guest-${i}`, { camera: 'off' })),
};

async function laidOut() {
    await Promise.resolve();
    document.body.getBoundingClientRect();
}

globalThis.call = {
    show() {
        const visit = createElement('c-salus-pattern-visit', { is: SalusPatternVisit });
        document.body.append(Object.assign(visit, properties));
    },

    /** What has come already, all at once. */
    async fill(kind, count) {
        for (let i = 0; i < count; i++) MAKES[kind](i);
        await laidOut();
    },

    /** What comes now, each in a frame of its own. */
    async bring(kind, from, count) {
        for (let i = from; i < from + count; i++) {
            await new Promise(requestAnimationFrame);
            MAKES[kind](i);
            await laidOut();
        }
    },
};
