import { expect, type Locator } from '@playwright/test';

const goesOn = (root: Locator) => root.getByRole('button', { name: 'Continue' }).click();
const chooses = (answer: string) => async (root: Locator) => {
    await root.getByText(answer).click();
    await goesOn(root);
};

/* What is done on each page of a booking, in order. */
const PAGES: readonly (readonly [heading: string, does: (root: Locator) => Promise<unknown>])[] = [
    ['Why do you want to be seen?', chooses('Talking about how you feel')],
    ['Where and how?', chooses('By video, at home, with Harbor Street Clinic')],
    [
        'Who would you like to see?',
        (root) => root.getByRole('button', { name: 'No preference' }).click(),
    ],
    ['When?', (root) => choosesTheNextTime(root)],
    ['Your details', (root) => fillDetails(root)],
];

async function choosesTheNextTime(root: Locator): Promise<void> {
    await root.getByRole('button', { name: /^Choose Thursday/ }).click();
    await goesOn(root);
}

async function fillDetails(root: Locator): Promise<void> {
    await root.getByRole('textbox', { name: /^Phone number/ }).fill('555 0100');
    for (const [part, text] of Object.entries({ Month: '4', Day: '5', Year: '1961' }))
        await root.getByRole('textbox', { name: part }).fill(text);
    await goesOn(root);
}

/** Somebody who books by mouse in one scheduling pattern of a page, which may have others. */
export class MousePerson {
    private readonly root: Locator;

    constructor(root: Locator) {
        this.root = root;
    }

    /* Not that of a dialog, which is closed. */
    private get heading(): Locator {
        return this.root.getByRole('heading', { level: 2 });
    }

    /** Waits for the heading of a page, which comes before the rest of it. */
    async isAt(heading: string): Promise<void> {
        await expect(this.heading).toHaveText(heading);
    }

    async presses(name: string): Promise<void> {
        await this.root.getByRole('button', { name, exact: true }).click();
    }

    /** Answers the pages from the one that is open up to this one. */
    async comesTo(heading: string): Promise<void> {
        const open = await this.heading.textContent();
        for (const [page, does] of PAGES.slice(PAGES.findIndex(([page]) => page === open))) {
            await this.isAt(page);
            if (page === heading) return;
            await does(this.root);
        }
        await this.isAt(heading);
    }

    /** Answers what is left to be answered, and books. */
    async books(): Promise<void> {
        await this.comesTo('Check your answers');
        await this.presses('Book this visit');
        await this.isAt('Your visit is booked');
    }
}
