import { asText } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';

/** An action of a menu. */
export interface MenuItem {
    /** What `select` says when it is chosen. */
    readonly name: string;
    /** What it does, in a few words, never about a person. */
    readonly label: string;
    readonly icon?: IconName;
}

/** An action as it is shown. */
export interface ShownItem {
    readonly key: string;
    readonly label: string;
    readonly icon?: IconName;
}

export const isMenuItem = (item: unknown): item is MenuItem => {
    const { name, label } = (item ?? {}) as Partial<MenuItem>;
    return Boolean(asText(name) && asText(label).trim());
};

export const shownItems = (items: readonly unknown[]): readonly ShownItem[] =>
    items.filter(isMenuItem).map(({ name, label, icon }) => ({ key: name, label, icon }));
