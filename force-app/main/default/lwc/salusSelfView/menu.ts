import { corners, onScreen, type Corner } from 'c/salusCoreCorner';
import { direction } from 'c/salusPlatformLocale';
import type { MenuItem } from 'c/salusMenuButton';
import bottomLeft from '@salesforce/label/c.Salus_Self_BottomLeft';
import bottomRight from '@salesforce/label/c.Salus_Self_BottomRight';
import larger from '@salesforce/label/c.Salus_Tile_Larger';
import mirror from '@salesforce/label/c.Salus_Self_Mirror';
import smaller from '@salesforce/label/c.Salus_Tile_Smaller';
import topLeft from '@salesforce/label/c.Salus_Self_TopLeft';
import topRight from '@salesforce/label/c.Salus_Self_TopRight';
import unmirror from '@salesforce/label/c.Salus_Self_Unmirror';

const MOVES = Object.freeze({
    ...{ 'top-left': topLeft, 'top-right': topRight },
    ...{ 'bottom-left': bottomLeft, 'bottom-right': bottomRight },
});

/** How the person's own picture is shown. */
export interface SelfLook {
    readonly isLarge: boolean;
    readonly isUnmirrored: boolean;
    /** Left out, it isn't moved. */
    readonly corner?: Corner;
}

/* All corners but the one where it is. */
const moves = (corner: Corner | undefined): readonly MenuItem[] =>
    (corner ? corners.filter((one) => one !== corner) : []).map((one) => ({
        name: one,
        label: MOVES[onScreen(one, direction)],
    }));

/** What its menu offers. */
export const menuOf = ({ isLarge, isUnmirrored, corner }: SelfLook): readonly MenuItem[] => [
    isLarge ? { name: 'smaller', label: smaller } : { name: 'larger', label: larger },
    isUnmirrored ? { name: 'mirror', label: mirror } : { name: 'unmirror', label: unmirror },
    ...moves(corner),
];
