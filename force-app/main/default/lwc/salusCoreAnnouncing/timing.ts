import type { AnnouncerState, Waiting } from './state';
import { topicRuleOf, levelOf } from './topics';

/* Milliseconds. Measured with Orca 43.1 and Chromium 156: a region that is filled as it is made is
   silent; of two texts in one task one is lost; old text is read again when a dialog closes. */
export const AFTER_MOUNT = 150;
export const BETWEEN = 150;
export const AFTER_FOCUS = 500;
export const AFTER_ASSERTIVE = 1000;
export const CLEAR_AFTER = 1000;
export const GATHER_FOR = 1500;
const EXPIRES = 10_000;

const SHORTEST = 500;
const LONGEST = 5000;
const PER_CHARACTER = 60;

/** How long a text takes to be heard, as a guess: a reader's speed is the person's own. */
export const hearingTime = (text: string): number =>
    Math.min(LONGEST, Math.max(SHORTEST, text.length * PER_CHARACTER));

/**
 * A time as it is still to be believed. No rule waits longer than five seconds, so a time that is
 * further away was set before the device's clock went back, and is now.
 */
export const believed = (time: number, now: number): number => (time - now > LONGEST ? now : time);

/** The later of a time that was set before and one that is `ms` away. */
export const atLeast = (time: number, now: number, ms: number): number =>
    Math.max(believed(time, now), now + ms);

/** The level of what waits: `assertive` or `polite`, or, since the person changed it, neither. */
export const levelOfWaiting = (state: AnnouncerState, { messages }: Waiting) =>
    levelOf(state.levels, messages[0]);

/** Milliseconds until something that waits may be said; 0 or less is now. */
export function delayOf(state: AnnouncerState, waiting: Waiting, now: number): number {
    const isPolite = levelOfWaiting(state, waiting) === 'polite';
    const times = [waiting.from, state.quietUntil, isPolite ? state.politeFrom : now];
    return Math.max(...times.map((time) => believed(time, now) - now));
}

/** Whether it is said even if that takes a while: all of it, if one of its messages is. */
export const lasts = (state: AnnouncerState, waiting: Waiting): boolean =>
    waiting.messages.some(({ topic, expires }) => {
        if (expires !== undefined) return !(expires > 0);
        return levelOfWaiting(state, waiting) === 'assertive' || topicRuleOf(topic).lasts === true;
    });

/** Whether it came too long ago to be worth saying. */
export const isStale = (state: AnnouncerState, waiting: Waiting, now: number): boolean => {
    const longest = Math.max(...waiting.messages.map(({ expires = EXPIRES }) => expires));
    return !lasts(state, waiting) && now - waiting.since >= longest;
};
