import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusZoneNote from 'c/salusZoneNote';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusZoneNote.examples';

type ZoneNote = HTMLElement & { zone: string; patientZone: string; instant: string };

const { zone, patientZone, instant } = examples.default.properties;

const show = (properties: Readonly<Record<string, unknown>>): ZoneNote =>
    mount('salusZoneNote', SalusZoneNote, properties);
const textOf = (element: Element): string =>
    element.shadowRoot!.querySelector('.words')!.textContent!;

const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-zone-note', () => {
    it('Must name the zone of the times, always', async () => {
        const element = show({ zone });
        expect(textOf(element)).toBe('Times are shown in Eastern Time.');
        expect(textOf(show({ zone, locationName: 'Invented Clinic' }))).toBe(
            'Times are shown in Eastern Time, the time at Invented Clinic.',
        );
        await expect(element).toBeAccessible();
    });

    it("Must say the person's own zone, too, and the difference in words, when the clocks differ then", async () => {
        const element = show(examples.default.properties);
        expect(textOf(element)).toBe(
            'Times are shown in Eastern Time, the time at Invented Clinic, Boston.' +
                ' In your time zone, Pacific Time, it is 3 hours earlier.',
        );
        expect(textOf(show({ zone, patientZone: 'Asia/Kathmandu', instant }))).toBe(
            'Times are shown in Eastern Time. In your time zone, Nepal Time, it is 10 hours, 45 minutes later.',
        );
        await expect(element).toBeAccessible();
    });

    it('Must say one zone only when both clocks show the same then', () => {
        expect(textOf(show({ zone, patientZone: 'America/Toronto', instant }))).toBe(
            'Times are shown in Eastern Time.',
        );
    });

    it('Must compare the clocks at the moment of the visit, on both sides of summer time', async () => {
        const element = show({ zone: 'America/Denver', patientZone: 'America/Phoenix', instant });
        expect(textOf(element)).not.toContain('your');
        element.instant = '2021-03-14T08:59:59Z';
        await rendered();
        expect(textOf(element)).not.toContain('your');
        element.instant = '2021-03-14T09:00:00Z';
        await rendered();
        expect(textOf(element)).toContain(
            'In your time zone, Mountain Standard Time, it is 1 hour earlier.',
        );
    });

    it.each([
        ['missing-zone', undefined],
        ['missing-zone', null],
        ['missing-zone', ' '],
        ['unknown-zone', '+05:00'],
        ['unknown-zone', 'Nowhere/CANARY'],
    ])(
        'Must say that the zone is not known, and never guess, when there is none',
        async (code, given) => {
            const problems = collectProblems();
            const element = show({ zone: given, patientZone, instant });
            expect(textOf(element)).toBe("The clinic's time zone is not known. Call to ask.");
            expect(problems).toMatchObject([
                { code, property: 'zone', where: 'c-salus-zone-note' },
            ]);
            await expect(element).toBeAccessible();
        },
    );

    it.each([
        ['unknown-zone', 'patientZone', { zone, instant, patientZone: 'Nowhere/CANARY' }],
        ['bad-instant', 'instant', { zone, patientZone, instant: '2021-02-30T10:00:00Z CANARY' }],
        ['bad-instant', 'instant', { zone, patientZone }],
    ])(
        "Must tell the developer of a zone or a moment that it can't read, once, without what was in it",
        async (code, property, given) => {
            const problems = collectProblems();
            const element = show(given);
            element.zone = 'America/Toronto';
            await rendered();
            expect(textOf(element)).toBe('Times are shown in Eastern Time.');
            expect(problems).toMatchObject([{ code, property }]);
            expect(problems[0]!.message).not.toContain('CANARY');
        },
    );

    it('tells of a zone that goes wrong later', async () => {
        const problems = collectProblems();
        const element = show({ zone });
        expect(problems).toEqual([]);
        element.zone = '';
        await rendered();
        expect(problems).toMatchObject([{ code: 'missing-zone' }]);
    });

    it('Must be plain text and no live region', () => {
        const { shadowRoot } = show(examples.default.properties);
        expect(shadowRoot!.querySelector('[role], [aria-live], output')).toBeNull();
        expect(shadowRoot!.querySelector('p')!.textContent).toContain('Eastern Time');
    });
});
