/* The intake of the examples, from its first question to its end, with a keyboard and nothing else. */
import { expect, test, type Page } from '@playwright/test';
import { en } from '../examples/portal/intake/wordsEn';
import { es } from '../examples/portal/intake/wordsEs';
import type { IntakeWords } from '../examples/portal/intake/words';
import { labelsByLanguage } from '../scripts/labels.mjs';
import { focused, KeyboardPerson } from './booking/keyboardPerson';
import { openStory, storyOf } from './story';

const STORY = 'examples-an-intake--default';
const labels: Readonly<Record<string, ReadonlyMap<string, string>>> = labelsByLanguage();

/** A name that begins with these words: an author's hint or “(required)” may follow. */
const like = (words: string): RegExp =>
    new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

const LETTER = {
    name: 'letter.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('an invented letter'),
};

/** Somebody who fills in the intake in one language. */
class Filler {
    readonly page: Page;
    readonly person: KeyboardPerson;
    readonly words: IntakeWords;
    readonly kit: (name: string) => string;

    constructor(page: Page, words: IntakeWords, language: 'en' | 'es') {
        this.page = page;
        this.person = new KeyboardPerson(page);
        this.words = words;
        this.kit = (name) => labels[language]!.get(`Salus_${name}`)!;
        // From the start: Playwright catches the dialog of files a moment after it is told to.
        page.on('filechooser', (chooser) => void chooser.setFiles(LETTER));
    }

    async names(given: string, family: string): Promise<void> {
        await this.person.types(like(this.kit('GivenName')), given);
        await this.person.types(like(this.kit('FamilyName')), family);
    }

    /** In the order of the language. */
    async birthDate(parts: { day: string; month: string; year: string }): Promise<void> {
        const named = Object.entries({ Day: 'day', Month: 'month', YearDigits: 'year' } as const);
        const [day, month, year] = named.map(([name]) =>
            like(this.kit(name).replace('{0}', '4')),
        ) as [RegExp, RegExp, RegExp];
        const all = new RegExp([day, month, year].map(({ source }) => source).join('|'));
        for (let part = 0; part < 3; part += 1) {
            await this.person.tabsTo('textbox', all);
            const { name } = await focused(this.page);
            const text = day.test(name) ? parts.day : month.test(name) ? parts.month : parts.year;
            await this.page.keyboard.type(text);
        }
    }

    /** Of the radios that begin with one, which a link may have led to already. */
    async chooses(first: string, name: string): Promise<void> {
        if ((await focused(this.page)).role !== 'radio')
            await this.person.tabsTo('radio', like(first));
        await this.person.arrowsTo(like(name));
    }

    /** The first line of the list of errors leads to what it is about. */
    async followsTheError(label: string, role: string): Promise<void> {
        const list = this.page.getByRole('link', { name: like(label) });
        await expect(list).toHaveCount(1);
        await this.person.tabsTo('link', like(label));
        await this.page.keyboard.press('Enter');
        await expect.poll(async () => (await focused(this.page)).role).toBe(role);
    }

    async about({ forChild = false, phone = '617 555 0100' } = {}): Promise<void> {
        const { person, words, kit, page } = this;
        await this.chooses(words.self, forChild ? words.child : words.self);
        if (forChild) await this.names('Robin', 'Example');
        await this.names('Kim', 'Example');
        await this.birthDate({ day: '4', month: '3', year: '2012' });
        await person.types(like(kit('Address_Street')), '1 Invented Way');
        await person.types(like(kit('Address_City')), 'Boston');
        await person.tabsTo('combobox', like(kit('Address_State')));
        await page.keyboard.type('Massachusetts');
        await person.types(like(kit('Address_ZipCode')), '02114');
        await person.types(like(kit('PhoneNumber')), phone);
        await person.types(like(words.member), 'WEE1234567891');
        await person.presses(like(kit('Continue')));
    }

    async health({ consent = 'Agree' } = {}): Promise<void> {
        const { person, words, kit, page } = this;
        const { forSelf, forChild } = words;
        const asked = [forSelf.allergies, forChild.allergies].map((one) => like(one).source);
        await person.tabsTo('combobox', new RegExp(asked.join('|')));
        await page.keyboard.type(words.allergies.penicillin.slice(0, 4));
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.keyboard.type('Kiwi');
        await page.keyboard.press('Enter');
        await person.presses(like(words.addMedicine));
        await person.types(like(words.drug), 'Sample A');
        await person.types(like(words.dose), '5 mg');
        await person.tabsTo('button', like(kit('File_ChooseSeveral')));
        await page.keyboard.press('Enter');
        const files = page.locator('c-salus-file-upload');
        await expect(files.getByText(kit('File_Sent'), { exact: true })).toBeVisible();
        await this.chooses(kit('ConsentAgree'), kit(`Consent${consent}`));
        await person.presses(like(kit('Continue')));
    }
}

/* A line that is wider than the screen has to be scrolled for. */
const overflowOf = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const row = (page: Page, label: string, answer: string) =>
    storyOf(page)
        .locator('c-salus-review-list')
        .getByText(label)
        .locator('xpath=ancestor::*[dt][1]')
        .getByText(answer);

test('a parent fills in the intake for a child by keyboard alone', async ({ page }) => {
    test.slow();
    await openStory(page, STORY);
    const filler = new Filler(page, en, 'en');
    const { person } = filler;
    await filler.about({ forChild: true });
    await person.isAt(en.headings.health);
    await filler.health();
    await person.isAt(en.headings.review);
    for (const [label, answer] of [
        [en.parent, 'Robin Example'],
        [en.forChild.person, 'Kim Example'],
        [en.forChild.birthDate, 'March 4, 2012'],
        [en.forChild.address, '1 Invented Way, Boston, MA 02114'],
        [en.member, 'Ends in 7891'],
        [en.forChild.allergies, 'Penicillin, Kiwi'],
        [en.forChild.medicines, 'Sample A, 5 mg'],
        [en.documents, 'letter.pdf'],
        [en.consent, en.consentAgreed],
    ] as const)
        await expect(row(page, label, answer)).toBeVisible();

    // One answer is changed, and the way leads back to the review.
    await person.presses(like('Change Your child’s date of birth'));
    await person.isAt(en.headings.about);
    await person.tabsTo('textbox', /^Day/);
    await page.keyboard.type('5');
    await person.presses(/^Continue/);
    await person.isAt(en.headings.review);
    await expect(row(page, en.forChild.birthDate, 'March 5, 2012')).toBeVisible();
    await person.presses(like(en.send));
    await person.isAt(en.headings.done);
});

test('the intake is filled in by keyboard alone in Spanish at 320 pixels, with errors on the way', async ({
    page,
}) => {
    test.slow();
    // 320 pixels are also what is left of 1280 at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    await openStory(page, STORY, { locale: 'es' });
    const filler = new Filler(page, es, 'es');
    const { person, kit } = filler;
    expect(await overflowOf(page)).toBe(0);

    // What is missing is in the list, which has the focus, and each line leads to its field.
    await person.presses(like(kit('Continue')));
    await expect(page.getByRole('link', { name: like(es.forSelf.person) })).toHaveCount(2);
    expect(await overflowOf(page)).toBe(0);
    await filler.followsTheError(es.who, 'radio');

    // What can't be right is said as well, and mended where the line leads.
    await filler.about({ phone: '12' });
    await filler.followsTheError(es.phone, 'textbox');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('617 555 0100');
    await person.presses(like(kit('Continue')));

    await person.isAt(es.headings.health);
    expect(await overflowOf(page)).toBe(0);
    await filler.health({ consent: 'Decline' });
    await filler.followsTheError(es.consent, 'radio');
    await filler.chooses(kit('ConsentAgree'), kit('ConsentAgree'));
    await person.presses(like(kit('Continue')));

    await person.isAt(es.headings.review);
    expect(await overflowOf(page)).toBe(0);
    await person.presses(like(es.send));
    await person.isAt(es.headings.done);
});
