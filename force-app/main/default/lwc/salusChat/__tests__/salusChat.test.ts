import type { ChatMessage } from 'c/salusCoreCall';
import SalusChat from 'c/salusChat';
import { purgeAll } from 'c/salusHostPhi';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusChat.examples';

type Chat = HTMLElement & {
    messages: readonly ChatMessage[];
    participants: readonly unknown[];
    enterSends: boolean;
    closed: boolean;
    readonly unread: number;
    readonly hasUnsent: boolean;
};
type Field = HTMLElement & { value: unknown; error: string };

const { participants, messages } = examples.default.properties;
const first = messages[0]!;
const many = (count: number, from = 0): readonly ChatMessage[] =>
    Array.from({ length: count }, (_, index) => ({ ...first, id: String(from + index) }));

const show = (more: object = {}): Chat =>
    mount('salusChat', SalusChat, { participants, messages, ...more });
const within = (element: Chat) => element.shadowRoot!;
const itemsOf = (element: Chat): HTMLElement[] => [
    ...within(element).querySelectorAll<HTMLElement>('li'),
];
const textsOf = (element: Chat, selector: string): string[] =>
    itemsOf(element).map((item) => item.querySelector(selector)?.textContent ?? '');
const fieldOf = (element: Chat, tag: string): Field =>
    within(element).querySelector<Field>(`c-salus-${tag}`)!;
const composerOf = (element: Chat): Field => fieldOf(element, 'text-area');
const areaOf = (element: Chat): HTMLTextAreaElement =>
    composerOf(element).shadowRoot!.querySelector('textarea')!;
const buttonOf = (element: Chat, name: string): HTMLButtonElement =>
    [...within(element).querySelectorAll('button')].find(
        ({ textContent }) => textContent!.trim() === name,
    )!;

/* What changes in the list with other messages. */
async function changesOf(
    element: Chat,
    given: readonly ChatMessage[],
): Promise<readonly MutationRecord[]> {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(within(element).querySelector('ul')!, {
        ...{ childList: true, subtree: true, characterData: true, attributes: true },
    });
    element.messages = given;
    await rendered();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    return changes;
}

const focusedIn = (element: Chat): Element | null => within(element).activeElement;
const type = async (element: Chat, text: string): Promise<void> => {
    areaOf(element).value = text;
    areaOf(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await rendered();
};
const press = async (
    target: Element,
    key: string,
    more: KeyboardEventInit = {},
): Promise<boolean> => {
    const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
    const isDefault = target.dispatchEvent(new KeyboardEvent('keydown', init));
    await rendered();
    return isDefault;
};
const listen = (element: Chat, name: string): unknown[] => {
    const events: unknown[] = [];
    element.addEventListener(name, (event) => {
        const { bubbles, composed, detail } = event as CustomEvent;
        events.push({ bubbles, composed, detail });
    });
    return events;
};
const event = (detail: unknown) => ({ bubbles: false, composed: false, detail });

describe('c-salus-chat', () => {
    it('Must show the messages as a list, each with its writer, its time and its text', async () => {
        const element = show();
        expect(textsOf(element, '.who')).toEqual([
            ...['Dr. Ana Ruiz CANARY', 'You', 'Interpreter', 'You', 'You'],
        ]);
        expect(textsOf(element, '.text')).toEqual(messages.map(({ text }) => text));
        expect(textsOf(element, '.time')[0]).toMatch(/^\d{1,2}:\d{2}/);
        expect(within(element).querySelector('ul')!.getAttribute('role')).toBe('list');
        await expect(element).toBeAccessible();
    });

    it('Must say of each own message whether it was sent', () => {
        expect(textsOf(show(), '.status span')).toEqual(['', 'Sent', '', 'Sending…', 'Not sent']);
    });

    it('Must say where only some have a message, and offer to send it again', () => {
        const [message] = messages;
        const element = show({ messages: [{ ...message!, status: 'partly' }] });
        expect(textsOf(element, '.status span')).toEqual(['Not sent to everybody']);
        expect(buttonOf(element, 'Try again')).toBeDefined();
    });

    it('Must offer to send again what was not sent, by its id, and leave the focus on the message', async () => {
        const element = show();
        const events = listen(element, 'retry');
        const button = buttonOf(element, 'Try again');
        const text = itemsOf(element)[4]!.querySelector('.text')!;
        expect(button.getAttribute('aria-describedby')).toBe(text.id);
        button.click();
        expect(events).toEqual([event({ id: messages[4]!.id })]);
        element.messages = [...messages.slice(0, 4), { ...messages[4]!, status: 'sending' }];
        await rendered();
        expect(buttonOf(element, 'Try again')).toBeUndefined();
        expect(focusedIn(element)).toBe(itemsOf(element)[4]);
    });

    it('Must have no live region, and move no focus when a message comes', async () => {
        const element = show();
        const live = '[aria-live], [role="log"], [role="status"], [role="alert"], output';
        expect(within(element).querySelectorAll(live)).toHaveLength(0);
        areaOf(element).focus();
        const before = focusedIn(element);
        element.messages = [...messages, { ...first, id: 'new' }];
        await rendered();
        expect(focusedIn(element)).toBe(before);
    });

    it('Must change nothing in the page but the message that is new', async () => {
        const element = show({ messages: many(200) });
        const changes = await changesOf(element, many(201));
        const last = itemsOf(element).at(-1)!;
        const others = changes.filter(({ target }) => !last.contains(target));
        expect(others.map(({ type: kind, addedNodes }) => [kind, [...addedNodes]])).toEqual([
            ['childList', [last]],
        ]);
    });

    it('Must show the last 500 messages, and move none of them when the oldest go', async () => {
        const element = show({ messages: many(600) });
        expect(itemsOf(element).map(({ dataset }) => dataset.id)[0]).toBe('100');
        expect(itemsOf(element)).toHaveLength(500);
        const before = itemsOf(element);
        const changes = await changesOf(element, many(650));
        expect(itemsOf(element).map(({ dataset }) => dataset.id)[0]).toBe('150');
        expect(changes.flatMap(({ removedNodes }) => [...removedNodes])).toEqual(
            before.slice(0, 50),
        );
    });

    it('Must give what was written to the page once, and keep nothing of it', async () => {
        const element = show();
        const events = listen(element, 'sendmessage');
        await type(element, '  Thank you CANARY ');
        buttonOf(element, 'Send').click();
        await rendered();
        expect(events).toEqual([event({ text: 'Thank you CANARY' })]);
        expect([areaOf(element).value, element.hasUnsent]).toEqual(['', false]);
    });

    it('Must make what was not sent obvious, and tell the page of it', async () => {
        const element = show();
        const note = () => within(element).querySelector('.unsent')!.textContent;
        expect([note(), element.hasUnsent]).toEqual(['', false]);
        await type(element, 'Half a CANARY');
        expect([note(), element.hasUnsent]).toEqual(['You have not sent this yet.', true]);
    });

    it('Must ask for a message where nothing is written, and send nothing', async () => {
        const element = show();
        const events = listen(element, 'sendmessage');
        await type(element, '   ');
        buttonOf(element, 'Send').click();
        await rendered();
        expect(composerOf(element).error).toBe('Write a message first');
        expect(focusedIn(element)).toBe(composerOf(element));
        await type(element, 'CANARY');
        expect(composerOf(element).error).toBe('');
        expect(events).toEqual([]);
    });

    it('Must send by Enter only where that is set, and start a line by Shift + Enter', async () => {
        const element = show();
        const events = listen(element, 'sendmessage');
        await type(element, 'CANARY');
        expect(await press(areaOf(element), 'Enter')).toBe(true);
        element.enterSends = true;
        await rendered();
        expect(await press(areaOf(element), 'Enter', { shiftKey: true })).toBe(true);
        expect(await press(areaOf(element), 'Enter', { isComposing: true })).toBe(true);
        expect(events).toEqual([]);
        expect(await press(areaOf(element), 'Enter')).toBe(false);
        expect(events).toEqual([event({ text: 'CANARY' })]);
    });

    it('Must have a setting of whether Enter sends, and tell the page of it', () => {
        const element = show();
        const events = listen(element, 'entersends');
        const setting = fieldOf(element, 'checkbox');
        setting.dispatchEvent(new CustomEvent('change', { detail: { value: true } }));
        expect(element.enterSends).toBe(true);
        expect(events).toEqual([event({ on: true })]);
    });

    it('Must go from message to message by Alt + Up and Alt + Down, and back to the box', async () => {
        const element = show();
        areaOf(element).focus();
        expect(await press(areaOf(element), 'ArrowUp', { altKey: true })).toBe(false);
        expect(focusedIn(element)).toBe(itemsOf(element)[4]);
        await press(itemsOf(element)[4]!, 'ArrowUp', { altKey: true });
        expect(focusedIn(element)).toBe(itemsOf(element)[3]);
        await press(itemsOf(element)[3]!, 'ArrowDown', { altKey: true });
        await press(itemsOf(element)[4]!, 'ArrowDown', { altKey: true });
        expect(focusedIn(element)).toBe(composerOf(element));
        itemsOf(element)[0]!.focus();
        await press(itemsOf(element)[0]!, 'ArrowUp', { altKey: true });
        expect(focusedIn(element)).toBe(itemsOf(element)[0]);
        expect(await press(itemsOf(element)[0]!, 'ArrowUp')).toBe(true);
    });

    it('Must count the messages that come while it is closed', () => {
        const element = show({ closed: true });
        expect(element.unread).toBe(0);
        element.messages = [...messages, { ...first, id: 'other' }, { ...first, id: 'third' }];
        expect(element.unread).toBe(2);
        element.closed = false;
        expect(element.unread).toBe(0);
        element.closed = true;
        element.messages = [
            ...messages,
            { ...first, id: 'new' },
            { ...first, id: 'own', status: 'sent' },
        ];
        expect(element.unread).toBe(1);
    });

    it('Must keep nothing of what was written and not sent after a purge', async () => {
        const element = show();
        await type(element, 'Half a CANARY');
        purgeAll('lock');
        await rendered();
        expect(element.hasUnsent).toBe(false);
        expect(areaOf(element).value).toBe('');
    });

    it('says that there are no messages, and takes what is no list for none', () => {
        const element = show({ messages: null, participants: null });
        expect(within(element).querySelector('.none')!.textContent).toBe('No messages yet.');
    });
});
