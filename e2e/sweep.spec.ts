/* Each rule of the sweep is shown a page with the problems that it is for, and must find exactly them. */
import { expect, test, type Page } from '@playwright/test';
import { served } from './serve';
import { axeFindings } from './sweep/axe';
import { contrastFindings } from './sweep/contrast';
import type { Finding } from './sweep/finding';
import { edgeFindings } from './sweep/edges';
import { forcedTextFindings } from './sweep/forcedText';
import { keyboardFindings } from './sweep/keyboard';
import { leakFindings, looksOf, type Looks } from './sweep/leaks';
import { liveRegionFindings } from './sweep/liveRegions';
import { GROUNDS, groundsThere, type Ground } from './sweep/grounds';
import { AS_OPENED, groundModesOf, modesOf, setMode, type Mode } from './sweep/modes';
import { nameFindings } from './sweep/names';
import { makeOlder } from './sweep/older';
import { overflowFindings } from './sweep/overflow';
import { plainKeyFindings } from './sweep/plainKeys';
import { prepare } from './sweep/prepare';
import { privacyFindings } from './sweep/privacy';
import { listen } from './sweep/quiet';
import { referenceFindings } from './sweep/references';
import { ringFindings } from './sweep/rings';
import { Stage } from './sweep/stage';
import { storiesIn } from './sweep/storyIds';
import { targetFindings } from './sweep/targets';
import { textSizeFindings } from './sweep/textSize';
import { spaceText } from './sweep/textSpacing';
import { wordFindings, wordsOf } from './sweep/words';

async function open(page: Page, fixture: string): Promise<void> {
    await prepare(page);
    await page.goto(served('SALUS_FIXTURES', `${fixture}.html`));
}

const told = (findings: readonly Finding[]): string[] =>
    findings.map(({ rule, element, message }) => `${rule}: ${element}: ${message}`);

const NARROW = { locale: 'en', colours: 'light', width: 320, isSpaced: false } as const;

test('a good page has no finding', async ({ page }) => {
    const heard = listen(page);
    await open(page, 'good');
    const findings = [
        ...(await axeFindings(page)),
        ...(await nameFindings(page)),
        ...(await referenceFindings(page)),
        ...(await liveRegionFindings(page)),
        ...(await overflowFindings(page, 'overflow')),
        ...(await targetFindings(page)),
        ...(await privacyFindings(page)),
        ...(await contrastFindings(page)),
        ...(await edgeFindings(page, 'forced colours')),
        ...(await plainKeyFindings(page)),
        ...(await keyboardFindings(page)),
    ];
    expect(told([...findings, ...heard])).toEqual([]);
});

test('axe finds pale words and a picture without words', async ({ page }) => {
    await open(page, 'axe');
    const found = told(await axeFindings(page)).join('\n');
    expect(found).toMatch(/axe color-contrast: #pale: .*1\.91/);
    expect(found).toMatch(/axe image-alt: #picture: /);
});

test('what axe can not decide is a finding', async ({ page }) => {
    await open(page, 'undecided');
    expect(told(await axeFindings(page)).join('\n')).toMatch(
        /axe color-contrast: #behind: undecided: .*gradient/,
    );
});

test('what has too little contrast on the screen is found, over gradients and pictures too', async ({
    page,
}) => {
    await open(page, 'contrast');
    const found = told(await contrastFindings(page));
    const kinds = found.map((line) => line.replace(/ has [\d.]+:1 on the screen, less than/, ''));
    expect(kinds).toEqual([
        'contrast: p#pale: its text 4.5:1',
        'contrast: p#not-large: its text 4.5:1',
        'contrast: p#gradient: its text 4.5:1',
        'contrast: p#picture: its text 4.5:1',
        'contrast: p#same: its text 4.5:1',
        'contrast: p#faded: its text 4.5:1',
        'contrast: p#veiled: its text 4.5:1',
        'contrast: p#signed: its text 4.5:1',
        'contrast: p#dark: its text 4.5:1',
        'contrast: div#host > p#inside: its text 4.5:1',
        'contrast: input#pale-value: its text 4.5:1',
        'contrast: input#held: its text 4.5:1',
        'contrast: svg#pale-icon: its mark 3:1',
        'contrast: input#pale-sign: its sign 3:1',
        'contrast: button#pale-edge: its edge 3:1',
    ]);
    // What the styles say, where nothing else is drawn.
    expect(found[0]).toMatch(/#pale: its text has 2\.4\d:1/); // #999999 on #eeeeee: 2.46
    expect(found[1]).toMatch(/#not-large: its text has 3\.0\d:1/); // #949494 on #ffffff: 3.03
    expect(found[4]).toMatch(/#same: its text has 1\.00:1/);
});

test('the page is left as it was drawn', async ({ page }) => {
    await open(page, 'contrast');
    const before = await page.screenshot();
    await contrastFindings(page);
    expect((await page.screenshot()).equals(before)).toBe(true);
});

test('a page that logs, throws or misses a file is heard', async ({ page }) => {
    const heard = listen(page);
    await open(page, 'quiet');
    const found = told(heard).join('\n');
    expect(found).toMatch(/quiet: console: warning: planted/);
    expect(found).toMatch(/quiet: uncaught: planted/);
    expect(found).toMatch(/quiet: network: 404: .*missing\.png/);
});

test('a page that asks another host is heard', async ({ page }) => {
    const heard = listen(page);
    await page.route('https://stranger.example/**', (route) => route.fulfill({ body: '' }));
    await open(page, 'good');
    await page.evaluate(() => fetch('https://stranger.example/', { mode: 'no-cors' }));
    expect(told(heard)).toEqual(['quiet: network: asked stranger.example']);
});

test('what has no name, or a weak one, is found, in shadow roots too', async ({ page }) => {
    await open(page, 'names');
    expect(told(await nameFindings(page))).toEqual([
        'names: input#nameless: a textbox has no name',
        'names: input#held: a textbox has its name from its placeholder only',
        'names: div#group: a radiogroup has no name',
        'names: div#host > button: a button has no name',
    ]);
});

test('an id that is missing or there twice is found', async ({ page }) => {
    await open(page, 'references');
    expect(told(await referenceFindings(page))).toEqual([
        'references: label: for names nowhere, which is not there',
        'references: input#mail: aria-describedby names gone, which is not there',
        'references: p#twice: the id twice is there twice',
    ]);
});

test('whatever speaks by itself is found', async ({ page }) => {
    await open(page, 'live');
    expect((await liveRegionFindings(page)).map(({ element }) => element)).toEqual([
        'p#status',
        'output',
        'div#polite',
    ]);
});

test('what sticks out or is cut off is found, and what scrolls by itself is not', async ({
    page,
}) => {
    await open(page, 'overflow');
    await setMode(page, NARROW);
    expect(told(await overflowFindings(page, 'overflow'))).toEqual([
        'overflow: p#wide: sticks out by 180 px',
        'overflow: p#cut: cuts its text off',
        'overflow: page: scrolls sideways: 500 of 320 px',
    ]);
});

test('what sticks out before the start of the line is found', async ({ page }) => {
    await open(page, 'beside');
    expect((await overflowFindings(page, 'overflow')).map(({ element }) => element)).toEqual([
        'p#beside',
    ]);
});

test('what is cut off by wider text is found, and not before', async ({ page }) => {
    await open(page, 'spacing');
    expect(await overflowFindings(page, 'text spacing')).toEqual([]);
    const plain = await spaceText(page);
    expect(told(await overflowFindings(page, 'text spacing'))).toEqual([
        'text spacing: p#tight: cuts its text off',
    ]);
    await plain();
    expect(await overflowFindings(page, 'text spacing')).toEqual([]);
});

test('what is too small to hit is found', async ({ page }) => {
    await open(page, 'targets');
    expect(told(await targetFindings(page))).toEqual([
        'targets: button#small: is 16 by 16 px, less than 24 by 44',
        expect.stringMatching(/button#low: is \d+ by 30 px, less than 24 by 44/),
        expect.stringMatching(/summary#more: is \d+ by 12 px, less than 24 by 24/),
        'targets: input#choice: is 13 by 13 px, less than 24 by 44',
    ]);
});

test("a person's value where others could pick it up is found", async ({ page }) => {
    await open(page, 'privacy');
    expect(told(await privacyFindings(page))).toEqual([
        "privacy: p#data: holds a person's value in data-value",
        "privacy: c-host: holds a person's value in aria-label",
        "privacy: input#choice: holds a person's value in value",
        "privacy: input#choice: holds a person's value as its choice",
        "privacy: page: holds a person's value in the title",
        "privacy: page: holds a person's value in session storage",
    ]);
});

for (const colours of ['forced light', 'forced dark'] as const) {
    test(`text that keeps a pale colour is found in ${colours} colours`, async ({ page }) => {
        await open(page, 'forced');
        await setMode(page, { ...NARROW, colours });
        expect(told(await forcedTextFindings(page))).toEqual([
            'contrast: p#kept: its text has 2.85:1 in forced colours',
        ]);
    });

    test(`a control without an edge is found in ${colours} colours`, async ({ page }) => {
        await open(page, 'forced');
        await setMode(page, { ...NARROW, colours });
        expect((await edgeFindings(page, 'forced colours')).map(({ element }) => element)).toEqual([
            'button#flat',
        ]);
    });
}

test('a control without an edge of its own is found, and its fill is one', async ({ page }) => {
    await open(page, 'edges');
    expect((await edgeFindings(page, 'edges')).map(({ element }) => element)).toEqual([
        'input#pale',
        'button#clear',
        'input#drawn',
    ]);
});

test('text of a component that is as small as its page’s is found', async ({ page }) => {
    await open(page, 'small');
    expect(told(await textSizeFindings(page))).toEqual([
        'text size: c-host > p#inherits: has text of 13 px, less than 16',
    ]);
});

test('a bad ring and a cover are found without a walk', async ({ page }) => {
    await open(page, 'keyboard');
    expect(told(await ringFindings(page))).toEqual([
        'rings: button#ringless: has no focus ring that shows',
        'rings: button#pale: has no focus ring that shows',
        'rings: button#thin: has no focus ring that shows',
        'rings: button#covered: is covered while it has the focus',
    ]);
});

test('a bad ring, a cover, a trap and what Tab misses are found', async ({ page }) => {
    await open(page, 'keyboard');
    expect(told(await keyboardFindings(page))).toEqual([
        'keyboard: button#ringless: has no focus ring that shows',
        'keyboard: button#pale: has no focus ring that shows',
        'keyboard: button#thin: has no focus ring that shows',
        'keyboard: button#covered: is covered while it has the focus',
        'keyboard: input#trap: holds the focus: Tab does not leave it',
        'keyboard: a#unreached: is not reached by Tab',
        'keyboard: button#behind: is not reached by Tab',
    ]);
});

test('what a plain letter, digit or Space does to the page is found, and what changes by itself is not', async ({
    page,
}) => {
    await open(page, 'plainKeys');
    expect(told(await plainKeyFindings(page)).toSorted()).toEqual(
        [
            'plain keys: page: Space is kept from the browser',
            'plain keys: page: h sends an event',
            'plain keys: page: m s 1 changes the page',
            'plain keys: page: C moves the focus',
        ].toSorted(),
    );
});

test('words that stayed English are found, and what people said is not', async ({ page }) => {
    await open(page, 'words');
    const there = await wordsOf(page);
    const english = there.filter(({ element }) => element !== 'p#spanish');
    expect(told(wordFindings('es', there, english))).toEqual([
        'words: p#label: is still English (Salus_Required)',
        'words: p#counted: is the same in English: “29 fortnights”',
        'words: code: is the same in English: “ArrowLeft”',
        'words: span#spoken: is the same in English: “QX”',
        'words: span#sentence: is the same in English: “Hidden words”',
        'words: button#hard: is the same in English: “Hard-coded words”',
    ]);
});

test('a Storybook without stories is no pass', () => {
    expect(() => storiesIn('{"entries":{"a--docs":{"id":"a--docs","type":"docs"}}}')).toThrow(
        'the Storybook holds no story',
    );
});

const pairsIn = (modes: readonly Mode[]): Set<string> =>
    new Set(
        modes.flatMap(({ locale, colours, width, isSpaced }) => {
            const settings = [locale, colours, width, isSpaced];
            return settings.flatMap((one, i) =>
                settings.slice(i + 1).map((other, j) => `${i}:${one} ${i + 1 + j}:${other}`),
            );
        }),
    );
const EVERY_PAIR = 3 * 4 + 3 * 2 + 3 * 2 + 4 * 2 + 4 * 2 + 2 * 2;

test('among any 32 stories in a row every two settings meet', () => {
    for (let first = 0; first < 32; first++) {
        const row = Array.from({ length: 32 }, (_, i) => [AS_OPENED, ...modesOf(first + i, '')]);
        expect(pairsIn(row.flat()).size, `from story ${first}`).toBe(EVERY_PAIR);
    }
});

test('every story is seen in other colours and in another language, and of four in a row one is dark, one in forced colours, one narrow with spaced text', () => {
    for (let index = 0; index < 32; index++) {
        const modes = modesOf(index, '');
        expect(modes.filter(({ locale }) => locale === 'en').length).toBe(1);
        expect(modes.some(({ locale }) => locale !== 'en')).toBe(true);
        const row = Array.from({ length: 4 }, (_, i) => modesOf(index + i, '')).flat();
        const inEnglish = row.filter(({ locale }) => locale === 'en');
        expect(inEnglish.some(({ colours }) => colours === 'dark')).toBe(true);
        expect(inEnglish.some(({ colours }) => colours.startsWith('forced'))).toBe(true);
        expect(inEnglish.some(({ width, isSpaced }) => width === 320 && isSpaced)).toBe(true);
    }
});

test('the full sweep has every mode', () => {
    expect(new Set(modesOf(0, 'all').map((mode) => JSON.stringify(mode))).size).toBe(3 * 4 * 2 * 2);
});

const groundOf = ({ ground, page, colours }: Mode): string => [ground, page, colours].join();

test('among any sixty stories in a row every ground, device and kind of page meet', () => {
    for (const [count, there] of [
        [28, GROUNDS],
        [16, groundsThere(() => false)],
    ] as const) {
        for (let first = 0; first < count; first++) {
            const row = Array.from({ length: 2 * count }, (_, i) =>
                groundModesOf(first + i, '', there),
            );
            expect(new Set(row.flat().map(groundOf)).size, `from story ${first}`).toBe(count);
        }
        const rounds = Array.from({ length: 4 * count }, (_, i) => groundModesOf(i, '', there));
        expect(new Set(rounds.flat().map((mode) => groundOf(mode) + mode.width)).size).toBe(
            2 * count,
        );
    }
});

test('the full sweep asks for SLDS 2, whether it is there or not', () => {
    expect(groundsThere(() => false)).toEqual(['own', 'bare', 'SLDS 1']);
    const asked = new Set(
        groundModesOf(
            0,
            'all',
            groundsThere(() => false),
        ).map(groundOf),
    );
    expect(asked).toContain('SLDS 2 dark,,light');
});

/* What the page itself looks like: its canvas or background, and the size of its text. */
const lookOf = (page: Page): Promise<unknown> =>
    page.evaluate(() => {
        const { sweep } = window;
        const root = sweep.colour(getComputedStyle(document.documentElement).backgroundColor);
        const seen = root[3] ? root : sweep.canvas();
        return [seen.slice(0, 3).join(), getComputedStyle(document.body).fontSize].join(' ');
    });

test('each ground is laid in place of the one before, whatever the device', async ({ browser }) => {
    const LOOKS: Readonly<Partial<Record<Ground, string>>> = {
        bare: '255,255,255 16px',
        'SLDS 1': '238,244,255 13px',
        'SLDS 2 light': '243,243,243 13px',
        'SLDS 2 dark': '24,24,24 13px',
    };
    const stage = new Stage(browser);
    for (const colours of ['light', 'dark'] as const) {
        for (const ground of groundsThere()) {
            const mode = { ...AS_OPENED, colours, ground };
            const own = colours === 'dark' ? '17,25,29 16px' : '255,255,255 16px';
            const page = await stage.show('forms-text-field--default', mode);
            expect(await lookOf(page), `${ground}, ${colours}`).toBe(LOOKS[ground] ?? own);
        }
    }
    await stage.clear();
});

test('what only newer features draw is found, and what stands before them is not', async ({
    page,
}) => {
    await open(page, 'older');
    expect(await edgeFindings(page, 'edges')).toEqual([]);
    await makeOlder(page);
    await open(page, 'older');
    expect((await edgeFindings(page, 'edges')).map(({ element }) => element)).toEqual([
        'input#served',
        'input#made',
        'input#set',
    ]);
    expect(await page.evaluate(() => CSS.supports('color', 'light-dark(red, red)'))).toBe(false);
    expect(await page.evaluate(() => CSS.supports('selector(:has(a))'))).toBe(false);
});

test('a synthetic page has synthetic roots', async ({ browser }) => {
    const stage = new Stage(browser);
    const id = 'forms-text-field--default';
    const isSynthetic = (page: Page): Promise<boolean> =>
        page.evaluate(() =>
            window.sweep.all().some(({ shadowRoot }) => shadowRoot && 'synthetic' in shadowRoot),
        );
    expect(await isSynthetic(await stage.show(id, AS_OPENED))).toBe(false);
    expect(await isSynthetic(await stage.show(id, { ...AS_OPENED, page: 'synthetic' }))).toBe(true);
    await stage.clear();
});

test('what synthetic shadow does not slot is not on the page behind a dialog', async ({
    browser,
}) => {
    const stage = new Stage(browser);
    const mode: Mode = { ...AS_OPENED, width: 320, page: 'synthetic' };
    const page = await stage.show('foundations-dialog--long-text', mode);
    expect(await overflowFindings(page, 'overflow')).toEqual([]);
    await stage.clear();
});

test('a story that is shown again has nothing of what was done to it', async ({ browser }) => {
    const stage = new Stage(browser);
    const id = 'forms-text-field--default';
    const page = await stage.show(id, AS_OPENED);
    await page.locator('c-salus-text-field input').fill('typed');
    await stage.show(id, AS_OPENED);
    await expect(page.locator('c-salus-text-field input')).not.toHaveValue('typed');
    await stage.clear();
});

test('what a page’s own rules change in synthetic shadow is found', async ({ browser }) => {
    const stage = new Stage(browser);
    const planted = async (kind?: 'synthetic'): Promise<Looks> => {
        const mode = { ...AS_OPENED, page: kind };
        const page = await stage.show('foundations-help-contact--default', mode);
        await page.addStyleTag({ content: 'a { text-transform: uppercase }' });
        return looksOf(page);
    };
    const native = await planted();
    expect(leakFindings(native, native)).toEqual([]);
    expect(told(leakFindings(native, await planted('synthetic')))).toEqual([
        'leaks: c-salus-help-contact > a: has textTransform uppercase from the page',
        // What stands in a link has it from there.
        'leaks: c-salus-help-contact > span.words: has textTransform uppercase from the page',
        'leaks: c-salus-help-contact > span.phone: has textTransform uppercase from the page',
    ]);
    await stage.clear();
});

test('what a page has said is told once, and a cleared stage begins on a new page', async ({
    browser,
}) => {
    const stage = new Stage(browser);
    const page = await stage.show('forms-text-field--default', AS_OPENED);
    await page.evaluate(() => console.warn('planted'));
    expect(told(stage.heard()).join()).toMatch(/quiet: console: warning: planted/);
    await stage.clear();
    const next = await stage.show('forms-text-field--error', AS_OPENED);
    expect(next).not.toBe(page);
    expect(stage.heard()).toEqual([]);
    await stage.clear();
});

test('a story that can not be shown is told with its reason, on a page that is open too', async ({
    browser,
}) => {
    const stage = new Stage(browser);
    await stage.show('forms-text-field--default', AS_OPENED);
    await expect(stage.show('forms-nowhere--default', AS_OPENED)).rejects.toThrow(
        /forms-nowhere--default: .*/,
    );
    await stage.clear();
});
