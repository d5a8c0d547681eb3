import type { Participant } from 'c/salusCoreCall';
import SalusParticipants from 'c/salusParticipants';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusParticipants.examples';

type People = HTMLElement & {
    participants: readonly Participant[];
    waiting: readonly Participant[];
    isHost: boolean;
};

const { participants } = examples.default.properties;
const host = examples.host.properties;

const show = (properties: object = examples.default.properties): People =>
    mount('salusParticipants', SalusParticipants, properties as Record<string, unknown>);
const within = (element: People) => element.shadowRoot!;
const rowsOf = (element: People): HTMLElement[] => [
    ...within(element).querySelectorAll<HTMLElement>('.person'),
];
const textIn = (row: Element, selector: string): string[] =>
    [...row.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim());
const buttonsOf = (element: People, kind: string): HTMLButtonElement[] => [
    ...within(element).querySelectorAll<HTMLButtonElement>(`button[data-kind="${kind}"]`),
];
const byId = (element: People, id: string): Element =>
    [...within(element).querySelectorAll('[id]')].find((one) => one.id === id)!;
const nameOf = (element: People, button: Element): string =>
    button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => byId(element, id).textContent!.trim())
        .join(' ');
const focusedIn = (element: People) => within(element).activeElement;
const listen = (element: People): unknown[] => {
    const events: unknown[] = [];
    for (const name of ['admit', 'deny', 'mute'])
        element.addEventListener(name, (event) => {
            const { type, bubbles, detail } = event as CustomEvent;
            events.push([type, bubbles, detail]);
        });
    return events;
};

describe('c-salus-participants', () => {
    it('Must say of each their name, their role and how they are, in words', async () => {
        const element = show();
        expect(
            rowsOf(element).map((row) => [
                textIn(row, '.name').join(),
                textIn(row, '.role').join(),
                textIn(row, '.how'),
            ]),
        ).toEqual([
            ['Dr. Ana Example CANARY', 'Clinician', []],
            ['Robin CANARY (you)', 'Patient', ['Microphone off']],
            ['Interpreter', '', ['Hand raised', 'By phone']],
            [
                'Noa Invented CANARY',
                'Family or caregiver',
                ['Microphone off', 'Sharing a screen', 'Poor connection'],
            ],
        ]);
        await expect(element).toBeAccessible();
    });

    it('Must be a list, and have no live region', () => {
        const element = show(host);
        const lists = [...within(element).querySelectorAll('.people > ul, .waiting > ul')];
        expect(lists.map((list) => list.getAttribute('role'))).toEqual(['list', 'list']);
        const live = '[aria-live], [role="log"], [role="status"], [role="alert"], output';
        expect(within(element).querySelectorAll(live)).toHaveLength(0);
    });

    it('Must show who waits to a host only, first, with buttons that say whom they are about', async () => {
        const element = show(host);
        expect(rowsOf(element).map((row) => textIn(row, '.name').join())).toEqual([
            ...['Noa Invented CANARY', 'Sam CANARY'],
            ...['Dr. Ana Example CANARY (you)', 'Robin CANARY', 'Interpreter'],
        ]);
        expect(
            [...buttonsOf(element, 'admit'), ...buttonsOf(element, 'deny')].map((button) =>
                nameOf(element, button),
            ),
        ).toEqual([
            ...['Admit Noa Invented CANARY', 'Admit Sam CANARY'],
            ...['Deny Noa Invented CANARY', 'Deny Sam CANARY'],
        ]);
        await expect(element).toBeAccessible();
        element.isHost = false;
        await rendered();
        expect(rowsOf(element)).toHaveLength(3);
        expect(within(element).querySelectorAll('button')).toHaveLength(0);
    });

    it('Must fire what a host asks for, with an id and nothing else', () => {
        const element = show(host);
        const events = listen(element);
        buttonsOf(element, 'admit')[1]!.click();
        buttonsOf(element, 'deny')[0]!.click();
        buttonsOf(element, 'mute')[1]!.click();
        expect(events).toEqual([
            ['admit', false, { id: 'w2' }],
            ['deny', false, { id: 'w1' }],
            ['mute', false, { id: 'p3' }],
        ]);
    });

    it('Must let a host mute the others and not themselves, and say why where there is nothing to mute', () => {
        const element = show(host);
        const events = listen(element);
        const [robin, interpreter] = buttonsOf(element, 'mute');
        expect(buttonsOf(element, 'mute').map((one) => nameOf(element, one))).toEqual([
            ...['Mute Robin CANARY', 'Mute Interpreter'],
        ]);
        expect([robin!.getAttribute('aria-disabled'), robin!.disabled]).toEqual(['true', false]);
        const reason = byId(element, robin!.getAttribute('aria-describedby')!);
        expect(reason.textContent).toBe('Their microphone is off already.');
        expect(interpreter!.hasAttribute('aria-describedby')).toBe(false);
        robin!.click();
        expect(events).toEqual([]);
    });

    it('Must move the focus to the next one who waits when one is let in, and at last to the heading', async () => {
        const element = show(host);
        buttonsOf(element, 'admit')[0]!.focus();
        element.participants = [...host.participants, host.waiting[0]!] as Participant[];
        element.waiting = host.waiting.slice(1) as Participant[];
        await rendered();
        expect(focusedIn(element)).toBe(buttonsOf(element, 'admit')[0]);
        expect(nameOf(element, focusedIn(element)!)).toBe('Admit Sam CANARY');
        element.waiting = [];
        await rendered();
        expect(focusedIn(element)).toBe(within(element).querySelector('c-salus-heading'));
    });

    it('Must keep the focus on the button of somebody while others come and go', async () => {
        const element = show(host);
        const [, interpreter] = buttonsOf(element, 'mute');
        interpreter!.focus();
        element.participants = host.participants.slice(2) as Participant[];
        await rendered();
        expect(focusedIn(element)).toBe(interpreter);
        element.participants = [];
        await rendered();
        expect((focusedIn(element) as HTMLElement).localName).toBe('c-salus-heading');
    });

    it('says that nobody is there, and takes what is no list for none', async () => {
        const element = show({ participants: null, waiting: null, isHost: true });
        expect(textIn(within(element) as unknown as Element, '.role')).toEqual([
            'Nobody is in the call yet.',
        ]);
        element.participants = [...participants, { ...participants[0]!, mic: 'off' }];
        await rendered();
        expect(rowsOf(element)).toHaveLength(4);
        expect(textIn(rowsOf(element)[0]!, '.how')).toEqual(['Microphone off']);
    });
});
