import { expect, test, type Page } from '@playwright/test';
import { choosesAVideoVisit } from './booking/choosesAVideoVisit';
import { KeyboardPerson } from './booking/keyboardPerson';
import { openStory, storyOf } from './story';

const WAYS = [
    'throws',
    'rejects at once',
    'rejects when nobody waits any more',
    'answers with a value that throws',
] as const;
type Way = (typeof WAYS)[number];

const newSecret = (): string => `Zq${Math.random().toString(36).slice(2, 10)}`;

/* Wherever the text of an adapter's error could get out, each with what was heard there. */
async function listens(page: Page): Promise<readonly string[]> {
    const heard: string[] = [];
    page.on('console', (line) => heard.push(`console: ${line.text()}`));
    page.on('pageerror', ({ message, stack }) => heard.push(`error: ${message} ${stack}`));
    await page.exposeFunction('salusHeard', (what: string) => heard.push(what));
    await page.addInitScript(() => {
        const { salusHeard } = window as unknown as { salusHeard(what: string): void };
        addEventListener('unhandledrejection', ({ reason }) =>
            salusHeard(`unhandled rejection: ${String(reason)}`),
        );
        addEventListener('error', ({ message }) => salusHeard(`error event: ${message}`));
        const textsUnder = (root: Node): string =>
            [...(root as Element).querySelectorAll('*')]
                .map(
                    ({ outerHTML, shadowRoot }) =>
                        outerHTML + (shadowRoot ? textsUnder(shadowRoot) : ''),
                )
                .join('\n');
        Object.assign(window, { salusTexts: () => textsUnder(document) });
    });
    return heard;
}

const textsOf = (page: Page): Promise<string> =>
    page.evaluate(() => (window as unknown as { salusTexts(): string }).salusTexts());

/* Each method of the story's adapter breaks when it is first called. */
async function breaksOnce(page: Page, way: Way, secret: string): Promise<void> {
    await page.locator('c-salus-pattern-scheduling').evaluate(
        (pattern, [given, text]) => {
            type Method = (...values: unknown[]) => unknown;
            const owner = pattern as unknown as { adapter: Record<string, Method> };
            const error = (): Error => new Error(text);
            const fails = (): never => {
                throw error();
            };
            const breaks: Record<string, () => unknown> = {
                throws: fails,
                'rejects at once': () => Promise.reject(error()),
                'rejects when nobody waits any more': () =>
                    new Promise((_, reject) => {
                        setTimeout(() => reject(error()), 40_000);
                    }),
                'answers with a value that throws': () => ({
                    ok: true,
                    get value() {
                        return fails();
                    },
                }),
            };
            const called: string[] = [];
            const once = (name: string, method: Method): Method => {
                return (...values) => {
                    if (called.includes(name)) return method(...values);
                    called.push(name);
                    return breaks[given]!();
                };
            };
            const methods = Object.entries(owner.adapter);
            owner.adapter = Object.fromEntries(
                methods.map(([name, method]) => [name, once(name, method)]),
            );
            Object.assign(window, { salusCalled: called });
        },
        [way, secret] as const,
    );
}

const calledOn = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { salusCalled: string[] }).salusCalled);

/*
 * Reads that there was no answer to a method, waiting for as long as the kit does, and tries again.
 * Time passes only after the method was called: a key that was pressed may not have got there yet.
 */
async function triesAgain(
    person: KeyboardPerson,
    { method, way, secret }: { method: string; way: Way; secret: string },
): Promise<void> {
    const { page } = person;
    await expect.poll(() => calledOn(page)).toContain(method);
    if (way === 'rejects when nobody waits any more') await page.clock.fastForward(30_000);
    await expect(storyOf(page).getByText("We can't reach the clinic right now")).toBeVisible();
    expect(await textsOf(page)).not.toContain(secret);
    await person.presses(/^Try again/);
}

for (const way of WAYS)
    test(`a visit is booked by keyboard with an adapter that ${way}, each method once`, async ({
        page,
    }) => {
        test.slow();
        const secret = newSecret();
        const heard = await listens(page);
        await page.clock.install();
        await openStory(page, 'patterns-scheduling--default');
        await breaksOnce(page, way, secret);
        const person = new KeyboardPerson(page);

        await triesAgain(person, { method: 'findChoices', way, secret });
        await person.isAt('Why do you want to be seen?');
        await choosesAVideoVisit(person);
        await triesAgain(person, { method: 'findSlots', way, secret });
        await person.presses(/^Choose Thursday, March 11, 2021, 5:00 PM/);
        await person.presses(/^Continue/);
        await triesAgain(person, { method: 'hold', way, secret });
        await person.isAt('Your details');
        await person.types(/^Phone number/, '555 0100');
        await person.types(/^Month/, '4');
        await person.types(/^Day/, '5');
        await person.types(/^Year/, '1961');
        await person.presses(/^Continue/);
        await person.isAt('Check your answers');
        await person.presses(/^Book this visit/);
        await triesAgain(person, { method: 'book', way, secret });
        await triesAgain(person, { method: 'lookup', way, secret }); // The booking's answer was lost: the server is asked first.
        await person.isAt('Your visit is booked');
        await page.clock.fastForward(40_000);

        const texts = await textsOf(page);
        expect(texts).toContain('Your visit is booked');
        expect(texts).not.toContain(secret);
        expect(heard.filter((what) => what.includes(secret))).toEqual([]);
        expect(heard.filter((what) => /^unhandled|^error/.test(what))).toEqual([]);
    });

test('what listens can fail: it reports each way in which a text gets out', async ({ page }) => {
    const secret = newSecret();
    const heard = await listens(page);
    await openStory(page, 'forms-text-field--default');
    await page.evaluate((text) => {
        console.warn(text);
        void Promise.reject(new Error(text));
        setTimeout(() => {
            throw new Error(text);
        });
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
    }, secret);
    expect(await textsOf(page)).toContain(secret);
    for (const where of ['console', 'error', 'unhandled rejection', 'error event'])
        await expect
            .poll(() =>
                heard.some((what) => what.startsWith(`${where}: `) && what.includes(secret)),
            )
            .toBe(true);
});
