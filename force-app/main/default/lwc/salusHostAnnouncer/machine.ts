import {
    next,
    silence,
    transition,
    type AnnouncerEvent,
    type AnnouncerState,
} from 'c/salusCoreAnnouncing';
import { clock, type Clock } from 'c/salusHostClock';
import { tellListeners } from './listeners';
import { mountPage, write } from './regions';

let state: AnnouncerState = silence;
let disarm = (): void => undefined;
let lastClock: Clock | undefined;

/* A story or a test may have put another clock in, whose times have nothing to do with ours. */
function now(): number {
    const own = clock();
    if (lastClock && lastClock !== own)
        state = transition(state, { type: 'clock-changed' }, own.now());
    lastClock = own;
    return own.now();
}

/* What others show of it has changed. */
function become(next: AnnouncerState): void {
    const { history, levels, privacy } = state;
    state = next;
    if (next.history !== history || next.levels !== levels || next.privacy !== privacy)
        tellListeners();
}

/* One timer, whatever waits. A timer is called off by the clock that made it. */
function arm(wait: number | undefined): void {
    disarm();
    if (wait === undefined) return;
    const own = clock();
    const timer = own.setTimeout(step, wait);
    disarm = () => own.clear(timer);
}

function note(event: AnnouncerEvent): void {
    const at = now();
    become(transition(state, event, at));
}

/* Says or empties one thing in a task of its own. A page that was swapped lost its regions. */
function step(): void {
    if (state.waiting.length) mount();
    const at = now();
    const { state: after, write: written, wait } = next(state, at);
    if (written) write(written);
    arm(wait);
    become(after);
}

/** The present state of the announcer. */
export const current = (): AnnouncerState => state;

/** Puts the page's regions into the page, empty, if they aren't there. */
export function mount(): void {
    if (mountPage()) note({ type: 'mounted' });
}

/** Takes note of what happened. Nothing is said before this task is over. */
export function happened(event: AnnouncerEvent): void {
    note(event);
    arm(0);
}
