import type { MediaSource, Participant } from 'c/salusCoreCall';

/** What is known of a stage. Ids are those of participants. */
export interface StageFacts {
    readonly participants: readonly Participant[];
    readonly pins: readonly string[];
    readonly hidden: readonly string[];
    /** Whose tile the person has made larger. */
    readonly large: readonly string[];
    readonly layout: Layout;
    /** Who is at the front where nobody is pinned. */
    readonly forward?: string;
}

/** All alike, or who speaks large. Who is pinned and a shared screen are large in both. */
export type Layout = 'grid' | 'spotlight';

/** A tile and where it is. */
export interface Placed {
    readonly key: string;
    readonly who: Participant;
    readonly source: MediaSource;
    readonly isMain: boolean;
    readonly isPinned: boolean;
    readonly isLarge: boolean;
}

const isIn = (ids: readonly string[], { id }: Participant): boolean => ids.includes(id);

const placed = (who: Participant, source: MediaSource, facts: StageFacts): Placed => {
    const isScreen = source === 'screen';
    return {
        ...{ key: `${source} ${who.id}`, who, source },
        isMain: isScreen || isIn(facts.pins, who),
        isPinned: !isScreen && isIn(facts.pins, who),
        isLarge: !isScreen && isIn(facts.large, who),
    };
};

/**
 * The tiles, in the order in which people came, which is that of the focus. Where a tile is on the screen
 * depends on who is pinned, who shares and who speaks; its order never does.
 */
export function placedTiles(facts: StageFacts): readonly Placed[] {
    const shown = facts.participants.filter((who) => !isIn(facts.hidden, who));
    const tiles = shown.flatMap((who) => [
        ...(who.screen ? [placed(who, 'screen', facts)] : []),
        placed(who, 'camera', facts),
    ]);
    const needsFront = facts.layout === 'spotlight' && !tiles.some(({ isMain }) => isMain);
    return needsFront
        ? tiles.map((tile) => ({ ...tile, isMain: tile.who.id === facts.forward }))
        : tiles;
}

/**
 * Who is at the front: whoever was, while they speak or nobody does, so that nothing jumps when somebody
 * says “yes” in between; then who speaks; and before anybody has spoken, the first of the others.
 */
export function forwardOf(
    participants: readonly Participant[],
    hidden: readonly string[],
    current: string | undefined,
): string | undefined {
    const shown = participants.filter((who) => !isIn(hidden, who));
    const former = shown.find(({ id }) => id === current);
    if (former?.speaking) return former.id;
    const speaks = shown.find(({ speaking, isLocal }) => speaking && !isLocal);
    return (speaks ?? former ?? shown.find(({ isLocal }) => !isLocal) ?? shown[0])?.id;
}
