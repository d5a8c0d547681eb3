import type { LightningElement } from 'lwc';
import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from './examples';
import { manualClock, type ManualClock } from './manualClock';
import { mount, rendered } from './mount';
import { tagOf } from './tag';
import { textsUnder } from './texts';

type Any = HTMLElement & Record<string, any>;

/** A pattern, as its `__tests__/asTask.ts` declares it. */
export interface TaskDeclaration {
    /** When it takes place; left out, it does not depend on the time. */
    readonly now?: string;
    /** Its properties, without a draft store, made anew each time. */
    properties(): Readonly<Record<string, unknown>>;
    /** Answers the first page with the canary, where it can be typed, and goes on. */
    goesOn(root: ShadowRoot): void;
}

/** A pattern of the tree. */
export interface TaskUnderTest extends TaskDeclaration {
    readonly bundle: string;
    readonly component: typeof LightningElement;
}

/** What every task promises, whatever it is about. Rules: docs/tasks.md. */
export function behavesLikeATask({
    bundle,
    component,
    now,
    properties,
    goesOn,
}: TaskUnderTest): void {
    describe(tagOf(bundle), () => {
        let clock: ManualClock;
        let restoreClock: () => void;
        let problems: string[];
        let task: Any;

        const rounds = async (): Promise<void> => {
            for (let round = 0; round < 16; round += 1) await rendered();
        };
        /* Until what was asked is answered, and the new page follows its heading. */
        const settle = async (): Promise<void> => {
            for (const wait of [0, 300, 300]) {
                clock.advance(wait);
                await rounds();
            }
        };
        const opens = async (more: object = {}): Promise<void> => {
            task = mount(bundle, component, { ...properties(), ...more });
            await settle();
        };
        const frame = (): Any => task.shadowRoot!.querySelector<Any>('c-salus-task')!;
        const heading = (): HTMLElement => frame().shadowRoot!.querySelector('h2')!;
        const title = (): string => heading().textContent!;
        const steps = async (): Promise<void> => {
            goesOn(task.shadowRoot!);
            await settle();
        };
        const holds = (): boolean => textsUnder(task).some((text) => text.includes(CANARY));
        const arrivesAt = async (state: unknown): Promise<void> => {
            window.dispatchEvent(new PopStateEvent('popstate', { state }));
            await settle();
        };

        beforeEach(() => {
            problems = [];
            installProblemSink(({ code, property }) => void problems.push(`${code} ${property}`));
            window.history.replaceState(null, '');
            clock = manualClock(now ? Date.parse(now) : undefined);
            restoreClock = installClock(clock);
        });

        afterEach(() => restoreClock());

        it('begins with a page that has a heading, and can be left at once', async () => {
            await opens();
            expect(title()).not.toBe('');
            expect(heading()).not.toBe(frame().shadowRoot!.activeElement);
            expect(await task.mayLeave()).toBe(true);
            expect(problems).toEqual([]);
            await expect(task).toBeAccessible();
        });

        it('focuses the heading of the next page before the page follows', async () => {
            await opens();
            const first = title();
            goesOn(task.shadowRoot!);
            await rounds();
            expect(title()).not.toBe(first);
            expect(frame().shadowRoot!.activeElement).toBe(heading());
            await settle();
            await expect(task).toBeAccessible();
        });

        it('has an entry of the history for each page, which holds numbers only, and goes back by it', async () => {
            await opens();
            const [first, begun, entries] = [title(), window.history.state, window.history.length];
            await steps();
            const second = title();
            expect(window.history.length).toBe(entries + 1);
            expect(JSON.stringify(window.history.state)).toMatch(
                /^{"salusTasks":{"[a-z-]+":{"page":\d+,"depth":1}}}$/,
            );
            const went = window.history.state;
            await arrivesAt(begun);
            expect(title()).toBe(first);
            await arrivesAt(went);
            expect(title()).toBe(second);
            await arrivesAt({ salusTasks: { another: { page: 0, depth: 0 } } });
            expect(title()).toBe(second);
            frame().dispatchEvent(new CustomEvent('back'));
            await settle();
            expect(title()).toBe(first);
        });

        it('leaves the history alone where the page around it owns it', async () => {
            const entries = window.history.length;
            await opens({ noHistory: true });
            await steps();
            expect(window.history.length).toBe(entries);
            expect(window.history.state).toBeNull();
        });

        it('holds nothing of a person once it is purged, and begins again once it is restored', async () => {
            await opens();
            const first = title();
            await steps();
            purgeAll('session-end');
            expect(holds()).toBe(false);
            await settle();
            expect(holds()).toBe(false);
            await restoreAll();
            await settle();
            expect(title()).toBe(first);
        });

        it('holds nothing of a person once it has left the page', async () => {
            await opens();
            await steps();
            task.remove();
            await settle();
            expect(holds()).toBe(false);
        });

        it('stays on its page where it is moved within the page', async () => {
            await opens();
            await steps();
            const second = title();
            document.body.appendChild(document.createElement('main')).append(task);
            await settle();
            expect(title()).toBe(second);
        });

        it('begins anew for somebody who leaves, and says so to the app', async () => {
            const left = jest.fn();
            await opens();
            task.addEventListener('leave', left);
            const first = title();
            await steps();
            frame().dispatchEvent(new CustomEvent('leave'));
            await settle();
            expect(left).toHaveBeenCalledTimes(1);
            expect(title()).toBe(first);
        });

        it('falls back visibly without an adapter, and tells the developer', async () => {
            await opens({ adapter: undefined });
            expect(textsUnder(task).join('').trim()).not.toBe('');
            expect(problems).toContain('missing-adapter adapter');
        });
    });
}
