/* Every control of a call, and what a call's page is made of, has one name at every width, and in the
   person's own colours: words beside an icon may go where there is no room, and a name may not. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';
import { storiesIn } from './sweep/storyIds';

const INDEX = `${process.env.SALUS_STORYBOOK ?? 'storybook-static'}/index.json`;
const stories = existsSync(INDEX) ? storiesIn(readFileSync(INDEX, 'utf8')) : [];
const PARTS = ['dialog', 'confirm-dialog', 'menu-button', 'tabs', 'announcement-settings'];
const ids = stories
    .map(({ id }) => id)
    .filter(
        (id) =>
            id.startsWith('telehealth-') ||
            PARTS.some((part) => id === `foundations-${part}--default`),
    );

const ROLES = new Set(
    `button checkbox combobox dialog link menu menuitem meter radio radiogroup region searchbox slider
    spinbutton switch tab tablist tabpanel textbox toolbar`.split(/\s+/),
);

interface Node {
    readonly ignored: boolean;
    readonly role?: { readonly value: string };
    readonly name?: { readonly value: string };
}

/* The role and the name of each. Their order is that of the layout, which is another at each width. */
async function namesOf(page: Page): Promise<string[]> {
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    await cdp.detach();
    return nodes
        .filter(({ ignored, role }) => !ignored && ROLES.has(role?.value ?? ''))
        .map(({ role, name }) => `${role!.value}: ${name?.value.trim() ?? ''}`)
        .sort();
}

test('there are controls to name', () => {
    expect(ids.length, `${INDEX}: run npm run build:browser first`).toBeGreaterThan(20);
});

test('every control of a call has one name at 320, 760 and 1280 pixels and in forced colours', async ({
    page,
}) => {
    let count = 0;
    for (const id of ids) {
        await openStory(page, id);
        const atFirst = await namesOf(page);
        count += atFirst.length;
        expect(
            atFirst.filter((name) => name.endsWith(': ')),
            id,
        ).toEqual([]);
        for (const [width, forcedColors] of [
            [760, null],
            [320, null],
            [320, 'active'],
            [1280, 'active'],
        ] as const) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ forcedColors });
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
            expect(await namesOf(page), `${id} ${width} ${forcedColors ?? ''}`).toEqual(atFirst);
        }
        await page.emulateMedia({ forcedColors: null });
        await page.setViewportSize({ width: 1280, height: 900 });
    }
    expect(count).toBeGreaterThan(100);
});

test('a name that goes with the width is found', async ({ page }) => {
    await openStory(page, 'telehealth-call-toolbar--default');
    await page.evaluate(() => {
        const made = document.createElement('button');
        made.innerHTML = '<style>@media (max-width: 600px) { #words { display: none } }</style>';
        made.insertAdjacentHTML('beforeend', '<span id="words">Planted</span>');
        document.querySelector('#storybook-root')!.append(made);
    });
    expect(await namesOf(page)).toContain('button: Planted');
    await page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(() => namesOf(page)).toContain('button: ');
});
