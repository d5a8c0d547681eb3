/* Whatever brand a site has: no text of a display has less than 4.5:1 and no part less than 3:1, on
   pixels. A sample of colours in every run; `npm run contrast:brands` takes five hundred. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { isTouched } from '../test-support/only';
import { measured, pictureOf } from './sweep/contrast';
import { AS_OPENED, type Mode } from './sweep/modes';
import { Stage } from './sweep/stage';
import { storiesIn } from './sweep/storyIds';

const SAMPLE = 20;
const COUNT = Number(process.env.SALUS_BRANDS ?? SAMPLE);
const SCHEMES = ['light', 'dark'] as const;

/* A worker's pages, and the parts that it has tried every brand on: a button looks the same wherever
   it is on the same surface. */
interface Kept {
    readonly stage: Stage;
    readonly seen: Readonly<Record<(typeof SCHEMES)[number], Set<string>>>;
}

const test = base.extend<object, { kept: Kept }>({
    kept: [
        async ({ browser }, use) => {
            const stage = new Stage(browser);
            await use({ stage, seen: { light: new Set(), dark: new Set() } });
            await stage.clear();
        },
        { scope: 'worker' },
    ],
});

const INDEX = `${process.env.SALUS_STORYBOOK ?? 'storybook-static'}/index.json`;
const LWC = join(import.meta.dirname, '../force-app/main/default/lwc');

/* A display extends the base; what is composed of displays is in their group. */
function isDisplay(id: string, file: string): boolean {
    const bundle = basename(file, '.stories.ts');
    const source = join(LWC, bundle, `${bundle}.ts`);
    const code = existsSync(source) ? readFileSync(source, 'utf8') : '';
    return id.startsWith('displays-') || / extends SalusDisplay\b/.test(code);
}

const stories = existsSync(INDEX)
    ? storiesIn(readFileSync(INDEX, 'utf8')).filter(({ id, file }) => isDisplay(id, file))
    : [];
const files = [...new Set(stories.map(({ file }) => file))];

/* Mulberry32: the same colours in every run. */
function randomFrom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

interface Palette {
    readonly brand: string;
    /** The colour of the site's pages, where it gives one: nearly white, or nearly black. */
    readonly root?: string;
    readonly rootContrast?: string;
}

/** Brands of every colour; every other one on a site whose pages have a colour, too. */
function palettes(count: number, isDark: boolean): readonly Palette[] {
    const random = randomFrom(isDark ? 2 : 1);
    const byte = (from: number, to: number): number => Math.floor(from + random() * (to - from));
    const colour = (from = 0, to = 256): string =>
        `rgb(${byte(from, to)} ${byte(from, to)} ${byte(from, to)})`;
    return Array.from({ length: count }, (_, index) => ({
        brand: colour(),
        ...(index % 2 && {
            root: isDark ? colour(0, 36) : colour(240, 256),
            rootContrast: colour(),
        }),
    }));
}

const wear = (page: Page, { brand, root = '', rootContrast = '' }: Palette): Promise<void> =>
    page.evaluate(
        ([colour, back, front]) => {
            const { documentElement: html, body } = document;
            html.style.setProperty('--dxp-g-brand', colour);
            html.style.setProperty('--dxp-g-root', back);
            html.style.setProperty('--dxp-g-root-contrast', front);
            body.style.background = back;
        },
        [brand, root, rootContrast] as const,
    );

/* What of a story has the brand's colour, or is on it: all else is the same under every brand. */
async function partsOfBrand(page: Page, seen: Set<string>): Promise<NewParts | undefined> {
    await wear(page, { brand: 'rgb(200 20 20)' });
    const begun = await page.evaluate(() => window.pixels.begin());
    if (!begun) return undefined;
    const pictures = [await pictureOf(page, begun.clip)];
    await wear(page, { brand: 'rgb(20 60 200)' });
    pictures.push(await pictureOf(page, begun.clip));
    const kept = await page.evaluate(
        ([clip, both, names]) => window.pixels.keepWhatDiffers(clip, both, names),
        [begun.clip, pictures, [...seen]] as const,
    );
    kept?.names.forEach((name) => seen.add(name));
    return kept;
}

async function unmetIn(stage: Stage, id: string, mode: Mode, seen: Set<string>): Promise<string[]> {
    const page = await stage.show(id, mode);
    const parts = await partsOfBrand(page, seen);
    const told: string[] = [];
    for (const palette of parts ? palettes(COUNT, mode.colours === 'dark') : []) {
        await wear(page, palette);
        for (const { element, message } of await measured(page, parts as Begun))
            told.push(`${id}, ${JSON.stringify(palette)}: ${element}: ${message}`);
        if (told.length > 5) break; // It is one mistake.
    }
    await wear(page, { brand: '' });
    await page.evaluate(() => window.pixels.dress());
    return told;
}

test('there are displays to try brands on', () => {
    expect(files.length, `${INDEX}: run npm run build:browser first`).toBeGreaterThan(20);
});

/* The sample has one display in light and the next in dark; the whole has each in both. */
const schemesOf = (index: number): readonly (typeof SCHEMES)[number][] =>
    COUNT > SAMPLE ? SCHEMES : [SCHEMES[index % 2] ?? 'light'];

files.forEach((file, index) => {
    if (!isTouched(import.meta.filename, 'stories', file)) return;
    for (const colours of schemesOf(index)) {
        const name = basename(file, '.stories.ts');
        test(`${name} can be read with any brand, ${colours}`, async ({ kept }) => {
            test.setTimeout(120_000 + COUNT * 20_000);
            const { stage, seen } = kept;
            const told: string[] = [];
            for (const { id } of stories.filter((one) => one.file === file))
                told.push(...(await unmetIn(stage, id, { ...AS_OPENED, colours }, seen[colours])));
            if (told.length) await stage.clear();
            expect(told).toEqual([]);
        });
    }
});

test('a display that shows a brand as it is given is found', async ({ kept: { stage } }) => {
    const page = await stage.show('foundations-alert--default', AS_OPENED);
    await page.evaluate(() => {
        const line = document.createElement('p');
        line.style.cssText = 'color: var(--dxp-g-brand); background: #ffffff';
        line.id = 'planted';
        line.textContent = 'In the brand itself';
        document.querySelector('#storybook-root')!.append(line);
    });
    const begun = await partsOfBrand(page, new Set());
    await wear(page, { brand: 'rgb(240 200 40)' });
    const found = await measured(page, begun as Begun);
    expect(found.map(({ element }) => element)).toEqual(['p#planted']);
    await stage.clear();
});
