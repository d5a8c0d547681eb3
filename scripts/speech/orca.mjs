// Presses keys as a person does and records what Orca says. Runs inside session.sh.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The recording has no result, because Orca itself said nothing. */
export class NoResult extends Error {}

/* A browser driver's keys don't go through the X server, so Orca's own commands don't receive them. */
const xdotool = (...words) => execFileSync('xdotool', words);

let read = 0;

/* The complete lines since the last call. */
function heardSince() {
    const text = readFileSync(process.env.SPEECH_LOG, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    const lines = text.slice(read, end).split('\n').filter(Boolean);
    read = end;
    return lines
        .map((line) => JSON.parse(line))
        .filter(({ kind }) => kind !== 'info')
        .map(({ text: words }) => words.trim())
        .filter(Boolean);
}

/** What is said until Orca has been quiet for a while; for `silence`, if it says nothing at all. */
export async function listen({ quiet = 900, silence = quiet, min = 500, max = 8000 } = {}) {
    const start = Date.now();
    const said = [];
    for (let last = start; ; await sleep(50)) {
        const more = heardSince();
        const now = Date.now();
        if (more.length) last = now;
        said.push(...more);
        const enough = now - last >= (said.length ? quiet : silence);
        if ((now - start >= min && enough) || now - start >= max) return said;
    }
}

/* A modifier is released last, as fingers do it: when xdotool released Alt first, Orca took the rest of
   Alt+Left for Left, its own command, and said nothing of the page that came. */
function pressKey(step) {
    const names = step.split('+');
    const key = names.pop();
    const down = names.flatMap((name) => ['keydown', name]);
    const up = names.reverse().flatMap((name) => ['keyup', name]);
    xdotool(...down, 'key', '--delay', '40', key, ...up);
}

/** Presses one key, or types a text: `Tab`, `shift+Tab`, `space`, `h`, `text:Robin`. */
export async function press(step, options) {
    if (step.startsWith('text:'))
        xdotool('type', '--clearmodifiers', '--delay', '60', step.slice('text:'.length));
    else pressKey(step);
    return listen(options);
}

/** Asks Orca for the time, by its own command: silence means something only if it still speaks. */
export async function heartbeat() {
    xdotool('keydown', 'Insert', 'key', 't', 'keyup', 'Insert');
    const said = await listen({ min: 2000, max: 12000 });
    if (!said.some((text) => /^\d\d?:\d\d/.test(text))) throw new NoResult('Orca is silent');
}
