import { createElement } from 'lwc';
import type { StoryObj } from '@storybook/web-components-vite';
import SalusAnnouncer from 'c/salusAnnouncer';
import SalusButton from 'c/salusButton';
import {
    announce,
    announcementHistory,
    emptyAnnouncements,
    setPrivacy,
} from 'c/salusHostAnnouncer';
import type { Message } from 'c/salusCoreAnnouncing';
import type { Example } from 'test-support/examples';
import { WORDS } from './announcerWords';

const STYLE = `
    .demo { max-inline-size: 38rem; font: 1.0625rem/1.6 system-ui, sans-serif;
        color: light-dark(#17242b, #eef3f4); overflow-wrap: anywhere; }
    .demo h1 { margin-block: 0 0.5rem; font-size: 1.625rem; line-height: 1.25; }
    .demo h2 { margin-block: 2rem 0.5rem; font-size: 1.3125rem; line-height: 1.25; }
    .demo p { margin-block: 0 1.5rem; }
    .demo .buttons { display: grid; gap: 1rem; justify-items: start; }
    .demo ol { margin: 0; padding-inline-start: 1.5rem; }`;

function element(tag: string, text = '', children: readonly Node[] = []): HTMLElement {
    const made = document.createElement(tag);
    made.textContent = text;
    made.append(...children);
    return made;
}

const joined = (name: string): Message => ({
    text: WORDS.joined.replace('{0}', name),
    topic: 'presence',
    minimalText: WORDS.someoneJoined,
    together: { kind: 'joined', name, two: WORDS.two, three: WORDS.three, many: WORDS.many },
});

const BUTTONS: readonly (readonly [label: string, messages: readonly Message[]])[] = [
    [WORDS.sayPolite, [{ text: WORDS.polite, topic: 'status' }]],
    [
        WORDS.sayBoth,
        [
            { text: WORDS.polite, topic: 'status' },
            { text: WORDS.loud, topic: 'call' },
        ],
    ],
    [WORDS.sayMany, ['Ana', 'Ben', 'Cleo', 'Dara', 'Eli', 'Fay'].map(joined)],
];

function button([label, messages]: (typeof BUTTONS)[number]): HTMLElement {
    const made = Object.assign(createElement('c-salus-button', { is: SalusButton }), { label });
    made.addEventListener('click', () => messages.forEach(announce));
    return made;
}

/* Shows each announcement as text as soon as it is written into a region. */
function showHistory(list: HTMLElement, none: HTMLElement): void {
    const said = announcementHistory();
    if (said.length === list.childElementCount) return;
    list.replaceChildren(...said.map(({ text }) => element('li', text)));
    none.hidden = said.length > 0;
}

/** A page to listen to the announcer, and to read what it announced. */
export const announcerDemo = ({ properties }: Example): StoryObj => ({
    args: { ...properties },
    beforeEach: () => {
        setPrivacy('full');
        emptyAnnouncements();
    },
    render: (args) => {
        const list = element('ol');
        const none = element('p', WORDS.none);
        const buttons = element('div', '', BUTTONS.map(button));
        buttons.className = 'buttons';
        const demo = element('div', '', [
            element('style', STYLE),
            Object.assign(createElement('c-salus-announcer', { is: SalusAnnouncer }), args),
            element('h1', WORDS.title),
            element('p', WORDS.explanation),
            buttons,
            element('h2', WORDS.said),
            none,
            list,
        ]);
        demo.className = 'demo';
        new MutationObserver(() => showHistory(list, none)).observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
        });
        return demo;
    },
});
