// Inside session.sh: opens an address, presses keys, prints what Orca says after each, as JSON.
// Three results: 0 it spoke, 1 the run broke, 3 no result (Orca itself was not heard).
import { heartbeat, NoResult, press } from './orca.mjs';
import { openForOrca } from './page.mjs';

const [browser, address, title, ...steps] = process.argv.slice(2);

async function transcript() {
    const { loading, close } = await openForOrca(browser, address, title);
    const lines = [{ step: 'load', said: loading }];
    for (const step of steps) {
        const said = await press(step);
        // A silent step is silence only if Orca still answers right after it.
        if (!said.length) await heartbeat();
        lines.push({ step, said });
    }
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
