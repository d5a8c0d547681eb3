import type SalusButton from 'c/salusButton';
import SalusConfirmDialog from 'c/salusConfirmDialog';
import type { SalusProblem } from 'c/salusCoreProblems';
import type SalusDialog from 'c/salusDialog';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusConfirmDialog.examples';

type Question = SalusConfirmDialog & HTMLElement;
type Dialog = SalusDialog & HTMLElement;

let reasons: string[] = [];
let events: CustomEvent[] = [];

async function put(properties: object = examples.default.properties): Promise<Question> {
    const question = mount('salusConfirmDialog', SalusConfirmDialog, {
        ...properties,
    }) as unknown as Question;
    question.addEventListener('close', (event) => {
        events.push(event as CustomEvent);
        reasons.push((event as CustomEvent<{ reason: string }>).detail.reason);
    });
    await rendered();
    return question;
}

const dialogIn = (question: Question) =>
    question.shadowRoot!.querySelector('c-salus-dialog') as Dialog;
const answersOf = (question: Question) => [
    ...question.shadowRoot!.querySelectorAll<SalusButton & HTMLElement>('c-salus-button'),
];
const native = (question: Question) => dialogIn(question).shadowRoot!.querySelector('dialog')!;
const leaveButton = (question: Question) =>
    dialogIn(question).shadowRoot!.querySelector<HTMLElement>('.leave')!;

/* The browser says `close` in a later task. */
const settle = (): unknown => jest.advanceTimersByTime(1);
const [no, yes] = [0, 1];
const press = (question: Question, index: number): void => {
    answersOf(question)[index]!.click();
    settle();
};
const escape = (): void => {
    document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    settle();
};

beforeEach(() => {
    jest.useFakeTimers();
    reasons = [];
    events = [];
});
afterEach(() => jest.useRealTimers());

describe('c-salus-confirm-dialog', () => {
    it('Must ask in a dialog that is named by the question and described by what it leads to', async () => {
        const question = await put();
        expect(question.open).toBe(false);
        void question.ask();
        expect(question.open).toBe(true);
        expect(native(question).open).toBe(true);
        expect(dialogIn(question)).toMatchObject({
            heading: 'Leave without sending?',
            description: 'Your answers are not kept.',
            headingLevel: 2,
        });
        jest.useRealTimers();
        await expect(question).toBeAccessible();
    });

    it('Must have the focus on the answer that changes nothing', async () => {
        for (const properties of [examples.default.properties, examples.destructive.properties]) {
            const question = await put(properties);
            void question.ask();
            const focused = question.shadowRoot!.activeElement;
            expect(focused).toBe(answersOf(question)[no]);
            question.remove();
        }
    });

    it('Must resolve to yes only for the button of yes', async () => {
        const question = await put();
        for (const [index, isYes] of [
            [yes, true],
            [no, false],
        ] as const) {
            const asked = question.ask();
            press(question, index);
            expect(await asked).toBe(isYes);
            expect(question.open).toBe(false);
        }
        expect(reasons).toEqual(['action', 'dismiss']);
    });

    it('Must take Escape and the close button for no', async () => {
        const question = await put();
        const first = question.ask();
        jest.advanceTimersByTime(300); // It is modal then, and takes Escape.
        escape();
        const second = question.ask();
        leaveButton(question).click();
        settle();
        expect(await Promise.all([first, second])).toEqual([false, false]);
        expect(reasons).toEqual(['dismiss', 'dismiss']);
    });

    it('Must tell how it was answered, once, by an event that does not bubble', async () => {
        const question = await put();
        void question.ask();
        press(question, yes);
        expect(events.map(({ bubbles, composed }) => [bubbles, composed])).toEqual([
            [false, false],
        ]);
    });

    it('Must be one question however often it is asked while it is open', async () => {
        const question = await put();
        const asked = [question.ask(), question.ask()];
        question.open = true;
        press(question, yes);
        expect(await Promise.all(asked)).toEqual([true, true]);
        expect(reasons).toEqual(['action']);
    });

    it('can be asked again before the browser has told of the answer', async () => {
        const question = await put();
        const answers: Promise<boolean>[] = [];
        for (const answer of [
            () => answersOf(question)[yes]!.click(),
            () => leaveButton(question).click(),
        ]) {
            answers.push(question.ask());
            answer();
            expect(question.open).toBe(false);
        }
        const last = question.ask();
        jest.advanceTimersByTime(300);
        expect(await Promise.all(answers)).toEqual([true, false]);
        expect([question.open, native(question).open]).toEqual([true, true]);
        press(question, yes);
        expect(await last).toBe(true);
        expect(reasons).toEqual(['action', 'dismiss', 'action']);
    });

    it('Must answer no when it leaves the page, or when the page is locked', async () => {
        const removed = await put();
        const first = removed.ask();
        removed.remove();
        expect(await first).toBe(false);
        expect(removed.open).toBe(false);

        const locked = await put();
        const second = locked.ask();
        purgeAll('lock');
        settle();
        expect(await second).toBe(false);
        expect(reasons).toEqual(['expired']);
    });

    it('is asked and closed by its property, also before it is in the page', async () => {
        const question = await put(examples.open.properties);
        expect(native(question).open).toBe(true);
        expect(question.shadowRoot!.activeElement).toBe(answersOf(question)[no]);
        question.open = false;
        settle();
        expect([question.open, native(question).open]).toEqual([false, false]);
        question.open = false;
        expect(reasons).toEqual(['dismiss']);
    });

    it('is not asked where it was closed again before it was in the page', async () => {
        const question = await put({ ...examples.open.properties, open: false });
        expect(native(question).open).toBe(false);
        expect(reasons).toEqual([]);
        question.open = false;
        expect(reasons).toEqual([]);
    });

    it('stays answered with yes when its words change before the browser has closed it', async () => {
        const question = await put();
        const asked = question.ask();
        answersOf(question)[yes]!.click();
        question.heading = 'Leave this page?';
        await rendered();
        settle();
        expect(await asked).toBe(true);
        expect(native(question).open).toBe(false);
    });

    it('Must have words of its own where the page gives none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const question = await put({});
        expect(dialogIn(question).heading).toBe('Are you sure?');
        expect(answersOf(question).map(({ label }) => label)).toEqual([
            'No, go back',
            'Yes, continue',
        ]);
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['missing-label', 'heading'],
        ]);
    });

    it('Must show by a sign, and not by colour alone, that yes is destructive', async () => {
        const looks = (question: Question) =>
            answersOf(question).map(({ variant, iconName }) => [variant, iconName]);
        expect(looks(await put())).toEqual([
            ['primary', undefined],
            ['secondary', undefined],
        ]);
        expect(looks(await put(examples.destructive.properties))).toEqual([
            ['secondary', undefined],
            ['danger', 'warning'],
        ]);
    });

    it('Must drop its words where it says how private they are, and keep them where it does not', async () => {
        const own = await put();
        const persons = await put({ ...examples.private.properties, open: false });
        expect(textsUnder(persons).join()).toContain(CANARY);
        purgeAll('change-of-person');
        await rendered();
        expect([own.heading, own.description]).toEqual([
            'Leave without sending?',
            'Your answers are not kept.',
        ]);
        expect([persons.heading, persons.description]).toEqual(['', '']);
        expect(textsUnder(persons).join()).not.toContain(CANARY);
    });
});
