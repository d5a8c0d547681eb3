import type { MessageView } from 'c/salusCoreMessages';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusMessage from 'c/salusMessage';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusMessage.examples';

type Message = HTMLElement & { message?: MessageView };

const { message } = examples.default.properties;
const { message: own } = examples.own.properties;

const show = (changes: object = {}, more: object = {}): Message =>
    mount('salusMessage', SalusMessage, { message: { ...message, ...changes }, ...more });
const all = (element: Message, selector: string): readonly string[] =>
    [...element.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent!);
const textOf = (element: Message): string => element.shadowRoot!.querySelector('div')!.textContent!;
const headingOf = (element: Message) =>
    element.shadowRoot!.querySelector<HTMLElement & { text: string; level: number }>('.heading')!;
const marksOf = (changes: object): readonly string[] => all(show(changes), '.marks li');
const buttonsIn = (element: Message): readonly HTMLElement[] => [
    ...element.shadowRoot!.querySelectorAll('button'),
];
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-message', () => {
    it('Must have a heading that says who wrote it', async () => {
        const element = show({}, { headingLevel: 3 });
        expect(headingOf(element)).toMatchObject({ text: `Ben Sample ${CANARY}`, level: 3 });
        await expect(element).toBeAccessible();
        expect(headingOf(show({ origin: 'self' })).text).toBe('You wrote');
        expect(headingOf(show({ senderName: undefined })).text).toBe('Sender not given');
        const system = show({ origin: 'system', senderName: 'Portal', senderRole: undefined });
        expect(headingOf(system).text).toBe('Automatic message');
        expect(all(system, '.line')[0]).toBe('Portal');
    });

    it('Must say the role of who wrote it, to whom, and when with the name of the zone', () => {
        const changes = { recipients: ['Robin', 'Cam'], received: '2021-03-04T15:30:00Z' };
        expect(all(show(changes), '.line')).toEqual([
            `Nurse ${CANARY}`,
            'To Robin and Cam',
            'Sent Thursday, March 4, 2021, 9:30\u00a0AM, Eastern Time',
            'Received Thursday, March 4, 2021, 10:30\u00a0AM, Eastern Time',
        ]);
        expect(all(show({ zone: undefined, senderRole: '' }), '.line')).toEqual([
            expect.stringMatching(/^Sent Thursday, March 4, 2021, .+, \w+.* Time$/),
        ]);
    });

    it('Must say a date that is known in part as far as it is known, and one that can’t be read as it came', () => {
        const lineOf = (sent?: string, more: object = {}) =>
            all(show({ sent, senderRole: '', ...more }), '.line').join();
        expect(lineOf('2021-03-04')).toBe('Sent March 4, 2021');
        expect(lineOf('2021-03')).toBe('Sent March 2021');
        expect(lineOf('2021')).toBe('Sent 2021');
        expect(lineOf(undefined)).toBe('Time not given');
        expect(lineOf(undefined, { origin: 'self', status: 'in-progress' })).toBe('');
        const problems = collectProblems();
        expect(lineOf('yesterday')).toBe('Sent time as received: yesterday');
        expect(problems).toMatchObject([{ code: 'bad-instant', property: 'sent' }]);
    });

    it.each(['not-done', 'in-progress', 'preparation', 'on-hold'])(
        'Must not say “Sent” before the time of a message that was not sent',
        (status) => {
            const element = show({ origin: 'self', status });
            expect(all(element, '.line')).toEqual([
                'Thursday, March 4, 2021, 9:30\u00a0AM, Eastern Time',
            ]);
        },
    );

    it('Must show its text word for word, with its line breaks, in its own language and direction', () => {
        const text = ' Gracias, Robin,\n\n  por   el   momento.\n';
        const shown = show({ text, lang: 'es' }).shadowRoot!.querySelector('.text')!;
        expect(shown.textContent).toBe(text);
        expect(shown.getAttribute('lang')).toBe('es');
        expect(shown.querySelector('span')!.getAttribute('dir')).toBe('auto');
        expect(show().shadowRoot!.querySelector('.text')!.hasAttribute('lang')).toBe(false);
        expect(textOf(show({ text: '' }))).toContain('This message has no text.');
    });

    it('Must say in words what became of it', () => {
        const words = (status: string, origin = 'self') =>
            marksOf({ status, origin, isUnread: undefined }).join();
        expect(words('completed')).toBe('Sent');
        expect(words('completed', 'other')).toBe('');
        expect(words('in-progress')).toBe('Being sent');
        expect(words('preparation')).toBe('Draft, not sent');
        expect(words('on-hold')).toBe('On hold, not sent yet');
        expect(words('not-done')).toBe('Not sent');
        expect(words('stopped')).toBe('Stopped before it was sent to everybody');
        expect(words('unknown')).toBe('It is not known whether this was sent');
        expect(all(show({ status: 'not-done', reason: 'Closed.' }), '.reason')).toEqual([
            'Reason: Closed.',
        ]);
    });

    it('Must say whether it was read, and how urgent it is', () => {
        expect(marksOf({ isUnread: true })).toEqual(['Unread']);
        expect(marksOf({ isUnread: false })).toEqual(['Read']);
        expect(marksOf({ isUnread: undefined })).toEqual([]);
        const priorityOf = (priority: string) => marksOf({ isUnread: undefined, priority }).join();
        expect(priorityOf('routine')).toBe('');
        expect(priorityOf('urgent')).toBe('Urgent');
        expect(priorityOf('asap')).toBe('As soon as possible');
        expect(priorityOf('stat')).toBe('Immediately');
    });

    it('Must show a status or a priority that is not known as it came', () => {
        const given = { isUnread: undefined, status: 'delivered', priority: 'toString' };
        expect(marksOf(given)).toEqual([
            'Priority as received: toString',
            'Status as received: delivered',
        ]);
        expect(marksOf({ isUnread: undefined, status: '' })).toEqual(['Status not given']);
    });

    const expectHidden = async (changes: object, mark: string, words: string): Promise<void> => {
        const attachments = [{ id: '1', name: 'Secret.pdf' }];
        const element = show({ ...changes, attachments, text: 'Secret', subject: 'Secret' });
        expect(all(element, '.marks li')).toContain(mark);
        expect(textOf(element)).toContain(words);
        expect(textOf(element)).not.toContain('Secret');
        expect(JSON.stringify(element.message)).not.toContain('Secret');
        await expect(element).toBeAccessible();
    };

    it('Must say that it was withdrawn, and have nothing of what was in it', async () => {
        const words = 'This message was sent by mistake and was withdrawn.';
        await expectHidden({ status: 'entered-in-error' }, 'Withdrawn', words);
    });

    it('Must say that it can’t be interpreted, and have nothing of what was in it', async () => {
        const words = 'Something in this message may change what it means';
        await expectHidden({ isUninterpreted: true }, 'Not shown', words);
    });

    it('Must name each file with its kind and length in words', async () => {
        const element = mount<Message>('salusMessage', SalusMessage, {
            ...examples.attachments.properties,
        });
        expect(all(element, '.file')).toEqual([
            `Plan ${CANARY}.pdf PDF, 2.4 MB`,
            'Attachment 2 picture, 480 kB',
            `Old letter ${CANARY} type as received: application/x-scan`,
        ]);
        expect(buttonsIn(element)).toHaveLength(2);
        expect(element.shadowRoot!.querySelector('[aria-label="Attachments"]')!.localName).toBe(
            'ul',
        );
        await expect(element).toBeAccessible();
    });

    it.each([
        ['text/plain; charset=utf-8', 'text'],
        ['TEXT/CSV', 'spreadsheet'],
        ['audio/mpeg', 'sound'],
        ['video/mp4', 'video'],
        ['application/msword', 'document'],
        ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document'],
    ])('says of the kind of %s: %s', (type, words) => {
        expect(all(show({ attachments: [{ type }] }), '.file')).toEqual([`Attachment 1 ${words}`]);
    });

    it('Must fire an event with ids alone to open a file', () => {
        const element = mount<Message>('salusMessage', SalusMessage, {
            ...examples.attachments.properties,
        });
        const events: unknown[] = [];
        element.addEventListener('openattachment', (event) => {
            const { bubbles, detail } = event as CustomEvent;
            events.push({ bubbles, detail });
        });
        buttonsIn(element)[1]!.click();
        expect(events).toEqual([{ bubbles: false, detail: { id: 'm1', attachmentId: '2' } }]);
    });

    it('Must offer to send again only what was not sent and can be', () => {
        const given = { ...own, status: 'not-done', canRetry: true };
        const element = show(given);
        const retried: unknown[] = [];
        element.addEventListener('retry', (event) => retried.push((event as CustomEvent).detail));
        expect(all(element, 'button')).toEqual(['Try again']);
        buttonsIn(element)[0]!.click();
        expect(retried).toEqual([{ id: 'm1' }]);
        const others = [{ canRetry: false }, { status: 'completed' }, { origin: 'other' }];
        for (const changes of others)
            expect(buttonsIn(show({ ...given, ...changes }))).toHaveLength(0);
    });

    it('Must keep the focus on the message when “Try again” goes', async () => {
        const given = { ...own, status: 'not-done', canRetry: true };
        const element = show(given);
        buttonsIn(element)[0]!.focus();
        element.message = { ...given, status: 'in-progress' };
        await rendered();
        expect(element.shadowRoot!.activeElement).toBe(headingOf(element));
    });

    it('leaves the focus alone where it is elsewhere', async () => {
        const element = show();
        element.message = { ...message, status: 'stopped' };
        await rendered();
        expect(element.shadowRoot!.activeElement).toBeNull();
    });

    it('Must tell the developer of a message that can’t be read', () => {
        const problems = collectProblems();
        const element = mount<Message>('salusMessage', SalusMessage, { message: CANARY });
        expect(textOf(element)).toBe('');
        expect(problems).toMatchObject([
            { code: 'bad-property', where: 'c-salus-message', property: 'message' },
        ]);
        expect(String(problems[0])).not.toContain(CANARY);
        element.message = undefined;
        expect(problems).toHaveLength(1);
    });
});
