import type { MenuItem } from 'c/salusMenuButton';
import hide from '@salesforce/label/c.Salus_Tile_Hide';
import larger from '@salesforce/label/c.Salus_Tile_Larger';
import pin from '@salesforce/label/c.Salus_Tile_Pin';
import smaller from '@salesforce/label/c.Salus_Tile_Smaller';
import unpin from '@salesforce/label/c.Salus_Tile_Unpin';

/** What a person may do with a tile. */
export const TILE_ACTIONS = Object.freeze(['pin', 'size', 'hide'] as const);
export type TileAction = (typeof TILE_ACTIONS)[number];

const ITEMS: Readonly<Record<TileAction, (isPinned: boolean, isLarge: boolean) => MenuItem>> =
    Object.freeze({
        pin: (isPinned) =>
            isPinned ? { name: 'unpin', label: unpin } : { name: 'pin', label: pin },
        size: (_isPinned, isLarge) =>
            isLarge ? { name: 'smaller', label: smaller } : { name: 'larger', label: larger },
        hide: () => ({ name: 'hide', label: hide }),
    });

/** The entries of its menu. */
export const menuOf = (
    actions: readonly TileAction[],
    isPinned: boolean,
    isLarge: boolean,
): readonly MenuItem[] =>
    TILE_ACTIONS.filter((action) => actions.includes(action)).map((action) =>
        ITEMS[action](isPinned, isLarge),
    );
