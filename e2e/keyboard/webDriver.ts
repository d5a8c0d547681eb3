import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyPage } from './anyPage';

/* Firefox and WebKitGTK are driven by the commands of https://www.w3.org/TR/webdriver2/ that a keyboard
   needs. Playwright (1.65) drives only its own builds of both. */

/** Gives a command, by its name in WebDriver, and returns what the browser answers. */
export type Command = (
    name: 'Navigate' | 'ExecuteAsyncScript' | 'PerformActions',
    given: object,
) => Promise<unknown>;

/* The keys without a character of their own. */
const KEYS: Readonly<Record<string, string>> = {
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
};

function keyOf(name: string): string {
    const value = KEYS[name] ?? name;
    if (value.length > 1) throw new Error(`webDriver.ts has no key ${name}`);
    return value;
}

/* Waits for the promise that a function gives, as Playwright's `evaluate` does. */
const SCRIPT = `const done = arguments[2];
    Promise.resolve().then(() => (0, eval)(arguments[0])(arguments[1])).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
    );`;

const twoFrames = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** A page that is driven by the commands of WebDriver. */
export function pageOf(command: Command, close: () => Promise<void>): AnyPage {
    const evaluate = async (run: unknown, given: unknown = null): Promise<unknown> => {
        const source = typeof run === 'string' ? `() => {${run}}` : `(${String(run)})`;
        const answer = await command('ExecuteAsyncScript', {
            script: SCRIPT,
            args: [source, given],
        });
        const { value, error } = answer as { value?: unknown; error?: string };
        if (error) throw new Error(error);
        return value;
    };
    const press = async (keys: string): Promise<void> => {
        const held = keys.split('+').map(keyOf);
        const actions = [
            ...held.map((value) => ({ type: 'keyDown', value })),
            ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
        ];
        await command('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
        // WebKitGTK (2.50) scrolls to a text field that Tab came to only when it draws the page again.
        await evaluate(twoFrames);
    };
    return {
        goto: (url) => command('Navigate', { url }),
        evaluate: evaluate as AnyPage['evaluate'],
        keyboard: { press },
        close,
    };
}

/** Tries until a process that was just started answers. */
export async function untilItAnswers<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 0; tries < 300; tries++) {
        const answer = await ask().catch(() => undefined);
        if (answer !== undefined) return answer;
        await sleep(100);
    }
    return ask();
}

/** Ends a process, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    if (child.kill()) await gone;
}
