import type { ConsentAnswer } from 'c/salusCoreConsent';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusConsentField from 'c/salusConsentField';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { controlsOf, descriptionOf, errorOf, leave } from 'test-support/fieldUnderTest';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusConsentField.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement &
    Record<string, unknown> & {
        value: ConsentAnswer;
        focus(): void;
        checkValidity(): boolean;
        reportValidity(): boolean;
        validationMessage: string;
    };

const NOW = '2021-11-23T14:05:00.000Z';
const ID = `text-${CANARY}`;

const make = async (own: object = {}): Promise<Field> => {
    const given = { ...examples.default.properties, ...own };
    const field = mount<Field>('salusConsentField', SalusConsentField, given);
    await rendered();
    return field;
};
const find = (field: Field, selector: string): HTMLElement | null =>
    field.shadowRoot!.querySelector<HTMLElement>(selector);
const wordsOf = (field: Field, selector: string): string[] =>
    [...field.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim());
const choices = (field: Field): string[] =>
    controlsOf(field).map(({ labels }) => labels![0]!.textContent!);
const checked = (field: Field): boolean[] => controlsOf(field).map((radio) => radio.checked);
const press = async (field: Field, index: number): Promise<void> => {
    controlsOf(field)[index]!.focus();
    controlsOf(field)[index]!.click();
    await rendered();
};

let restoreClock: () => void;
beforeEach(() => {
    restoreClock = installClock(manualClock(Date.parse(NOW)));
});
afterEach(() => restoreClock());

describe('c-salus-consent-field', () => {
    it('Must say what the consent is for, how long it is kept and which text is shown', async () => {
        const field = await make();
        expect(wordsOf(field, '.fact')).toEqual([
            expect.stringMatching(/^What it is for\s*So that your pharmacist/),
            expect.stringMatching(/^How long it is kept\s*For as long as/),
            expect.stringMatching(/^Version of the text\s*3.1/),
        ]);
        expect(descriptionOf(controlsOf(field)[0]!)).toContain('So that your pharmacist');
        await expect(field).toBeAccessible();
    });

    it('Must have the whole text on the page, without a box that scrolls', async () => {
        const field = await make();
        const details = find(field, 'details')! as HTMLDetailsElement;
        expect(details.open).toBe(false);
        expect(details.querySelector('summary')!.textContent).toBe('Read the full text');
        expect(wordsOf(field, '.paragraph')).toEqual(
            examples.default.properties.fullText.split('\n\n'),
        );
        expect(find(field, '[tabindex], [role="region"], iframe')).toBeNull();
        const open = await make({ openText: true });
        expect((find(open, 'details') as HTMLDetailsElement).open).toBe(true);
    });

    it('Must mark the text with its own language and direction', async () => {
        const field = await make({ textLanguage: 'ar', textDirection: 'rtl' });
        expect(find(field, '.text')!.lang).toBe('ar');
        expect(find(field, '.paragraph')!.dir).toBe('rtl');
        const plain = await make({ textLanguage: undefined });
        expect(find(plain, '.text')!.hasAttribute('lang')).toBe(false);
        expect(find(plain, '.paragraph')!.dir).toBe('auto');
    });

    it('Must say that the text is in another language than the page', async () => {
        const note = 'The full text is in another language: Spanish.';
        expect(wordsOf(await make(examples.otherLanguage.properties), '.hint')).toContain(note);
        for (const textLanguage of ['en', 'en-GB', undefined])
            expect(wordsOf(await make({ textLanguage }), '.hint').join()).not.toContain('language');
    });

    it('Must have nothing chosen at first, whatever was answered before', async () => {
        expect(checked(await make())).toEqual([false, false]);
        expect(checked(await make(examples.earlier.properties))).toEqual([false, false]);
    });

    it('Must keep what was answered, when, and to which text', async () => {
        const field = await make();
        const heard = jest.fn();
        field.addEventListener('change', (event) => heard((event as CustomEvent).detail));
        await press(field, 0);
        const answer = {
            decision: 'agreed',
            decidedAt: NOW,
            shownTextId: ID,
            shownVersion: '3.1',
            shownLanguage: 'en-US',
        };
        expect(heard).toHaveBeenCalledWith({ value: answer });
        await press(field, 1);
        expect(field.value).toEqual({ ...answer, decision: 'declined' });
        expect(JSON.parse(JSON.stringify(field.value))).toEqual(field.value);
    });

    it('Must take a decline for an answer', async () => {
        const field = await make();
        await press(field, 1);
        await leave(field);
        expect(field.reportValidity()).toBe(true);
        expect(errorOf(field)).toBe('');
    });

    it('Must say what happens then beside “I don’t agree”', async () => {
        const field = await make();
        expect(choices(field)).toEqual(['I agree', "I don't agree"]);
        expect(descriptionOf(controlsOf(field)[1]!)).toContain('You can be treated all the same');
    });

    it('Must say how to go on where nothing can be sent without agreeing', async () => {
        const field = await make({ mustAgree: true });
        await press(field, 1);
        await leave(field);
        expect(errorOf(field)).toMatch(/without agreeing. Contact us/);
        expect(field.validity).toMatchObject({ patternMismatch: true, valid: false });
        await press(field, 0);
        expect(errorOf(field)).toBe('');
        const own = await make({ mustAgree: true, messageWhenPatternMismatch: 'Call us' });
        await press(own, 1);
        expect(own.validationMessage).toBe('Call us');
        const optional = await make({ mustAgree: true, required: false });
        expect(optional.checkValidity()).toBe(true);
    });

    it.each([
        ['agreed', '2021-03-04', 'You agreed, March 4, 2021'],
        ['declined', '2021-03-04', 'You did not agree, March 4, 2021'],
        ['withdrawn', undefined, 'You withdrew your agreement'],
    ])('Must say first what was answered before', async (earlierDecision, earlierDate, said) => {
        const field = await make({ earlierDecision, earlierDate });
        expect(wordsOf(field, '.fact-words')[0]).toBe(said);
        expect(descriptionOf(controlsOf(field)[0]!)).toContain(said);
    });

    it('Must let a consent that was given before be withdrawn', async () => {
        const field = await make(examples.earlier.properties);
        expect(choices(field)).toEqual(['I still agree', 'I no longer agree: withdraw it']);
        expect(descriptionOf(controlsOf(field)[1]!)).toContain('nothing more is sent');
        await press(field, 1);
        expect(field.value).toMatchObject({ decision: 'withdrawn', decidedAt: NOW });
        for (const earlierDecision of ['declined', 'withdrawn', 'unknown'])
            expect(choices(await make({ earlierDecision }))[1]).toBe("I don't agree");
    });

    it('shows what was answered also where what was said before comes later', async () => {
        const field = await make();
        await press(field, 1);
        field.earlierDecision = 'agreed';
        await rendered();
        expect([choices(field)[1], checked(field)]).toEqual(["I don't agree", [false, true]]);
        const draft = await make({ value: { ...field.value, decision: 'withdrawn' } });
        expect([choices(draft)[1], checked(draft)]).toEqual([
            'I no longer agree: withdraw it',
            [false, true],
        ]);
    });

    it('leaves nothing of what was said before in a field that is gone', async () => {
        const field = await make(examples.earlier.properties);
        const [said] = wordsOf(field, '.fact-words');
        field.remove();
        await rendered();
        expect(wordsOf(field, '.fact-words')).not.toContain(said);
    });

    it('Must take an earlier answer to the same text for an answer', async () => {
        const field = await make({ ...examples.earlier.properties, required: true });
        expect(field.reportValidity()).toBe(true);
        const refused = await make({ earlierDecision: 'declined', mustAgree: true });
        expect(refused.checkValidity()).toBe(false);
    });

    it('Must ask again where the text has changed', async () => {
        const field = await make(examples.earlierVersion.properties);
        const note = 'The text has changed since. Read it again and answer.';
        expect(wordsOf(field, '.changed')).toEqual([note]);
        expect(descriptionOf(controlsOf(field)[0]!)).toContain(note);
        expect(field.checkValidity()).toBe(false);
        await press(field, 0);
        expect(wordsOf(field, '.changed')).toEqual([]);
        expect(field.checkValidity()).toBe(true);
    });

    it('Must show no answer of a draft that was given to another text', async () => {
        const field = await make({ required: false });
        await press(field, 0);
        const { value } = field;
        field.textVersion = '4';
        await rendered();
        expect(checked(field)).toEqual([false, false]);
        expect(field.validity).toMatchObject({ valueMissing: true });
        expect(wordsOf(field, '.changed')).toHaveLength(1);
        field.textVersion = '3.1';
        await rendered();
        expect(field.value).toBe(value);
        expect(checked(field)).toEqual([true, false]);
        field.textId = 'another';
        expect(field.checkValidity()).toBe(false);
    });

    it('Must drop what was answered before when it is purged', async () => {
        const field = await make(examples.earlier.properties);
        purgeAll('lock');
        await rendered();
        expect([field.earlierDecision, field.earlierDate, field.earlierVersion]).toEqual([
            '',
            '',
            '',
        ]);
        expect(wordsOf(field, '.fact').join()).not.toContain('agreed');
        const kept = await make({ ...examples.earlier.properties, sensitivity: 'none' });
        purgeAll('lock');
        expect(kept.earlierDecision).toBe('agreed');
    });

    it('Must focus the chosen radio, and without one the first', async () => {
        const field = await make();
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(controlsOf(field)[0]);
        await press(field, 1);
        await leave(field);
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(controlsOf(field)[1]);
    });

    it.each([
        ['textId', ' '],
        ['textVersion', undefined],
        ['fullText', ''],
        ['earlierDate', '2021-03-04T18:00:00Z'],
        ['textLanguage', 'not a tag'],
        ['textLanguage', 'x'.repeat(1000)],
    ])('Must tell the developer what a consent can’t be without', async (property, given) => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await make({ [property]: given });
        expect(problems).toMatchObject([{ code: 'bad-property', property }]);
        expect(choices(field)).toHaveLength(2);
    });
});
