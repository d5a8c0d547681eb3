/* What a key does, and where the focus and its ring are then. Each test runs in Chromium, Firefox and
   WebKitGTK with `npm run keyboard`, and in Chromium with `npm test`. */
import { expect } from '@playwright/test';
import { test, type AnyPage } from './anyPage';

/* Where the focus is: the label of a control, the words of anything else, nothing outside of the story. */
const focused = (page: AnyPage): Promise<string> =>
    page.evaluate(() => {
        const element = window.sweep.focused() as HTMLInputElement | null;
        const [label] = element?.labels ?? [];
        return (label ?? element)?.textContent?.trim() ?? '';
    });

/* What has a ring of the kit's own around it, by its first words. */
const ringed = (page: AnyPage): Promise<string[]> =>
    page.evaluate(() =>
        window.sweep
            .all()
            .filter((element) => window.sweep.isRing(element))
            .map((element) => {
                const [label] = (element as HTMLInputElement).labels ?? [];
                return (label ?? element).textContent?.trim() ?? '';
            }),
    );

/* The arrow keys by which one goes on in a row, and back, in each direction of the text. */
const DIRECTIONS = [
    { dir: 'ltr', next: 'ArrowRight', previous: 'ArrowLeft' },
    { dir: 'rtl', next: 'ArrowLeft', previous: 'ArrowRight' },
] as const;

async function tab(page: AnyPage, times: number): Promise<string[]> {
    const met: string[] = [];
    for (let time = 0; time < times; time++) {
        await page.keyboard.press('Tab');
        met.push(await focused(page));
    }
    return met;
}

test('an arrow key in a group of radios takes the ring along', async ({ anyPage, openIn }) => {
    for (const story of ['forms-radios--default', 'scheduling-slot-picker--default']) {
        await openIn(story);
        const isAtRadio = (): Promise<boolean> =>
            anyPage.evaluate(() => window.sweep.focused()?.matches('[type="radio"]') ?? false);
        while (!(await isAtRadio())) await anyPage.keyboard.press('Tab');
        const met: string[] = [];
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
            await anyPage.keyboard.press(key);
            const choice = await focused(anyPage);
            const rings = await ringed(anyPage);
            expect(rings, `${story}: ${key}`).toHaveLength(1);
            expect(rings[0], `${story}: ${key}`).toContain(choice);
            met.push(choice);
        }
        expect(new Set(met).size, story).toBe(2);
        expect(met[2], story).toBe(met[0]);
    }
});

test('Tab goes through a form in order, a group is one stop, and Shift+Tab goes back', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-form--default');
    const stops = ['Full name (required)', 'Mobile number (optional)', 'Yes', 'Continue'];
    expect(await tab(anyPage, 4)).toEqual(stops);
    // Back into a group that nobody answered WebKitGTK (2.50) goes to the last choice, others to the first.
    for (const stop of stops.toReversed().slice(1)) {
        await anyPage.keyboard.press('Shift+Tab');
        const group = stop === 'Yes' ? /^(Yes|No)$/ : stop;
        expect(await focused(anyPage)).toMatch(group);
        expect(await ringed(anyPage)).toHaveLength(1);
    }
});

test('a form with errors takes the focus to its error summary, and a link to its field', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-form--default');
    await tab(anyPage, 4);
    await anyPage.keyboard.press('Enter');
    await expect.poll(() => focused(anyPage)).toBe('Answers to check: 2');
    expect(await tab(anyPage, 2)).toEqual([
        'Full name: Enter an answer',
        'Do you need an interpreter? Choose an answer',
    ]);
    expect(await ringed(anyPage)).toEqual(['Do you need an interpreter? Choose an answer']);
    await anyPage.keyboard.press('Enter');
    await expect.poll(() => focused(anyPage)).toBe('Yes');
    expect(await ringed(anyPage)).toEqual(['Yes']);
    await anyPage.keyboard.press('Shift+Tab');
    expect(await focused(anyPage)).toBe('Mobile number (optional)');
});

test('a question has the focus on the answer that changes nothing, and gives it back', async ({
    anyPage,
    openIn,
}) => {
    await openIn('foundations-confirm-dialog--default');
    expect(await tab(anyPage, 1)).toEqual(['Leave']);
    for (const key of ['Enter', ' ', 'Escape']) {
        await anyPage.keyboard.press('Enter');
        await expect.poll(() => focused(anyPage), key).toBe('Stay here');
        expect(await ringed(anyPage), key).toEqual(['Stay here']);
        await anyPage.keyboard.press(key);
        await expect.poll(() => focused(anyPage), key).toBe('Leave');
        expect(await ringed(anyPage), key).toEqual(['Leave']);
    }
});

test('a list is one stop, a letter chooses from it, and no key where it is read-only', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-select-field--default');
    const chosen = (): Promise<string> =>
        anyPage.evaluate(() =>
            (window.sweep.focused() as HTMLSelectElement).selectedOptions[0]!.text.trim(),
        );
    expect(await tab(anyPage, 1)).toEqual(['Which language do you speak best?']);
    expect(await chosen()).toBe('Choose an answer');
    await anyPage.keyboard.press('f');
    await expect.poll(chosen).toBe('Français');
    await openIn('forms-select-field--read-only');
    await tab(anyPage, 1);
    for (const key of ['ArrowDown', 'ArrowUp', 'e', 'Home']) await anyPage.keyboard.press(key);
    expect(await chosen()).toBe('Français');
});

test('a key in the list of a combo box goes to a choice, writes in its line, or chooses', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-combo-box--default');
    const line = (): Promise<string> =>
        anyPage.evaluate(
            () =>
                (window.sweep.all().find((one) => one.matches('input')) as HTMLInputElement).value,
        );
    const label = 'Which language do you speak best?';
    expect(await tab(anyPage, 1)).toEqual([label]);
    for (const [key, focus, typed] of [
        ['ArrowDown', 'العربية', ''],
        ['ArrowDown', 'Deutsch', ''],
        ['t', label, 't'],
        ['ArrowDown', 'Tagalog', 't'],
        ['i', label, 'ti'],
        ['Home', label, 'ti'],
        ['ArrowDown', 'Tiếng Việt', 'ti'],
        ['Backspace', label, 'ti'],
        ['End', label, 'ti'],
        ['Backspace', label, 't'],
        ['ArrowDown', 'Tagalog', 't'],
        ['Escape', label, 't'],
        ['ArrowUp', 'Português', 't'],
        ['Enter', label, 'Português'],
    ] as const) {
        await anyPage.keyboard.press(key);
        await expect.poll(() => focused(anyPage), key).toBe(focus);
        expect(await ringed(anyPage), key).toEqual([focus]);
        await expect.poll(line, key).toBe(typed);
    }
});

test('a disclosure is shown and hidden where the focus is, and Tab goes through what is shown', async ({
    anyPage,
    openIn,
}) => {
    await openIn('foundations-disclosure--heading');
    const section = 'Visits in the last year';
    const field = 'What was the last one for?';
    expect(await tab(anyPage, 2)).toEqual([section, field]);
    await anyPage.keyboard.press('Shift+Tab');
    for (const key of ['Enter', ' ', 'Enter']) {
        await anyPage.keyboard.press(key);
        expect(await focused(anyPage), key).toBe(section);
        expect(await ringed(anyPage), key).toEqual([section]);
    }
    // It is hidden now. From here Firefox goes to its own controls, and doesn't come back.
    expect(await tab(anyPage, 1)).not.toEqual([field]);
});

test('a row of tabs is one stop, an arrow key selects, and Tab goes on to the panel', async ({
    anyPage,
    openIn,
}) => {
    for (const { dir, next, previous } of DIRECTIONS) {
        await openIn('foundations-tabs--selected', { dir });
        const selected = (): Promise<string> =>
            anyPage.evaluate(
                () =>
                    window.sweep.all().find((element) => element.matches('[aria-selected="true"]'))
                        ?.textContent ?? '',
            );
        expect(await tab(anyPage, 1)).toEqual(['Documents']);
        for (const [key, name] of [
            [next, 'Coming visits'],
            [next, 'Past visits'],
            [previous, 'Coming visits'],
            ['End', 'Documents'],
            ['Home', 'Coming visits'],
            [previous, 'Documents'],
        ] as const) {
            await anyPage.keyboard.press(key);
            expect(await focused(anyPage), `${dir} ${key}`).toBe(name);
            expect(await selected(), `${dir} ${key}`).toBe(name);
            expect(await ringed(anyPage), `${dir} ${key}`).toEqual([name]);
        }
        await anyPage.keyboard.press('Tab'); // To the panel.
        expect(await tab(anyPage, 1)).toEqual(['Which document do you look for?']);
        await anyPage.keyboard.press('Shift+Tab');
        await anyPage.keyboard.press('Shift+Tab');
        expect(await focused(anyPage)).toBe('Documents');
    }
});

test('a toast is closed where Tab reaches it, and the next one has the focus then', async ({
    anyPage,
    openIn,
}) => {
    await openIn('foundations-toasts--several');
    const about = (): Promise<string> =>
        anyPage.evaluate(() => {
            const button = window.sweep.focused();
            const { host } = (button?.getRootNode() ?? {}) as { host?: { heading?: string } };
            return host?.heading ?? '';
        });
    await anyPage.keyboard.press('Tab');
    // Where what scrolls is a stop of its own, as in Firefox (153).
    if ((await about()) === '') await anyPage.keyboard.press('Tab');
    for (const [key, title] of [
        ['Enter', 'Your phone number is saved'],
        [' ', 'The clinic has your question'],
        ['Enter', 'The letter was not added'],
    ] as const) {
        await expect.poll(about, title).toBe(title);
        expect(await ringed(anyPage), title).toHaveLength(1);
        await anyPage.keyboard.press(key);
    }
});

test('a dialog takes the focus, keeps it, and gives it back', async ({ anyPage, openIn }) => {
    for (const { dir } of DIRECTIONS) {
        await openIn('foundations-dialog--default', { dir });
        const opener = 'Open the dialog';
        expect(await tab(anyPage, 1)).toEqual([opener]);
        for (const key of ['Enter', ' ']) {
            await anyPage.keyboard.press(key);
            await expect.poll(() => focused(anyPage), key).toBe('Add an interpreter');
            expect(await tab(anyPage, 4)).toEqual(['Close', 'Which language?', 'Add', 'Not now']);
            // From here Chromium and Firefox go to the browser's own controls, and come back.
            expect(await tab(anyPage, 4)).not.toContain(opener);
            await anyPage.keyboard.press('Escape');
            await expect.poll(() => focused(anyPage), key).toBe(opener);
            expect(await ringed(anyPage), key).toEqual([opener]);
        }
    }
});

test('a calendar opens, goes from day to day, answers, and gives the focus back', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-date-picker--default');
    const name = (): Promise<string> =>
        anyPage.evaluate(() => {
            const element = window.sweep.focused();
            const words = element?.querySelector('.visually-hidden') ?? element;
            return words?.textContent?.trim() ?? '';
        });
    const isModal = (): Promise<boolean> =>
        anyPage.evaluate(() => window.sweep.all().some((one) => one.matches('dialog:modal')));
    await tab(anyPage, 2);
    for (const [leave, answer] of [
        ['Escape', 'November 23, 2031'],
        ['Enter', 'December 24, 2031'],
    ] as const) {
        await anyPage.keyboard.press('Enter');
        await expect.poll(isModal).toBe(true);
        await expect.poll(name).toBe('Sunday, November 23, 2031, chosen');
        await anyPage.keyboard.press('PageDown');
        await expect.poll(name).toBe('Tuesday, December 23, 2031');
        await anyPage.keyboard.press('ArrowRight');
        await expect.poll(name).toBe('Wednesday, December 24, 2031');
        await anyPage.keyboard.press(leave);
        await expect.poll(() => focused(anyPage)).toContain('Choose in a calendar');
        const shown = await anyPage.evaluate(
            () =>
                (window.sweep.all().find((one) => one.matches('input')) as HTMLInputElement).value,
        );
        expect(shown).toBe(answer);
    }
});

test('no key but a digit changes a number', async ({ anyPage, openIn }) => {
    await openIn('forms-number-field--default');
    await tab(anyPage, 1);
    const answer = (): Promise<string> =>
        anyPage.evaluate(() => (window.sweep.focused() as HTMLInputElement).value);
    for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])
        await anyPage.keyboard.press(key);
    expect(await answer()).toBe('187.36');
    await anyPage.keyboard.press('End');
    await anyPage.keyboard.press('5');
    expect(await answer()).toBe('187.365');
});

test('a time is typed, asked about, and shown as its language says it', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-time-field--required');
    await tab(anyPage, 1);
    const answer = (): Promise<string> =>
        anyPage.evaluate(() => (window.sweep.focused() as HTMLInputElement).value);
    for (const key of ['9', ' ', 'p', 'ArrowUp', 'ArrowDown']) await anyPage.keyboard.press(key);
    expect(await answer()).toBe('9 p');
    await anyPage.keyboard.press('Enter');
    expect((await answer()).replace(/\s/g, ' ')).toBe('9:00 PM');
});

test('Enter and Space show a secret and hide it, and what was selected in it stays so', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-secret-field--default');
    const line = (): Promise<readonly unknown[]> =>
        anyPage.evaluate(() => {
            const input = window.sweep
                .all()
                .find((one): one is HTMLInputElement => one.localName === 'input')!;
            return [input.type, input.selectionStart, input.selectionEnd];
        });
    await tab(anyPage, 1);
    await anyPage.keyboard.press('Home');
    for (const key of ['ArrowRight', 'ArrowRight']) await anyPage.keyboard.press(key);
    expect(await tab(anyPage, 1)).toEqual(['Show']);
    for (const key of ['Enter', ' ']) {
        await anyPage.keyboard.press(key);
        await expect.poll(line, key).toEqual(['text', 2, 2]);
        expect(await focused(anyPage)).toBe('Show');
        expect(await ringed(anyPage)).toEqual(['Show']);
        await anyPage.keyboard.press(key);
        await expect.poll(line, key).toEqual(['password', 2, 2]);
    }
});

test('Space ticks a box and turns a switch on, and nothing where it is read-only', async ({
    anyPage,
    openIn,
}) => {
    const isOn = (): Promise<boolean> =>
        anyPage.evaluate(() => (window.sweep.focused() as HTMLInputElement).checked);
    for (const [story, states] of [
        ['default', [true, false]],
        ['switched-off', [true, false]],
        ['read-only', [true, true]],
        ['switch-read-only', [true, true]],
    ] as const) {
        await openIn(`forms-checkbox--${story}`);
        await tab(anyPage, 1);
        for (const state of states) {
            await anyPage.keyboard.press(' ');
            expect(await isOn(), story).toBe(state);
            expect(await ringed(anyPage), story).toHaveLength(1);
        }
    }
});

test('each box of a group is a stop, and one that rules out the others takes their ticks', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-checkboxes--default');
    const ticked = (): Promise<string> =>
        anyPage.evaluate(() =>
            window.sweep
                .all()
                .filter((one) => one.matches('[type="checkbox"]:checked'))
                .map((one) => (one as HTMLInputElement).labels![0]!.textContent)
                .join(),
        );
    await tab(anyPage, 1);
    await anyPage.keyboard.press(' ');
    expect(await tab(anyPage, 2)).toEqual(['A way in without steps', 'A quiet room']);
    await anyPage.keyboard.press(' ');
    expect(await ticked()).toBe('An interpreter,A quiet room');
    expect(await tab(anyPage, 1)).toEqual(['None of these']);
    await anyPage.keyboard.press(' ');
    await expect.poll(ticked).toBe('None of these');
    expect(await ringed(anyPage)).toEqual([expect.stringContaining('None of these')]);
    await anyPage.keyboard.press('Shift+Tab');
    await anyPage.keyboard.press(' ');
    await expect.poll(ticked).toBe('A quiet room');
});

/* Instead of opening the system's list, which no driver can use, the input has files at once. */
const chooseInstead = (page: AnyPage, names: readonly string[]): Promise<void> =>
    page.evaluate((given) => {
        const { shadowRoot } = document.querySelector('c-salus-file-upload')!;
        const input = shadowRoot!.querySelector('input')!;
        input.addEventListener('click', (event) => {
            event.preventDefault();
            const chosen = new DataTransfer();
            for (const name of given) chosen.items.add(new File(['some bytes'], name));
            input.files = chosen.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
        });
    }, names);

test('files are chosen, tried again and removed by keys, and the focus is never lost', async ({
    anyPage,
    openIn,
}) => {
    await openIn('forms-file-upload--empty');
    const states = (): Promise<string> =>
        anyPage.evaluate(() =>
            window.sweep
                .all()
                .filter((one) => one.matches('.file-state'))
                .map((one) => one.textContent)
                .join(),
        );
    await chooseInstead(anyPage, ['unavailable.pdf', 'letter.pdf', 'scan.pdf']);
    await tab(anyPage, 1);
    for (const key of ['Enter', ' ']) {
        await anyPage.keyboard.press(key);
        expect(await focused(anyPage)).toBe('Choose files');
    }
    await expect.poll(states).toBe('Not sent,Sent,Sent,Sent,Sent,Not sent');
    expect(await tab(anyPage, 1)).toEqual(['Try again']);
    await anyPage.keyboard.press('Enter');
    await expect.poll(() => focused(anyPage)).toBe('unavailable.pdf');
    expect(await ringed(anyPage)).toEqual(['unavailable.pdf']);
    expect(await tab(anyPage, 1)).toEqual(['Cancel']);
    await expect.poll(states).toBe('Sent,Sent,Sent,Sent,Sent,Not sent');
    expect(await focused(anyPage)).toBe('Remove');
    await anyPage.keyboard.press('Enter');
    await expect.poll(() => focused(anyPage)).toBe('letter.pdf');
    for (const next of ['scan.pdf', 'unavailable.pdf', 'letter.pdf', 'scan.pdf', 'Choose files']) {
        expect(await tab(anyPage, next === 'Choose files' ? 2 : 1)).toContain('Remove');
        await anyPage.keyboard.press(' ');
        await expect.poll(() => focused(anyPage)).toBe(next);
    }
    expect(await ringed(anyPage)).toEqual(['Choose files']);
});

test('a toolbar is one stop, an arrow key goes on in the direction of the text, and Tab comes back to it', async ({
    anyPage,
    openIn,
}) => {
    for (const { dir, next, previous } of DIRECTIONS) {
        await openIn('telehealth-call-toolbar--default', { dir });
        await anyPage.evaluate(() => {
            const after = document.createElement('button');
            after.textContent = 'After';
            document.querySelector('#storybook-root')!.append(after);
        });
        expect(await tab(anyPage, 1), dir).toEqual(['Microphone']);
        for (const [key, name] of [
            [next, 'Camera'],
            [next, 'Captions'],
            [previous, 'Camera'],
            ['End', 'Leave the visit'],
            [next, 'Microphone'],
            [previous, 'Leave the visit'],
            [previous, 'People'],
            ['Home', 'Microphone'],
            [next, 'Camera'],
            ['ArrowDown', 'Camera'],
            ['a', 'Camera'],
        ] as const) {
            await anyPage.keyboard.press(key);
            expect(await focused(anyPage), `${dir} ${key}`).toBe(name);
            expect(await ringed(anyPage), `${dir} ${key}`).toHaveLength(1);
        }
        expect(await tab(anyPage, 1), dir).toEqual(['After']);
        await anyPage.keyboard.press('Shift+Tab');
        expect(await focused(anyPage), dir).toBe('Camera');
    }
});

test('a menu opens by a key, goes round, finds by a letter, and gives the focus back', async ({
    anyPage,
    openIn,
}) => {
    for (const { dir } of DIRECTIONS) {
        await openIn('foundations-menu-button--default', { dir });
        expect(await tab(anyPage, 1), dir).toEqual(['Options']);
        for (const [opens, first] of [
            ['Enter', 'Print'],
            [' ', 'Print'],
            ['ArrowDown', 'Print'],
            ['ArrowUp', 'Remove'],
        ] as const) {
            await anyPage.keyboard.press(opens);
            await expect.poll(() => focused(anyPage), `${dir} ${opens}`).toBe(first);
            await anyPage.keyboard.press('Escape');
            await expect.poll(() => focused(anyPage), `${dir} ${opens}`).toBe('Options');
        }
        await anyPage.keyboard.press('Enter');
        await expect.poll(() => focused(anyPage), dir).toBe('Print');
        for (const [key, name] of [
            ['ArrowUp', 'Remove'],
            ['ArrowDown', 'Print'],
            ['End', 'Remove'],
            ['Home', 'Print'],
            ['r', 'Remind me'],
            ['ArrowLeft', 'Remind me'],
            ['ArrowRight', 'Remind me'],
        ] as const) {
            await anyPage.keyboard.press(key);
            await expect.poll(() => focused(anyPage), `${dir} ${key}`).toBe(name);
            expect(await ringed(anyPage), `${dir} ${key}`).toHaveLength(1);
        }
    }
});

test('a shortcut is changed by pressing it, what is no shortcut is refused, and the button is not pressed by it', async ({
    anyPage,
    openIn,
}) => {
    await openIn('telehealth-shortcut-help--default');
    const change = (): Promise<boolean> =>
        anyPage.evaluate(() => window.sweep.focused()?.matches('.change .button') ?? false);
    const state = (): Promise<string> =>
        anyPage.evaluate(() => {
            const button = window.sweep.focused()!;
            const row = button.closest('tr')!;
            const keys = [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent);
            const isRefused = row.nextElementSibling?.querySelector('.error') ? ' refused' : '';
            return `${keys.join(' ')} ${button.getAttribute('aria-pressed')}${isRefused}`;
        });
    while (!(await change())) await anyPage.keyboard.press('Tab');
    for (const [key, now] of [
        ['Enter', 'Ctrl Alt M true'],
        ['k', 'Ctrl Alt M true refused'],
        [' ', 'Ctrl Alt M true refused'],
        ['Enter', 'Ctrl Alt M true refused'],
        ['Control+Alt+c', 'Ctrl Alt M true refused'],
        ['Control+Alt+k', 'Ctrl Alt K false'],
        [' ', 'Ctrl Alt K true'],
        ['Escape', 'Ctrl Alt K false'],
    ] as const) {
        await anyPage.keyboard.press(key);
        await expect.poll(state, key).toBe(now);
        expect(await ringed(anyPage), key).toHaveLength(1);
    }
});
