// Records ways through stories with Orca, any number of times, and writes what was said to the docs.
//   --browser firefox   in Firefox; else in Chromium
//   --repeat 10         ten times; says where they differ, and ends with 1 then
//   --part 2            only that part, and writes nothing
import { parseArgs } from 'node:util';
import { hear } from './hear.mjs';
import { differences } from './runs.mjs';
import { heardWith, spoken, table, writePage } from './writing.mjs';

/**
 * Keys that lead to what is recorded: Orca isn't waited for, and what it says is not compared.
 */
export const hurry = (person, ...keys) => ({ person, keys, isHurried: true });

const stepsOf = (way) =>
    way.flatMap(({ keys, isHurried }) => keys.map((key) => (isHurried ? `hurry:${key}` : key)));

const asLine = (line) => (Array.isArray(line) ? { keys: [line[0]], person: line[1] } : line);

/* The code of `run.mjs` where Orca itself was not heard, or not as it is on a page that has loaded. */
const NO_RESULT = 3;
const MOST_TRIES = 10;

async function hearWay({ story, way }, browser) {
    let ended;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const { code, lines } = await hear(story, stepsOf(way), browser);
        if (!code) return lines.slice(1).filter(({ isHurried }) => !isHurried);
        ended = code;
        if (code !== NO_RESULT) break;
    }
    throw new Error(`no result: the recording ended with ${ended}`);
}

function rowsOf(way, heard) {
    const said = heard.map((line) => spoken(line.said));
    return way.map(({ keys, person, isHurried }) => {
        if (isHurried) return ['', keys.join(', '), person, '(not waited for)'];
        return [heard.length - said.length + 1, keys[0], person, said.shift()];
    });
}

async function recordPart(part, browser, times) {
    const runs = [];
    while (runs.length < times) runs.push(await hearWay(part, browser));
    const found = differences(runs);
    for (const { run, number, step, first, said } of found)
        console.log(
            `${part.heading}, run ${run}, key ${number} ${step}\n    first: ${first}\n    here:  ${said}`,
        );
    console.log(`${part.heading}: ${times} runs, ${found.length} differences`);
    return { found, rows: rowsOf(part.way, runs[0]) };
}

/** Records the parts of a page of the docs. Each way is `[key, what the person does]` or a `hurry`. */
export async function record({ name, title, parts, findings }) {
    const { values } = parseArgs({
        options: {
            browser: { type: 'string', default: 'chromium' },
            repeat: { type: 'string', default: '1' },
            part: { type: 'string' },
        },
    });
    const { browser, part: only } = values;
    const times = Number(values.repeat);
    if (!(times >= 1)) throw new Error('--repeat takes a number from 1');
    if (only && !parts[only - 1]) throw new Error(`--part takes a number up to ${parts.length}`);

    let differ = 0;
    const sections = [];
    for (const part of only ? [parts[only - 1]] : parts) {
        const way = part.way.map(asLine);
        const { found, rows } = await recordPart({ ...part, way }, browser, times);
        differ += found.length;
        sections.push(
            `## ${part.heading}\n\nOn the story \`${part.story}\`.\n\n` +
                table(['#', 'Key', 'The person', 'Orca'], rows),
        );
    }
    process.exitCode = differ ? 1 : 0;
    if (only) return sections.forEach((section) => console.log(section));

    writePage(
        browser === 'chromium' ? `docs/speech/${name}.md` : `docs/speech/${name}-${browser}.md`,
        `# ${title}

Recorded by \`npm run speech:${name} -- --browser ${browser}\`, ${heardWith(browser)}
No word is left out of the comparison of several runs, also not Orca's own “Browse mode” and “Focus
mode”. Keys that only lead to a page are pressed without waiting for Orca, and are not compared.
A run is made again where Orca took the page for one that is still loading (\`scripts/speech/page.mjs\`).

${sections.join('\n\n')}
${findings ? `\n${findings.trim()}\n` : ''}`,
    );
}
