import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { moveFocus, moveFocusFirst } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';
import { Roving } from 'c/salusHostRoving';
import sections from '@salesforce/label/c.Salus_TabsWithoutLabel';
import {
    isTab,
    PANELS,
    shownPanels,
    shownTabs,
    type ShownPanels,
    type ShownTab,
    type Tab,
} from './shown';

export type { Tab } from './shown';

/**
 * Several parts of one page, of which one is shown at a time: a row of tabs, and the panel of the one
 * that is selected.
 *
 * @slot panel-1 - What the first tab shows. It stays in the page while it is hidden, and belongs to the page that puts it there.
 * @slot panel-2 - What the second tab shows.
 * @slot panel-3 - What the third tab shows.
 * @slot panel-4 - What the fourth tab shows.
 * @slot panel-5 - What the fifth tab shows.
 * @slot panel-6 - What the sixth tab shows.
 * @fires tabchange - The person, or the browser's search, has selected another tab: `detail.name`. It does not bubble.
 * @status trial
 */
export default class SalusTabs extends LightningElement {
    /** What the tabs have in common, in a few words: the name of the row. */
    @api label = '';

    /** The tabs, six at most: `[{ name, label, hidden }]`. The nth shows the slot `panel-n`. */
    @api
    get tabs(): readonly Tab[] {
        return this.given;
    }
    set tabs(tabs: readonly Tab[]) {
        this.given = Array.isArray(tabs) ? tabs : [];
        const isGood = this.given.length <= PANELS && this.given.every(isTab);
        if (!isGood || this.given !== tabs)
            this.reportBad('tabs', 'give a name and a label of each of six at most');
    }

    /** The name of the tab that is shown; the first one, where none has the name. */
    @api
    get selected(): string {
        return this.current?.name ?? '';
    }
    set selected(name: string) {
        this.cancelChange?.();
        const tab = this.buttonOf(name);
        const change = (): void => {
            this.chosen = asText(name);
        };
        if (tab && name !== this.selected && this.isPanelFocused)
            this.cancelChange = moveFocusFirst(tab, change);
        else change();
    }

    /** Moves the focus to the tab that is selected. */
    @api
    focus(): void {
        const tab = this.buttonOf(this.selected);
        if (tab) moveFocus(tab);
    }

    private given: readonly Tab[] = [];
    private chosen = '';
    private cancelChange?: () => void;
    private readonly roving = new Roving(
        () => this.buttons,
        'horizontal',
        (tab) => this.select(tab.dataset.name),
    );

    connectedCallback(): void {
        if (!asText(this.label).trim())
            report(new SalusProblem('missing-label', 'c-salus-tabs', 'label', 'name the row'));
    }

    renderedCallback(): void {
        const list = this.refs?.list as HTMLElement | undefined;
        if (list) this.roving.start(list);
        this.handleLeave();
    }

    disconnectedCallback(): void {
        this.roving.stop();
    }

    get shownLabel(): string {
        return asText(this.label).trim() || sections;
    }

    get hasTabs(): boolean {
        return this.shown.length > 0;
    }

    get shownTabs(): readonly ShownTab[] {
        return shownTabs(this.numbered, this.current);
    }

    get panels(): ShownPanels {
        return shownPanels(this.numbered, this.current);
    }

    handleClick(event: Event): void {
        this.select((event.currentTarget as HTMLElement).dataset.name);
    }

    /* The browser's search, or a link to a part of it, has found something in it. */
    handleFound(event: Event): void {
        const number = Number((event.currentTarget as HTMLElement).dataset.number);
        this.select(this.numbered[number - 1]?.name);
    }

    /* A screen reader may pass over all tabs with the focus. Tab still enters at the one that is shown. */
    handleLeave(): void {
        this.roving.refresh(this.buttonOf(this.selected));
    }

    private select(name: string | undefined): void {
        if (name === undefined || name === this.selected) return;
        this.cancelChange?.();
        this.chosen = name;
        this.dispatchEvent(new CustomEvent('tabchange', { detail: { name } }));
    }

    private get numbered(): readonly Tab[] {
        return this.given.filter(isTab).slice(0, PANELS);
    }

    private get shown(): readonly Tab[] {
        return this.numbered.filter(({ hidden }) => !hidden);
    }

    private get current(): Tab | undefined {
        return this.shown.find(({ name }) => name === this.chosen) ?? this.shown[0];
    }

    private get buttons(): readonly HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    }

    private buttonOf(name: string): HTMLElement | undefined {
        return this.buttons.find((tab) => tab.dataset.name === name);
    }

    private get isPanelFocused(): boolean {
        const isInside = (this.hostElement as HTMLElement).matches(':focus-within');
        return isInside && !this.template?.activeElement?.matches('[role="tab"]');
    }

    private reportBad(property: string, help: string): void {
        report(new SalusProblem('bad-property', 'c-salus-tabs', property, help));
    }
}
