import { createElement } from 'lwc';
import SalusSlotPicker from 'c/salusSlotPicker';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import type { SalusProblem } from 'c/salusCoreProblems';
import type { Slot } from 'c/salusCoreSlots';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusSlotPicker.examples';
import { halfHours } from '../__examples__/slots';

type Picker = HTMLElement & {
    value: string;
    choice?: { key: string; start: string };
    slots: Slot[];
    zone: string;
};

const NOW = Date.parse('2099-03-01T12:00:00Z');
const clock = { now: () => NOW, setTimeout: () => undefined, clear: () => undefined };
let restoreClock: () => void;

const show = async (properties: Record<string, unknown> = {}): Promise<Picker> => {
    const given = { ...examples.default.properties, ...properties };
    const element = mount<Picker>('salusSlotPicker', SalusSlotPicker, given);
    await rendered();
    return element;
};
const all = (element: Element, selector: string): Element[] => [
    ...element.shadowRoot!.querySelectorAll(selector),
];
const headingIn = (one: Element): Element | null | undefined =>
    one.shadowRoot?.querySelector('.heading');
const texts = (element: Element, selector: string): string[] =>
    all(element, selector).map((one) => (headingIn(one) ?? one).textContent!.trim());
const times = (element: Element): string[] => texts(element, '.choice-label');
const radios = (element: Element): HTMLInputElement[] =>
    all(element, 'input[type=radio]') as HTMLInputElement[];
const buttons = (element: Element): HTMLButtonElement[] =>
    all(element, 'button') as HTMLButtonElement[];
/* Why a button can't be pressed: its description, and whether it says so. */
const reasonOf = (element: Element, index: number): readonly unknown[] => {
    const button = buttons(element)[index]!;
    const id = button.getAttribute('aria-describedby')!;
    const isUnavailable = button.getAttribute('aria-disabled');
    return [isUnavailable, element.shadowRoot!.querySelector(`[id="${id}"]`)!.textContent];
};
const zoneNote = (element: Element): Element & Record<string, string> =>
    all(element, 'c-salus-zone-note')[0] as never;
/* Five days with one time each, the second zone's clock apart from the Monday on. */
const denver = {
    zone: 'America/Denver',
    patientZone: 'America/Phoenix',
    slots: ['11', '12', '13', '14', '15'].flatMap((day) =>
        halfHours(`2021-03-${day}T16:00:00Z`, 1),
    ),
};
const late = halfHours('2099-03-17T14:00:00Z', 1)[0]!;
const lateKey = `${late.id}~${Date.parse(late.start)}`;
/** Shows the picker on a clock that moves, does something, and says what was announced then. */
async function saidAfter(act: (element: Picker) => unknown): Promise<readonly string[]> {
    const hand = manualClock(NOW);
    const restore = installClock(hand);
    emptyAnnouncements();
    const element = await show(examples.manyDays.properties);
    hand.advance(10_000);
    await act(element);
    hand.advance(20_000);
    restore();
    return announcementHistory().map(({ text }) => text);
}
const choose = async (radio: HTMLInputElement): Promise<void> => {
    radio.click();
    await rendered();
};

describe('c-salus-slot-picker', () => {
    it('announces the days that are shown, and not those of a page that was left', async () => {
        const press = async (element: Picker, index: number) => {
            buttons(element)[index]!.click();
            await rendered();
        };
        const days = await saidAfter((element) => press(element, 2));
        expect(days).toHaveLength(1);
        const back = await saidAfter(async (element) => {
            await press(element, 2);
            await press(element, 1);
        });
        expect(back).toHaveLength(1);
        expect(back).not.toEqual(days);
        const gone = await saidAfter(async (element) => {
            await press(element, 2);
            element.remove();
        });
        expect(gone).toEqual([]);
    });

    beforeEach(() => {
        restoreClock = installClock(clock);
    });

    afterEach(() => restoreClock());

    it('takes a time away once it has gone by, without being asked', async () => {
        const manual = manualClock(Date.parse('2021-03-10T12:00:00Z'));
        const restore = installClock(manual);
        const slots = halfHours('2021-03-10T16:00:00Z', 3);
        const element = await show({ slots });
        expect(times(element)).toHaveLength(3);
        manual.advance(4 * 3_600_000);
        await rendered();
        expect(times(element)).toHaveLength(2);
        manual.advance(86_400_000);
        await rendered();
        expect(texts(element, '.empty-heading')).toEqual(['No open times']);
        element.remove();
        expect(manual.timers).toBe(0);
        restore();
    });

    it('keeps the focus on its time while earlier ones go by, and hands it on with its own', async () => {
        const manual = manualClock(Date.parse('2021-03-10T12:00:00Z'));
        const restore = installClock(manual);
        const element = await show({ slots: halfHours('2021-03-10T16:00:00Z', 3) });
        const [, second, third] = radios(element);
        const focused = () => element.shadowRoot!.activeElement;
        second!.focus();
        manual.advance(4 * 3_600_000);
        await rendered();
        expect(times(element)).toHaveLength(2);
        expect(radios(element)).toEqual([second, third]);
        expect(focused()).toBe(second);

        manual.advance(1_800_000);
        await rendered();
        expect(radios(element)).toEqual([third]);
        expect(focused()).toBe(third);
        restore();
    });

    it.each([
        ['', 'missing-zone'],
        ['Mars/Olympus', 'unknown-zone'],
        ['-05:00', 'unknown-zone'],
    ])('refuses the zone %p with the problem %s', async (zone, code) => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const element = await show({ zone });

        expect(problems.map((problem) => problem.code)).toContain(code);
        expect(radios(element)).toHaveLength(0);
    });

    it('Must refuse to show a time without a known zone, and say so', async () => {
        installProblemSink(() => undefined);
        const element = await show({ zone: '' });

        expect(radios(element)).toHaveLength(0);
        expect(all(element, 'c-salus-zone-note')).toHaveLength(1);
    });

    it("Must name the zone of the times, and the person's own where it differs", async () => {
        const element = await show({ patientZone: 'America/Los_Angeles' });
        const [note] = all(element, 'c-salus-zone-note') as (Element & Record<string, string>)[];

        expect(note).toMatchObject({
            zone: 'America/New_York',
            patientZone: 'America/Los_Angeles',
            instant: '2099-03-05T14:00:00.000Z',
        });
    });

    it("Must say the person's own zone where any shown time differs", async () => {
        const restore = installClock({ ...clock, now: () => Date.parse('2021-03-01T12:00:00Z') });
        const element = await show(denver);
        const same = await show({ ...denver, slots: denver.slots.slice(0, 3) });
        restore();

        expect(zoneNote(element).instant).toBe('2021-03-14T16:00:00.000Z');
        expect(zoneNote(element).shadowRoot!.textContent).toContain('it is 1 hour earlier');
        expect(zoneNote(same).instant).toBe('2021-03-11T16:00:00.000Z');
    });

    it('compares the end of a window as well: it is shown, too', async () => {
        const restore = installClock({ ...clock, now: () => Date.parse('2021-03-01T12:00:00Z') });
        const [night] = halfHours('2021-03-14T05:00:00Z', 1, { capacity: 100 });
        const element = await show({
            ...denver,
            slots: [{ ...night!, end: '2021-03-14T13:00:00Z' }],
        });
        restore();

        expect(zoneNote(element).instant).toBe('2021-03-14T13:00:00Z');
    });

    it('leaves an unknown personal zone to the note', async () => {
        installProblemSink(() => undefined);
        const element = await show({ patientZone: 'Mars/Olympus' });

        expect(zoneNote(element).instant).toBe('2099-03-05T14:00:00.000Z');
    });

    it('reads the times in another zone when the zone changes', async () => {
        const element = await show({ slots: halfHours('2099-03-05T03:00:00Z', 1) });
        expect(texts(element, '.day-name')).toEqual(['Wednesday, March 4, 2099']);
        element.zone = 'Asia/Tokyo';
        await rendered();

        expect(texts(element, '.day-name')).toEqual(['Thursday, March 5, 2099']);
        expect(times(element)).toEqual(['12:00 PM']);
    });

    it('Must leave out times that are past, full or taken', async () => {
        const element = await show({
            slots: [
                ...halfHours('2099-03-01T10:00:00Z', 1),
                ...halfHours('2099-03-02T14:00:00Z', 1, { capacity: 0 }),
                ...halfHours('2099-03-03T14:00:00Z', 1, { status: 'busy' }),
                ...halfHours('2099-03-04T14:00:00Z', 1),
            ],
        });

        expect(times(element)).toEqual(['9:00 AM']);
        expect(texts(element, '.day-name')).toEqual(['Wednesday, March 4, 2099']);
    });

    it('Must offer the next available time in one press, and put the focus on it', async () => {
        const element = await show(examples.manyDays.properties);
        buttons(element)[2]!.click();
        await rendered();
        buttons(element)[0]!.click();
        await rendered();
        await rendered();

        expect(element.choice?.start).toBe('2099-03-01T14:00:00.000Z');
        expect(element.shadowRoot!.activeElement).toBe(radios(element).find((one) => one.checked));
    });

    it('Must name each time by the time first', async () => {
        const element = await show();

        expect(radios(element)[0]!.labels![0]!.textContent!.trim()).toMatch(/^9:00 AM/);
    });

    it('Must tell two equal wall times apart when the clocks go back', async () => {
        const element = await show(examples.clocksGoBack.properties);

        expect(times(element)).toEqual([
            '12:30 AM',
            '1:00 AM EDT',
            '1:30 AM EDT',
            '1:00 AM EST',
            '1:30 AM EST',
        ]);
    });

    it('Must have one chosen time at most', async () => {
        const element = await show();
        await choose(radios(element)[0]!);
        await choose(radios(element)[8]!);

        expect(radios(element).filter((one) => one.checked)).toEqual([radios(element)[8]]);
    });

    it('Must hold nothing when a time is chosen', async () => {
        const element = await show();
        const heard: string[] = [];
        for (const name of ['change', 'commit', 'hold', 'submit'])
            element.addEventListener(name, () => heard.push(name));
        await choose(radios(element)[1]!);

        expect(heard).toEqual(['change']);
    });

    it("Must offer times that can't be told apart once", async () => {
        const [slot] = halfHours('2099-03-05T14:00:00Z', 1);
        const duplicate = {
            ...slot!,
            id: 'duplicate',
            clinicianId: 'two',
            end: '2099-03-05T14:20:00Z',
        };
        const element = await show({ slots: [slot!, duplicate] });

        expect(times(element)).toEqual(['9:00 AM']);
    });

    it.each([
        ['a comma before the fraction', '2099-03-05T14:00:00,000Z', '2099-03-05T15:00:00,000Z'],
        ['an offset without a colon', '2099-03-05T14:00:00+0000', '2099-03-05T15:00:00+0000'],
    ])('offers every time of slots with %s', async (_, first, second) => {
        const [slot] = halfHours('2099-03-05T14:00:00Z', 1);
        const element = await show({
            slots: [
                { ...slot!, id: 'one', start: first, end: second },
                { ...slot!, id: 'two', start: second, end: second.replace('15', '16') },
            ],
        });

        expect(times(element)).toEqual(['9:00 AM', '10:00 AM']);
    });

    it('Must show the days around the chosen time, until the person goes to others', async () => {
        const element = await show({ ...examples.manyDays.properties, value: lateKey });
        expect(texts(element, '.day-name')).toContain('Tuesday, March 17, 2099');
        expect(radios(element).filter((one) => one.checked)).toHaveLength(1);
        expect((all(element, 'select')[0] as HTMLSelectElement).selectedIndex).toBe(16);

        buttons(element)[1]!.click();
        await rendered();
        expect(texts(element, '.day-name')[0]).toBe('Wednesday, March 11, 2099');
        element.value = '';
        element.value = lateKey;
        await rendered();
        expect(texts(element, '.day-name')[0]).toBe('Wednesday, March 11, 2099');
    });

    it('shows the days around a time that the page chooses later', async () => {
        const element = await show(examples.manyDays.properties);
        element.value = lateKey;
        await rendered();

        expect(texts(element, '.day-name')).toContain('Tuesday, March 17, 2099');
    });

    it('forgets with a purge to which days the person went', async () => {
        const element = await show(examples.manyDays.properties);
        buttons(element)[2]!.click();
        await rendered();
        purgeAll('lock');
        element.slots = [...examples.manyDays.properties.slots];
        await rendered();

        expect(texts(element, '.day-name')[0]).toBe('Sunday, March 1, 2099');
    });

    it('Must show a few days at a time, and say which when they change', async () => {
        const element = await show(examples.manyDays.properties);
        const first = texts(element, '.day-name');
        buttons(element)[2]!.click();
        await rendered();

        expect(first).toHaveLength(5);
        expect(texts(element, '.day-name')[0]).toBe('Friday, March 6, 2099');
        expect(reasonOf(element, 1)).toEqual([null, '']);
    });

    it('says why there are no earlier days', async () => {
        const element = await show(examples.manyDays.properties);
        const days = texts(element, '.day-name');
        buttons(element)[1]!.click();
        await rendered();

        expect(reasonOf(element, 1)).toEqual(['true', 'These are the first days']);
        expect(texts(element, '.day-name')).toEqual(days);
    });

    it('goes to a day from the list of days', async () => {
        const element = await show(examples.manyDays.properties);
        const select = all(element, 'select')[0] as HTMLSelectElement;
        select.selectedIndex = 12;
        select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
        await rendered();

        expect(texts(element, '.day-name')).toContain('Friday, March 13, 2099');
    });

    it('Must cut a full day into morning, afternoon and evening', async () => {
        const element = await show(examples.fullDay.properties);

        expect(texts(element, '.part-name')).toEqual(['Morning', 'Afternoon', 'Evening']);
        expect(times(element)).toHaveLength(24);
    });

    it('Must offer a long slot as a window to arrive in', async () => {
        const element = await show(examples.arrivalWindow.properties);

        expect(times(element)).toEqual(['Any time from 9:00 AM to 6:00 PM']);
    });

    it('Must give its days the level below the heading that it stands under', async () => {
        const levels = async (more: Record<string, unknown>): Promise<unknown[]> => {
            const element = await show({ ...examples.fullDay.properties, ...more });
            const headings = ['.day-name', '.part-name'].map((name) => all(element, name)[0]!);
            return headings.map((one) => headingIn(one)!.localName);
        };
        expect(await levels({})).toEqual(['h3', 'h4']);
        expect(await levels({ headingLevel: 4 })).toEqual(['h5', 'h6']);
        expect(await levels({ headingLevel: 6 })).toEqual(['h6', 'h6']);
        const [empty] = all(await show({ slots: [], headingLevel: 4 }), '.empty-heading');
        expect(headingIn(empty!)!.localName).toBe('h5');
    });

    it('Must report the mistake when the heading level is none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const element = await show({ headingLevel: 1 });
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'headingLevel'],
        ]);
        expect(headingIn(all(element, '.day-name')[0]!)!.localName).toBe('h3');
    });

    it('Must say what to do when there are no times', async () => {
        const element = await show({ slots: [] });

        expect(texts(element, '.empty-heading')).toEqual(['No open times']);
        expect(texts(element, '.empty-text')).toHaveLength(1);
    });

    it('says that there are no times whatever the zone is', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const element = await show({ slots: [], zone: '' });

        expect(texts(element, '.empty-heading')).toEqual(['No open times']);
        expect(zoneNote(element)).toBeUndefined();
        expect(problems).toEqual([]);
    });

    it('Must take the focus as a group where it has no time to take it', async () => {
        installProblemSink(() => undefined);
        for (const properties of [{ slots: [] }, { zone: '' }]) {
            const element = await show({ ...properties, required: true });
            element.focus();
            const { activeElement } = element.shadowRoot!;
            expect(activeElement?.getAttribute('role')).toBe('group');
            expect(activeElement?.getAttribute('tabindex')).toBe('-1');
        }
    });

    it('lets itself be focused before it is in the page', () => {
        const element = createElement('c-salus-slot-picker', { is: SalusSlotPicker });

        expect(() => element.focus()).not.toThrow();
    });

    it('Must say beside its label whether an answer is required or optional', async () => {
        const required = await show({ required: true });
        const optional = await show({ optional: true });

        expect(texts(required, 'p.label')).toEqual(['Day and time (required)']);
        expect(texts(optional, 'p.label')).toEqual(['Day and time (optional)']);
    });

    it('says that an answer is required once: in the name of the group', async () => {
        const element = await show({ required: true });

        expect(all(element, '.mark')[0]!.hasAttribute('aria-hidden')).toBe(false);
        expect(all(element, '[required], [aria-required]')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('Must keep ten thousand slots out of the page', async () => {
        const slots = Array.from({ length: 31 }, (_, day) =>
            halfHours(`2099-05-${String(day + 1).padStart(2, '0')}T00:00:00Z`, 48),
        ).flatMap((day) =>
            Array.from({ length: 7 }, (_, n) =>
                day.map((slot) => ({ ...slot, id: `${slot.id}/${n}` })),
            ).flat(),
        );
        const element = await show({ slots });

        expect(slots.length).toBeGreaterThan(10_000);
        expect(radios(element).length).toBeLessThanOrEqual(60);
    });

    it('says that a time is missing, in its own words', async () => {
        const element = await show({ required: true });

        expect((element as unknown as { checkValidity(): boolean }).checkValidity()).toBe(false);
    });

    it('gives native radios no word of the time', async () => {
        const element = await show();

        expect(radios(element)[0]!.value).toBe('0.0');
        expect(radios(element)[0]!.name).not.toContain('2099');
    });

    it('keeps slots that make no sense out, and shows the others', async () => {
        installProblemSink(() => undefined);
        const hostile = {
            id: '<img src=x onerror=alert(1)>',
            start: 'soon',
            end: '',
            status: 'free',
        };
        const element = await show({
            slots: [hostile, null, ...halfHours('2099-03-05T14:00:00Z', 1)],
        });

        expect(times(element)).toEqual(['9:00 AM']);
    });
});
