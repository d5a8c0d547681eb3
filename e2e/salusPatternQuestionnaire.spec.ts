/* A form that is filled in by keyboard alone, and what is kept of it when the page is loaded again. It
   stands on gate B's page, outside the sandbox; its drafts are kept by the test, as on a server. */
import { expect, test, type Page } from '@playwright/test';
import { inventedIntake } from '../examples/inventedForms';
import { served } from './serve';

const TAG = 'c-salus-pattern-questionnaire';

declare global {
    interface Window {
        keptDrafts: Record<'save' | 'load' | 'clear', (given: string) => Promise<string>>;
    }
}

/** Keeps drafts outside of the page. */
async function keepsDrafts(page: Page): Promise<{ draft: string; sent: string[] }> {
    const kept = { draft: '', sent: [] as string[] };
    await page.exposeFunction('saveDraft', (draft: string) => void (kept.draft = draft));
    await page.exposeFunction('loadDraft', () => kept.draft);
    await page.exposeFunction('sendResponse', (response: string) => void kept.sent.push(response));
    return kept;
}

/** Opens the form, with what was kept of it. */
async function opens(page: Page, questionnaire: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(served('SALUS_GATE', 'native.html?nolws'));
    await page.evaluate(
        async ([tag, form]) => {
            const { saveDraft, loadDraft, sendResponse } = window as unknown as Record<
                string,
                (given?: string) => Promise<string>
            >;
            await window.gate.mount('salusPatternQuestionnaire');
            document.querySelector('main')!.firstElementChild!.remove();
            const pattern = Object.assign(window.gate.create('c/salusPatternQuestionnaire', tag), {
                questionnaire: form,
                zone: 'America/New_York',
                draftSubject: 'invented',
                draftStore: {
                    save: async (draft: object) => void (await saveDraft!(JSON.stringify(draft))),
                    load: async () => JSON.parse((await loadDraft!()) || 'null') as unknown,
                    clear: async () => void (await saveDraft!('')),
                },
                adapter: {
                    send: async ({ response }: { response: string }) => {
                        await sendResponse!(response);
                        return { ok: true, value: true };
                    },
                },
            });
            document.querySelector('main')!.append(pattern);
        },
        [TAG, questionnaire] as const,
    );
}

const isAt = (page: Page, heading: string): Promise<void> =>
    expect(page.locator(TAG).getByRole('heading', { level: 2 }).first()).toHaveText(heading);

/** Goes by Tab to what has this name. */
async function tabsTo(page: Page, role: 'textbox' | 'radio' | 'button' | 'link', name: RegExp) {
    const target = page.getByRole(role, { name }).first();
    await expect(target).toBeVisible();
    await expect
        .poll(async () => {
            const isThere = await target.evaluate((element) => {
                const root = element.getRootNode() as Document | ShadowRoot;
                return root.activeElement === element;
            });
            if (!isThere) await page.keyboard.press('Tab');
            return isThere;
        })
        .toBe(true);
}

async function types(page: Page, name: RegExp, text: string): Promise<void> {
    await tabsTo(page, 'textbox', name);
    await page.keyboard.type(text);
}

test('a form is filled in, mended, kept over a reload, carried to a new version, and sent by keyboard', async ({
    page,
}) => {
    const kept = await keepsDrafts(page);
    await opens(page, inventedIntake('1'));
    await isAt(page, 'About you');
    await types(page, /^What is your name/, 'Ada CANARY');
    await page.keyboard.press('Enter');
    const missing = page.getByRole('link', { name: /When were you born/ });
    await expect(missing).toBeVisible();
    await tabsTo(page, 'link', /Do you smoke/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await types(page, /^How many cigarettes a day/, '3');
    await types(page, /^What is your pager number/, '555 0100');
    await page.keyboard.press('Shift+Tab');
    for (const [part, text] of [
        ['Year', '1970'],
        ['Day', '2'],
        ['Month', '1'],
    ] as const) {
        const field = page.getByRole('textbox', { name: new RegExp(`^${part}`) });
        await expect
            .poll(async () => {
                const isThere = await field.evaluate(
                    (element) => (element.getRootNode() as ShadowRoot).activeElement === element,
                );
                if (!isThere) await page.keyboard.press('Shift+Tab');
                return isThere;
            })
            .toBe(true);
        await page.keyboard.type(text);
    }
    await tabsTo(page, 'button', /^Continue/);
    await page.keyboard.press('Enter');
    await isAt(page, 'Your health');
    await expect.poll(() => kept.draft).toContain('CANARY');
    expect(kept.sent).toEqual([]);

    await opens(page, inventedIntake('1'));
    await isAt(page, 'Your health');

    await opens(page, inventedIntake('2'));
    await isAt(page, 'About you');
    const told = page.locator(TAG).getByText('This form has changed since you began');
    await expect(told.first()).toBeVisible();
    await expect(page.getByText('What is your pager number? – no longer asked')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^What is your name/ })).toHaveValue(
        'Ada CANARY',
    );
    await tabsTo(page, 'button', /^Continue/);
    await page.keyboard.press('Enter');
    await isAt(page, 'Your health');
    await types(page, /^What is it called/, 'Invented');
    await types(page, /^How much do you take/, '5 mg');
    await tabsTo(page, 'button', /^Add another: Medicine/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second');
    await tabsTo(page, 'button', /^Remove Medicine 2/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'Medicine 2' })).toHaveCount(0);
    await tabsTo(page, 'button', /^Continue/);
    await page.keyboard.press('Enter');
    await isAt(page, 'Check your answers');
    await expect(page.getByText('5 mg')).toBeVisible();
    await tabsTo(page, 'button', /^Send your answers/);
    await page.keyboard.press('Enter');
    await isAt(page, 'Your answers were sent');

    expect(kept.sent).toHaveLength(1);
    expect(JSON.parse(kept.sent[0]!)).toMatchObject({
        questionnaire: 'https://clinics.example.org/Questionnaire/intake|2',
        status: 'completed',
        item: [
            {
                item: [
                    { linkId: 'name', answer: [{ valueString: 'Ada CANARY' }] },
                    { linkId: 'born', answer: [{ valueDate: '1970-01-02' }] },
                    { linkId: 'smokes', answer: [{ valueBoolean: true }] },
                    { linkId: 'cigarettes', answer: [{ valueInteger: 3 }] },
                ],
            },
            { item: [{ linkId: 'medicine' }] },
        ],
    });
    await expect.poll(() => kept.draft).toBe('');
    await expect(page.locator(TAG)).not.toContainText('CANARY');
});
