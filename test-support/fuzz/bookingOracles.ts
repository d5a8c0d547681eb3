import { createElement } from 'lwc';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPatternScheduling from 'c/salusPatternScheduling';
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

const headingOf = (view: PageView): string =>
    seen(view, 'h2')
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

/** Goes through a booking, step by step, and says what is wrong on the way. */
export async function wrongInBooking(
    plan: Breaks,
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
    history.replaceState(null, '');

    const delivered: Delivered = { ends: 0, whole: 0 };
    const page = createElement('c-salus-pattern-scheduling', { is: SalusPatternScheduling });
    Object.assign(page, { adapter: brokenAdapter(plan, clock, delivered) });
    let view: PageView = [];
    const settle = async (): Promise<void> => {
        await microtasks();
        clock.advance(100);
        await microtasks();
        plant(page);
        // Going through the document is most of the work of a booking, so it is done once for each step.
        const { elements, texts } = contentsOf(document.body);
        view = viewOf(page, elements);
        wrongOn(view, delivered).forEach((one) => wrong.add(one));
        if (texts.some((text) => text.includes(THROWN))) wrong.add('a thrown text in the page');
    };
    try {
        document.body.appendChild(page);
        await settle();
        for (const step of steps) {
            if (isEnding(view)) break;
            if (step.does === 'waits') await pass(clock, step.ms);
            else take(view, step);
            await settle();
        }
        // Jest fails a test with an unhandled rejection, once an event-loop task has ended.
        await new Promise((next) => setTimeout(next));
    } catch {
        wrong.add('an uncaught error');
    } finally {
        page.remove();
        await microtasks();
        clock.advance(60_000);
        await microtasks();
        restoreClock();
        line.mockRestore();
        warning.mockRestore();
        window.removeEventListener('error', uncaught);
    }
    return [...wrong];
}
