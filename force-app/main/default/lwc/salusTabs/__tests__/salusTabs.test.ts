import type { SalusProblem } from 'c/salusCoreProblems';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusTabs from 'c/salusTabs';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusTabs.examples';

type Tabs = SalusTabs & HTMLElement;

const { properties } = examples.default;
const put = (more: object = {}): Tabs =>
    mount('salusTabs', SalusTabs, { ...properties, ...more }) as unknown as Tabs;
const tabsIn = (tabs: Tabs): HTMLElement[] => [
    ...tabs.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]'),
];
const panelsIn = (tabs: Tabs): HTMLElement[] => [
    ...tabs.shadowRoot!.querySelectorAll<HTMLElement>('[role="tabpanel"]'),
];
const selectedIn = (tabs: Tabs) =>
    tabsIn(tabs)
        .filter((tab) => tab.getAttribute('aria-selected') === 'true')
        .map((tab) => tab.textContent);
const shownIn = (tabs: Tabs) =>
    panelsIn(tabs)
        .filter(({ parentElement }) => !parentElement!.hidden)
        .map((panel) => panel.querySelector('slot')!.name);
const stops = (tabs: Tabs) => tabsIn(tabs).map(({ tabIndex }) => tabIndex);
const press = async (tabs: Tabs, key: string): Promise<void> => {
    tabs.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );
    await rendered();
};

function told(tabs: Tabs): unknown[] {
    const names: unknown[] = [];
    tabs.addEventListener('tabchange', (event) => {
        expect([event.bubbles, event.composed]).toEqual([false, false]);
        names.push((event as CustomEvent).detail.name);
    });
    return names;
}

function problemsOf(act: () => void): unknown[] {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => problems.push(problem));
    act();
    return problems.map(({ code, property }) => [code, property]);
}

describe('c-salus-tabs', () => {
    it('Must be a named row of tabs, of which one is selected, with panels named by their tabs', async () => {
        const tabs = put();
        const list = tabs.shadowRoot!.querySelector('[role="tablist"]')!;
        expect(list.getAttribute('aria-label')).toBe('Your visits');
        expect(tabsIn(tabs).map(({ textContent }) => textContent)).toEqual([
            'Coming visits',
            'Past visits',
            'Documents',
        ]);
        expect([selectedIn(tabs), shownIn(tabs)]).toEqual([['Coming visits'], ['panel-1']]);
        tabsIn(tabs).forEach((tab, index) => {
            const panel = panelsIn(tabs)[index]!;
            expect(tab.getAttribute('aria-controls')).toBe(panel.id);
            expect(panel.getAttribute('aria-labelledby')).toBe(tab.id);
        });
        await expect(tabs).toBeAccessible();
    });

    it('Must have one tab stop, which is the tab that is selected', async () => {
        const tabs = put({ selected: 'past' });
        expect(stops(tabs)).toEqual([-1, 0, -1]);
        tabsIn(tabs)[2]!.focus(); // A screen reader passes over it.
        tabsIn(tabs)[2]!.blur();
        expect(stops(tabs)).toEqual([-1, 0, -1]);
        tabs.selected = 'coming';
        await rendered();
        expect(stops(tabs)).toEqual([0, -1, -1]);
        tabs.focus();
        expect(tabs.shadowRoot!.activeElement).toBe(tabsIn(tabs)[0]);
    });

    it('Must select by Enter, Space and a click, and not by the focus alone', async () => {
        const tabs = put();
        const names = told(tabs);
        tabsIn(tabs)[2]!.focus();
        await rendered();
        expect([selectedIn(tabs), names]).toEqual([['Coming visits'], []]);
        tabsIn(tabs)[2]!.click(); // As Enter and Space do: it is a native button.
        await rendered();
        expect([selectedIn(tabs), shownIn(tabs)]).toEqual([['Documents'], ['panel-3']]);
        expect(names).toEqual(['documents']);
    });

    it('Must tell its owner by an event that does not bubble, and only when the person has changed it', async () => {
        const tabs = put();
        const names = told(tabs);
        tabs.selected = 'past';
        await rendered();
        expect([shownIn(tabs), names]).toEqual([['panel-2'], []]);
        tabs.focus();
        await press(tabs, 'ArrowRight');
        tabsIn(tabs)[2]!.click();
        expect(names).toEqual(['documents']);
        expect(tabs.selected).toBe('documents');
    });

    it('Must show the first tab where the one that was selected is not there', async () => {
        const tabs = put({ selected: 'nowhere' });
        expect([tabs.selected, shownIn(tabs)]).toEqual(['coming', ['panel-1']]);
        tabs.selected = 'documents';
        tabs.tabs = properties.tabs.slice(0, 2);
        await rendered();
        expect([tabs.selected, shownIn(tabs), stops(tabs)]).toEqual([
            'coming',
            ['panel-1'],
            [0, -1],
        ]);
        tabs.tabs = properties.tabs;
        await rendered();
        expect(tabs.selected).toBe('documents');
    });

    it('Must leave out a hidden tab with its panel, and keep the numbers of the others', async () => {
        const tabs = put(examples.one.properties);
        expect(selectedIn(tabs)).toEqual(['Past visits']);
        expect(tabsIn(tabs)).toHaveLength(1);
        expect(shownIn(tabs)).toEqual(['panel-2']);
        expect(tabsIn(tabs)[0]!.getAttribute('aria-controls')).toBe(panelsIn(tabs)[1]!.id);
        await expect(tabs).toBeAccessible();
    });

    it('Must move the focus to the tab before its owner hides the panel that has it', async () => {
        const clock = manualClock();
        const restore = installClock(clock);
        const tabs = put();
        const inside = tabs.appendChild(document.createElement('input'));
        inside.slot = 'panel-1';
        inside.focus();
        tabs.selected = 'past';
        expect(tabs.shadowRoot!.activeElement).toBe(tabsIn(tabs)[1]);
        expect(shownIn(tabs)).toEqual(['panel-1']);
        clock.advance(300);
        await rendered();
        expect([shownIn(tabs), tabs.selected]).toEqual([['panel-2'], 'past']);
        restore();
    });

    it('Must report tabs without a name, more than six, and a row without a label', async () => {
        const bad = [['bad-property', 'tabs']];
        expect(problemsOf(() => put({ tabs: [{ label: 'Nameless' }, null] }))).toEqual(bad);
        expect(problemsOf(() => put({ tabs: 'coming' }))).toEqual(bad);
        const seven = Array.from({ length: 7 }, (_, index) => ({
            name: `t${index}`,
            label: 'Tab',
        }));
        let tabs!: Tabs;
        expect(problemsOf(() => (tabs = put({ tabs: seven })))).toEqual(bad);
        expect(tabsIn(tabs)).toHaveLength(6);
        expect(problemsOf(() => (tabs = put({ label: '' })))).toEqual([['missing-label', 'label']]);
        const list = tabs.shadowRoot!.querySelector('[role="tablist"]')!;
        expect(list.getAttribute('aria-label')).toBe('Sections');
    });

    it('shows nothing without tabs, and the name of a tab without a label', async () => {
        const tabs = put(examples.empty.properties);
        expect([tabs.selected, tabs.shadowRoot!.textContent]).toEqual(['', '']);
        tabs.focus();
        tabs.tabs = [{ name: 'coming' } as never];
        await rendered();
        expect(tabsIn(tabs)[0]!.textContent).toBe('coming');
    });
});
