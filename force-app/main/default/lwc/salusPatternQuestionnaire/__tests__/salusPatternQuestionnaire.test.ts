import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPatternQuestionnaire from 'c/salusPatternQuestionnaire';
import type { SalusProblem } from 'c/salusCoreProblems';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';
import { inventedIntake } from '../../../../../../examples/inventedForms';
import examples, { ANSWER, olderDraft } from '../__examples__/salusPatternQuestionnaire.examples';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;

const KEY = { task: 'questionnaire', subject: 'person-1', version: 1 };

describe('c-salus-pattern-questionnaire', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let store: ReturnType<typeof inMemoryDrafts>;
    let task: Any;
    let problems: SalusProblem[];
    let restoreSink: () => void;

    /* Until what was asked is answered, and the new page follows its heading. */
    const settle = async (): Promise<void> => {
        for (const wait of [0, 100, 600]) {
            clock.advance(wait);
            for (let round = 0; round < 12; round += 1) await rendered();
        }
    };
    const opens = async (more: object = {}): Promise<void> => {
        const properties = { ...examples.default.properties, draftStore: store };
        task = mount('salusPatternQuestionnaire', SalusPatternQuestionnaire, {
            ...properties,
            draftSubject: 'person-1',
            ...more,
        });
        await settle();
    };
    const all = (selector: string): Any[] => [...task.shadowRoot!.querySelectorAll<Any>(selector)];
    const one = (selector: string): Any => all(selector)[0]!;
    const inFrame = (selector: string): Any =>
        one('c-salus-task').shadowRoot!.querySelector(selector)!;
    const title = (): string => inFrame('h2').textContent!;
    const fields = (): Any[] => [
        ...one('c-salus-questions').shadowRoot!.querySelectorAll<Any>('[data-field]'),
    ];
    const field = (label: string): Any => fields().find((each) => each.label === label)!;
    const answers = async (label: string, value: unknown): Promise<void> => {
        field(label).value = value;
        field(label).dispatchEvent(new CustomEvent('change', { detail: { value } }));
        await settle();
    };
    const goesOn = async (): Promise<void> => {
        one('c-salus-form').submit();
        await settle();
    };
    const answersAbout = async (): Promise<void> => {
        await answers('What is your name?', ANSWER);
        await answers('When were you born?', '1970-01-02');
        await answers('Do you smoke?', 'false');
    };
    const comesToReview = async (): Promise<void> => {
        await answersAbout();
        await goesOn();
        await goesOn();
    };
    const goesTo = async (page: number): Promise<void> => {
        const state = { salusTasks: { questionnaire: { page, depth: 0 } } };
        window.dispatchEvent(new PopStateEvent('popstate', { state }));
        await settle();
    };
    const holds = (): boolean => textsUnder(task).some((text) => text.includes(ANSWER));

    beforeEach(() => {
        window.history.replaceState(null, '');
        clock = manualClock();
        restoreClock = installClock(clock);
        store = inMemoryDrafts();
        problems = [];
        restoreSink = installProblemSink((problem) => void problems.push(problem));
    });

    afterEach(() => {
        restoreClock();
        restoreSink();
    });

    it('Must show one page for each group of the form, then the review and the end', async () => {
        const send = jest.fn(examples.default.properties.adapter.send);
        const sent = jest.fn();
        await opens({ adapter: { send } });
        task.addEventListener('sent', sent);
        expect(title()).toBe('About you');
        await expect(task).toBeAccessible();
        await answersAbout();
        await goesOn();
        expect(title()).toBe('Your health');
        await expect(task).toBeAccessible();
        await goesOn();
        expect(title()).toBe('Check your answers');
        await expect(task).toBeAccessible();
        const [about] = all('c-salus-review-list');
        expect(about!.items).toMatchObject([
            { label: 'What is your name?', value: ANSWER },
            { label: 'When were you born?', value: 'January 2, 1970' },
            { label: 'How much do you weigh?', value: '' },
            { label: 'Do you smoke?', value: 'No' },
        ]);
        expect(send).not.toHaveBeenCalled();
        await goesOn();

        expect(send).toHaveBeenCalledTimes(1);
        expect(sent).toHaveBeenCalledTimes(1);
        expect(sent.mock.calls[0][0].detail).toBeNull();
        expect(title()).toBe('Your answers were sent');
        expect(holds()).toBe(false);
    });

    it('Must send a QuestionnaireResponse with what was answered, and a key that stays the same', async () => {
        const send = jest.fn();
        send.mockImplementationOnce(examples.unreachable.properties.adapter.send);
        send.mockImplementation(examples.default.properties.adapter.send);
        await opens({ adapter: { send } });
        await comesToReview();
        await goesOn();
        expect(inFrame('c-salus-alert').heading).toBe('Your answers were not sent');
        one('c-salus-task').dispatchEvent(new CustomEvent('retry'));
        await settle();
        const [[first], [second]] = send.mock.calls;
        expect(second.idempotencyKey).toBe(first.idempotencyKey);
        expect(JSON.parse(second.response)).toMatchObject({
            resourceType: 'QuestionnaireResponse',
            questionnaire: 'https://clinics.example.org/Questionnaire/intake|2',
            status: 'completed',
            subject: { reference: 'Patient/invented' },
            item: [
                {
                    linkId: 'about',
                    item: [
                        { linkId: 'name', answer: [{ valueString: ANSWER }] },
                        { linkId: 'born', answer: [{ valueDate: '1970-01-02' }] },
                        { linkId: 'smokes', answer: [{ valueBoolean: false }] },
                    ],
                },
            ],
        });
        expect(title()).toBe('Your answers were sent');
    });

    it('Must ask a question as soon as its condition holds, and not before', async () => {
        await opens();
        expect(field('How many cigarettes a day?')).toBeUndefined();
        await answers('Do you smoke?', 'true');
        expect(field('How many cigarettes a day?')).toMatchObject({ required: true, min: '1' });
        await answers('Do you smoke?', 'false');
        expect(field('How many cigarettes a day?')).toBeUndefined();
    });

    it('Must list what is wrong on a page, and go on once it is right', async () => {
        await opens();
        await goesOn();
        expect(title()).toBe('About you');
        const summary = one('c-salus-form').shadowRoot!.querySelector<Any>('c-salus-error-summary');
        expect(summary!.errors).toHaveLength(3);
        await answersAbout();
        await goesOn();
        expect(title()).toBe('Your health');
    });

    it('Must add and remove the groups that a form repeats', async () => {
        await opens();
        await answersAbout();
        await goesOn();
        const inner = one('c-salus-questions').shadowRoot!;
        const button = (text: string): Any =>
            [...inner.querySelectorAll<Any>('button')].find((each) => each.textContent === text)!;
        expect(button('Remove Medicine 1')).toBeUndefined();
        button('Add another: Medicine').click();
        await settle();
        const drugs = (): Any[] => fields().filter(({ label }) => label === 'What is it called?');
        expect(drugs()).toHaveLength(2);
        expect(inner.activeElement).toBe(drugs()[1]);
        const value = `second ${ANSWER}`;
        drugs()[1]!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
        await settle();
        button('Remove Medicine 1').click();
        await settle();
        expect(drugs().map((each) => each.value)).toEqual([value]);
        expect((inner.activeElement as Any).textContent ?? '').toBe('');
        expect(inner.activeElement!.classList).toContain('heading');
    });

    it('Must move the focus to the heading of each new page', async () => {
        await opens();
        await answersAbout();
        one('c-salus-form').submit();
        for (let round = 0; round < 12; round += 1) await rendered();
        expect(one('c-salus-task').shadowRoot!.activeElement).toBe(inFrame('h2'));
        expect(title()).toBe('Your health');
    });

    it('Must make one entry in the browser’s history for each page, and lose nothing on the way back', async () => {
        const before = window.history.length;
        await opens();
        await answersAbout();
        await goesOn();
        expect(window.history.length).toBe(before + 1);
        expect(JSON.stringify(window.history.state)).not.toContain('intake');
        await goesTo(0);
        expect(title()).toBe('About you');
        expect(field('What is your name?').value).toBe(ANSWER);
        await goesTo(2);
        expect(title()).toBe('Check your answers');
        all('c-salus-review-list')[0]!.dispatchEvent(
            new CustomEvent('edit', { detail: { key: 'about.0/name' } }),
        );
        await settle();
        expect(title()).toBe('About you');
        expect(one('c-salus-questions').shadowRoot!.activeElement).toBe(
            field('What is your name?'),
        );
        await goesOn();
        expect(title()).toBe('Check your answers');
        inFrame('c-salus-button').click();
        await settle();
        expect(title()).toBe('Your health');
    });

    it('Must keep the answers in the app’s draft store until they are sent, and go on from there', async () => {
        await opens();
        await answersAbout();
        await goesOn();
        expect(JSON.stringify(await store.load(KEY))).toContain(ANSWER);
        task.remove();
        await settle();
        await opens();
        expect(title()).toBe('Your health');
        expect(all('c-salus-alert')).toEqual([]);
        task.draftSubject = 'person-2';
        await settle();
        expect(title()).toBe('About you');
        expect(holds()).toBe(false);
        task.draftSubject = 'person-1';
        await settle();
        await goesOn();
        await goesOn();
        expect(title()).toBe('Your answers were sent');
        expect(await store.load(KEY)).toBeUndefined();
    });

    it('keeps what was answered where another version is given while a slow store saves', async () => {
        const save = async (draft: Parameters<typeof store.save>[0]) => {
            for (let turn = 0; turn < 5; turn += 1) await rendered();
            await store.save(draft);
        };
        await opens({ draftStore: { ...store, save } });
        await answers('What is your name?', ANSWER);
        task.questionnaire = inventedIntake('3');
        await settle();
        expect(field('What is your name?').value).toBe(ANSWER);
    });

    it('shows no page while a draft is loaded, nor while it is locked', async () => {
        await opens({ draftStore: { ...store, load: () => new Promise(() => undefined) } });
        await goesTo(3);
        await goesTo(2);
        expect(title()).toBe('About you');
        expect(all('c-salus-form')).toEqual([]);
        purgeAll('lock');
        await goesTo(3);
        await goesTo(2);
        expect(all('c-salus-review-list')).toEqual([]);
    });

    it('Must carry a draft of another version over, and say what did not carry over', async () => {
        await opens({ draftStore: inMemoryDrafts(olderDraft('person-1')) });
        expect(title()).toBe('About you');
        expect(field('What is your name?').value).toContain('Ada');
        expect(one('c-salus-alert').heading).toBe('This form has changed since you began');
        expect(one('c-salus-alert').textContent).toContain(
            'What is your pager number? – no longer asked',
        );
        await expect(task).toBeAccessible();
    });

    it('Must drop the answers at once when they are purged, and load them again', async () => {
        await opens();
        await answers('What is your name?', ANSWER);
        purgeAll('lock');
        expect(holds()).toBe(false);
        await settle();
        expect(holds()).toBe(false);
        await restoreAll();
        await settle();
        expect(field('What is your name?').value).toBe(ANSWER);
    });

    it('Must say what it can’t do, report it, and neither ask nor send', async () => {
        await opens({ questionnaire: examples.blocked.properties.questionnaire });
        expect(one('c-salus-form')).toBeUndefined();
        expect(one('c-salus-alert').heading).toBe("This form can't be sent from here");
        expect(one('c-salus-alert').textContent).toContain(
            "Your score – this page can't follow a rule of it",
        );
        expect(one('c-salus-alert').textContent).toContain(
            "A letter from your doctor – this page can't take this kind of answer",
        );
        expect(problems.map(({ code }) => code)).toContain('not-supported');
        expect(one('c-salus-help-contact').phone).toBe('555-0100');
        await expect(task).toBeAccessible();
    });

    it.each(['not-permitted', 'rejected'])(
        'says how to reach the clinic where %s',
        async (code) => {
            const send = async () => ({ ok: false, error: { code } });
            await opens({ adapter: { send } });
            await comesToReview();
            expect(one('c-salus-help-contact')).toBeUndefined();
            await goesOn();
            expect(title()).toBe('Check your answers');
            expect(one('c-salus-help-contact').phone).toBe('555-0100');
        },
    );

    it('asks nothing where the adapter has nothing that sends the answers', async () => {
        await opens({ adapter: {} });
        expect(one('c-salus-task')).toBeUndefined();
        expect(problems.map(({ code }) => code)).toContain('missing-adapter');
    });

    it('Must ask before leaving with answers that were not sent', async () => {
        const left = jest.fn();
        await opens();
        task.addEventListener('leave', left);
        expect(await task.mayLeave()).toBe(true);
        await answersAbout();
        const stays = task.mayLeave();
        inFrame('c-salus-confirm-dialog').open = false;
        expect(await stays).toBe(false);
        one('c-salus-task').dispatchEvent(new CustomEvent('leave'));
        await settle();
        expect(left).toHaveBeenCalledTimes(1);
        expect(title()).toBe('About you');
        expect(field('What is your name?').value).toBe(ANSWER);
    });

    it('shows another form once it is given, without the answers to the first', async () => {
        await opens({ draftStore: undefined });
        await answersAbout();
        task.questionnaire = inventedIntake('3');
        await settle();
        expect(title()).toBe('About you');
        expect(holds()).toBe(false);
    });
});
