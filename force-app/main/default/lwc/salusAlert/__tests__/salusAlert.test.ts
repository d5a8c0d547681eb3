import { installClock } from 'c/salusHostClock';
import SalusAlert from 'c/salusAlert';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { registerFocusTarget } from 'c/salusHostFocus';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusAlert.examples';

jest.mock('c/salusHostAnnouncer', () => ({ announce: jest.fn(), movedFocus: jest.fn() }));

type Alert = HTMLElement & Record<'heading' | 'text', string>;
const show = (properties: object) => mount<Alert>('salusAlert', SalusAlert, { ...properties });
const linesOf = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('p, c-salus-heading')].map(
        (line) => (line.shadowRoot?.querySelector('.heading') ?? line).textContent,
    );
const said = () => jest.mocked(announce).mock.calls.map(([message]) => message.text);

describe('c-salus-alert', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it.each([
        ['info', 'Note'],
        ['success', 'Done'],
        ['warning', 'Important'],
        ['error', 'Problem'],
    ])('gives %s the word “%s”', async (variant, word) => {
        const element = show({ variant, heading: 'Heading', text: 'Text' });
        expect(linesOf(element)).toEqual([word, 'Heading', 'Text']);
        await expect(element).toBeAccessible();
    });

    it('Must say what it is in a word beside its sign, never by colour alone', () => {
        const element = show(examples.error.properties);
        expect(linesOf(element)[0]).toBe('Problem');
        const icon = element.shadowRoot!.querySelector<HTMLElement & { name: string }>(
            'c-salus-icon',
        );
        expect(icon!.name).toBe('error');
    });

    it('Must be plain text to a screen reader, never a live region of its own', () => {
        const { shadowRoot } = show({ ...examples.error.properties, announce: true });
        expect(shadowRoot!.querySelector('[role], [aria-live], output')).toBeNull();
    });

    it('Must have its words announced when they change after it came, and on coming only with announce', async () => {
        const element = show({ heading: 'One' });
        expect(said()).toEqual([]);
        element.heading = 'Two';
        await rendered();
        element.text = 'More';
        await rendered();
        expect(said()).toEqual(['Note. Two', 'Note. Two. More']);
        const [first, second] = jest.mocked(announce).mock.calls;
        expect(second![0].key).toBe(first![0].key);
        show({ heading: 'Three', announce: true });
        expect(said().at(-1)).toBe('Note. Three');
    });

    it('says what went wrong however long it has to wait', () => {
        show({ variant: 'error', heading: 'Lost', announce: true });
        show({ variant: 'success', heading: 'Found', announce: true });
        expect(jest.mocked(announce).mock.calls.map(([{ expires }]) => expires)).toEqual([
            0,
            undefined,
        ]);
    });

    it('says nothing when it is shown again with the same words, or with none', async () => {
        const element = show({ heading: 'One' });
        element.heading = '';
        await rendered();
        expect(said()).toEqual([]);
    });

    it('Must withdraw its words when it is closed, and when they or it have left the page', async () => {
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const closed = show({ heading: 'One', announce: true, dismissible: true });
        closed.shadowRoot!.querySelector('button')!.click();
        await rendered();
        expect(withdraw).toHaveBeenCalledTimes(1);

        withdraw.mockClear();
        const emptied = show({ heading: 'One', announce: true });
        emptied.heading = '';
        await rendered();
        expect(withdraw).toHaveBeenCalledTimes(1);

        withdraw.mockClear();
        show({ heading: 'One', announce: true }).remove();
        expect(withdraw).toHaveBeenCalledTimes(1);
    });

    it('Must have a real heading of the level that its owner gives', () => {
        const level = (more: object) =>
            show({ heading: 'One', ...more })
                .shadowRoot!.querySelector('c-salus-heading')!
                .shadowRoot!.querySelector('.heading')!.localName;
        expect(level({})).toBe('h2');
        expect(level({ headingLevel: 4 })).toBe('h4');
    });

    it('Must keep its words through a purge unless it says how private they are', async () => {
        const own = show({ heading: 'One' });
        const persons = show({ heading: `Robin ${CANARY}`, text: CANARY, sensitivity: 'pii' });
        purgeAll('change-of-person');
        expect(own.heading).toBe('One');
        expect(persons.heading + persons.text).toBe('');
    });

    it('Must leave the focus on the page’s own target when it is closed, or on the page’s heading', async () => {
        const put = (name: string) => document.body.appendChild(document.createElement(name));
        const [page, step] = [put('h1'), put('h2')];
        for (const heading of [step, page]) {
            const forget = heading === step ? registerFocusTarget(() => step) : undefined;
            const element = show(examples.dismissible.properties);
            const dismissed = jest.fn();
            element.addEventListener('dismiss', dismissed);
            const button = element.shadowRoot!.querySelector('button')!;
            expect(button.getAttribute('aria-label')).toBe('Close this message');
            button.focus();
            const clock = manualClock();
            const restore = installClock(clock);
            button.click();
            expect(document.activeElement).toBe(heading);
            clock.advance(300);
            restore();
            await rendered();
            expect(linesOf(element)).toEqual([]);
            expect(dismissed).toHaveBeenCalledTimes(1);
            expect(document.activeElement).toBe(heading);
            forget?.();
        }
    });

    it('Must say by the description of the button that closes it which message that is', () => {
        for (const [words, first] of [
            [{ heading: 'One', text: 'Two' }, 'One'],
            [{ text: 'Two' }, 'Two'],
        ] as const) {
            const element = show({ ...words, dismissible: true });
            element.focus();
            const button = element.shadowRoot!.activeElement!;
            const described = button.getAttribute('aria-describedby')!;
            const part = element.shadowRoot!.querySelector(`[id="${described}"]`)!;
            const heading = part.querySelector('c-salus-heading')?.shadowRoot;
            expect((heading ?? part).textContent).toContain(first);
        }
        const element = show({ heading: 'One' });
        expect(() => element.focus()).not.toThrow();
    });

    it('Must stay when its words have changed since the press that closes it', async () => {
        document.body.appendChild(document.createElement('h1'));
        const element = show(examples.dismissible.properties) as Alert;
        const dismissed = jest.fn();
        element.addEventListener('dismiss', dismissed);
        const clock = manualClock();
        const restore = installClock(clock);
        element.shadowRoot!.querySelector('button')!.click();
        element.heading = 'Another thing';
        clock.advance(300);
        restore();
        await rendered();
        expect(linesOf(element)).toContain('Another thing');
        expect(dismissed).not.toHaveBeenCalled();
    });

    it('is closed once by a double click', async () => {
        document.body.appendChild(document.createElement('h1'));
        const element = show(examples.dismissible.properties);
        const dismissed = jest.fn();
        element.addEventListener('dismiss', dismissed);
        const clock = manualClock();
        const restore = installClock(clock);
        for (let press = 0; press < 2; press += 1)
            element.shadowRoot!.querySelector('button')!.click();
        clock.advance(300);
        restore();
        await rendered();
        expect(dismissed).toHaveBeenCalledTimes(1);
    });

    it('Must come back when it has something else to say after it was closed', async () => {
        const element = show(examples.dismissible.properties);
        element.shadowRoot!.querySelector('button')!.click();
        await rendered();
        element.heading = 'Another thing';
        await rendered();
        expect(linesOf(element)).toEqual(['Note', 'Another thing']);
        expect(said()).toEqual(['Note. Another thing']);
    });

    it('takes an unknown variant for a note, and reports it', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        expect(linesOf(show({ variant: 'toString', heading: 'Here' }))).toEqual(['Note', 'Here']);
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'variant'],
        ]);
    });
});
