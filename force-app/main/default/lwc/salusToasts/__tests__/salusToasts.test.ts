import { announce } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { showToast } from 'c/salusHostToasts';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusToasts from 'c/salusToasts';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusToasts.examples';

jest.mock('c/salusHostAnnouncer', () => ({ announce: jest.fn(), movedFocus: jest.fn() }));

type Element = SalusToasts & HTMLElement;
type Alert = HTMLElement & { heading: string };

const put = (properties: object = {}): Element =>
    mount('salusToasts', SalusToasts, { ...properties }) as unknown as Element;
const alertsIn = (toasts: Element): Alert[] => [
    ...toasts.shadowRoot!.querySelectorAll<Alert>('c-salus-alert'),
];
const titlesIn = (toasts: Element) => alertsIn(toasts).map(({ heading }) => heading);
const regionIn = (toasts: Element) => toasts.shadowRoot!.querySelector('section');
const closeIn = (toasts: Element, index: number) =>
    alertsIn(toasts)[index]!.shadowRoot!.querySelector('button')!;
const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const said = () => jest.mocked(announce).mock.calls.map(([{ text }]) => text);

let clock: ManualClock;
let restore: () => void;

/* A person presses the button, and the toast goes when the new focus has been read. */
async function close(toasts: Element, index: number): Promise<void> {
    const button = closeIn(toasts, index);
    button.focus();
    button.click();
    clock.advance(300);
    await rendered();
}

beforeEach(() => {
    jest.mocked(announce).mockReset();
    clock = manualClock();
    restore = installClock(clock);
});
afterEach(() => restore());

describe('c-salus-toasts', () => {
    it('Must be a named region of a list, and nothing while there is no toast', async () => {
        const toasts = put();
        expect(regionIn(toasts)).toBeNull();
        toasts.add({ title: 'Saved', sensitivity: 'none' });
        await rendered();
        expect(regionIn(toasts)!.getAttribute('aria-label')).toBe('Messages');
        expect(toasts.shadowRoot!.querySelectorAll('ul > li')).toHaveLength(1);
        await expect(toasts).toBeAccessible();
    });

    it('Must show what showToast says, and take it away again, while it is in the page', async () => {
        const toasts = put();
        const takeAway = showToast({ title: 'Saved' });
        showToast({ title: 'Sent', message: 'They answer soon.', variant: 'success' });
        await rendered();
        expect(titlesIn(toasts)).toEqual(['Saved', 'Sent']);
        expect(alertsIn(toasts)[1]).toMatchObject({
            text: 'They answer soon.',
            variant: 'success',
            dismissible: true,
        });
        takeAway();
        takeAway();
        await rendered();
        expect(titlesIn(toasts)).toEqual(['Sent']);
        toasts.remove();
        await rendered();
        installProblemSink(() => undefined);
        showToast({ title: 'Later' });
        expect(toasts.toasts).toHaveLength(0);
    });

    it('Must have a toast announced once when it is shown, and be no live region itself', async () => {
        const toasts = put({ max: 1 });
        toasts.add({ title: 'Saved', message: 'All of it.' });
        toasts.add({ title: 'Sent' });
        await rendered();
        expect(said()).toEqual(['Note. Saved. All of it.']);
        expect(toasts.shadowRoot!.querySelector('[role="status"], [aria-live]')).toBeNull();
        await close(toasts, 0);
        expect(said()).toEqual(['Note. Saved. All of it.', 'Note. Sent']);
    });

    it('Must never close a toast by itself, and never move the focus to one', async () => {
        const field = document.body.appendChild(document.createElement('input'));
        field.focus();
        const toasts = put({ toasts: titled('Saved') });
        clock.advance(24 * 60 * 60 * 1000);
        await rendered();
        expect(titlesIn(toasts)).toEqual(['Saved']);
        expect(document.activeElement).toBe(field);
    });

    it('Must show as many as it may, have the others wait, and lose none', async () => {
        const toasts = put({ toasts: titled('1', '2', '3', '4', '5') });
        const waiting = () => toasts.shadowRoot!.querySelector('.waiting')?.textContent;
        expect([titlesIn(toasts), waiting()]).toEqual([
            ['1', '2', '3'],
            'More messages after these: 2',
        ]);
        await close(toasts, 1);
        expect([titlesIn(toasts), waiting()]).toEqual([
            ['1', '3', '4'],
            'More messages after these: 1',
        ]);
        for (const left of [['3', '4', '5'], ['4', '5'], ['5'], []]) {
            await close(toasts, 0);
            expect(titlesIn(toasts)).toEqual(left);
        }
        expect(regionIn(toasts)).toBeNull();
        for (const max of [0, NaN, -1, 'many']) {
            Object.assign(toasts, { max, toasts: titled('1', '2', '3', '4') });
            await rendered();
            expect(titlesIn(toasts)).toHaveLength(3);
        }
    });

    it('Must give the focus to the next toast, then the one before, then where the person came from', async () => {
        document.body.appendChild(document.createElement('h1'));
        const opener = document.body.appendChild(document.createElement('button'));
        const toasts = put({ toasts: titled('1', '2', '3') });
        const focusedTitle = () => (toasts.shadowRoot!.activeElement as Alert).heading;
        opener.focus();
        await close(toasts, 1);
        expect(focusedTitle()).toBe('3');
        await close(toasts, 1);
        expect(focusedTitle()).toBe('1');
        await close(toasts, 0);
        expect(document.activeElement).toBe(opener);
    });

    it('Must have the page’s own target take the focus where there is nothing else', async () => {
        const heading = document.body.appendChild(document.createElement('h1'));
        const toasts = put();
        const takeAway = toasts.add({ title: 'Saved' });
        await rendered();
        closeIn(toasts, 0).focus();
        takeAway();
        expect(document.activeElement).toBe(heading);
        clock.advance(300);
        await rendered();
        expect(titlesIn(toasts)).toEqual([]);
    });

    it('Must tell that one was closed, without its words, by an event that does not bubble', async () => {
        const toasts = put({ toasts: titled('Saved') });
        const events: CustomEvent[] = [];
        toasts.addEventListener('dismiss', (event) => events.push(event as CustomEvent));
        await close(toasts, 0);
        expect(events.map(({ bubbles, composed, detail }) => [bubbles, composed, detail])).toEqual([
            [false, false, null],
        ]);
    });

    it('Must mask its words and drop them on a purge, those that wait too, unless they are not about a person', async () => {
        const persons = { title: `Robin ${CANARY}`, message: CANARY };
        const toasts = put({ max: 1, toasts: [persons, persons] });
        toasts.add({ title: 'Saved', sensitivity: 'none' });
        await rendered();
        expect(alertsIn(toasts)[0]!.dataset.ddPrivacy).toBe('mask');
        expect(textsUnder(toasts).join()).toContain(CANARY);
        purgeAll('lock');
        await rendered();
        expect(toasts.toasts.map(({ title }) => title)).toEqual(['Saved']);
        expect(textsUnder(toasts).join()).not.toContain(CANARY);
        expect(titlesIn(toasts)).toEqual(['Saved']);
    });

    it('leaves the focus on the page’s own target when a purge takes the toast that has it', async () => {
        const heading = document.body.appendChild(document.createElement('h1'));
        const toasts = put({ toasts: titled('Saved') });
        closeIn(toasts, 0).focus();
        purgeAll('lock');
        await rendered();
        clock.advance(1);
        expect(regionIn(toasts)).toBeNull();
        expect(document.activeElement).toBe(heading);
    });

    it('Must report a toast without words, and show nothing for it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const toasts = put({ toasts: [{ title: ' ' }, null] });
        toasts.add({} as never)();
        await rendered();
        expect(regionIn(toasts)).toBeNull();
        expect(problems.map(({ code, property }) => [code, property])).toEqual(
            Array.from({ length: 3 }, () => ['missing-label', 'title']),
        );
    });

    it('takes its examples back as they were given', () => {
        expect(put(examples.several.properties).toasts).toHaveLength(5);
    });
});
