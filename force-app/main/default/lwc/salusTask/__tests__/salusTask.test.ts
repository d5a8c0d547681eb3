import { rescueFocus } from 'c/salusHostFocus';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusTask from 'c/salusTask';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusTask.examples';

type Any = HTMLElement & Record<string, any>;

const open = (example: keyof typeof examples = 'default'): Any =>
    mount('salusTask', SalusTask, examples[example].properties) as Any;
const all = (task: Any, selector: string): Any[] => [
    ...task.shadowRoot!.querySelectorAll<Any>(selector),
];
const button = (task: Any, label: string): Any =>
    all(task, 'c-salus-button').find((one) => one.label === label)!;
const closes = (task: Any, reason: string): void => {
    const { shadowRoot } = all(task, 'c-salus-confirm-dialog')[0]!;
    const dialog = shadowRoot!.querySelector<Any>('c-salus-dialog')!;
    dialog.close(reason);
    dialog.dispatchEvent(new CustomEvent('close', { detail: { reason } }));
};

describe('c-salus-task', () => {
    it('Must show the heading, the steps and the page', () => {
        const task = open('second');
        expect(all(task, 'h2')[0]!.textContent).toBe('Your details');
        expect(all(task, 'c-salus-steps')[0]).toMatchObject({ current: 1 });
        expect(all(task, 'slot').map(({ name }) => name)).toContain('');
        expect(button(task, 'Back')).toBeDefined();
    });

    it('goes back where there is a page before', () => {
        const back = jest.fn();
        expect(button(open(), 'Back')).toBeUndefined();
        const task = open('second');
        task.addEventListener('back', back);
        button(task, 'Back').click();
        expect(back).toHaveBeenCalledTimes(1);
    });

    it('Must make a new heading for a new title', async () => {
        const task = open();
        const [before] = all(task, 'h2');
        task.heading = 'Your details';
        await rendered();
        expect(all(task, 'h2')).toHaveLength(1);
        expect(all(task, 'h2')[0]).not.toBe(before);
    });

    it('Must keep the heading that has the focus until the next one was read', async () => {
        const clock = manualClock();
        const restore = installClock(clock);
        const task = open();
        const [before] = all(task, 'h2');
        task.focus();
        task.heading = 'Your details';
        await rendered();
        expect(all(task, 'h2').map(({ textContent }) => textContent)).toEqual([
            'Your details',
            before!.textContent,
        ]);
        expect(before!.isConnected).toBe(true);
        expect(before!.getAttribute('role')).toBe('note');

        task.focus();
        expect(task.shadowRoot!.activeElement).toBe(all(task, 'h2')[0]);
        clock.advance(500);
        await rendered();
        expect(all(task, 'h2')).toHaveLength(1);
        expect(before!.isConnected).toBe(false);
        restore();
    });

    it('Must move the focus to the heading', () => {
        const task = open();
        task.focus();
        expect(task.shadowRoot!.activeElement).toBe(all(task, 'h2')[0]);
    });

    it('Must take the focus on its heading when what had it on the page is gone', () => {
        document.body.appendChild(document.createElement('h1'));
        const task = open();
        expect(rescueFocus()).toBe(true);
        expect(task.shadowRoot!.activeElement).toBe(all(task, 'h2')[0]);
        task.remove();
        rescueFocus();
        expect(document.activeElement!.localName).toBe('h1');
    });

    it('Must show an error with “Try again” where that may help', async () => {
        const task = open('error');
        const retry = jest.fn();
        task.addEventListener('retry', retry);
        button(task, 'Try again').focus();
        expect(task.isErrorFocused).toBe(true);
        button(task, 'Try again').click();
        expect(retry).toHaveBeenCalledTimes(1);

        task.error = { ...task.error, canRetry: false };
        await rendered();
        expect(button(task, 'Try again')).toBeUndefined();
    });

    it('Must say why “Try again” has to wait', () => {
        expect(button(open('busy'), 'Try again').unavailableReason).toBe(
            'Wait a moment before you try again',
        );
        expect(button(open('error'), 'Try again').unavailableReason).toBe('');
    });

    it('Must ask before leaving, and take closing the question for no', async () => {
        const task = open();
        const left = jest.fn();
        task.addEventListener('leave', left);
        for (const [reason, times] of [
            ['dismiss', 0],
            ['expired', 0],
            ['action', 1],
        ] as const) {
            button(task, 'Leave without sending').click();
            closes(task, reason);
            await rendered();
            await rendered();
            expect([reason, left.mock.calls.length]).toEqual([reason, times]);
        }
    });

    it('Must ask once, and tell once, however often the way out is pressed', async () => {
        const task = open();
        const left = jest.fn();
        task.addEventListener('leave', left);
        button(task, 'Leave without sending').click();
        button(task, 'Leave without sending').click();
        closes(task, 'action');
        await rendered();
        await rendered();
        expect(left).toHaveBeenCalledTimes(1);
    });

    it('tells of no leaving where an app has asked, who is answered', async () => {
        const task = open();
        const left = jest.fn();
        task.addEventListener('leave', left);
        const answers = [task.askToLeave(), task.askToLeave()];
        button(task, 'Leave without sending').click();
        closes(task, 'action');
        expect(await Promise.all(answers)).toEqual([true, true]);
        await rendered();
        expect(left).not.toHaveBeenCalled();
    });

    it('answers that nobody leaves when it has left the page, and asks again when it is back', async () => {
        const task = open();
        const first = task.askToLeave();
        task.remove();
        expect(await first).toBe(false);
        document.body.appendChild(task);
        await rendered();
        const again = task.askToLeave();
        closes(task, 'action');
        expect(await again).toBe(true);
    });

    it.each([
        { what: 'has finished', change: {}, said: ['Finished loading'] },
        { what: 'failed', change: { error: { heading: 'Not found', text: '' } }, said: [] },
        { what: 'was left', change: { heading: 'Your details' }, said: [] },
    ])('says of a page that $what whether its loading is over', async ({ change, said }) => {
        const hand = manualClock();
        const restore = installClock(hand);
        emptyAnnouncements();
        const task = open();
        task.loadingLabel = 'Looking for times';
        await rendered();
        hand.advance(5000);
        Object.assign(task, change);
        await rendered();
        task.loadingLabel = '';
        await rendered();
        await rendered();
        expect(all(task, 'c-salus-loading')).toEqual([]);
        hand.advance(20_000);
        restore();
        const words = announcementHistory().map(({ text }) => text);
        expect(words.filter((text) => text === 'Finished loading')).toEqual(said);
    });

    it('Must withdraw its words when it has left the page', () => {
        const hand = manualClock();
        const restore = installClock(hand);
        emptyAnnouncements();
        for (const isLeft of [false, true]) {
            const task = open();
            task.stayText = isLeft ? 'You have left' : 'You are still here';
            void task.askToLeave();
            closes(task, 'dismiss');
            if (isLeft) task.remove();
            hand.advance(20_000);
        }
        restore();
        expect(announcementHistory().map(({ text }) => text)).toEqual(['You are still here']);
    });

    it('answers an app that asks whether the person leaves', async () => {
        const task = open();
        const stays = task.askToLeave();
        closes(task, 'dismiss');
        const goes = task.askToLeave();
        closes(task, 'action');
        expect([await stays, await goes]).toEqual([false, true]);
    });
});
