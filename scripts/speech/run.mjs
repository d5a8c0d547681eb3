// Inside session.sh: opens an address, presses keys, prints what Orca says after each, as JSON.
// Three results: 0 it spoke, 1 the run broke, 3 no result (Orca itself was not heard).
import { heartbeat, NoResult, press } from './orca.mjs';
import { openForOrca } from './page.mjs';

/* A step on the way to what is recorded, pressed before Orca has finished: what it says is not compared. */
const HURRY = 'hurry:';

const [browser, address, title, ...steps] = process.argv.slice(2);

async function line(step) {
    if (step.startsWith(HURRY)) {
        const key = step.slice(HURRY.length);
        const silence = key.startsWith('text:') ? 300 : 2000; // What is typed is not read.
        const said = await press(key, { quiet: 300, silence, min: 200 });
        return { step: key, isHurried: true, said };
    }
    const said = await press(step);
    // A silent step is silence only if Orca still answers right after it.
    if (!said.length) await heartbeat();
    return { step, said };
}

async function transcript() {
    const { loading, close } = await openForOrca(browser, address, title);
    const lines = [{ step: 'load', said: loading }];
    for (const step of steps) lines.push(await line(step));
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
