import { createElement } from 'lwc';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPatternScheduling from 'c/salusPatternScheduling';
import { unhandledRejections } from '../jest/unhandledRejections';
import { findCanary, watchCanary } from '../jest/canary';
import { manualClock, type ManualClock } from '../manualClock';
import { contentsOf } from '../texts';
import { take, type Step } from './bookingPerson';
import { brokenAdapter, THROWN, type Breaks, type Delivered } from './brokenAdapter';
import { controls, seen, viewOf, type PageView } from './pageView';

declare const salusLabels: Record<string, string>;

const NOW = Date.parse('2021-03-01T12:00:00Z');
const ENDINGS = ['Booked', 'Requested', 'Waiting', 'NotBooked'].map(
    (name) => salusLabels[`Salus_Book_${name}`],
);
const OTHERS = ['Salus_Book_Leave', 'Salus_Task_Back'].map((name) => salusLabels[name]);

/** Something that is put wrong on purpose, after each step. */
export type Plant = (page: HTMLElement) => void;

/* The heading of the page before stays for a moment, as a note. */
const headingOf = (view: PageView): string =>
    seen(view, 'h2:not([role])')
        .map(({ textContent }) => textContent ?? '')
        .join()
        .trim();

const isEnding = (view: PageView): boolean => ENDINGS.includes(headingOf(view));

/* Leaving and going back are always there, and lead nowhere new. */
const isOther = (one: Element): boolean => OTHERS.includes(one.textContent?.trim());
const SAID = 'c-salus-help-contact, c-salus-loading, .alert-error, a[href], [aria-disabled=true]';

const hasSomethingToDo = (view: PageView): boolean =>
    seen(view, SAID).length > 0 || controls(view).some((one) => !isOther(one));

function wrongOn(view: PageView, { ends, whole }: Delivered): readonly string[] {
    const wrong: string[] = [];
    const isOver = isEnding(view);
    if (!headingOf(view)) wrong.push('a page without a heading');
    if (isOver && !ends) wrong.push('an ending without a booking');
    if (!isOver && whole) wrong.push('a booking that nobody was told of');
    if (!isOver && !hasSomethingToDo(view)) wrong.push('a dead end');
    return wrong;
}

const microtasks = async (): Promise<void> => {
    for (let at = 0; at < 15; at += 1) await Promise.resolve();
};

/* Shorter than a request's time-out: an answer that came before it has to be read before it. */
const PORTION_MS = 29_000;

async function pass(clock: ManualClock, ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= PORTION_MS) {
        clock.advance(Math.min(left, PORTION_MS));
        await microtasks();
    }
}

/* The browser's history moves in an event-loop task of its own, after one that asks for it. */
async function eventLoop(): Promise<void> {
    for (let at = 0; at < 2; at += 1) await new Promise((next) => setTimeout(next));
}

/* How many pages of all bookings were entered before: going back further leaves them. */
const depth = (): number => {
    const { salusTasks = {} } = (history.state ?? {}) as { salusTasks?: object };
    return Object.values(salusTasks).reduce<number>((sum, one: Entry) => sum + one.depth, 0);
};
interface Entry {
    readonly depth: number;
}

/* A booking in the page, and what is seen of it: nothing, while the dialog of another is open. */
interface Opened {
    readonly page: HTMLElement;
    readonly delivered: Delivered;
    view: PageView;
}

function open(plan: Breaks, clock: ManualClock): Opened {
    const delivered: Delivered = { ends: 0, whole: 0 };
    const page = createElement('c-salus-pattern-scheduling', { is: SalusPatternScheduling });
    Object.assign(page, { adapter: brokenAdapter(plan, clock, delivered) });
    document.body.appendChild(page);
    return { page, delivered, view: [] };
}

/* Looks at every booking. Going through the document is most of the work, so it is done once for each step. */
function look(all: readonly Opened[]): readonly string[] {
    const { elements, texts } = contentsOf(document.body);
    const hasDialog = elements.some((one) => one instanceof HTMLDialogElement && one.open);
    const wrong = all.flatMap((one) => {
        one.view = viewOf(one.page, elements);
        return hasDialog && !one.view.length ? [] : wrongOn(one.view, one.delivered);
    });
    const isThrown = texts.some((text) => text.includes(THROWN));
    return [...wrong, ...(isThrown ? ['a thrown text in the page'] : [])];
}

async function move(all: readonly Opened[], step: Step, clock: ManualClock): Promise<void> {
    if (step.does === 'waits') return pass(clock, step.ms);
    if (step.does === 'goes forward') return history.forward();
    if (step.does === 'goes back') return depth() > 0 ? history.back() : undefined;
    const usable = all.filter(({ view }) => controls(view).length > 0 && !isEnding(view));
    const one = usable[step.booking % usable.length];
    if (one) take(one.view, step);
}

/** Goes through bookings that are in one page, step by step, and says what is wrong on the way. */
export async function wrongInBookings(
    plans: readonly Breaks[],
    steps: readonly Step[],
    plant: Plant = () => undefined,
): Promise<readonly string[]> {
    const clock = manualClock(NOW);
    const wrong = new Set<string>();
    const uncaught = (): unknown => wrong.add('an uncaught error');
    const restoreClock = installClock(clock);
    installProblemSink(({ message }) => {
        if (message.includes('CANARY')) wrong.add('a value in a problem');
    });
    const line = jest.spyOn(console, 'error').mockImplementation(() => wrong.add('a console line'));
    const warning = jest
        .spyOn(console, 'warn')
        .mockImplementation(() => wrong.add('a console line'));
    window.addEventListener('error', uncaught);
    history.pushState(null, ''); // There is no way forward, to pages of bookings before.

    const opened: Opened[] = [];
    const settle = async (): Promise<void> => {
        await microtasks();
        await eventLoop();
        clock.advance(100);
        await eventLoop();
        plant(opened[0]!.page);
        look(opened).forEach((one) => wrong.add(one));
    };
    const go = async (): Promise<void> => {
        for (const plan of plans) opened.push(open(plan, clock));
        await settle();
        for (const step of steps) {
            if (opened.every(({ view }) => isEnding(view))) break;
            await move(opened, step, clock);
            await settle();
        }
    };
    try {
        if (await unhandledRejections(go)) wrong.add('an unhandled rejection');
    } catch {
        wrong.add('an uncaught error');
    } finally {
        for (const { page } of opened) page.remove();
        await microtasks();
        clock.advance(60_000);
        await microtasks();
        restoreClock();
        line.mockRestore();
        warning.mockRestore();
        window.removeEventListener('error', uncaught);
        // What is watched keeps every event, and so every booking, until it is looked at.
        for (const where of findCanary()) wrong.add(`a value in ${where}`);
        watchCanary();
    }
    return [...wrong];
}
