import SalusForm from 'c/salusForm';
import SalusNameField from 'c/salusNameField';
import SalusTextField from 'c/salusTextField';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import type { Draft, DraftStore } from 'c/salusPortDraftStore';
import { CANARY } from 'test-support/examples';
import { controlsOf, leave, type } from 'test-support/fieldUnderTest';
import { manualClock } from 'test-support/manualClock';
import { mount } from 'test-support/mount';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

jest.mock('c/salusHostAnnouncer');

type Form = HTMLElement & {
    submit(): boolean;
    finish(): void;
    mayLeave(): Promise<boolean>;
    openDraft(): Promise<void>;
    draftSubject: string;
};
type Field = HTMLElement & { value: unknown };

const KEY = { task: 'intake', subject: 'person-1', version: 1 };
const kept = (answers: Draft['answers']): Draft => ({ ...KEY, page: '', answers });

const open = (store: DraftStore | undefined, own: Record<string, unknown> = {}): Form =>
    mount<Form>('salusForm', SalusForm, {
        draftStore: store,
        draftTask: KEY.task,
        draftSubject: KEY.subject,
        ...own,
    });
const add = (form: Element, name: string, own: Record<string, unknown> = {}): Field =>
    mount<Field>(
        'salusTextField',
        SalusTextField,
        { label: `Label of ${name}`, name, ...own },
        form,
    );

const settle = (): Promise<void> => new Promise((next) => setTimeout(next));
const answer = async (field: Field, text: string): Promise<void> => {
    field.focus();
    type(controlsOf(field)[0]!, text);
    await leave(field);
    await settle();
};
const statusOf = (form: Element): string =>
    form.shadowRoot!.querySelector('c-salus-draft-status')?.shadowRoot!.textContent ?? '';
const isAsked = (): boolean =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** A store whose saves wait until each is let through. */
function slowDrafts(): {
    store: DraftStore;
    saves: Draft[];
    end(isSaved?: boolean): Promise<void>;
} {
    const saves: Draft[] = [];
    const ends: ((isSaved: boolean) => void)[] = [];
    const save = (draft: Draft): Promise<void> => {
        saves.push(draft);
        return new Promise((resolve, reject) => {
            ends.push((isSaved) => (isSaved ? resolve() : reject(new Error(CANARY))));
        });
    };
    const end = async (isSaved = true): Promise<void> => {
        ends.shift()!(isSaved);
        await settle();
    };
    return { store: { ...inMemoryDrafts(), save }, saves, end };
}

describe('a form with drafts', () => {
    let takeOut: () => void;
    beforeEach(() => {
        takeOut = installClock(manualClock(Date.UTC(2099, 2, 5, 10, 42)));
    });
    afterEach(() => takeOut());

    it('Must keep the answers so far on the server after each one, and never a secret', async () => {
        const store = inMemoryDrafts();
        const form = open(store);
        const phone = add(form, 'phone');
        add(form, 'code', { sensitivity: 'secret', value: `1234 ${CANARY}` });
        await answer(phone, `555 0100 ${CANARY}`);
        expect((await store.load(KEY))?.answers).toEqual({ phone: `555 0100 ${CANARY}` });
    });

    it('Must say when the answers were saved, and that they are not', async () => {
        const { store, end } = slowDrafts();
        const form = open(store);
        const phone = add(form, 'phone');
        await answer(phone, CANARY);
        expect(statusOf(form)).toContain('Saving');
        await end();
        expect(statusOf(form)).toContain('Your answers so far were saved at');
        await answer(phone, `${CANARY} 2`);
        await end(false);
        expect(statusOf(form)).toContain('not saved');
    });

    it('Must save one state after another, and the newest last', async () => {
        const { store, saves, end } = slowDrafts();
        const phone = add(open(store), 'phone');
        for (const text of ['1', '2', '3']) await answer(phone, text);
        expect(saves.map(({ answers }) => answers.phone)).toEqual(['1']);
        await end();
        expect(saves.map(({ answers }) => answers.phone)).toEqual(['1', '3']);
    });

    it('Must fill in what was kept, also into a field that comes later, and say so', async () => {
        const name = {
            text: '',
            prefix: '',
            given: 'Robin',
            middle: '',
            family: CANARY,
            suffix: '',
        };
        const form = open(
            inMemoryDrafts(kept({ phone: `1 ${CANARY}`, name, late: `2 ${CANARY}` })),
        );
        const phone = add(form, 'phone');
        const whole = mount<Field>(
            'salusNameField',
            SalusNameField,
            { label: 'N', name: 'name' },
            form,
        );
        await settle();
        expect(phone.value).toBe(`1 ${CANARY}`);
        expect(whole.value).toMatchObject({ given: 'Robin', family: CANARY });
        expect(statusOf(form)).toBe('We filled in the answers that you gave before');
        expect(add(form, 'late').value).toBe(`2 ${CANARY}`);
    });

    it('Must keep what was kept of a field that is not in the page', async () => {
        const store = inMemoryDrafts(kept({ phone: '1', later: `2 ${CANARY}` }));
        const phone = add(open(store), 'phone');
        await settle();
        await answer(phone, '3');
        expect((await store.load(KEY))?.answers).toEqual({ phone: '3', later: `2 ${CANARY}` });
    });

    it('Must leave alone what the person answered before the draft came', async () => {
        let give: (draft: Draft) => void = () => undefined;
        const load = (): Promise<Draft> =>
            new Promise((resolve) => {
                give = resolve;
            });
        const form = open({ ...inMemoryDrafts(), load });
        const phone = add(form, 'phone');
        await answer(phone, `new ${CANARY}`);
        give(kept({ phone: `old ${CANARY}` }));
        await settle();
        expect(phone.value).toBe(`new ${CANARY}`);
    });

    it('Must drop the draft when the answers have arrived', async () => {
        const store = inMemoryDrafts();
        const form = open(store);
        form.addEventListener('submit', (event) => {
            const { waitUntil } = (
                event as unknown as CustomEvent<{ waitUntil(of: Promise<void>): void }>
            ).detail;
            waitUntil(Promise.resolve());
        });
        await answer(add(form, 'phone'), CANARY);
        expect(await store.load(KEY)).toBeDefined();
        form.submit();
        await settle();
        expect(await store.load(KEY)).toBeUndefined();
        expect(statusOf(form)).toBe('');
    });

    it.each(['lock', 'pagehide'] as const)(
        'Must save at once what is not saved yet on %s, and fill it in again when asked',
        async (reason) => {
            const store = inMemoryDrafts();
            const form = open(store);
            const phone = add(form, 'phone');
            await settle();
            phone.focus();
            type(controlsOf(phone)[0]!, CANARY);
            purgeAll(reason);
            expect(phone.value).toBe('');
            expect((await store.load(KEY))?.answers).toEqual({ phone: CANARY });
            await form.openDraft();
            expect(phone.value).toBe(CANARY);
        },
    );

    it('Must save what is not saved yet when it leaves the page', async () => {
        const store = inMemoryDrafts();
        const form = open(store);
        const phone = add(form, 'phone');
        type(controlsOf(phone)[0]!, CANARY);
        form.remove();
        await settle();
        expect((await store.load(KEY))?.answers).toEqual({ phone: CANARY });
    });

    it('Must read and write nothing of the person before', async () => {
        const other = { ...KEY, subject: 'person-2' };
        const store = inMemoryDrafts({ ...kept({ phone: `2 ${CANARY}` }), ...other });
        const form = open(store);
        const phone = add(form, 'phone');
        await settle();
        phone.focus();
        type(controlsOf(phone)[0]!, `1 ${CANARY}`);
        purgeAll('change-of-person');
        await leave(phone);
        await settle();
        expect(await store.load(KEY)).toBeUndefined();
        form.draftSubject = 'person-2';
        await settle();
        expect(phone.value).toBe(`2 ${CANARY}`);
    });

    it('Must have the browser ask before changed answers are lost, where the page asks for it', async () => {
        const quiet = add(open(undefined), 'quiet');
        await answer(quiet, CANARY);
        expect(isAsked()).toBe(false);
        const form = open(undefined, { warnUnsaved: true });
        const phone = add(form, 'phone');
        expect(isAsked()).toBe(false);
        await answer(phone, CANARY);
        expect(isAsked()).toBe(true);
        form.finish();
        expect(isAsked()).toBe(false);
    });

    it('Must not have the browser ask about answers that are kept', async () => {
        const { store, end } = slowDrafts();
        const form = open(store, { warnUnsaved: true });
        await answer(add(form, 'phone'), CANARY);
        expect(isAsked()).toBe(true);
        await end();
        expect(isAsked()).toBe(false);
    });

    it('Must ask before the app leaves the page with changed answers, and only then', async () => {
        const form = open(undefined, { warnUnsaved: true });
        const phone = add(form, 'phone');
        expect(await form.mayLeave()).toBe(true);
        await answer(phone, CANARY);
        const dialog = form.shadowRoot!.querySelector('c-salus-confirm-dialog')!;
        const answered = async (button: number): Promise<boolean> => {
            const mayLeave = form.mayLeave();
            await settle();
            expect(dialog).toMatchObject({ open: true, heading: 'Leave without saving?' });
            const buttons = [...dialog.shadowRoot!.querySelectorAll('c-salus-button')];
            buttons[button]!.shadowRoot!.querySelector('button')!.click();
            return mayLeave;
        };
        expect(await answered(0)).toBe(false);
        expect(await answered(1)).toBe(true);
        expect(phone.value).toBe(CANARY);
    });
});
