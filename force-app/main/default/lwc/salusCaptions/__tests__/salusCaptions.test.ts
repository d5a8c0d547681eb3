import type { CaptionLine } from 'c/salusCoreCall';
import SalusCaptions from 'c/salusCaptions';
import { purgeAll } from 'c/salusHostPhi';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusCaptions.examples';

type Captions = HTMLElement & { lines: readonly CaptionLine[]; participants: readonly unknown[] };

const { participants, lines } = examples.default.properties;
const many = (count: number, from = 0): readonly CaptionLine[] =>
    Array.from({ length: count }, (_, index) => ({
        ...lines[0]!,
        id: String(from + index),
        text: `Sentence ${from + index}`,
    }));

const show = (given: readonly CaptionLine[] = lines): Captions =>
    mount('salusCaptions', SalusCaptions, { participants, lines: given });
const within = (element: Captions) => element.shadowRoot!;
const regionOf = (element: Captions): HTMLElement =>
    within(element).querySelector<HTMLElement>('.lines')!;
const paragraphsOf = (element: Captions): HTMLElement[] => [
    ...regionOf(element).querySelectorAll<HTMLElement>('p'),
];
const textsOf = (element: Captions): string[] =>
    paragraphsOf(element).map((one) =>
        [...one.children].map(({ textContent }) => textContent).join(': '),
    );
const buttonOf = (element: Captions, name: string): HTMLButtonElement =>
    [...within(element).querySelectorAll('button')].find(
        ({ textContent }) => textContent!.trim() === name,
    )!;
const statusOf = (element: Captions): string =>
    within(element).querySelector('.paused')!.textContent!;
const press = async (element: Captions, name: string): Promise<void> => {
    buttonOf(element, name).click();
    await rendered();
};
/* jsdom lays nothing out. */
const measure = (element: Captions, scrollHeight: number): void => {
    for (const [name, value] of Object.entries({ scrollHeight, clientHeight: 100 }))
        Object.defineProperty(regionOf(element), name, { value, configurable: true });
};
const scrollTo = (element: Captions, top: number): void => {
    regionOf(element).scrollTop = top;
    regionOf(element).dispatchEvent(new Event('scroll'));
};
/* What changes in the region with other lines, or when somebody does something. */
async function changesOf(
    element: Captions,
    change: readonly CaptionLine[] | (() => Promise<void>),
): Promise<readonly MutationRecord[]> {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(regionOf(element), {
        ...{ childList: true, subtree: true, characterData: true, attributes: true },
    });
    if (typeof change === 'function') await change();
    else element.lines = change;
    await rendered();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    return changes;
}

describe('c-salus-captions', () => {
    it('Must show each line as a paragraph under its speaker’s name, or else their role', async () => {
        const element = show();
        expect(textsOf(element)).toEqual([
            `Dr. Ana Ruiz CANARY: ${lines[0]!.text}`,
            `Robin CANARY (you): ${lines[1]!.text}`,
            lines[2]!.text,
            `Interpreter: ${lines[3]!.text}`,
            `Dr. Ana Ruiz CANARY: ${lines[4]!.text}`,
        ]);
        await expect(element).toBeAccessible();
        expect(textsOf(show([{ ...lines[0]!, participantId: 'gone' }]))[0]).toContain('Someone: ');
    });

    it('Must say who speaks once, where somebody says several lines', () => {
        expect(within(show(many(5))).querySelectorAll('.who')).toHaveLength(1);
    });

    it('Must show a line that is still being said, and change it by its id', async () => {
        const element = show();
        const last = paragraphsOf(element).at(-1)!;
        expect(last.className).toContain('line-partial');
        element.lines = [...lines.slice(0, 4), { ...lines[4]!, text: 'Whole', final: true }];
        await rendered();
        expect(paragraphsOf(element).at(-1)).toBe(last);
        expect(last.className).not.toContain('line-partial');
        expect(last.querySelector('.said')!.textContent).toBe('Whole');
        element.lines = [...lines, { ...lines[4]!, text: 'Given twice' }];
        await rendered();
        expect(paragraphsOf(element)).toHaveLength(5);
        expect(textsOf(element).at(-1)).toContain('Given twice');
    });

    it('Must have a region that takes the focus, so that the browser’s own keys scroll it', () => {
        const element = show();
        const region = regionOf(element);
        expect([region.localName, region.tabIndex, region.getAttribute('aria-label')]).toEqual([
            ...['section', 0, 'Captions'],
        ]);
        element.focus();
        expect(within(element).activeElement).toBe(region);
        const keys = ['ArrowDown', 'PageUp', 'End', ' '].map((key) =>
            region.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })),
        );
        expect(keys).toEqual([true, true, true, true]);
    });

    it('Must have no live region, so that nothing is said while somebody speaks', () => {
        const live = '[aria-live], [role="log"], [role="status"], [role="alert"], output';
        expect(within(show()).querySelectorAll(live)).toHaveLength(0);
    });

    it('Must stand still while it is paused, and count the lines that come', async () => {
        const element = show(many(3));
        await press(element, 'Pause');
        expect(buttonOf(element, 'Pause').getAttribute('aria-pressed')).toBe('true');
        const before = textsOf(element);
        element.lines = many(5);
        await rendered();
        expect(textsOf(element)).toEqual(before);
        expect(statusOf(element)).toBe('Paused. New lines: 2');
        element.lines = many(500, 3);
        await rendered();
        expect(statusOf(element)).toBe('Paused. New lines: 500 or more');
        await press(element, 'Pause');
        expect(buttonOf(element, 'Pause').getAttribute('aria-pressed')).toBe('false');
        expect([paragraphsOf(element).length, statusOf(element)]).toEqual([500, '']);
    });

    it('Must show the newest line again on “Jump to latest”, paused or not, and leave the focus where it is', async () => {
        const element = show(many(3));
        measure(element, 900);
        await press(element, 'Pause');
        scrollTo(element, 0);
        element.lines = many(9);
        await rendered();
        buttonOf(element, 'Jump to latest').focus();
        await press(element, 'Jump to latest');
        expect(paragraphsOf(element)).toHaveLength(9);
        expect(statusOf(element)).toBe('');
        expect(regionOf(element).scrollTop).toBe(900);
        expect(within(element).activeElement).toBe(buttonOf(element, 'Jump to latest'));
    });

    it('Must follow what is said, unless the person has scrolled back', async () => {
        const element = show(many(3));
        measure(element, 900);
        element.lines = many(4);
        await rendered();
        expect(regionOf(element).scrollTop).toBe(900);
        scrollTo(element, 300);
        element.lines = many(5);
        await rendered();
        expect(regionOf(element).scrollTop).toBe(300);
        scrollTo(element, 790);
        element.lines = many(6);
        await rendered();
        expect(regionOf(element).scrollTop).toBe(900);
    });

    it('Must keep the last 500 lines, and move none of them when the oldest go', async () => {
        const element = show(many(1000));
        expect(paragraphsOf(element)).toHaveLength(500);
        expect(textsOf(element).at(-1)).toBe('Sentence 999');
        expect(element.lines).toHaveLength(500);
        const before = paragraphsOf(element);
        const changes = await changesOf(element, many(1050));
        expect(textsOf(element)[0]).toBe('Dr. Ana Ruiz CANARY: Sentence 550');
        expect(changes.flatMap(({ removedNodes }) => [...removedNodes])).toEqual(
            before.slice(0, 50),
        );
        await press(element, 'Pause');
        element.lines = many(1100);
        await rendered();
        const held = paragraphsOf(element);
        const goingOn = await changesOf(element, () => press(element, 'Pause'));
        expect(goingOn.flatMap(({ removedNodes }) => [...removedNodes])).toEqual(held.slice(0, 50));
    });

    it('Must change nothing in the page but the line that is new', async () => {
        const element = show(many(400));
        const changes = await changesOf(element, many(401));
        const last = paragraphsOf(element).at(-1)!;
        const others = changes.filter(({ target }) => !last.contains(target));
        expect(others.map(({ type, addedNodes }) => [type, [...addedNodes]])).toEqual([
            ['childList', [last]],
        ]);
    });

    it('Must say the language of a line', () => {
        const said = [...within(show()).querySelectorAll('.said > [dir]')];
        expect(said.map((one) => one.getAttribute('lang'))).toEqual([null, null, null, 'es', null]);
    });

    it('says that nothing has been said, and takes what is no list for none', () => {
        const element = show(undefined as unknown as []);
        element.lines = null as unknown as [];
        element.participants = null as unknown as [];
        return rendered().then(() =>
            expect(paragraphsOf(element).map(({ textContent }) => textContent)).toEqual([
                'Nothing has been said yet.',
            ]),
        );
    });

    it('keeps nothing of what is held while it is paused after a purge', async () => {
        const element = show();
        await press(element, 'Pause');
        purgeAll('lock');
        await rendered();
        expect(within(element).textContent).not.toContain('CANARY');
        expect(statusOf(element)).toBe('');
    });
});
