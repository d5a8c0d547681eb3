// What the Orca screen reader says of a story, key by key:
//   npm run speech -- forms-text-field--error Tab Tab
//   npm run speech -- forms-text-field--error Tab --expect "Email address|invalid entry"
// Ends with 0 as expected (or nothing was expected), 1 spoken otherwise, 3 no result.
// Needs Debian's packages that scripts/speech/session.sh names, and `npm run build:browser`.
import { pathToFileURL } from 'node:url';
import { hear } from './speech/hear.mjs';

const print = ({ step, said }) =>
    console.log(`${step.padEnd(12)} ${said.join(' / ') || '(silence)'}`);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const words = process.argv.slice(2);
    const at = words.indexOf('--expect');
    const expected = at < 0 ? [] : words.splice(at, 2)[1].split('|');
    const [story, ...steps] = words;
    if (!story) throw new Error('npm run speech -- <story id> <key> …');
    const { code, lines } = await hear(story, steps);
    lines.forEach(print);
    const said = lines
        .slice(1)
        .flatMap((line) => line.said)
        .join(' ');
    const missing = expected.filter((text) => !said.includes(text));
    missing.forEach((text) => console.log(`not said: ${text}`));
    process.exitCode = code || (missing.length ? 1 : 0);
}
