/* A task in a page: the browser's own history, leaving, and removal. What is shown stands on gate B's
   page, outside the sandbox, as in a page that an app wrote. */
import { expect, test, type Page } from '@playwright/test';
import { MousePerson } from './booking/mousePerson';
import { served } from './serve';

const TAG = 'c-salus-pattern-scheduling';
const FIRST = 'Why do you want to be seen?';

interface Given {
    readonly noHistory?: boolean;
    readonly draftSubject?: string;
}

type Pattern = HTMLElement & { mayLeave(): Promise<boolean> };

/** Opens a page with a scheduling pattern for each of these, on the first example's adapter. */
async function opens(page: Page, ...given: Given[]): Promise<MousePerson[]> {
    await page.goto('about:blank');
    await page.goto(served('SALUS_GATE', 'native.html?nolws'));
    await page.evaluate(
        async ([tag, all]) => {
            await window.gate.mount('salusPatternScheduling');
            const owner = document.querySelector('main')!.firstElementChild!;
            const { adapter, patientZone, draftStore } = owner.shadowRoot!
                .firstElementChild as unknown as Record<string, unknown>;
            owner.remove();
            history.replaceState(null, '');
            const patterns = all.map(({ draftSubject, ...properties }) =>
                Object.assign(window.gate.create('c/salusPatternScheduling', tag), {
                    adapter,
                    patientZone,
                    ...(draftSubject ? { draftSubject, draftStore } : {}),
                    ...properties,
                }),
            );
            document.querySelector('main')!.append(...patterns);
        },
        [TAG, given] as const,
    );
    const people = given.map((_, index) => new MousePerson(page.locator(TAG).nth(index)));
    for (const person of people) await person.isAt(FIRST);
    return people;
}

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

test.describe('two tasks of one page', () => {
    test('leave each other alone by Back and Forward', async ({ page }) => {
        const [one, other] = (await opens(page, {}, {})) as [MousePerson, MousePerson];
        await one.comesTo('Where and how?');
        await other.comesTo('Where and how?');
        await other.comesTo('Who would you like to see?');
        await one.comesTo('Who would you like to see?');

        const visited: [string, string][] = [
            ['Where and how?', 'Who would you like to see?'],
            ['Where and how?', 'Where and how?'],
            ['Where and how?', FIRST],
            [FIRST, FIRST],
        ];
        for (const [first, second] of visited) {
            await page.goBack();
            await one.isAt(first);
            await other.isAt(second);
        }
        for (const [first, second] of [...visited].reverse().slice(1)) {
            await page.goForward();
            await one.isAt(first);
            await other.isAt(second);
        }
    });

    test('are left one by one: Back of one that is done answers to the other', async ({ page }) => {
        const [one, other] = (await opens(page, {}, {})) as [MousePerson, MousePerson];
        await one.comesTo('Where and how?');
        await other.comesTo('Where and how?');
        await one.books();

        await page.goBack();
        await other.isAt(FIRST);
        await one.isAt('Your visit is booked');
        await page.goForward();
        await other.isAt('Where and how?');
        await one.isAt('Your visit is booked');
    });
});

test('a task that is done is left by one press of Back', async ({ page }) => {
    const [person] = (await opens(page, {})) as [MousePerson];
    await person.books();
    await page.goBack();

    await expect.poll(() => page.url()).toBe('about:blank');
});

test('a task with no-history goes from page to page in one entry, and Back leaves the page', async ({
    page,
}) => {
    const [person] = (await opens(page, { noHistory: true })) as [MousePerson];
    const before = await entries(page);
    await person.books();

    expect(await entries(page)).toBe(before);
    expect(await page.evaluate(() => history.state)).toBeNull();
    await page.goBack();
    await expect.poll(() => page.url()).toBe('about:blank');
});

test('an answer is changed from the review and leads back there, with the browser’s Back on the way', async ({
    page,
}) => {
    const [person] = (await opens(page, {})) as [MousePerson];
    await person.comesTo('Check your answers');
    await page.getByRole('button', { name: /^Change.*Reason/ }).click();
    await person.isAt(FIRST);
    await page.getByText('Check-up').click();
    await person.presses('Continue');
    await person.isAt('When?');
    await page.goBack();
    await person.isAt(FIRST);
    await page.getByText('Talking about how you feel').click();
    await person.presses('Continue');
    await person.isAt('When?');
    await page.getByRole('button', { name: /^Choose Thursday/ }).click();
    await person.presses('Continue');

    await person.isAt('Check your answers');
    await page.goBack();
    await person.isAt('When?');
});

test.describe('an app that is about to show another page', () => {
    /* Asks, and notes the answer when it comes. */
    const asks = (page: Page): Promise<void> =>
        page.locator(TAG).evaluate((pattern) => {
            document.title = 'asking';
            void (pattern as Pattern).mayLeave().then((answer) => {
                document.title = String(answer);
            });
        });

    test('is let go at once where nothing was answered', async ({ page }) => {
        await opens(page, {});
        await asks(page);

        await expect(page).toHaveTitle('true');
        await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('is told what the person chose', async ({ page }) => {
        const [person] = (await opens(page, {})) as [MousePerson];
        await person.comesTo('Where and how?');
        const dialog = page.getByRole('dialog', { name: 'Leave without booking?' });
        for (const [button, answer] of [
            ['Stay here', 'false'],
            ['Leave without booking', 'true'],
        ] as const) {
            await asks(page);
            await expect(dialog).toBeVisible();
            await expect(page).toHaveTitle('asking');
            await page.locator('c-salus-dialog').getByRole('button', { name: button }).click();
            await expect(page).toHaveTitle(answer);
            await expect(dialog).toHaveCount(0);
        }
    });

    test('has the answers in its draft store when it removes the task', async ({ page }) => {
        const [person] = (await opens(page, { draftSubject: 'person-1' })) as [MousePerson];
        await person.comesTo('Your details');
        await page.getByLabel('Phone number').fill('555 0100');
        const kept = await page.locator(TAG).evaluate(async (pattern) => {
            const { draftStore } = pattern as unknown as {
                draftStore: { load(key: object): Promise<{ answers: object } | undefined> };
            };
            pattern.remove();
            await new Promise((done) => setTimeout(done, 0));
            const of = (subject: string) =>
                draftStore.load({ task: 'scheduling', version: 1, subject });
            return { own: await of('person-1'), others: await of('person-2') };
        });

        expect(kept.own).toMatchObject({
            page: 'details',
            answers: { 'detail.phone': '555 0100' },
        });
        expect(kept.others).toBeUndefined();
        await expect(page.locator(TAG)).toHaveCount(0);
    });
});
