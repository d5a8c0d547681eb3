// What the kit's text field costs over the smallest hand-written LWC, as ratios: npm run bench
//   --count 1000 --rounds 15 --profile   (the profile says what each part costs, and each function)
//   --bytes   only the bytes: of the text field, and what every other field adds to a page
//   --call    only the call: what a caption, a message and a person cost in one that is full of them
// Reads build/. Both kinds run alternately in one page, one page for each shadow of one browser. The
// floor must render the same elements with the same attributes; where it doesn't, this says so.
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { callTimes } from './benchCall.mjs';
import { callScript, entry, pageScript } from './benchBundle.mjs';
import { measured, median, ratioOf } from './benchTimes.mjs';
import { functionsOf, partsOf } from './benchProfile.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { bundles, isField } from './kit.mjs';

const { values: options } = parseArgs({
    options: {
        count: { type: 'string', default: '1000' },
        rounds: { type: 'string', default: '15' },
        profile: { type: 'boolean', default: false },
        bytes: { type: 'boolean', default: false },
        call: { type: 'boolean', default: false },
    },
});
const count = Number(options.count);
const rounds = Number(options.rounds);

const KINDS = { salus: 'c/salusTextField', floor: 'c/floorField' };
const LINES = [
    { name: 'mount', words: 'mount to layout, ms', target: 1.25 },
    { name: 'error', words: 'show and hide an error, ms', target: 1.5 },
    { name: 'update', words: 'change the value, ms' },
    { name: 'remove', words: 'remove, ms' },
    { name: 'heap', words: 'heap of one field, bytes', target: 1.5 },
];
const BYTES_TARGET = 29;
/* Of a field with one control and no parts of its own; and of the large ones. */
const SIMPLE = 1.5;
const MOST_OVER_TEXT = {
    salusCheckbox: SIMPLE,
    salusCheckboxes: SIMPLE,
    salusMaskedIdField: SIMPLE,
    salusNumberField: SIMPLE,
    salusRadios: SIMPLE,
    salusSecretField: SIMPLE,
    salusSelectField: SIMPLE,
    salusTextArea: SIMPLE,
    salusTimeField: SIMPLE,
    salusComboBox: 7,
    salusDatePicker: 7,
    salusSlotPicker: 8,
};

const cell = (text) => String(text).padStart(10);
const isMet = (value, target) => (value <= target ? 'met' : 'NOT met');

function printTimes({ salus, floor }, shadow) {
    console.log(`\n${count} text fields, ${shadow} shadow, medians of ${rounds} rounds`);
    console.log(`${''.padEnd(27)}${['salus', 'floor', 'ratio'].map(cell).join('')}  middle half`);
    for (const { name, words, target } of LINES) {
        const digits = name === 'heap' ? 0 : 1;
        const [own, least] = [salus, floor].map((one) => median(one.map((round) => round[name])));
        const { middle, low, high } = ratioOf(salus, floor, name);
        const cells = [own.toFixed(digits), least.toFixed(digits), middle.toFixed(2)].map(cell);
        const goal = target ? `   at most ${target.toFixed(2)}: ${isMet(middle, target)}` : '';
        console.log(
            `${words.padEnd(27)}${cells.join('')}  ${low.toFixed(2)} to ${high.toFixed(2)}${goal}`,
        );
    }
}

const kibibytes = async (...names) =>
    gzipSync((await entry(...names)).code, { level: 9 }).length / 1024;

/* What a page that shows the field loads more than one that shows the text field. */
async function printFields(text) {
    console.log('\nWhat a field adds to a page, over the text field, KiB');
    for (const name of bundles().filter((one) => isField(one) && one !== 'salusTextField')) {
        const more = (await kibibytes(`c/${name}`)) - text;
        const target = MOST_OVER_TEXT[name];
        const goal = target ? `   at most ${target.toFixed(1)}: ${isMet(more, target)}` : '';
        console.log(`${name.padEnd(27)}${cell(more.toFixed(1))}${goal}`);
    }
}

async function printBytes() {
    const [salus, floor, framework] = [
        await kibibytes(KINDS.salus),
        await kibibytes(KINDS.floor),
        await kibibytes(),
    ];
    console.log('\nOne production bundle, minified and gzipped, KiB');
    console.log(
        `text field with the framework ${salus.toFixed(1)}   at most ${BYTES_TARGET}: ${isMet(salus, BYTES_TARGET)}`,
    );
    console.log(
        `floor with the framework ${floor.toFixed(1)}, the framework ${framework.toFixed(1)}`,
    );
    await printFields(salus);
}

async function pageWith(browser, content) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.setContent(
        '<!doctype html><html lang="en"><title>Bench</title><body></body></html>',
    );
    await page.addScriptTag({ content });
    return page;
}

const pageOf = async (browser, kinds, settings) =>
    pageWith(browser, await pageScript(kinds, settings));

async function printCall(browser, shadow) {
    const script = await callScript({ shadow });
    console.log(`\nA call, ${shadow} shadow, medians of the page's own thread`);
    for (const { words, taken, target } of await callTimes(() => pageWith(browser, script))) {
        const goal = target ? `   at most ${target}: ${isMet(taken, target)}` : '';
        console.log(`${words.padEnd(37)}${cell(taken.toFixed(1))}${goal}`);
    }
}

/* A floor that renders less than the field isn't one. */
async function compareMarkup(page) {
    const [salus, floor] = await page.evaluate(() =>
        ['salus', 'floor'].map((kind) => globalThis.bench.markup(kind)),
    );
    if (salus === floor) return;
    console.error(
        `\nNot comparable: the floor renders other markup.\n${salus}\n\nfloor:\n${floor}`,
    );
    process.exitCode = 1;
}

if (!options.call) await printBytes();
if (options.bytes) process.exit();

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
    for (const shadow of ['native', 'synthetic']) await printCall(browser, shadow);
    for (const shadow of options.call ? [] : ['native', 'synthetic']) {
        const page = await pageOf(browser, KINDS, { shadow, minify: true });
        await compareMarkup(page);
        printTimes(await measured(page, Object.keys(KINDS), { count, rounds }), shadow);
        await page.close();
    }
    if (options.profile) {
        const open = (kinds, settings) => pageOf(browser, kinds, { shadow: 'native', ...settings });
        console.log(await partsOf(KINDS, open, { count, rounds }));
        console.log(await functionsOf(await open(KINDS, { minify: false }), count));
    }
} finally {
    await browser.close();
}
