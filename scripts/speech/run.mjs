// Inside session.sh: opens an address, presses keys, prints what Orca says after each, as JSON.
// Three results: 0 it spoke, 1 the run broke, 3 no result (Orca itself was not heard).
import { heartbeat, listen, NoResult, press } from './orca.mjs';
import { openForOrca } from './page.mjs';

/* A step on the way to what is recorded, pressed before Orca has finished: what it says is not compared. */
const HURRY = 'hurry:';

const [browser, address, title, ...steps] = process.argv.slice(2);

/* Something that somebody else does: a button of the story is pressed by script, without a key. */
const ACT = 'act:';

async function line(step, act) {
    if (step.startsWith(HURRY)) {
        const key = step.slice(HURRY.length);
        if (key.startsWith(ACT))
            return { step: key, isHurried: true, said: await heardOf(key, act) };
        const silence = key.startsWith('text:') ? 300 : 2000; // What is typed is not read.
        const said = await press(key, { quiet: 300, silence, min: 200 });
        return { step: key, isHurried: true, said };
    }
    const said = await (step.startsWith(ACT) ? heardOf(step, act) : press(step));
    // A silent step is silence only if Orca still answers right after it.
    if (!said.length) await heartbeat();
    return { step, said };
}

async function heardOf(step, act) {
    if (!act) throw new Error('what others do is recorded in Chromium only');
    await act(step.slice(ACT.length));
    // An announcement waits for the one before it to be spoken: up to five seconds.
    return listen({ silence: 6000, quiet: 2500, max: 20000 });
}

async function transcript() {
    const { loading, close, act } = await openForOrca(browser, address, title);
    const lines = [{ step: 'load', said: loading }];
    for (const step of steps) lines.push(await line(step, act));
    await heartbeat();
    await close();
    return lines;
}

try {
    console.log(JSON.stringify(await transcript()));
} catch (error) {
    console.error(error instanceof NoResult ? `no result: ${error.message}` : error.stack);
    process.exitCode = error instanceof NoResult ? 3 : 1;
}
