// What the Orca screen reader says of a story, key by key:
//   npm run speech -- forms-text-field--error Tab Tab
//   npm run speech -- --browser firefox forms-text-field--error Tab --expect "Email address|invalid entry"
// Ends with 0 as expected (or nothing was expected), 1 spoken otherwise, 3 no result.
// Needs Debian's packages that scripts/speech/session.sh names, and `npm run build:browser`.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hear } from './speech/hear.mjs';

const print = ({ step, said }) =>
    console.log(`${step.padEnd(12)} ${said.join(' / ') || '(silence)'}`);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const { values, positionals } = parseArgs({
        options: { browser: { type: 'string' }, expect: { type: 'string' } },
        allowPositionals: true,
    });
    const expected = values.expect?.split('|') ?? [];
    const [story, ...steps] = positionals;
    if (!story) throw new Error('npm run speech -- [--browser firefox] <story id> <key> …');
    const { code, lines } = await hear(story, steps, values.browser);
    lines.forEach(print);
    const said = lines
        .slice(1)
        .flatMap((line) => line.said)
        .join(' ');
    const missing = expected.filter((text) => !said.includes(text));
    missing.forEach((text) => console.log(`not said: ${text}`));
    process.exitCode = code || (missing.length ? 1 : 0);
}
