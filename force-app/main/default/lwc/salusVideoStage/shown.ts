import { nameOf } from 'c/salusCoreParticipants';
import { fill, isolate } from 'c/salusCoreWords';
import { direction } from 'c/salusPlatformLocale';
import type { Attach } from 'c/salusHostPicture';
import type { TileAction } from 'c/salusVideoTile';
import type { MediaSource, Participant } from 'c/salusCoreCall';
import show from '@salesforce/label/c.Salus_Stage_Show';
import type { Placed } from './layout';
import { names } from './names';

/** Puts somebody's picture into an element, as the `attach` of a `CallAdapter` does. */
export type AttachOf = (id: string, source: MediaSource, host: HTMLElement) => unknown;

/** A tile as the stage passes it on. */
export interface ShownTile extends Placed {
    readonly look: string;
    readonly attach?: Attach;
    readonly actions: readonly TileAction[];
}

/** A picture that is hidden, and the button that shows it. */
export interface HiddenTile {
    readonly id: string;
    readonly show: string;
}

const MENU: readonly TileAction[] = Object.freeze(['pin', 'size', 'hide']);
const NONE: readonly TileAction[] = Object.freeze([]);

/** One function for each picture, so that a tile that is rendered again keeps its picture. */
export class Attachments {
    private readonly made = new Map<string, Attach>();
    private given?: AttachOf;

    use(attach: AttachOf | undefined): void {
        if (attach !== this.given) this.made.clear();
        this.given = attach;
    }

    of({ key, who: { id }, source }: Placed): Attach | undefined {
        const { given, made } = this;
        if (typeof given !== 'function') return undefined;
        const attach = made.get(key) ?? ((host: HTMLElement) => given(id, source, host));
        made.set(key, attach);
        return attach;
    }
}

export const shownTiles = (
    tiles: readonly Placed[],
    attachments: Attachments,
): readonly ShownTile[] =>
    tiles.map((tile) => ({
        ...tile,
        look: ['place', tile.isMain && 'place-main', tile.isLarge && 'place-large']
            .filter(Boolean)
            .join(' '),
        attach: attachments.of(tile),
        // A shared screen is large while it is shared.
        actions: tile.source === 'screen' ? NONE : MENU,
    }));

export const hiddenTiles = (
    participants: readonly Participant[],
    hidden: readonly string[],
): readonly HiddenTile[] =>
    participants
        .filter(({ id }) => hidden.includes(id))
        .map((who) => ({ id: who.id, show: fill(show, isolate(nameOf(who, names), direction)) }));

const MOST = 9;

/** How many are large and how many stand beside them: the style sheet lays them out by it. */
export function listLook(tiles: readonly Placed[]): string {
    const mains = tiles.filter(({ isMain }) => isMain).length;
    const sides = tiles.length - mains;
    if (mains === 0) return `list list-grid list-${Math.min(sides, MOST)}`;
    const few = sides > 0 && sides <= 3 ? (mains === 1 ? ' list-beside' : ' list-few') : '';
    return `list list-mains-${Math.min(mains, 3)}${few}`;
}
