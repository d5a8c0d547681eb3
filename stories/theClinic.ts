import { createElement } from 'lwc';
import type { StoryObj } from '@storybook/web-components-vite';
import SalusAnnouncer from 'c/salusAnnouncer';
import SalusButton from 'c/salusButton';
import type { Privacy } from 'c/salusCoreAnnouncing';
import { inventedPeople, someone, type InMemoryCall, type Others } from '../examples/inMemoryCall';
import { WORDS } from './theClinicWords';

const STYLE = `
    .outside { margin-block-start: 3rem; border: 1px dashed; border-radius: 0.75rem;
        padding: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif;
        color: light-dark(#17242b, #eef3f4); }
    .outside > div { display: flex; flex-wrap: wrap; gap: 0.75rem; }`;

const { clinician, interpreter } = inventedPeople;
const eight = Array.from({ length: 8 }, (_, index) => someone(`Guest ${index + 1}`));
let lines = 0;

/* What can happen to a person in a call, by the words of a button. */
const ACTS: Readonly<Record<Exclude<keyof typeof WORDS, 'title'>, (others: Others) => void>> = {
    admit: (others) => others.admit(),
    mute: (others) => others.muteSelf(),
    askToUnmute: (others) => others.askToUnmute(),
    forbid: (others) => others.allowUnmute(false),
    come: (others) => others.come(interpreter),
    come8: (others) => others.come(...eight),
    raise: (others) => others.change(clinician.id, { hand: true }),
    caption: (others) => {
        lines += 1;
        const text = 'How have you slept since Monday? CANARY';
        others.caption({ id: `line-${lines}`, participantId: clinician.id, text });
    },
    write: (others) => others.write(clinician.id, 'Here is the plan for the week. CANARY'),
    record: (others) => others.record(true),
    share: (others) => others.change(clinician.id, { screen: true }),
    block: (others) => others.blockPlayback(),
    weak: (others) => others.change('self', { quality: 'poor' }, 'network'),
    lose: (others) => others.loseNetwork(),
    find: (others) => others.findNetwork(),
    unplug: (others) => others.takeDevice('mic-1'),
    leave: (others) => others.go(clinician.id),
    end: (others) => others.end('host-ended'),
};

function element(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
    const made = document.createElement(tag);
    made.textContent = text;
    made.append(...children);
    return made;
}

const button = (label: string, press: () => void): HTMLElement => {
    const made = Object.assign(createElement('c-salus-button', { is: SalusButton }), { label });
    made.addEventListener('click', press);
    return made;
};

/**
 * A story of a call, with buttons for what everybody else does in it: to try a visit alone, and to listen
 * to it with a screen reader. `minimal`: what is announced names nobody, as on a shared device.
 */
export const besideTheClinic = (
    { render, ...story }: StoryObj,
    { call, privacy = 'full' }: { readonly call: InMemoryCall; readonly privacy?: Privacy },
): StoryObj => ({
    ...story,
    render: (...given) => {
        const buttons = Object.entries(ACTS).map(([name, act]) =>
            button(WORDS[name as keyof typeof ACTS], () => act(call.others)),
        );
        const panel = element(
            'section',
            '',
            element('h2', WORDS.title),
            element('div', '', ...buttons),
        );
        panel.className = 'outside';
        panel.dataset.outside = '';
        const announcer = createElement('c-salus-announcer', { is: SalusAnnouncer });
        Object.assign(announcer, { privacy });
        return element(
            'div',
            '',
            element('style', STYLE),
            announcer,
            render!(...given) as Node,
            panel,
        );
    },
});
