import type { MessageView } from 'c/salusCoreMessages';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { purgeAll } from 'c/salusHostPhi';
import SalusMessageThread from 'c/salusMessageThread';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusMessageThread.examples';

type One = HTMLElement & { message: MessageView; headingLevel: number };
type Thread = HTMLElement & { messages: readonly MessageView[]; pageSize: number };

const few = examples.default.properties.messages;
const many = examples.many.properties.messages;
const [received, own, , unsent] = few as [MessageView, MessageView, MessageView, MessageView];
const later: MessageView = {
    ...received,
    id: 'later',
    sent: '2021-04-04T14:30:00Z',
    text: `Come in ${CANARY}.`,
};

const show = (messages: readonly unknown[], more: object = {}): Thread =>
    mount('salusMessageThread', SalusMessageThread, { messages, ...more });
const inside = <Found extends HTMLElement = HTMLElement>(
    thread: Thread,
    selector: string,
): readonly Found[] => [...thread.shadowRoot!.querySelectorAll<Found>(selector)];
const messagesIn = (thread: Thread): readonly One[] => inside<One>(thread, 'li > c-salus-message');
const idsOf = (thread: Thread): string =>
    messagesIn(thread)
        .map(({ message }) => message.id)
        .join();
const textOf = (thread: Thread, selector: string): string =>
    inside(thread, selector)
        .map(({ textContent }) => textContent)
        .join('|');
const focusedIn = (thread: Thread): Element | null => thread.shadowRoot!.activeElement;
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

/* What is said of a change of the messages, after those that were there. */
async function saidOf(
    before: readonly MessageView[],
    after: readonly MessageView[],
    meanwhile: (thread: Thread) => void = () => undefined,
): Promise<readonly string[]> {
    const hand = manualClock();
    const takeOut = installClock(hand);
    try {
        const thread = show(before);
        await rendered();
        hand.advance(10_000);
        emptyAnnouncements();
        thread.messages = after;
        meanwhile(thread);
        await rendered();
        hand.advance(20_000);
        return announcementHistory().map(({ text }) => text);
    } finally {
        emptyAnnouncements();
        takeOut();
    }
}

describe('c-salus-message-thread', () => {
    it('Must have the oldest first, each with which it is of how many', async () => {
        const thread = show([later, own, received]);
        expect(idsOf(thread)).toBe(`${received.id},${own.id},later`);
        expect(textOf(thread, '.position')).toBe('Message 1 of 3|Message 2 of 3|Message 3 of 3');
        await expect(thread).toBeAccessible();
    });

    it('Must have a heading for the thread, and the messages one level below', () => {
        const thread = show(few, { headingLevel: 3 });
        expect(inside(thread, '.heading')[0]).toMatchObject({ text: 'Messages', level: 3 });
        expect(messagesIn(thread).every(({ headingLevel }) => headingLevel === 4)).toBe(true);
    });

    it('Must say how many there are, and how many of them are shown', () => {
        const countOf = (messages: readonly MessageView[]) => textOf(show(messages), '.count');
        expect(countOf([])).toBe('No messages yet.');
        expect(countOf(few)).toBe('Messages: 4');
        expect(countOf(many)).toBe('Messages: 42. The latest 10 are shown.');
    });

    it('Must show the latest at first, and move the focus to the first of those that come', async () => {
        const thread = show(many);
        const button = () => inside(thread, '.thread > button')[0];
        expect(textOf(thread, '.position').split('|')[0]).toBe('Message 33 of 42');
        for (const first of [23, 13, 3, 1]) {
            button()!.focus();
            button()!.click();
            await rendered();
            expect(textOf(thread, '.position').split('|')[0]).toBe(`Message ${first} of 42`);
            expect(focusedIn(thread)).toBe(messagesIn(thread)[0]);
        }
        expect(button()).toBeUndefined();
        expect(messagesIn(thread)).toHaveLength(42);
    });

    it('Must take no message away that is shown when a new one comes', async () => {
        const thread = show(many);
        const before = messagesIn(thread);
        thread.messages = [...many, later];
        await rendered();
        expect(messagesIn(thread).slice(0, 10)).toEqual(before);
        expect(messagesIn(thread)).toHaveLength(11);
    });

    it('Must announce that there is a new message, and never what it says', async () => {
        expect(await saidOf(few, [...few, later])).toEqual(['New message']);
        expect(await saidOf([], [later])).toEqual(['New message']);
    });

    it('Must announce of several new messages how many there are', async () => {
        const more = [later, { ...later, id: 'second' }, { ...later, id: 'third' }];
        expect(await saidOf(few, [...few, ...more])).toEqual(['New messages: 3']);
    });

    it('Must announce at once that a message was not sent', async () => {
        const sending = { ...unsent, status: 'in-progress' };
        const failed = ['Your message was not sent'];
        expect(await saidOf([received, sending], [received, unsent])).toEqual(failed);
        expect(await saidOf([received, unsent], [received, { ...unsent }])).toEqual([]);
    });

    it('Must announce nothing of what was there from the start, of the person’s own, or of older messages that come later', async () => {
        expect(await saidOf(few, few)).toEqual([]);
        expect(await saidOf([received], [received, { ...own, id: 'new' }])).toEqual([]);
        const older = { ...received, id: 'older', sent: '2020-01-01T00:00:00Z' };
        expect(await saidOf([received], [older, received])).toEqual([]);
        const loads = async (change: (thread: Thread) => void): Promise<void> => {
            const hand = manualClock();
            const takeOut = installClock(hand);
            const thread = show([], { state: 'loading' });
            await rendered();
            change(thread);
            await rendered();
            hand.advance(20_000);
            expect(announcementHistory().map(({ text }) => text)).not.toContain('New message');
            takeOut();
        };
        await loads((thread) => Object.assign(thread, { state: 'ready', messages: [later] }));
        await loads((thread) => Object.assign(thread, { messages: [later], state: 'ready' }));
    });

    it('Must withdraw what it announced when it leaves the page', async () => {
        expect(await saidOf(few, [...few, later], (thread) => thread.remove())).toEqual([]);
        expect(await saidOf(few, [...few, later], () => purgeAll('lock'))).toEqual([]);
    });

    it('Must move no focus when a new message comes, and keep it where a message changes', async () => {
        const thread = show(few);
        const retry = messagesIn(thread)[3]!.shadowRoot!.querySelector('button')!;
        retry.focus();
        thread.messages = [...few, later];
        await rendered();
        expect(messagesIn(thread)[3]!.shadowRoot!.activeElement).toBe(retry);
        thread.messages = [...few.slice(0, 3), { ...unsent, status: 'in-progress' }, later];
        await rendered();
        expect(focusedIn(thread)).toBe(
            messagesIn(thread).find(({ message }) => message.id === unsent.id),
        );
        thread.messages = few.slice(0, 3);
        await rendered();
        expect(focusedIn(thread)).toBe(inside(thread, '.heading')[0]);
    });

    it('leaves the focus alone where it is elsewhere', async () => {
        const thread = show(few);
        thread.messages = [received];
        await rendered();
        expect(focusedIn(thread)).toBeNull();
    });

    it('Must be a plain list, and no live region', () => {
        const thread = show(few);
        expect(inside(thread, 'ul > li')).toHaveLength(4);
        const live = '[aria-live], [role]:not([role="list"]), output';
        expect(inside(thread, live)).toEqual([]);
    });

    it('Must show your words for what is urgent before the messages', () => {
        const thread = show(few, examples.default.properties);
        const [urgent, list] = [inside(thread, '.urgent')[0]!, inside(thread, 'ul')[0]!];
        expect(urgent.textContent).toBe(examples.default.properties.urgentText);
        expect(
            urgent.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).toBeTruthy();
        expect(textOf(show(few, { urgentText: 7 }), '.urgent')).toBe('7');
        expect(inside(show(few), '.urgent')).toEqual([]);
    });

    it('Must keep your words for what is urgent through a purge', async () => {
        const thread = show(few, examples.default.properties);
        purgeAll('lock');
        await rendered();
        thread.messages = few;
        await rendered();
        expect(textOf(thread, '.urgent')).toBe(examples.default.properties.urgentText);
    });

    it('Must have a slot for what a person replies with', () => {
        const slot = inside<HTMLSlotElement>(show(few), 'slot')[0]!;
        expect(slot.name).toBe('reply');
    });

    it.each(['retry', 'openattachment'])(
        'Must fire the events of its messages, which carry ids and nothing else',
        (name) => {
            const thread = show(few);
            const events: unknown[] = [];
            thread.addEventListener(name, (event) => {
                const { type, bubbles, detail } = event as CustomEvent;
                events.push({ type, bubbles, detail });
            });
            const [button] =
                messagesIn(thread)[name === 'retry' ? 3 : 2]!.shadowRoot!.querySelectorAll(
                    'button',
                );
            button!.click();
            const detail =
                name === 'retry' ? { id: unsent.id } : { id: few[2]!.id, attachmentId: '1' };
            expect(events).toEqual([{ type: name, bubbles: false, detail }]);
        },
    );

    it('Must tell the developer of a message that is given twice or can’t be read', () => {
        const problems = collectProblems();
        const thread = show([received, { ...own, id: received.id }, CANARY]);
        expect(idsOf(thread)).toBe(received.id);
        const where = 'c-salus-message-thread';
        expect(problems).toMatchObject([
            { code: 'duplicate-id', property: 'id', where },
            { code: 'bad-property', property: 'message', where },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
        expect(idsOf(show(CANARY as unknown as []))).toBe('');
    });

    it('keeps the message of an object that was given before', async () => {
        const thread = show(few);
        const before = thread.messages;
        thread.messages = [...few, later];
        await rendered();
        expect(thread.messages.slice(0, 3).every((view, index) => view === before[index])).toBe(
            true,
        );
    });

    it('takes a size of its parts that is none for 10 and reports it', () => {
        const problems = collectProblems();
        const thread = show(many, { pageSize: 0 });
        expect(thread.pageSize).toBe(10);
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'pageSize' }]);
        expect(messagesIn(show(many, { pageSize: '3' }))).toHaveLength(3);
    });

    it('begins with the latest again after a purge', async () => {
        const thread = show(many);
        inside(thread, '.thread > button')[0]!.click();
        await rendered();
        purgeAll('lock');
        thread.messages = many;
        await rendered();
        expect(textOf(thread, '.count')).toBe('Messages: 42. The latest 10 are shown.');
    });
});
