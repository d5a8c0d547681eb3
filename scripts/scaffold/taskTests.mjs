// The tests of a new task: each is a promise of its page.
export const taskTestsOf = (
    { bundle, Class, tag, idea },
    [pages, focus, history, draft, purge, again, leave],
) => `import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import ${Class} from 'c/${bundle}';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';
import examples, { ANSWER } from '../__examples__/${bundle}.examples';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;

const KEY = { task: '${idea}', subject: 'person-1', version: 1 };

describe('${tag}', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let store: ReturnType<typeof inMemoryDrafts>;
    let task: Any;

    /* Until what was asked is answered, and the new page follows its heading. */
    const settle = async (): Promise<void> => {
        for (const wait of [0, 100]) {
            clock.advance(wait);
            for (let round = 0; round < 12; round += 1) await rendered();
        }
    };
    const opens = async (more: object = {}): Promise<void> => {
        const properties = { ...examples.default.properties, draftStore: store };
        task = mount('${bundle}', ${Class}, { ...properties, draftSubject: 'person-1', ...more });
        await settle();
    };
    const one = (selector: string): Any => task.shadowRoot!.querySelector<Any>(selector)!;
    const inFrame = (selector: string): Any => one('c-salus-task').shadowRoot!.querySelector(selector)!;
    const title = (): string => inFrame('h2').textContent!;
    const submits = async (values: object = {}): Promise<void> => {
        one('c-salus-form').dispatchEvent(new CustomEvent('submit', { detail: { values } }));
        await settle();
    };
    const goesTo = async (page: number): Promise<void> => {
        const state = { salusTasks: { ${idea}: { page, depth: 0 } } };
        window.dispatchEvent(new PopStateEvent('popstate', { state }));
        await settle();
    };
    const holds = (): boolean => textsUnder(task).some((text) => text.includes(ANSWER));

    beforeEach(() => {
        window.history.replaceState(null, '');
        clock = manualClock();
        restoreClock = installClock(clock);
        store = inMemoryDrafts();
    });

    afterEach(() => restoreClock());

    it('${pages}', async () => {
        const send = jest.fn(examples.default.properties.adapter.send);
        const sent = jest.fn();
        await opens({ adapter: { send } });
        task.addEventListener('sent', sent);
        expect(title()).toBe('What do you need?');
        await expect(task).toBeAccessible();
        await submits({ answer: ANSWER });
        expect(title()).toBe('Check your answers');
        expect(one('c-salus-review-list').items).toMatchObject([{ value: ANSWER }]);
        expect(send).not.toHaveBeenCalled();
        await submits();

        expect(send.mock.calls).toMatchObject([[ANSWER, expect.anything()]]);
        expect(sent).toHaveBeenCalledTimes(1);
        expect(title()).toBe('Done');
        expect(one('p').textContent).toBe('The clinic answers within two days.');
        expect(holds()).toBe(false);
    });

    it('${focus}', async () => {
        await opens();
        const form = one('c-salus-form');
        form.dispatchEvent(new CustomEvent('submit', { detail: { values: { answer: ANSWER } } }));
        for (let round = 0; round < 12; round += 1) await rendered();
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
        expect(title()).toBe('Check your answers');
        expect(one('c-salus-form')).toBe(form);
        await settle();
        expect(one('c-salus-review-list')).not.toBeNull();
    });

    it('${history}', async () => {
        const before = window.history.length;
        await opens();
        await submits({ answer: ANSWER });
        expect(window.history.length).toBe(before + 1);
        expect(window.history.state).toEqual({ salusTasks: { ${idea}: { page: 1, depth: 1 } } });

        await goesTo(0);
        expect(title()).toBe('What do you need?');
        expect(one('c-salus-text-field').value).toBe(ANSWER);
        await goesTo(2);
        expect(title()).toBe('What do you need?');
        await goesTo(1);
        one('c-salus-review-list').dispatchEvent(new CustomEvent('edit'));
        await settle();
        expect(title()).toBe('What do you need?');
        await submits({ answer: ANSWER });
        inFrame('c-salus-button').click();
        await settle();
        expect(title()).toBe('What do you need?');
    });

    it('${draft}', async () => {
        await opens();
        await submits({ answer: ANSWER });
        expect(await store.load(KEY)).toMatchObject({ page: 'review', answers: { answer: ANSWER } });
        task.remove();
        await settle();
        await opens();
        expect(title()).toBe('Check your answers');
        task.draftSubject = 'person-2';
        await settle();
        expect(title()).toBe('What do you need?');
        expect(holds()).toBe(false);
        task.draftSubject = 'person-1';
        await settle();
        await submits();
        expect(title()).toBe('Done');
        expect(await store.load(KEY)).toBeUndefined();
    });

    it('${purge}', async () => {
        await opens();
        one('c-salus-text-field').dispatchEvent(
            new CustomEvent('change', { detail: { value: ANSWER } }),
        );
        await settle();
        purgeAll('lock');
        expect(one('c-salus-text-field').value).toBe('');
        await settle();
        expect(holds()).toBe(false);
        await restoreAll();
        await settle();
        expect(one('c-salus-text-field').value).toBe(ANSWER);
    });

    it('${again}', async () => {
        const send = jest.fn(examples.default.properties.adapter.send);
        send.mockImplementationOnce(examples.unreachable.properties.adapter.send as never);
        await opens({ adapter: { send } });
        await submits({ answer: ANSWER });
        await submits();
        expect(inFrame('c-salus-alert').heading).toContain('reach the clinic');
        expect(one('c-salus-review-list').items).toMatchObject([{ value: ANSWER }]);
        one('c-salus-task').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(send).toHaveBeenCalledTimes(2);
        expect(title()).toBe('Done');
    });

    it('${leave}', async () => {
        const left = jest.fn();
        await opens();
        task.addEventListener('leave', left);
        expect(await task.mayLeave()).toBe(true);
        await submits({ answer: ANSWER });
        const stays = task.mayLeave();
        inFrame('c-salus-confirm-dialog').open = false;
        expect(await stays).toBe(false);
        one('c-salus-task').dispatchEvent(new CustomEvent('leave'));
        await settle();
        expect(left).toHaveBeenCalledTimes(1);
        expect(title()).toBe('What do you need?');
        expect(one('c-salus-text-field').value).toBe(ANSWER);
    });
});
`;
