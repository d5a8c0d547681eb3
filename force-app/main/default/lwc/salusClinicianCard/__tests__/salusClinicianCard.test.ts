import SalusClinicianCard from 'c/salusClinicianCard';
import type { ClinicianView } from 'c/salusCoreClinicians';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusClinicianCard.examples';

type Card = HTMLElement & { clinician?: ClinicianView };

const whole = examples.default.properties.clinician;
const { picture } = examples.picture.properties.clinician;
const show = (clinician: unknown, more: object = {}): Card =>
    mount('salusClinicianCard', SalusClinicianCard, { clinician, ...more });
const one = <T extends HTMLElement>(card: Card, selector: string): T | null =>
    card.shadowRoot!.querySelector<T>(selector);
const rowsOf = (card: Card): Readonly<Record<string, string>> =>
    Object.fromEntries(
        [...card.shadowRoot!.querySelectorAll('.row')].map((row) => [
            row.querySelector('dt')!.textContent!,
            [...row.querySelectorAll('.line')].map((line) => line.textContent).join(' | '),
        ]),
    );
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-clinician-card', () => {
    it('Must name the clinician in its heading, with the role beside it', async () => {
        const card = show(whole);
        expect(one<HTMLElement & { text: string }>(card, 'c-salus-heading')!.text).toBe(whole.name);
        expect(one(card, '.role')!.textContent).toBe('Family doctor');
        await expect(card).toBeAccessible();
    });

    it('Must say languages in the words of the page’s language, and what it doesn’t know as it came', () => {
        const languages = ['en', 'es', 'American Sign Language'];
        expect(rowsOf(show({ ...whole, languages })).Languages).toBe(
            'English, Spanish, and American Sign Language',
        );
    });

    it('Must say the next open time with its zone, that there is none, or nothing where it is not known', () => {
        const next = (more: object) => rowsOf(show({ ...whole, ...more }))['Next available'];
        expect(next({})).toBe('Thursday, March 11, 2021, 9:30\u00a0AM, Eastern Time');
        expect(next({ nextTime: null })).toBe('No open times');
        expect(next({ nextTime: undefined })).toBeUndefined();
    });

    it.each([undefined, '+05:00'])('Must show no time without a zone, and say so', (zone) => {
        const card = show({ ...whole, zone });
        expect(rowsOf(card)['Next available']).toBe("The time can't be shown");
    });

    it('Must leave out what is not known', async () => {
        const card = show(examples.nameOnly.properties.clinician);
        expect(rowsOf(card)).toEqual({});
        expect(one(card, 'dl')).toBeNull();
        expect(one(card, '.role')).toBeNull();
        await expect(card).toBeAccessible();
        expect(rowsOf(show(whole))['Kinds of visit']).toBe('In person | Video visit');
    });

    it('Must name the button by the clinician, and fire an event that carries an id and nothing else', () => {
        const card = show(whole, { choosable: true });
        const chosen = jest.fn();
        card.addEventListener('choose', (event) => {
            const { bubbles, composed, detail } = event as CustomEvent;
            chosen({ bubbles, composed, detail });
        });
        const button = one(card, 'button')!;
        expect(button.textContent!.trim()).toBe(`Choose ${whole.name}`);
        button.click();
        expect(chosen.mock.calls).toEqual([
            [{ bubbles: false, composed: false, detail: { id: 'p1' } }],
        ]);
        expect(one(show(whole), 'button')).toBeNull();
    });

    it('Must say in words which one was chosen before, and keep it by the same button', async () => {
        const card = show(whole, { choosable: true, chosen: true });
        const keeps = jest.fn();
        card.addEventListener('choose', (event) => keeps((event as CustomEvent).detail));
        expect(one(card, '.chosen')!.textContent!.trim()).toBe('Your choice');
        const button = one(card, 'button')!;
        expect(button.textContent!.trim()).toBe(`Keep ${whole.name}`);
        button.click();
        expect(keeps).toHaveBeenCalledWith({ id: 'p1' });
        expect(one(show(whole, { choosable: true }), '.chosen')).toBeNull();
        await expect(card).toBeAccessible();
    });

    it('Must have an empty alternative text for a picture, unless its own words say more than who it is', async () => {
        const card = show({ ...whole, picture });
        expect(one<HTMLImageElement>(card, 'img')!.getAttribute('alt')).toBe('');
        await expect(card).toBeAccessible();
        const described = show({ ...whole, picture, pictureDescription: 'She wears a clear mask' });
        expect(one<HTMLImageElement>(described, 'img')!.alt).toBe('She wears a clear mask');
        await expect(described).toBeAccessible();
    });

    it('Must show a drawing where the picture can’t be shown', async () => {
        const card = show({ ...whole, picture });
        one(card, 'img')!.dispatchEvent(new CustomEvent('error'));
        await rendered();
        expect(one(card, 'img')).toBeNull();
        expect(one(card, '.picture c-salus-icon')).not.toBeNull();
        card.clinician = { ...whole, picture };
        await rendered();
        expect(one(card, 'img')).not.toBeNull();
        expect(one(show(whole), '.picture c-salus-icon')).not.toBeNull();
    });

    it('Must show no picture from an address that it doesn’t trust, and no file name as its words', () => {
        const problems = collectProblems();
        expect(one(show({ ...whole, picture: 'javascript:alert(1)' }), 'img')).toBeNull();
        const named = show({ ...whole, picture, pictureDescription: 'IMG_0042.jpeg' });
        expect(one<HTMLImageElement>(named, 'img')!.getAttribute('alt')).toBe('');
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'picture' },
            { code: 'bad-property', property: 'pictureDescription' },
        ]);
    });

    it('Must tell the developer of what it can’t read, and never what was in it', () => {
        const problems = collectProblems();
        show(CANARY);
        show({ ...whole, nextTime: `tomorrow ${CANARY}` });
        show(undefined);
        const where = 'c-salus-clinician-card';
        expect(problems).toMatchObject([
            { code: 'bad-property', property: 'clinician', where },
            { code: 'bad-instant', property: 'nextTime', where },
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });
});
