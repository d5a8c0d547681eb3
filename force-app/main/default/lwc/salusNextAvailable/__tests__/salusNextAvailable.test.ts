import type { Slot } from 'c/salusCoreSlots';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusNextAvailable from 'c/salusNextAvailable';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusNextAvailable.examples';

type Next = HTMLElement & { slots?: readonly Slot[] };

const { properties } = examples.default;
const WHEN = 'Thursday, March 5, 2099, 9:00\u00a0AM, Eastern Time';
const LATER = 'Thursday, March 5, 2099, 10:00\u00a0AM, Eastern Time';

let hand = manualClock();
beforeEach(() => {
    hand = manualClock(Date.parse('2099-03-01T00:00:00Z'));
    installClock(hand);
});

const show = (more: object = {}): Next =>
    mount('salusNextAvailable', SalusNextAvailable, { ...properties, ...more });
const one = (element: Next, selector: string): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const headingOf = (element: Next): string =>
    (one(element, 'c-salus-heading') as HTMLElement & { text: string }).text;
const linesOf = (element: Next): readonly string[] =>
    [...element.shadowRoot!.querySelectorAll('p')].map(({ textContent }) => textContent!);
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-next-available', () => {
    it('Must offer the first time that is still open, whatever the order of the slots is', () => {
        expect(headingOf(show())).toBe(WHEN);
        hand.jump(Date.parse('2099-03-05T14:00:00Z') - hand.now());
        expect(headingOf(show())).toBe(LATER);
        const [, first] = properties.slots;
        const taken = properties.slots.map((slot) =>
            slot === first ? slot : { ...slot, status: 'busy' },
        );
        expect(one(show({ slots: taken }), 'button')).toBeNull();
    });

    it('Must say the time with its zone, in its heading', async () => {
        const element = show({ headingLevel: 3 });
        expect(headingOf(element)).toBe(WHEN);
        expect(linesOf(element)[0]).toBe('Next available');
        await expect(element).toBeAccessible();
    });

    it('Must say an arrival window as one', () => {
        const element = show(examples.window.properties);
        expect(headingOf(element)).toBe(
            'Thursday, March 5, 2099, 9:00\u00a0AM – 3:00\u00a0PM, Eastern Time',
        );
        expect(linesOf(element)[1]).toBe('Any time from 9:00 AM to 3:00 PM');
    });

    it('Must say where and how as one phrase, and with whom', () => {
        expect(linesOf(show())).toEqual([
            'Next available',
            `Video visit, ${properties.locationName}`,
            properties.clinicianName,
        ]);
        expect(linesOf(show({ ...examples.inPerson.properties, clinicianName: '' }))).toEqual([
            'Next available',
            `In person at ${properties.locationName}`,
        ]);
    });

    it('Must say the person’s own zone, too, where its clock shows another time then', () => {
        expect(one(show(examples.twoZones.properties), 'c-salus-zone-note')).not.toBeNull();
        expect(one(show({ patientZone: 'America/Toronto' }), 'c-salus-zone-note')).toBeNull();
    });

    it.each([
        ['missing-zone', undefined],
        ['unknown-zone', '+05:00'],
    ])(
        'Must show no time without a zone, say so, and offer nothing to choose',
        async (code, zone) => {
            const problems = collectProblems();
            const element = show({ zone });
            expect(headingOf(element)).toBe("The time can't be shown");
            expect(one(element, 'button')).toBeNull();
            expect(problems).toMatchObject([{ code, property: 'zone' }]);
            await expect(element).toBeAccessible();
        },
    );

    it('Must fire an event that carries the slot’s id and the choice’s key, and nothing else', () => {
        const element = show();
        const chosen = jest.fn();
        element.addEventListener('choose', (event) => {
            const { bubbles, composed, detail } = event as CustomEvent;
            chosen({ bubbles, composed, detail });
        });
        const button = one(element, 'button');
        expect(button.textContent!.trim().replace(/[ \n]+/g, ' ')).toBe(`Choose this time ${WHEN}`);
        button.click();
        const key = `slot 14~${Date.parse('2099-03-05T14:00:00Z')}`;
        const detail = { id: 'slot 14', key };
        expect(chosen.mock.calls).toEqual([[{ bubbles: false, composed: false, detail }]]);
    });

    it('Must say in words that no time is open, and what a person can do', async () => {
        const element = show(examples.none.properties);
        expect(headingOf(element)).toBe('No open times');
        expect(linesOf(element)).toEqual([
            'There are no open times here. Try another place or person, or call the clinic.',
        ]);
        expect(one(element, 'c-salus-help-contact')).not.toBeNull();
        expect(one(element, 'slot')).not.toBeNull();
        expect(one(element, 'button')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('Must offer the next time when one has passed, and have the focus say which it is', async () => {
        const element = show();
        one(element, 'button').focus();
        hand.advance(Date.parse('2099-03-05T14:00:00Z') - hand.now());
        await rendered();
        expect(headingOf(element)).toBe(LATER);
        expect(element.shadowRoot!.activeElement).toBe(one(element, 'c-salus-heading'));
        hand.advance(2 * 3_600_000);
        await rendered();
        expect(headingOf(element)).toBe('No open times');
        expect(element.shadowRoot!.activeElement).toBe(one(element, 'c-salus-heading'));
    });

    it('waits for nothing when it has left the page', () => {
        const element = show();
        expect(hand.timers).toBe(1);
        element.remove();
        expect(hand.timers).toBe(0);
    });

    it('Must say nothing while no slots are given, and tell the developer of what is no list', () => {
        const problems = collectProblems();
        const element = show({ slots: undefined });
        expect(one(element, '.card')).toBeNull();
        expect(problems).toEqual([]);
        expect(headingOf(show({ slots: CANARY }))).toBe('No open times');
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'slots' }]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });
});
