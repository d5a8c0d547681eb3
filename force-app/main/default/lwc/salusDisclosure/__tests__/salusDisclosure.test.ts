import type { SalusProblem } from 'c/salusCoreProblems';
import SalusDisclosure from 'c/salusDisclosure';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusDisclosure.examples';

type Disclosure = SalusDisclosure & HTMLElement;

const put = (properties: object = examples.default.properties): Disclosure =>
    mount('salusDisclosure', SalusDisclosure, { ...properties }) as unknown as Disclosure;
const buttonIn = (disclosure: Disclosure) =>
    disclosure.shadowRoot!.querySelector<HTMLButtonElement>('button')!;
const contentIn = (disclosure: Disclosure) =>
    disclosure.shadowRoot!.querySelector<HTMLElement>('[id]')!;
const isShown = (disclosure: Disclosure): boolean => !contentIn(disclosure).hidden;
const stateOf = (disclosure: Disclosure) => buttonIn(disclosure).getAttribute('aria-expanded');

function told(disclosure: Disclosure): unknown[] {
    const states: unknown[] = [];
    disclosure.addEventListener('toggle', (event) => {
        expect([event.bubbles, event.composed]).toEqual([false, false]);
        states.push((event as unknown as CustomEvent).detail);
    });
    return states;
}

describe('c-salus-disclosure', () => {
    it('Must be a native button that says whether the content is shown, and names the content', async () => {
        const disclosure = put();
        const button = buttonIn(disclosure);
        expect(button.type).toBe('button');
        expect(button.getAttribute('aria-controls')).toBe(contentIn(disclosure).id);
        for (const [state, shown] of [
            ['false', false],
            ['true', true],
            ['false', false],
        ] as const) {
            expect([stateOf(disclosure), isShown(disclosure)]).toEqual([state, shown]);
            await expect(disclosure).toBeAccessible();
            button.click();
            await rendered();
        }
    });

    it('Must keep its label in both states', async () => {
        const disclosure = put();
        const button = buttonIn(disclosure);
        expect(button.textContent).toBe('What does my insurance pay?');
        button.click();
        await rendered();
        expect(button.textContent).toBe('What does my insurance pay?');
    });

    it('Must have a real heading around the button, of the level that its owner gives, and none without', async () => {
        for (const headingLevel of [2, 3, 4, 5, 6]) {
            const disclosure = put({ ...examples.default.properties, headingLevel });
            const heading = disclosure.shadowRoot!.querySelector('c-salus-heading')!;
            const [real, ...others] = heading.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6');
            expect([real!.localName, others]).toEqual([`h${headingLevel}`, []]);
            const assigned = real!.querySelector('slot')!.assignedElements();
            expect(assigned).toEqual([buttonIn(disclosure)]);
            await expect(disclosure).toBeAccessible();
        }
        const plain = put();
        expect(plain.shadowRoot!.querySelector('c-salus-heading')).toBeNull();
        expect(plain.shadowRoot!.querySelectorAll('button')).toHaveLength(1);
    });

    it('Must tell its owner by an event that does not bubble, and only when the person has changed it', async () => {
        const disclosure = put();
        const states = told(disclosure);
        disclosure.open = true;
        await rendered();
        expect([isShown(disclosure), states]).toEqual([true, []]);
        buttonIn(disclosure).click();
        buttonIn(disclosure).click();
        expect(states).toEqual([{ open: false }, { open: true }]);
        expect(disclosure.open).toBe(true);
    });

    it('Must move the focus to its button before its owner hides what has the focus', async () => {
        const clock = manualClock();
        const restore = installClock(clock);
        const disclosure = put(examples.open.properties);
        const inside = disclosure.appendChild(document.createElement('input'));
        inside.focus();
        disclosure.open = false;
        expect(disclosure.shadowRoot!.activeElement).toBe(buttonIn(disclosure));
        expect(isShown(disclosure)).toBe(true);
        clock.advance(300);
        await rendered();
        expect([isShown(disclosure), disclosure.open]).toEqual([false, false]);

        disclosure.open = true;
        await rendered();
        inside.focus();
        disclosure.open = false;
        disclosure.open = true; // Before it was hidden.
        clock.advance(300);
        await rendered();
        expect(isShown(disclosure)).toBe(true);
        restore();
    });

    it('is hidden at once by its owner where the focus is elsewhere', async () => {
        const disclosure = put(examples.open.properties);
        disclosure.focus();
        expect(disclosure.shadowRoot!.activeElement).toBe(buttonIn(disclosure));
        disclosure.open = false;
        await rendered();
        expect(isShown(disclosure)).toBe(false);
    });

    it('Must have a label of its own where the page gives none, and report it', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        expect(buttonIn(put({ label: ' ' })).textContent).toBe('Details');
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['missing-label', 'label'],
        ]);
    });
});
