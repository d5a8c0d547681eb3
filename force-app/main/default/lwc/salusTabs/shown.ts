import { asText } from 'c/salusCoreWords';

/** One tab. The nth of the list shows what is in the slot `panel-n`. */
export interface Tab {
    /** What the page calls it. */
    readonly name: string;
    /** What it says. It is never about a person: it isn't purged. */
    readonly label: string;
    /** Whether it is left out now, with its panel. The others keep their numbers. */
    readonly hidden?: boolean;
}

/** A tab as the template shows it. */
export interface ShownTab {
    readonly key: string;
    readonly id: string;
    readonly panel: string;
    readonly label: string;
    readonly isSelected: 'true' | 'false';
}

/** A panel as the template shows it. */
interface ShownPanel {
    readonly labelledBy?: string;
    readonly hiding: { readonly hidden: 'until-found' | boolean };
}

export type ShownPanels = Readonly<Record<string, ShownPanel>>;

/** How many there can be: a template can't make slots. */
export const PANELS = 6;

export const isTab = (tab: unknown): tab is Tab => typeof (tab as Tab | null)?.name === 'string';

/** The tabs that aren't left out, each with its number, which those that are left out count in. */
export const shownTabs = (tabs: readonly Tab[], current: Tab | undefined): readonly ShownTab[] =>
    tabs.flatMap((tab, index) => {
        if (tab.hidden) return [];
        return {
            key: tab.name,
            id: `tab-${index + 1}`,
            panel: `panel-${index + 1}`,
            label: asText(tab.label).trim() || tab.name,
            isSelected: tab === current ? 'true' : 'false',
        };
    });

function shownPanel(index: number, tab: Tab | undefined, current: Tab | undefined): ShownPanel {
    if (!tab || tab.hidden) return { hiding: { hidden: true } };
    const hidden = tab === current ? false : 'until-found';
    return { labelledBy: `tab-${index + 1}`, hiding: { hidden } };
}

/**
 * The panels, by the name that the template has for each. In a template, LWC (9.4.3) takes `hidden` for
 * true or false. What is hidden until it is found still has a box, so it is around the panel. Only the
 * panel of a tab can be found.
 */
export function shownPanels(tabs: readonly Tab[], current: Tab | undefined): ShownPanels {
    const panels = Array.from({ length: PANELS }, (_, index) => {
        return [`panel${index + 1}`, shownPanel(index, tabs[index], current)] as const;
    });
    return Object.fromEntries(panels);
}
