import {
    announcementHistory,
    emptyAnnouncements,
    setMinimalWords,
    setPrivacy,
} from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusStatusMessage from 'c/salusStatusMessage';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusStatusMessage.examples';

type StatusMessage = HTMLElement & { text: string; minimalText: string; sensitivity: string };

let hand: ManualClock;
let takeOut: () => void;

beforeEach(() => {
    hand = manualClock();
    takeOut = installClock(hand);
});
afterEach(() => {
    setPrivacy('full');
    setMinimalWords({});
    emptyAnnouncements();
    takeOut();
});

const show = (properties: Readonly<Record<string, unknown>>): StatusMessage =>
    mount('salusStatusMessage', SalusStatusMessage, properties);
const shown = (element: Element): string =>
    element.shadowRoot!.querySelector('.status')?.textContent ?? '';
const said = (): string[] => {
    hand.advance(10_000);
    return announcementHistory().map(({ text }) => text);
};

describe('c-salus-status-message', () => {
    it('Must show its text as plain text, with no role and no live region', async () => {
        const element = show(examples.default.properties);
        expect(shown(element)).toBe(examples.default.properties.text);
        expect(element.shadowRoot!.querySelector('[role], [aria-live], output')).toBeNull();
        expect(element.hasAttribute('role')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('Must have the announcer say a text that comes after mounting', async () => {
        const element = show(examples.empty.properties);
        expect(shown(element)).toBe('');
        element.text = ' 3 times on Tuesday ';
        await rendered();
        expect(shown(element)).toBe('3 times on Tuesday');
        expect(said()).toEqual(['3 times on Tuesday']);
    });

    it('Must not say the text that it came with, the same text again, or no text', () => {
        const element = show({ text: 'Saved' });
        element.text = 'Saved';
        element.text = '';
        element.text = undefined as unknown as string;
        expect(said()).toEqual([]);
        element.text = 'Saved';
        expect(said()).toEqual(['Saved']);
    });

    it('Must replace a text that still waits to be said by a newer one', () => {
        const element = show({ text: '' });
        const other = show({ text: '' });
        element.text = '2 times';
        other.text = 'Saved';
        element.text = '3 times';
        expect(said()).toEqual(['3 times', 'Saved']);
    });

    it('Must withdraw a text that has left the page', () => {
        const element = show({ text: '' });
        element.text = '2 times';
        element.text = '';
        const removed = show({ text: '' });
        removed.text = '3 times';
        removed.remove();
        expect(said()).toEqual([]);
    });

    it('Must say only what others may hear, where privacy is minimal', () => {
        setPrivacy('minimal');
        const element = show({ text: '', minimalText: 'Your visit has changed' });
        element.text = `Booked for ${CANARY}`;
        expect(said()).toEqual(['Your visit has changed']);
        show({ text: '' }).sensitivity = 'none';
        const open = show({ ...examples.public.properties });
        open.text = '4 times';
        expect(said()).toEqual(['Your visit has changed', '4 times']);
    });

    it('takes the words for its topic where it has none of its own', () => {
        setPrivacy('minimal');
        setMinimalWords({ status: 'Something has changed' });
        const element = show({ text: '' });
        element.text = `Booked for ${CANARY}`;
        expect(said()).toEqual(['Something has changed']);
    });

    it.each(['lock', 'session-end', 'pagehide', 'change-of-person'] as const)(
        'Must drop its text when it is purged',
        async (reason) => {
            const element = show(examples.default.properties);
            purgeAll(reason);
            await rendered();
            expect(shown(element)).toBe('');
            expect(element.text).toBe('');
        },
    );

    it('drops its text when it has left the page, and keeps it when it only moved', async () => {
        const element = show(examples.default.properties);
        const other = document.createElement('div');
        document.body.appendChild(other);
        other.appendChild(element);
        await rendered();
        expect(element.text).toContain(CANARY);
        element.remove();
        await rendered();
        expect(element.text).toBe('');
        expect(said()).toEqual([]);
    });

    it('keeps a text that is not sensitive until the person changes', () => {
        const element = show(examples.public.properties);
        purgeAll('lock');
        expect(element.text).not.toBe('');
        purgeAll('change-of-person');
        expect(element.text).toBe('');
    });

    it('Must ask session replay to leave it alone, unless its text is not sensitive', () => {
        const element = show(examples.default.properties);
        expect(element.getAttribute('data-dd-privacy')).toBe('mask');
        element.sensitivity = 'none';
        expect(element.hasAttribute('data-dd-privacy')).toBe(false);
    });

    it('tells the author, and not what it was, when others may hear nothing of it', () => {
        const problems: Error[] = [];
        installProblemSink((problem) => problems.push(problem));
        setPrivacy('minimal');
        show({ text: '' }).text = `Booked for ${CANARY}`;
        expect(problems).toHaveLength(1);
        expect(problems[0]!.message).not.toContain(CANARY);
        expect(said()).toEqual([]);
    });
});
