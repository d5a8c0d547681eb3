import SalusErrorSummary, { type SummaryError } from 'c/salusErrorSummary';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from 'test-support/hostile';
import { mount, rendered } from 'test-support/mount';

const ERRORS: readonly SummaryError[] = [
    { key: 'name', message: 'Full name: Enter an answer' },
    { key: 'birth-date', message: 'Enter a year with four digits' },
];

type Summary = HTMLElement & { errors: unknown; heading: string };

const make = async (properties: Record<string, unknown> = {}): Promise<Summary> => {
    const given = { errors: ERRORS, ...properties };
    const summary = mount<Summary>('salusErrorSummary', SalusErrorSummary, given);
    await rendered();
    return summary;
};
const links = (summary: Element): HTMLAnchorElement[] => [
    ...summary.shadowRoot!.querySelectorAll('a'),
];
const title = (summary: Element): Element | null =>
    summary.shadowRoot!.querySelector('c-salus-heading');
const heading = (summary: Element): Element =>
    title(summary)!.shadowRoot!.querySelector('.heading')!;

describe('c-salus-error-summary', () => {
    it('Must list the errors in their order as links under a heading', async () => {
        const summary = await make({ heading: 'Before you go on' });
        expect(heading(summary).textContent).toBe('Before you go on');
        expect(links(summary).map((link) => link.textContent!.trim())).toEqual(
            ERRORS.map(({ message }) => message),
        );
        await expect(summary).toBeAccessible();
    });

    it('Must have a real heading of the level that its owner gives', async () => {
        expect(heading(await make()).localName).toBe('h2');
        expect(heading(await make({ headingLevel: 4 })).localName).toBe('h4');
    });

    it('Must say how many answers there are to check where it was given no heading', async () => {
        const summary = await make({ heading: null });
        expect(heading(summary).textContent).toBe('Answers to check: 2');
    });

    it('Must move the focus to its heading when asked, so that its words are read once', async () => {
        const summary = await make();
        const isFocused = () =>
            summary.shadowRoot!.activeElement === title(summary) &&
            title(summary)!.shadowRoot!.activeElement === heading(summary);
        summary.focus();
        expect(isFocused()).toBe(true);
        const first = heading(summary);
        summary.errors = ERRORS.slice(1);
        await rendered();
        summary.focus();
        expect(isFocused()).toBe(true);
        expect(heading(summary)).not.toBe(first);
        const named = '[role], [aria-label], [aria-labelledby]';
        expect(summary.shadowRoot!.querySelector(named)).toBeNull();
    });

    it('Must tell by a jump event which error was chosen and leave the address as it is', async () => {
        const summary = await make();
        const keys: string[] = [];
        const bubbled = jest.fn();
        document.body.addEventListener('jump', bubbled);
        summary.addEventListener('jump', (event) => {
            keys.push((event as CustomEvent<{ key: string }>).detail.key);
        });
        const address = location.href;
        for (const link of links(summary)) link.click();
        expect(keys).toEqual(['name', 'birth-date']);
        expect(bubbled).not.toHaveBeenCalled();
        expect(location.href).toBe(address);
        document.body.removeEventListener('jump', bubbled);
    });

    it('Must put no key into the page', async () => {
        const summary = await make();
        expect(summary.shadowRoot!.innerHTML).not.toContain('birth-date');
    });

    it('Must show what is about no field as words that lead nowhere', async () => {
        const summary = await make({ errors: [{ key: '', message: 'The clinic is closed' }] });
        expect(links(summary)).toEqual([]);
        expect(summary.shadowRoot!.querySelector('li')!.textContent).toContain('The clinic');
        await expect(summary).toBeAccessible();
    });

    it('Must show nothing while there is no error', async () => {
        const summary = await make({ errors: [] });
        expect(title(summary)).toBeNull();
        expect(() => summary.focus()).not.toThrow();
        summary.errors = ERRORS;
        await rendered();
        expect(links(summary)).toHaveLength(2);
    });

    it('Must be no live region', async () => {
        const summary = await make();
        const live = '[aria-live], [role="alert"], [role="status"], output';
        expect(summary.shadowRoot!.querySelector(live)).toBeNull();
    });

    describe.each(HOSTILE_TEXTS)('given %s', (_, text) => {
        it('Must show hostile words as words', async () => {
            const summary = await make({ heading: text, errors: [{ key: text, message: text }] });
            expect(links(summary)[0]!.textContent).toContain(text.trim());
            expect(links(summary)[0]!.getAttribute('href')).toMatch(/^#/);
            expect(summary.shadowRoot!.querySelector('img, script, b')).toBeNull();
        });
    });

    describe.each(HOSTILE_OBJECTS)('given %s', (_, thing) => {
        it('Must ignore what is no error', async () => {
            const summary = await make({
                heading: thing,
                errors: [thing, { key: thing, message: thing }],
            });
            expect(links(summary)).toHaveLength(0);
            summary.errors = thing;
            await rendered();
            expect(links(summary)).toHaveLength(0);
        });
    });
});
