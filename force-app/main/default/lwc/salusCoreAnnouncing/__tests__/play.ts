import {
    next,
    silence,
    transition,
    type AnnouncerEvent,
    type AnnouncerState,
    type Message,
    type Region,
} from '../salusCoreAnnouncing';

/** Something that happens at a time, in milliseconds. */
export type Happening = readonly [at: number, event: AnnouncerEvent | Message];

/** What was written into a region, and when. */
export interface Written {
    readonly at: number;
    readonly region: Region;
    readonly text: string;
}

const isEvent = (one: AnnouncerEvent | Message): one is AnnouncerEvent => 'type' in one;

/** Plays what happens through the rules, the way the host does: one timer, one write a task. */
export function play(happenings: readonly Happening[], from: AnnouncerState = silence) {
    let state = from;
    let due: number | undefined;
    const written: Written[] = [];
    const coming = [...happenings].sort(([a], [b]) => a - b);
    for (let count = 0; coming.length || due !== undefined; count += 1) {
        if (count > 100_000) throw new Error('the announcer never comes to rest');
        const first = coming[0]?.[0] ?? Infinity;
        if (first <= (due ?? Infinity)) {
            const [at, one] = coming.shift()!;
            const event = isEvent(one) ? one : ({ type: 'arrived', message: one } as const);
            state = transition(state, event, at);
            due = at;
        } else {
            const at = due!;
            const { state: after, write, wait } = next(state, at);
            if (write) written.push({ at, ...write });
            state = after;
            due = wait === undefined ? undefined : at + wait;
        }
    }
    return { state, written, spoken: written.filter(({ text }) => text) };
}

/** What was spoken, as `1000 polite Saved`. The mark that tells two alike apart is left out. */
export const lines = (happenings: readonly Happening[], from?: AnnouncerState): string[] =>
    play(happenings, from).spoken.map(
        ({ at, region, text }) => `${at} ${region} ${text.replace(/\u00A0$/, '')}`,
    );
